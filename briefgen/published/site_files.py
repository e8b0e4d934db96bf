"""The files of a built site, read without trusting it: no link is followed, and nothing but files is opened.

Names are relative to the site's folder, with forward slashes; bytes in them that are no UTF-8 are lone
surrogates, as ``os.fsdecode`` gives them.
"""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from briefgen.published.defects import Defect
from briefgen.standing import state_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from io import BufferedReader
    from pathlib import Path

    Sums = Mapping[str, tuple[tuple[int, ...], str]]

FILE_LIMIT: Final = 1 << 30
"""Bytes of one file; what is larger is refused, so that a file of nothing but holes costs no hours."""

_PIECE: Final = 1 << 16
"""Bytes that are summed at once; ``hashlib.file_digest`` clears four times as many for each small file."""

_LEFT_ASIDE: Final = frozenset({".git", ".nojekyll"})
"""At the top of a site that is kept in a branch of its own; readers are shown nothing of them."""
_FLAGS: Final = os.O_RDONLY | sum(getattr(os, f"O_{name}", 0) for name in ("NOFOLLOW", "NONBLOCK", "BINARY"))


class SiteFiles:
    """The regular files of a folder, in the order of their names' bytes.

    Attributes:
        names: Every regular file.
        refused: A defect for each thing that is neither file nor folder, and for what cannot be listed.
        sums: Of the files whose sums were asked for: what the file system said of each, and its sum.
    """

    def __init__(self, folder: Path, summed: SiteFiles | None = None, sums: Sums | None = None) -> None:
        """List a folder.

        Args:
            folder: It may itself be named by a link.
            summed: The same folder as it was listed before by this process; the sum of a file that is the
                same to the file system's own record of it is not worked out again.
            sums: Such sums from elsewhere, where there is no such listing.
        """
        self.folder = folder.resolve()
        self._within = f"{self.folder}{os.sep}"
        self.refused: list[Defect] = []
        self.sums: dict[str, tuple[tuple[int, ...], str]] = {}
        self._before = summed.sums if summed and summed.folder == self.folder else sums or {}
        self.names: tuple[str, ...] = tuple(sorted(self._listed(), key=os.fsencode))

    def _listed(self) -> Iterator[str]:
        pending = [""]
        while pending:
            within = pending.pop()
            try:
                with os.scandir(self._within + within) as found:
                    entries = sorted(found, key=lambda entry: entry.name)
            except OSError as error:
                self.refused.append(Defect(within or ".", f"cannot be listed: {error.strerror}"))
                continue
            for entry in entries:
                name = f"{within}/{entry.name}" if within else entry.name
                if entry.is_symlink():
                    self.refused.append(Defect(name, "is a symbolic link"))
                elif entry.is_dir(follow_symlinks=False):
                    if name not in _LEFT_ASIDE:
                        pending.append(name)
                elif not entry.is_file(follow_symlinks=False):
                    self.refused.append(Defect(name, "is neither a file nor a folder"))
                elif name not in _LEFT_ASIDE:
                    yield name

    @contextmanager
    def open(self, name: str) -> Iterator[BufferedReader]:
        """Open a file, which is checked again to be one: it may have been exchanged meanwhile.

        Raises:
            OSError: If it cannot be read, is no regular file or is larger than ``FILE_LIMIT``.
        """
        with os.fdopen(os.open(self._within + name, _FLAGS), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise OSError(None, "it is not a regular file")
            if status.st_size > FILE_LIMIT:
                raise OSError(None, f"it is larger than {FILE_LIMIT:,} bytes")
            yield file

    def read(self, name: str, limit: int) -> bytes:
        """The content of a file.

        Raises:
            OSError: As ``open``, and if it has more than ``limit`` bytes.
        """
        with self.open(name) as file:
            content = file.read(limit + 1)
        if len(content) > limit:
            raise OSError(None, f"it is larger than {limit:,} bytes")
        return content

    def sum(self, name: str) -> str:
        """The SHA-256 of a file, in hexadecimal, as it was when it was asked for first.

        Raises:
            OSError: As ``open``.
        """
        if name not in self.sums and not self._is_summed(name):
            with self.open(name) as file:
                state = state_of(os.fstat(file.fileno()))
                whole = sha256()
                while piece := file.read(_PIECE):
                    whole.update(piece)
                self.sums[name] = state, whole.hexdigest()
        return self.sums[name][1]

    def _is_summed(self, name: str) -> bool:
        """Take over a sum that was worked out before, if there is one and the file has not changed since."""
        before = self._before.get(name)
        if before is None or before[0] != state_of(os.lstat(self._within + name)):
            return False
        self.sums[name] = before
        return True
