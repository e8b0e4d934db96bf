"""Files that a new site has in common with the one that stands: linked to it instead of written again.

Most of a site is as it was, and a name costs a fraction of what a file does, most of all when the old ones
are deleted. A file is linked only after it was read through its new name and found to have the very bytes,
the owner and the permissions that it would be written with. So what somebody has changed in the site that
stands is written anew.

Whoever links must know that nobody writes to that name afterwards, since it would change the site that
stands: ``briefgen.mkdocs_plugin.shared_files`` does.
"""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_FLAGS: Final = os.O_RDONLY | sum(getattr(os, f"O_{name}", 0) for name in ("NOFOLLOW", "NONBLOCK", "BINARY"))
_PERMISSIONS: Final = 0o666


class Standing:
    """The site that stands and the folder of the next one.

    Args:
        site: The folder that stands, whether it is there or not.
        staging: The folder of the next one, which is there, and empty.
        alike: A folder that was made as the next one's folders are; it is itself unless somebody made it who
            gave it permissions of its own.
    """

    def __init__(self, site: Path, staging: Path, alike: Path | None = None) -> None:
        self._site, self._staging = f"{site}{os.sep}", f"{staging}{os.sep}"
        self._names = frozenset(_listed(str(site))) if sys.platform == "linux" else frozenset[str]()
        made = (alike or staging).stat()
        self._made = made.st_uid, made.st_gid, made.st_dev, stat.S_IFREG | made.st_mode & _PERMISSIONS

    def link(self, content: bytes, path: str) -> bool:
        """Give a file of the site that stands a name in the next one.

        Args:
            content: What the file must hold.
            path: Its absolute path in the next one; nothing may be there.

        Returns:
            Whether there was such a file; otherwise nothing has changed.
        """
        name = path.removeprefix(self._staging)
        if name not in self._names:
            return False
        source = self._site + name
        try:
            if not self._is_alike(os.lstat(source), content, links=1):
                return False
            _link(source, path)
        except OSError:
            return False
        with suppress(OSError):
            descriptor = os.open(path, _FLAGS)
            try:
                if self._is_alike(os.fstat(descriptor), content, links=2) and _holds(descriptor, content):
                    return True
            finally:
                os.close(descriptor)
        os.unlink(path)  # noqa: PTH108  # thousands of them
        return False

    def _is_alike(self, status: os.stat_result, content: bytes, links: int) -> bool:
        """Whether a file could be one that is written now; another name of it is somebody's backup."""
        made = status.st_uid, status.st_gid, status.st_dev, status.st_mode
        return made == self._made and status.st_size == len(content) and status.st_nlink == links


def _link(source: str, path: str) -> None:
    try:
        os.link(source, path, follow_symlinks=False)
    except FileNotFoundError:
        os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120  # thousands of them
        os.link(source, path, follow_symlinks=False)


def _holds(descriptor: int, content: bytes) -> bool:
    """Whether a file holds this and nothing more."""
    place = 0
    while read := os.read(descriptor, len(content) - place + 1):
        if read != content[place : place + len(read)]:
            return False
        place += len(read)
    return place == len(content)


def _listed(site: str) -> list[str]:
    """The regular files of a folder and its folders, by their paths in it; no link is followed."""
    found, pending = [], [""]
    while pending:
        within = pending.pop()
        with suppress(OSError), os.scandir(f"{site}{os.sep}{within}") as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    pending.append(f"{within}{entry.name}{os.sep}")
                elif entry.is_file(follow_symlinks=False):
                    found.append(within + entry.name)
    return found
