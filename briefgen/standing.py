"""Files that a new site has in common with the one that stands: linked to it instead of written again.

Most of a site is as it was, and a name costs a fraction of what a file does, most of all when the old ones
are deleted. A file is linked only after it was read through its new name and found to have the very bytes,
the owner and the permissions that it would be written with. So what somebody has changed in the site that
stands is written anew.

Nor is it read where it is known: where an earlier run has noted its sum, and what the file system said of it
at a moment after which each change to it shows there (``KnownFile``).

Whoever links must know that nobody writes to that name afterwards, since it would change the site that
stands: ``briefgen.mkdocs_plugin.shared_files`` does.
"""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

_FLAGS: Final = os.O_RDONLY | sum(getattr(os, f"O_{name}", 0) for name in ("NOFOLLOW", "NONBLOCK", "BINARY"))
_PERMISSIONS: Final = 0o666


def state_of(status: os.stat_result) -> tuple[int, ...]:
    """What changes whenever somebody writes to a file, or puts another one in its place.

    The last part, the time of the last change to the file's own record, changes with each new name, too, and
    nobody can set it.
    """
    return (
        status.st_dev,
        status.st_ino,
        status.st_mode,
        status.st_size,
        status.st_mtime_ns,
        status.st_ctime_ns,
    )


class KnownFile(NamedTuple):
    """What a run has noted of a file of its site.

    Attributes:
        state: What the file system said of it; what is written to it later has another time.
        digest: The SHA-256 of its content, in hexadecimal.
        key: What it was made from; empty where that has no key.
    """

    state: tuple[int, ...]
    digest: str
    key: str = ""


class Standing:
    """The site that stands and the folder of the next one.

    Attributes:
        sums: Of the files that were linked without being read: what the file system says of each now, and its
            sum. By their paths in the site, as are ``keys``.
        keys: What files of the next site were made from, as far as that has a key.

    Args:
        site: The folder that stands, whether it is there or not.
        staging: The folder of the next one, which is there, and empty.
        alike: A folder that was made as the next one's folders are; it is itself unless somebody made it who
            gave it permissions of its own.
        known: What is known of the site's files by their paths in it.
        begin: What is to be done when nothing is in the next one's folder any more, and before anything is.
    """

    def __init__(
        self,
        site: Path,
        staging: Path,
        alike: Path | None = None,
        known: Mapping[str, KnownFile] | None = None,
        begin: Callable[[], None] = lambda: None,
    ) -> None:
        self.begin = begin
        self.sums: dict[str, tuple[tuple[int, ...], str]] = {}
        self.keys: dict[str, str] = {}
        self._known = known or {}
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
            status = os.lstat(source)
            if not self._is_alike(status, links=1) or status.st_size != len(content):
                return False
            known = self._known.get(name)
            if known is not None and known.state == state_of(status):
                return known.digest == sha256(content).hexdigest() and self._link_known(known, name, path)
            _link(source, path)
        except OSError:
            return False
        with suppress(OSError):
            descriptor = os.open(path, _FLAGS)
            try:
                if self._is_alike(os.fstat(descriptor), links=2) and _holds(descriptor, content):
                    return True
            finally:
                os.close(descriptor)
        os.unlink(path)  # noqa: PTH108  # thousands of them
        return False

    def has_made(self, name: str, key: str) -> bool:
        """Whether a file of the site that stands is known to be what is made from a key, and is as it was."""
        known = self._known.get(name) if key and name in self._names else None
        if known is None or known.key != key:
            return False
        with suppress(OSError):
            status = os.lstat(self._site + name)
            return known.state == state_of(status) and self._is_alike(status, links=1)
        return False

    def link_made(self, key: str, path: str) -> bool:
        """Give a file that is made from a key a name in the next site, as ``link`` does with its content."""
        name = path.removeprefix(self._staging)
        try:
            return self.has_made(name, key) and self._link_known(self._known[name], name, path)
        except OSError:
            return False

    def note(self, key: str, path: str) -> None:
        """Note from what a file of the next site was made."""
        self.keys[path.removeprefix(self._staging)] = key

    def _link_known(self, known: KnownFile, name: str, path: str) -> bool:
        """Link a file that was as it is known a moment ago.

        Raises:
            OSError: If it cannot be linked.
        """
        _link(self._site + name, path)
        status = os.lstat(path)
        if state_of(status)[:-1] == known.state[:-1] and self._is_alike(status, links=2):
            self.sums[name] = state_of(status), known.digest
            return True
        os.unlink(path)  # noqa: PTH108  # thousands of them
        return False

    def _is_alike(self, status: os.stat_result, links: int) -> bool:
        """Whether a file could be one that is written now; another name of it is somebody's backup."""
        made = status.st_uid, status.st_gid, status.st_dev, status.st_mode
        return made == self._made and status.st_nlink == links


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
