"""Makes .venv with briefgen and its development tools in it, or leaves it alone when it is sound.

The stamp inside .venv is written last and holds what the environment was made from. An environment
without one was interrupted and is made anew, as is one whose folder was moved or whose interpreter
changed; one that only lags behind pyproject.toml is brought up to date. A lock keeps a second make
waiting instead of working in the same folder.

    environment.py            make the environment, or mend it
    environment.py --current  only tell, by the exit status, whether the interpreter that runs this
                              belongs to a sound environment
"""

from __future__ import annotations

import fcntl
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tomllib
import venv
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "briefgen.stamp"
LOCK = ROOT / ".venv.lock"

# Dependency groups came with this version of pip; what is bundled with Python is often older.
PIP = "pip>=25.1"

# The settings of linters and test runners stand in pyproject.toml too, and need no new installation.
INSTALLED_FROM = ("build-system", "project", "dependency-groups")


def main(arguments: list[str]) -> int:
    """Run the command line; the result is the exit status."""
    try:
        if arguments == ["--current"]:
            return 0 if _complete() and _stamp() == _fingerprint() else 1
        with _locked() as lock:
            return 0 if _stamp() == _fingerprint() else _make(lock)
    except KeyboardInterrupt:
        return 130
    except (OSError, tomllib.TOMLDecodeError) as error:
        print(f"environment: .venv could not be made: {error}", file=sys.stderr)
        return 1


def _fingerprint() -> list[str]:
    """What an environment is made from: the interpreter, the folder, and what is to be installed."""
    interpreter = f"{sys.base_prefix} {sys.version_info[0]}.{sys.version_info[1]}"
    tables = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = json.dumps([tables.get(name) for name in INSTALLED_FROM], sort_keys=True)
    return [interpreter, str(ROOT), hashlib.sha256(wanted.encode()).hexdigest()]


def _stamp() -> list[str]:
    try:
        return STAMP.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []


def _complete() -> bool:
    """Whether this interpreter stands in .venv and still finds what was installed."""
    inside = Path(sys.prefix).resolve() == VENV.resolve()
    return inside and all(importlib.util.find_spec(name) for name in ("pip", "mkdocs", "briefgen"))


@contextmanager
def _locked() -> Iterator[int]:
    """Hold the lock, waiting for it if need be; it falls with the process, however that ends."""
    with LOCK.open("a", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("environment: waiting for another make that prepares .venv", file=sys.stderr)
            fcntl.flock(file, fcntl.LOCK_EX)
        yield file.fileno()


def _make(lock: int) -> int:
    outdated = _stamp()[:2] == _fingerprint()[:2]
    STAMP.unlink(missing_ok=True)
    if outdated:
        print("environment: pyproject.toml has changed, bringing .venv up to date")
    else:
        _recreate()
    if not _install(lock, fresh=not outdated):
        print(
            "environment: pip could not install what the project needs; its own words stand above.\n"
            "It takes a package index within reach: look at the network, and at pip's configuration\n"
            "(`python3 -m pip config list`), which is honoured. Then run the same make again.",
            file=sys.stderr,
        )
        return 1
    partial = STAMP.with_suffix(".partial")
    partial.write_text("\n".join(_fingerprint()) + "\n", encoding="utf-8")
    partial.replace(STAMP)
    return 0


def _recreate() -> None:
    number = f"{sys.version_info[0]}.{sys.version_info[1]}"
    print(f"environment: making .venv with Python {number} (this takes a minute or two)", flush=True)
    if VENV.is_symlink() or VENV.is_file():
        VENV.unlink()
    elif VENV.exists():
        shutil.rmtree(VENV)
    venv.create(VENV, symlinks=True)


def _install(lock: int, *, fresh: bool) -> bool:
    return (
        (not fresh or _python(lock, "-Im", "ensurepip", "--default-pip"))
        and _pip(lock, "install", PIP)
        and _pip(lock, "install", "--editable", ".", "--group", "dev")
    )


def _pip(lock: int, *arguments: str) -> bool:
    return _python(lock, "-m", "pip", "--quiet", "--quiet", *arguments)


def _python(lock: int, *arguments: str) -> bool:
    """Run the interpreter of .venv, showing only what it says of errors.

    It keeps the lock open as well: should this process be killed alone, the next make still waits for
    the pip that goes on writing.
    """
    settings = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_ROOT_USER_ACTION": "ignore", "PIP_NO_INPUT": "1"}
    # A machine set to install for the user would make pip refuse to work in an environment.
    environment = settings | os.environ | {"PIP_USER": "0"}
    done = subprocess.run(
        [str(VENV / "bin" / "python"), *arguments],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        pass_fds=(lock,),
        check=False,
    )
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
