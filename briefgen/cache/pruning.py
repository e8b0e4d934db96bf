"""Deletes the entries that nobody asked for in a long time, and then the oldest, until the rest is small."""

from __future__ import annotations

import os
import stat
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

DAY: Final = 86_400
"""Seconds; when an entry was last asked for is known to within a day."""
_LONGEST: Final = 30 * DAY
_STAGED: Final = 3_600
"""Seconds after which a file that was never renamed belongs to a run that was killed."""
_ROOM: Final = 0.75
"""To which share of the limit a cache is cut that is over it, so that the next run need not do it again."""
_STAMP: Final = ".pruned"


class _Entry(NamedTuple):
    used: float
    size: int
    path: str


def prune(folder: Path, limit: int, *, force: bool = False) -> None:
    """Delete old entries, at most once a day unless ``force``; never raises for what cannot be deleted.

    Args:
        folder: The cache's own, with a folder a kind.
        limit: Bytes that all entries may have.
        force: Whether so much was written that the day cannot be waited for.
    """
    stamp, now = folder / _STAMP, time.time()
    with suppress(OSError):
        if not force and 0 <= now - stamp.lstat().st_mtime < DAY:
            return
    with suppress(OSError):
        stamp.unlink(missing_ok=True)
        stamp.touch(exist_ok=False)
    entries = sorted(_entries(folder, now))
    room = sum(entry.size for entry in entries) - limit
    if room > 0:
        room += int(limit * (1 - _ROOM))
    for entry in entries:
        if room <= 0 and now - entry.used <= _LONGEST:
            break
        with suppress(OSError):
            Path(entry.path).unlink()
            room -= entry.size


def _entries(folder: Path, now: float) -> Iterator[_Entry]:
    """Every entry of every kind; what a killed run left unnamed is deleted on the way."""
    for kind in _listed(folder):
        if not kind.is_dir(follow_symlinks=False):
            continue
        for entry in _listed(kind.path):
            with suppress(OSError):
                status = entry.stat(follow_symlinks=False)
                if not entry.name.startswith("."):
                    yield _Entry(status.st_mtime, status.st_size, entry.path)
                elif now - status.st_mtime > _STAGED and stat.S_ISREG(status.st_mode):
                    Path(entry.path).unlink()


def _listed(folder: os.PathLike[str] | str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []
