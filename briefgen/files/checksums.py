"""Checksums of files, computed anew only when a file's size or time of change is another."""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING

from briefgen.files.opening import contents

if TYPE_CHECKING:
    from pathlib import Path


def checksum(path: Path, root: Path, limit: int) -> str:
    """The SHA-256 checksum of a file, in hexadecimal.

    Args:
        path: Absolute.
        root: A folder, absolute and without links, in which it lies.
        limit: The most bytes that are read.

    Raises:
        Refusal: If ``contents`` would not read it.
    """
    try:
        status = path.stat()
    except (OSError, ValueError):
        return _computed(path, root, limit, ())
    return _computed(
        path, root, limit, (status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)
    )


@lru_cache(maxsize=10_000)
def _computed(path: Path, root: Path, limit: int, state: tuple[int, ...]) -> str:
    del state  # another state, another entry
    return sha256(contents(path, root, limit)).hexdigest()
