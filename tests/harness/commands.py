"""A command run in a process of its own that is ended where it takes too much.

The process is forked from a small one (``launcher.py``) that has imported briefgen already and serves all
workers of a run, and never from the tests' own. It sets its bounds itself, so that neither what the tests
hold nor what else the machine does moves them; both are far above what a command needs, and only what runs
away meets them. What depends on how an interpreter starts (the locale, the hashes' seed) needs one of its
own: ``subprocess`` is for that.
"""

from __future__ import annotations

import atexit
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import IO, TYPE_CHECKING

from filelock import FileLock

if TYPE_CHECKING:
    from collections.abc import Mapping

BRIEFGEN = "briefgen.cli:main"
MKDOCS = "mkdocs.__main__:cli"

EACH = """\
import sys
from briefgen.cli import main
for command in sys.argv[1:]:
    sys.argv = ["briefgen", *command.split()]
    try:
        main()
    except SystemExit as end:
        if end.code:
            raise
"""
"""A program for an interpreter of its own, which runs its arguments as commands of briefgen."""

MEGABYTES = 500
"""Memory that a command may ask for, its 50 at the start among them."""

SECONDS = 60
"""CPU seconds after which a command is killed; most need a tenth of one, a build up to ten."""


def _place() -> Path:
    """Where the launcher is heard, a name that workers have from the process that starts them."""
    if _VARIABLE not in os.environ:
        folder = tempfile.mkdtemp(prefix="briefgen-")
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        os.environ[_VARIABLE] = folder
    return Path(os.environ[_VARIABLE], "launcher")


_VARIABLE = "BRIEFGEN_TESTS_LAUNCHER"
PLACE = _place()


def run(
    folder: Path,
    *arguments: str,
    program: str = BRIEFGEN,
    environment: Mapping[str, str] | None = None,
    megabytes: int = MEGABYTES,
    seconds: int = SECONDS,
    file_size: int | None = None,
    permitted: bool = False,
    printed_to: str = "",
) -> subprocess.CompletedProcess[str]:
    """Run briefgen in a folder, or another program of the environment, and wait for its end.

    Args:
        folder: The process's working directory.
        arguments: The command's arguments.
        program: The module and the function that are its entry point, as in pyproject.toml.
        environment: What it finds in its environment beside this process's.
        megabytes: Past which memory is refused it; the ``MemoryError`` is seen in its standard error.
        seconds: CPU time after which it is killed, which its status tells.
        file_size: Bytes past which it cannot write to a file.
        permitted: Whether the permissions of files hold also for root.
        printed_to: A file that takes its standard output, of which nothing is told then.
    """
    with tempfile.TemporaryDirectory() as held:
        outputs = [Path(held, name) for name in ("out", "err")]
        asked = {
            "folder": str(folder.absolute()),
            "program": program,
            "arguments": arguments,
            "environment": {**os.environ, **(environment or {})},
            "outputs": [printed_to or str(outputs[0]), str(outputs[1])],
            "megabytes": megabytes,
            "seconds": seconds,
            "file_size": file_size,
            "permitted": permitted,
        }
        launcher = _launcher(threading.get_ident())
        launcher.write(json.dumps(asked) + "\n")
        launcher.flush()
        status = int(launcher.readline())
        printed, told = (
            path.read_text(encoding="utf-8", errors="replace") if path.exists() else "" for path in outputs
        )
    return subprocess.CompletedProcess([program, *arguments], status, printed, told)


@cache
def _launcher(thread: int) -> IO[str]:
    """Where a thread asks for its commands: two that read the answers of one would take each other's."""
    del thread
    with FileLock(PLACE.with_suffix(".lock")):
        connection = _connected()
        if connection is None:
            PLACE.unlink(missing_ok=True)
            command = [sys.executable, "-m", "tests.harness.launcher", str(PLACE)]
            subprocess.run(command, cwd=Path(__file__).parents[2], stdin=subprocess.DEVNULL, check=True)
            connection = _connected()
    assert connection is not None
    atexit.register(connection.close)
    return connection


def _connected() -> IO[str] | None:
    """A connection to the launcher, if there is one: it ends with the last of those that it has."""
    with socket.socket(socket.AF_UNIX) as connection, suppress(OSError):
        connection.connect(str(PLACE))
        talk = connection.makefile("rw", encoding="utf-8")
        if talk.readline():
            return talk
        talk.close()
    return None
