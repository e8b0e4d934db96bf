"""A command run in a process of its own, with what it printed and what it took."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Run:
    """How a command ended.

    Attributes:
        status: Its exit status.
        out: Its standard output.
        err: Its standard error.
        seconds: CPU seconds, those of the interpreter's start among them.
        megabytes: The most memory that it held.
    """

    status: int
    out: str
    err: str
    seconds: float
    megabytes: float


def briefgen(folder: Path, *arguments: str) -> Run:
    """Run briefgen in a project's folder; its output goes to files beside the folder."""
    outputs = [folder.parent / f"{folder.name}.{name}" for name in ("out", "err")]
    with outputs[0].open("wb") as out, outputs[1].open("wb") as err:
        process = subprocess.Popen(
            [sys.executable, "-m", "briefgen", *arguments], cwd=folder, stdout=out, stderr=err
        )
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    printed, told = (path.read_text(encoding="utf-8", errors="replace") for path in outputs)
    held = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    return Run(process.returncode, printed, told, usage.ru_utime + usage.ru_stime, held)
