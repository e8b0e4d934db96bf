"""Writes a file whole or not at all; what has a name has its content, after a power cut too."""

from __future__ import annotations

import ctypes
import errno
import os
import re
import shutil
import sys
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_FEW: Final = 50
"""Files and folders that are waited for one by one; each takes milliseconds on a busy disk."""
_REPORTING: Final = (5, 8)
"""The first Linux whose syncfs(2) says if something could not be written."""


def write_whole(path: Path, content: bytes) -> None:
    """Put a file in its place at once, the permissions of the one before it kept.

    Raises:
        OSError: If that is not possible; what was there before is then as it was.
    """
    with taking_place(path, content):
        pass


@contextmanager
def taking_place(path: Path, content: bytes) -> Iterator[None]:
    """The same, with a block that may still prevent it when the content is on the disk.

    It is written beside its place. What a killed run leaves there is hidden, and the next run that writes the
    same file takes it away; so two runs must not write one file at once.

    Raises:
        OSError: If that is not possible; what was there before is then as it was.
    """
    staged = path.with_name(f".{path.name}.new")
    staged.unlink(missing_ok=True)
    try:
        with staged.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if path.exists():
            shutil.copymode(path, staged)
        yield
        staged.replace(path)
    finally:
        staged.unlink(missing_ok=True)
    sync_name(path)


def sync_tree(folder: Path) -> None:
    """Wait until all files below a folder, and their names, are on the disk.

    Without it a file system may keep a rename and lose what was written before. To wait for each of 3,000
    files takes 12 s on a busy disk; syncfs(2), which waits for all at once, a tenth of a second.

    Raises:
        OSError: If the disk takes something no more, which a full or failing one may say only now.
    """
    if any(islice(_below(folder), _FEW, None)) and _sync_file_system(folder):
        return
    for path in map(Path, _below(folder)):
        if path.is_file() or path.is_dir():  # no link to nowhere, which a plugin may have made
            _sync(path)


def _below(folder: Path) -> Iterator[str]:
    """The files and folders below a folder, and itself, each after what is in it."""
    for parent, _, names in os.walk(folder, topdown=False):
        yield from (os.path.join(parent, name) for name in names)  # noqa: PTH118  # thousands of them
        yield parent


def _sync_file_system(folder: Path) -> bool:
    """Wait for all that was written to the file system of a folder, where it can be asked for that.

    Raises:
        OSError: If something could not be written.
    """
    version = re.match(r"(\d+)\.(\d+)", os.uname().release) if sys.platform == "linux" else None
    if version is None or tuple(map(int, version.groups())) < _REPORTING:
        return False
    try:
        syncfs = ctypes.CDLL(None, use_errno=True).syncfs
    except (AttributeError, OSError):
        return False
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        if syncfs(descriptor):
            failure = ctypes.get_errno()
            if failure == errno.ENOSYS:
                return False
            raise OSError(failure, os.strerror(failure))
    finally:
        os.close(descriptor)
    return True


def sync_name(path: Path) -> None:
    """Wait until a new name is on the disk; where it cannot be waited for, nothing is lost but certainty."""
    with suppress(OSError):
        _sync(path.parent)


def _sync(path: Path) -> None:
    if os.name == "nt":  # neither opens folders nor syncs what is open for reading only
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
