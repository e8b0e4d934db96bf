"""Signs of life for long work: on a terminal only, and on standard error."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def working(message: str) -> Iterator[None]:
    """Show a spinner with a message while the block runs; nothing in a pipe."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield
        return
    with console.status(message):
        yield
