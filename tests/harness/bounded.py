"""A briefgen command run in a process of its own that is ended where it takes too much.

The bounds are set by the process itself (``launcher.py``), which was forked from a small one and never from
the tests': what these hold, and what else the machine is doing, moves neither of them. Both are far above
what a command needs, so that only what runs away meets them.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

MEGABYTES = 500
"""Memory that a command may ask for; it needs some 60."""

SECONDS = 60
"""CPU seconds after which a command is killed; it needs half a one."""


@dataclass(frozen=True)
class Run:
    """How a command ended.

    Attributes:
        status: Its exit status; negative for the signal that ended it, as it is past ``SECONDS``.
        out: Its standard output.
        err: Its standard error, where a ``MemoryError`` is seen.
    """

    status: int
    out: str
    err: str


def briefgen(
    folder: Path,
    *arguments: str,
    program: str = "briefgen.cli",
    megabytes: int = MEGABYTES,
    seconds: int = SECONDS,
) -> Run:
    """Run briefgen in a project's folder; its output goes to files beside the folder.

    ``program`` names another module whose ``main`` is called in the place of briefgen's.
    """
    outputs = [folder.parent / f"{folder.name}.{name}" for name in ("out", "err")]
    asked = {
        "folder": str(folder),
        "arguments": [program, *arguments],
        "environment": dict(os.environ),
        "outputs": list(map(str, outputs)),
        "megabytes": megabytes,
        "seconds": seconds,
    }
    process = _launcher()
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(asked) + "\n")
    process.stdin.flush()
    status = json.loads(process.stdout.readline())
    printed, told = (path.read_text(encoding="utf-8", errors="replace") for path in outputs)
    return Run(status, printed, told)


@cache
def _launcher() -> subprocess.Popen[str]:
    """The process that forks commands; it ends with this one, which closes its standard input."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.harness.launcher"],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    atexit.register(process.communicate)
    return process
