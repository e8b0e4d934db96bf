"""What to do when the file system refuses, in the one line that a command ends with."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefgen.errors import BuildError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_FULL = "free some space, then try again"
_CLOSED = "fix the permissions, or write to another folder"
_OCCUPIED = "a file is where a folder should be: choose another path"
_MISSING = "create the folder first"
_ADVICE: Final[Mapping[int, str]] = {
    errno.ENOSPC: _FULL,
    errno.EFBIG: _FULL,
    **({errno.EDQUOT: _FULL} if hasattr(errno, "EDQUOT") else {}),
    errno.EACCES: _CLOSED,
    errno.EPERM: _CLOSED,
    errno.EROFS: _CLOSED,
    errno.EBUSY: "it is a mount point or in use by another program: choose a folder within it",
    errno.EXDEV: "it is part of a container image or on another disk: remove it, or choose another folder",
    errno.EEXIST: _OCCUPIED,
    errno.ENOTDIR: _OCCUPIED,
    errno.EISDIR: "a folder is where a file should be: move it, or choose another path",
    errno.ELOOP: "an unexpected or circular link: remove it, or choose another path",
}


@contextmanager
def explained(consequence: str) -> Iterator[None]:
    """Turn what the file system refuses within the block into one line that begins with the consequence.

    Raises:
        BuildError: Instead of an OSError.
    """
    try:
        yield
    except OSError as error:
        raise BuildError(f"{consequence}: {advised(error)}") from error


def advised(error: OSError) -> str:
    """The system's reason, the file if it is a matter of one, and what to do about it if that is known."""
    reason = error.strerror or str(error)
    advice = _MISSING if _lacks_folder(error) else _ADVICE.get(error.errno or 0)
    if error.filename is not None and advice != _FULL:
        reason = f"{reason} ({error.filename})"
    return f"{reason}; {advice}" if advice else reason


def _lacks_folder(error: OSError) -> bool:
    if error.errno != errno.ENOENT or not isinstance(error.filename, (str, os.PathLike)):
        return False
    return not Path(error.filename).parent.exists()
