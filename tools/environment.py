"""Makes .venv with briefgen and its development tools in it, or leaves it alone when it is sound.

The stamp inside .venv is written last and holds what the environment was made from. An environment
without one was interrupted and is made anew, as is one whose folder was moved or whose interpreter
changed; one that only lags behind pyproject.toml is brought up to date. A lock keeps a second make
waiting instead of working in the same folder.

    environment.py [MODE]            make the environment, or mend it
    environment.py --current [MODE]  only tell, by the exit status, whether the interpreter that runs this
                                     belongs to a sound environment

MODE is what becomes of .ci/requirements.txt, the exact versions with the hashes of their files:

    prefer   take them; where they cannot be had, say so and take the newest versions (the default)
    require  take them or fail, and install nothing without a hash: for CI that publishes
    ignore   take the newest versions that pyproject.toml admits

A file that has another hash than the locked one is never installed, and there is then no second try.
"""

from __future__ import annotations

import argparse
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

PINS = ROOT / ".ci" / "requirements.txt"

# Dependency groups came with this version of pip; what is bundled with Python is often older.
PIP = "pip>=25.1"

# How pip says that a file is not the one whose hash was written down.
FALSE_FILE = "DO NOT MATCH THE HASHES"

# What the end of the stamp may be. "newest" stands for versions taken because the pinned ones did not fit.
SATISFYING = {"prefer": ("pinned", "newest"), "require": ("pinned",), "ignore": ("ignored",)}

INSTALL = ("-m", "pip", "--quiet", "--quiet", "install")
PROJECT = ("--editable", ".", "--group", "dev")

# The settings of linters and test runners stand in pyproject.toml too, and need no new installation.
INSTALLED_FROM = ("build-system", "project", "dependency-groups")


def main(arguments: list[str]) -> int:
    """Run the command line; the result is the exit status."""
    parser = argparse.ArgumentParser(description="Make .venv, or mend it.")
    parser.add_argument("--current", action="store_true")
    parser.add_argument("mode", nargs="?", choices=SATISFYING, default="prefer")
    wanted = parser.parse_args(arguments)
    try:
        if wanted.current:
            return 0 if _complete() and _current(wanted.mode) else 1
        with _locked() as lock:
            return 0 if _current(wanted.mode) else _make(lock, wanted.mode)
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
    return [interpreter, str(ROOT), hashlib.sha256(wanted.encode() + PINS.read_bytes()).hexdigest()]


def _current(mode: str) -> bool:
    stamp = _stamp()
    return stamp[:-1] == _fingerprint() and stamp[-1] in SATISFYING[mode]


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


def _make(lock: int, mode: str) -> int:
    outdated = _stamp()[:2] == _fingerprint()[:2]
    STAMP.unlink(missing_ok=True)
    if outdated:
        print("environment: what .venv is made from has changed, bringing it up to date", flush=True)
    else:
        _recreate()
    if (outdated or _python(lock, "-Im", "ensurepip", "--default-pip")) and (taken := _install(lock, mode)):
        partial = STAMP.with_suffix(".partial")
        partial.write_text("\n".join([*_fingerprint(), taken]) + "\n", encoding="utf-8")
        partial.replace(STAMP)
        return 0
    if outdated:
        # Pip said no before it changed anything: what was there is brought up to date by a later run.
        STAMP.write_text("\n".join([*_fingerprint()[:2], "", "stale"]) + "\n", encoding="utf-8")
    print(
        "environment: pip could not install what the project needs; its own words stand above.\n"
        "It takes a package index within reach: look at the network, and at pip's configuration\n"
        "(`python3 -m pip config list`), which is honoured. Then run the same make again.",
        file=sys.stderr,
    )
    return 1


def _recreate() -> None:
    number = f"{sys.version_info[0]}.{sys.version_info[1]}"
    print(f"environment: making .venv with Python {number} (this takes a minute or two)", flush=True)
    if VENV.is_symlink() or VENV.is_file():
        VENV.unlink()
    elif VENV.exists():
        shutil.rmtree(VENV)
    venv.create(VENV, symlinks=True)


def _install(lock: int, mode: str) -> str | None:
    """Install what the mode asks for, and tell what was taken; None after a failure."""
    if mode == "ignore":
        return "ignored" if _newest(lock, "--upgrade", "--upgrade-strategy", "eager") else None
    said = _pinned(lock, mode)
    if not said:
        return "pinned"
    print(said, end="", file=sys.stderr)
    if FALSE_FILE in said:
        print("environment: a file offered is not the pinned one; none of it ran", file=sys.stderr)
        return None
    if mode == "require":
        return None
    print("environment: the versions in .ci/requirements.txt do not fit here, taking the newest", flush=True)
    return "newest" if _newest(lock) else None


def _pinned(lock: int, mode: str) -> str:
    """Install what is pinned, from wheels, so that no code of it runs yet; what pip says of a failure.

    The second step fetches nothing unless pyproject.toml asks for more than is pinned, and may not where
    every file must have its hash.
    """
    outside = ("--no-index",) if mode == "require" else ()
    for options in (
        ("--only-binary", ":all:", "--require-hashes", "--requirement", str(PINS)),
        (*outside, "--no-build-isolation", *PROJECT),
    ):
        done = _run(lock, *INSTALL, *options)
        if done.returncode:
            return done.stderr or "environment: pip failed without a word\n"
    return ""


def _newest(lock: int, *options: str) -> bool:
    return _python(lock, *INSTALL, PIP) and _python(lock, *INSTALL, *options, *PROJECT)


def _python(lock: int, *arguments: str) -> bool:
    done = _run(lock, *arguments)
    print(done.stderr, end="", file=sys.stderr)
    return done.returncode == 0


def _run(lock: int, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the interpreter of .venv, keeping what it says of errors.

    It keeps the lock open as well: should this process be killed alone, the next make still waits for
    the pip that goes on writing.
    """
    settings = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_ROOT_USER_ACTION": "ignore", "PIP_NO_INPUT": "1"}
    # A machine set to install for the user would make pip refuse to work in an environment.
    environment = settings | os.environ | {"PIP_USER": "0"}
    return subprocess.run(
        [str(VENV / "bin" / "python"), *arguments],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        pass_fds=(lock,),
        check=False,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
