"""One writer at a time, by a lock that the system takes off when its process ends, however it ends.

The lock is on a hidden file that also tells who holds it. A file that a killed process left is locked by
nobody: the next run takes it over and removes it in the end.
"""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from briefgen.cli.edits.refusals import explained
from briefgen.cli.prints.output import say
from briefgen.errors import BuildError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from filelock import BaseFileLock

PATIENCE: Final = 10.0
"""Seconds for which a second writer waits: longer than the build of a site of some hundred pages."""


@contextmanager
def locked(path: Path, purpose: str, patience: float | None = None) -> Iterator[None]:
    """Hold a lock while the block runs; wait for another process that has it, but not for ever.

    Args:
        path: The lock's file, which is gone afterwards; its folder exists.
        purpose: What the holder is doing, for the message to those who wait: "building site".
        patience: Seconds to wait; otherwise ``PATIENCE``.

    Raises:
        BuildError: If another process keeps the lock, or the file system has no place for it.
    """
    from filelock import FileLock  # noqa: PLC0415  # only commands that write need it

    lock = FileLock(path)
    with explained(f"cannot lock before {purpose}"):
        _acquire(lock, path, purpose, PATIENCE if patience is None else patience)
    try:
        with suppress(OSError):
            path.write_text(f"{os.getpid()}\n", encoding="ascii")
        yield
    finally:
        # Still locked: who waits at the removed file will see that it has no name any more, and make another.
        # Windows removes no open file; there the library does it when it lets go.
        with suppress(OSError):
            path.unlink()
        lock.release()


def _acquire(lock: BaseFileLock, path: Path, purpose: str, patience: float) -> None:
    from filelock import Timeout  # noqa: PLC0415

    try:
        lock.acquire(timeout=0)
    except Timeout:
        say(f"waiting for {_holder(path)}, which is {purpose}", err=True)
    else:
        return
    try:
        lock.acquire(timeout=patience)
    except Timeout:
        raise BuildError(f"{_holder(path)} is still {purpose}; try again later") from None


def _holder(path: Path) -> str:
    with suppress(OSError, ValueError):
        return f"process {int(path.read_text(encoding='ascii'))}"
    return "another process"
