"""Runs several of briefgen's commands at the same time, each in a process of its own.

A program of its own, since it forks. Its argument is how long the commands wait for a lock and the commands,
as JSON; it prints how each has ended: its exit status and what it wrote to its standard error.
"""

from __future__ import annotations

import atexit
import json
import os
import sys
import traceback
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING

from briefgen.cli import application
from briefgen.cli.edits import lock
from tests.harness import commands

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def at_once(folder: Path, asked: Sequence[Sequence[str]], *, patience: float = 120) -> list[tuple[int, str]]:
    """Run commands in a folder; the value is each one's exit status and standard error.

    Args:
        folder: The working directory of them all.
        asked: The arguments of each.
        patience: Seconds that each waits for what another one holds.
    """
    done = commands.run(
        folder,
        json.dumps([patience, asked]),
        program="tests.harness.at_once:main",
        environment={"SOURCE_DATE_EPOCH": "1700000000", "NO_MKDOCS_2_WARNING": "1"},
    )
    assert done.returncode == 0, done.stderr
    return [(status, told) for status, told in json.loads(done.stdout)]


def main() -> None:
    """Run the commands that the argument holds."""
    vars(lock)["PATIENCE"], asked = json.loads(sys.argv[1])
    outputs = [TemporaryFile() for _ in asked]  # noqa: SIM115  # closed with this process
    children = [_forked(*one) for one in zip(asked, outputs, strict=True)]
    statuses = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    told = [os.pread(output.fileno(), 1 << 20, 0).decode() for output in outputs]
    sys.stdout.write(json.dumps(list(zip(statuses, told, strict=True))))


def _forked(arguments: Sequence[str], output: IO[bytes]) -> int:
    child = os.fork()
    if child:
        return child
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    os.dup2(output.fileno(), 2)
    sys.argv = ["briefgen", *arguments]
    status = 1
    try:
        application.main()
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001 - an interpreter takes every one
        traceback.print_exc()
    atexit._run_exitfuncs()
    sys.stderr.flush()
    os._exit(status)
