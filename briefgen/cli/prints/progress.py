"""Signs of life for long work: on a terminal only, and on standard error."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@contextmanager
def working(message: str) -> Iterator[None]:
    """Show a spinner with a message while the block runs; nothing in a pipe."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield
        return
    with console.status(message):
        yield


@contextmanager
def stepping(message: str, total: int) -> Iterator[Callable[[], None]]:
    """Show a bar for several steps, on a terminal; the block says when one is done."""
    console = Console(stderr=True)
    if total < 2 or not console.is_terminal:
        yield lambda: None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
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
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(message, total=total)
        yield lambda done: progress.advance(task, done)


@contextmanager
def measuring(message: str) -> Iterator[Callable[[int, object], None]]:
    """Show a bar for steps whose number is known with the first, and the time left; nothing in a pipe."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda total, one: None  # noqa: ARG005
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(message, total=None)
        yield lambda total, one: progress.update(task, total=total, advance=1)  # noqa: ARG005
