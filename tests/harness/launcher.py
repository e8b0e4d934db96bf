"""Forks a process for each command that it reads from its standard input, and says how it ended.

A program of its own: it has imported what ``briefgen check`` imports and nothing else, so that a command
costs no interpreter's start and has the memory of a fresh one. It reads a JSON object a line (``bounded.py``
makes them) and answers each with a line, the exit status.
"""

from __future__ import annotations

import importlib
import json
import os
import resource
import sys
import tempfile
import traceback
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

from tests.harness.project import write_project


def status(asked: dict[str, Any]) -> int:
    """Run a command in a fork within its bounds; the value is its exit status, or less a signal's number."""
    child = os.fork()
    if child == 0:
        os._exit(_within(asked))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _within(asked: dict[str, Any]) -> int:
    for stream, path in zip((1, 2), asked["outputs"], strict=True):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644), stream)
    os.environ.clear()
    os.environ.update(asked["environment"])
    os.chdir(asked["folder"])
    seconds = asked["seconds"]
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    # Unlike a limit on addresses, this one counts what can be written to and no library that is mapped.
    resource.setrlimit(resource.RLIMIT_DATA, (asked["megabytes"] << 20, resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return ended(asked["arguments"])


def ended(arguments: list[str]) -> int:
    """The exit status of a command that is run in this process, as the interpreter would give it."""
    sys.argv = arguments
    try:
        importlib.import_module(arguments[0]).main()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001 - the interpreter does the same
        traceback.print_exc()
        code = 1
    else:
        code = 0
    sys.stdout.flush()
    sys.stderr.flush()
    return code


def serve() -> None:
    """Import what a command imports, by running it once; then answer line for line."""
    before = Path.cwd()
    with (
        tempfile.TemporaryDirectory() as folder,
        Path(os.devnull).open("w") as nowhere,
        redirect_stdout(nowhere),
    ):
        os.chdir(write_project(Path(folder), {"a": "Rain fell."}, {"a": "title: T\nabstract: A.\n"}).parent)
        ended(["briefgen.cli", "check", "--format", "json"])
        os.chdir(before)
    for line in sys.stdin:
        print(status(json.loads(line)), flush=True)  # noqa: T201 - the answer


if __name__ == "__main__":
    serve()
