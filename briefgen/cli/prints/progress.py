"""Signs of life for long work: on a terminal only, and on standard error."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from rich.console import Console
    from rich.progress import Progress

_ASKED = frozenset({"FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"})
"""By which a pipe can be made a terminal; without them and in a pipe nothing of Rich is imported."""


@contextmanager
def working(message: str) -> Iterator[None]:
    """Show a spinner with a message while the block runs; nothing in a pipe."""
    seen = sys.stderr is not None and sys.stderr.isatty()  # a program without a terminal may have none
    if not seen and not _ASKED & os.environ.keys():
        yield
        return
    console = _console()
    if not console.is_terminal:
        yield
        return
    with console.status(message):
        yield


@contextmanager
def stepping(message: str, total: int) -> Iterator[Callable[[], None]]:
    """Show a bar for several steps, on a terminal; the block says when one is done."""
    console = _console()
    if total < 2 or not console.is_terminal:
        yield lambda: None
        return
    with _bar(console) as progress:
        task = progress.add_task(message, total=total)
        yield lambda: progress.advance(task)


@contextmanager
def counting(message: str, records: Path) -> Iterator[Callable[[int], None]]:
    """Show a bar that fills up to the number of lines of a file; the block says how many more are done.

    A stream is not counted beforehand: its bar only moves.
    """
    total = None
    if records.is_file():
        with records.open("rb") as file:
            total = sum(1 for line in file if line.strip())
    with _bar(_console()) as progress:
        task = progress.add_task(message, total=total)
        yield lambda done: progress.advance(task, done)


@contextmanager
def measuring(message: str) -> Iterator[Callable[[int, object], None]]:
    """Show a bar for steps whose number is known with the first, and the time left; nothing in a pipe."""
    console = _console()
    if not console.is_terminal:
        yield lambda total, one: None  # noqa: ARG005
        return
    with _bar(console) as progress:
        task = progress.add_task(message, total=None)
        yield lambda total, one: progress.update(task, total=total, advance=1)  # noqa: ARG005


def _console() -> Console:
    from rich.console import Console  # noqa: PLC0415  # only a terminal pays for it

    return Console(stderr=True)


def _bar(console: Console) -> Progress:
    from rich.progress import (  # noqa: PLC0415
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=console, transient=True)
