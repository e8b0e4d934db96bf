"""What a folder that others read, such as MkDocs, would let them publish from elsewhere.

They follow every link: a link to a file of the machine that builds the site, or to the version control's
own files with their credentials, would put it on the web.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code
from briefgen.files.opening import Refusal, hidden_by_link
from briefgen.files.walking import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST: Final = 200_000
_HELP: Final = "put a copy in its place"


def strays(folder: Path, root: Path) -> list[Found]:
    """Every path below a folder that leads out of ``root`` or is neither file nor folder, in order.

    Links to folders are followed as far as they stay in ``root``, each folder once.
    """
    found = []
    waiting = [folder]
    known = {os.path.realpath(folder)}
    seen = 0
    while waiting:
        for path in _listed(waiting.pop()):
            seen += 1
            if seen > _MOST:
                reason = f"holds more than {_MOST:,} files"
                return [
                    Found(
                        folder,
                        Refusal(Code.FILE_TOO_LARGE, reason, "move everything that is not a page elsewhere"),
                    )
                ]
            kind = _kind(path, root)
            if isinstance(kind, Refusal):
                found.append(Found(path, kind))
            elif stat.S_ISDIR(kind) and (real := os.path.realpath(path)) not in known:
                known.add(real)
                waiting.append(path)
    return sorted(found, key=lambda each: each.path.parts)


def _listed(folder: Path) -> Iterator[Path]:
    try:
        with os.scandir(folder) as entries:
            yield from (Path(entry.path) for entry in entries)
    except OSError:
        return


def _kind(path: Path, root: Path) -> int | Refusal:
    """The mode of what stands at a path, or why nobody may read it."""
    try:
        mode = path.lstat().st_mode
        if stat.S_ISLNK(mode):
            resolved = path.resolve(strict=True)
            if not resolved.is_relative_to(root):
                return Refusal(Code.FILE_UNREADABLE, "points outside the project", _HELP)
            if hidden_by_link(path, resolved, root):
                return Refusal(Code.FILE_UNREADABLE, "points to a hidden file", _HELP)
            mode = resolved.stat().st_mode
    except (OSError, RuntimeError, ValueError):
        return Refusal(Code.FILE_UNREADABLE, "is a broken link", "delete it")
    if stat.S_ISREG(mode) or stat.S_ISDIR(mode):
        return mode
    return Refusal(Code.FILE_UNREADABLE, "is neither a file nor a folder", "delete it")
