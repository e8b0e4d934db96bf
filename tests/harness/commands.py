"""A command run in a process of its own that is ended where it takes too much.

The process is forked from a small one (``launcher.py``), which has imported briefgen already, and never from
the tests' own. It sets its bounds itself, so that neither what the tests hold nor what else the machine does
moves them; both are far above what a command needs, and only what runs away meets them. What depends on how
an interpreter starts (the locale, the hashes' seed) needs one of its own: ``subprocess`` is for that.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import tempfile
import threading
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

BRIEFGEN = "briefgen.cli:main"
MKDOCS = "mkdocs.__main__:cli"

MEGABYTES = 500
"""Memory that a command may ask for, its 50 at the start among them."""

SECONDS = 60
"""CPU seconds after which a command is killed; most need a tenth of one, a build up to ten."""


def run(
    folder: Path,
    *arguments: str,
    program: str = BRIEFGEN,
    environment: Mapping[str, str] | None = None,
    megabytes: int = MEGABYTES,
    seconds: int = SECONDS,
    before: tuple[str, ...] = (),
) -> subprocess.CompletedProcess[str]:
    """Run briefgen in a folder, or another program of the environment, and wait for its end.

    Args:
        folder: The process's working directory.
        arguments: The command's arguments.
        program: The module and the function that are its entry point, as in pyproject.toml.
        environment: What it finds in its environment beside this process's.
        megabytes: Past which memory is refused it; the ``MemoryError`` is seen in its standard error.
        seconds: CPU time after which it is killed, which its status tells.
        before: A command that takes away what the process may do, as ``setpriv`` does.
    """
    with tempfile.TemporaryDirectory() as held:
        outputs = [Path(held, name) for name in ("out", "err")]
        asked = {
            "folder": str(folder.absolute()),
            "program": program,
            "arguments": arguments,
            "environment": {**os.environ, **(environment or {})},
            "outputs": list(map(str, outputs)),
            "megabytes": megabytes,
            "seconds": seconds,
        }
        process = _launcher(threading.get_ident(), before)
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(asked) + "\n")
        process.stdin.flush()
        status = int(process.stdout.readline())
        printed, told = (path.read_text(encoding="utf-8", errors="replace") for path in outputs)
    return subprocess.CompletedProcess([program, *arguments], status, printed, told)


@cache
def _launcher(thread: int, before: tuple[str, ...]) -> subprocess.Popen[str]:
    """The process that forks a thread's commands; it ends with this one, which closes its standard input.

    Each thread has its own: two that read the answers of one would take each other's.
    """
    del thread
    process = subprocess.Popen(
        [*before, sys.executable, "-m", "tests.harness.launcher"],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    atexit.register(process.communicate)
    return process
