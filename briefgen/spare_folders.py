"""The folders of the site before the last, emptied and put by, in which the next site is built.

A site has a folder for nearly every page, and a file system takes longer to find room for a folder than to
give a file a name. They are put by in the project's cache, which others may have written: what is not made of
folders alone, each as it would be made now, is deleted.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class SpareFolders:
    """The folders that are put by.

    Args:
        spare: Where they are put by; None for nowhere.
        staging: The folder in which the next site is built.
    """

    def __init__(self, spare: Path | None, staging: Path) -> None:
        self._spare = spare if os.name == "posix" else None
        self._staging = staging
        self._taken: list[str] = []

    def take(self) -> None:
        """Put the folders, if there are some, in the place of the empty one in which a site is built."""
        if self._spare is None:
            return
        with suppress(OSError):
            made = self._staging.stat()
            self._spare.rename(self._staging)  # which fails where that is not empty
            self._taken = _folders(str(self._staging), made)
            if not self._taken:
                shutil.rmtree(self._staging)
                self._staging.mkdir()

    def drop_unused(self) -> None:
        """Remove those in which nothing has been put."""
        for folder in reversed(self._taken[1:]):
            with suppress(OSError):
                os.rmdir(folder)  # noqa: PTH106  # thousands of them

    def put_by(self, folder: Path) -> None:
        """Put the folders of a site by that is not needed any more; where that fails it is deleted."""
        if self._spare is not None:
            with suppress(OSError):
                _empty(folder)
                folder.rename(self._spare)
        shutil.rmtree(folder, ignore_errors=True)


def _folders(root: str, made: os.stat_result) -> list[str]:
    """A folder and those in it, outermost first; none if there is anything else, or one made otherwise."""
    alike = made.st_mode, made.st_uid, made.st_gid, made.st_dev
    status = os.lstat(root)
    if (status.st_mode, status.st_uid, status.st_gid, status.st_dev) != alike:
        return []
    found = [root]
    for folder in found:
        with os.scandir(folder) as entries:
            for entry in entries:
                status = entry.stat(follow_symlinks=False)
                if (status.st_mode, status.st_uid, status.st_gid, status.st_dev) != alike:
                    return []
                found.append(entry.path)
    return found


def _empty(folder: Path) -> None:
    """Delete the files in a folder and in those in it, and follow no link.

    Raises:
        OSError: If one cannot be deleted.
    """
    for _, _, names, descriptor in os.fwalk(folder):
        for name in names:
            os.unlink(name, dir_fd=descriptor)
