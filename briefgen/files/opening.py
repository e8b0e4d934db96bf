"""The bytes of one file: found inside a folder, and found regular by the very handle that reads it.

A name is looked up once. Whatever takes its place between the look and the reading (a pipe that would
block, a device without end, a link to elsewhere) is seen by the handle's own status.
"""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code

if TYPE_CHECKING:
    from pathlib import Path

# Windows has neither pipes of this kind nor links in a last component that it would follow unasked.
_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)


class Refusal(Exception):  # noqa: N818 (a verdict on a file; most callers make a diagnostic of it)
    """Why a file is not read.

    Attributes:
        code: The diagnostic's.
        reason: What follows the file's name in a message.
        help: What to do.
    """

    def __init__(self, code: Code, reason: str, help_: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason
        self.help = help_


def contents(path: Path, root: Path, limit: int) -> bytes:
    """The bytes of a regular file of at most ``limit`` bytes that lies, links followed, below ``root``.

    Args:
        path: Absolute.
        root: A folder, absolute and without links.
        limit: The most bytes that are read.

    Raises:
        Refusal: If there is no such file, or another kind of one, or it cannot be read.
    """
    try:
        resolved = path.resolve(strict=True)
        if not resolved.is_relative_to(root):
            raise Refusal(
                Code.FILE_UNREADABLE, "points outside the project", "copy the file into the project"
            )
        if hidden_by_link(path, resolved, root):
            raise Refusal(Code.FILE_UNREADABLE, "points to a hidden file", "copy the file into the project")
        if not stat.S_ISREG(resolved.stat().st_mode):
            raise _irregular()
        return _read(resolved, limit)
    except FileNotFoundError as error:
        raise Refusal(Code.FILE_MISSING, "is not there", "fix the path, or add the file") from error
    except (OSError, RuntimeError, ValueError) as error:
        raise Refusal(
            Code.FILE_UNREADABLE, f"cannot be read: {_told(error)}", "fix its permissions or its path"
        ) from error


def hidden_by_link(path: Path, resolved: Path, root: Path) -> bool:
    """Whether links lead from a path that is not hidden to one that is, such as ``.git/config``."""
    return _hidden(resolved, root) and not _hidden(path, root)


def _hidden(path: Path, root: Path) -> bool:
    parts = path.relative_to(root).parts if path.is_relative_to(root) else path.parts[-1:]
    return any(part.startswith(".") and part != ".." for part in parts)


def _read(resolved: Path, limit: int) -> bytes:
    with os.fdopen(os.open(resolved, _FLAGS), "rb") as stream:
        status = os.fstat(stream.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise _irregular()
        if status.st_size > limit:
            raise _too_large(f"{status.st_size:,} bytes", limit)
        data = stream.read(limit + 1)
    if len(data) > limit:
        raise _too_large("more bytes than its reported size", limit)
    return data


def _irregular() -> Refusal:
    return Refusal(Code.FILE_UNREADABLE, "is not a regular file", "use a text file")


def _too_large(size: str, limit: int) -> Refusal:
    return Refusal(Code.FILE_TOO_LARGE, f"has {size}, more than the {limit:,} allowed", "split the file")


def _told(error: Exception) -> str:
    if isinstance(error, ValueError):
        return "its path contains a character not allowed in paths"
    return getattr(error, "strerror", None) or "it is a circular link"
