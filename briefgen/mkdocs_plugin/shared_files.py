"""Writes files of a site, linked to those of the site that stands where they are the same.

MkDocs opens the files that it writes where they are: of two that take one place the later would be written
into the earlier one, and so into the site that stands. A file is linked only if no other takes its place.
"""

from __future__ import annotations

import os
from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from mkdocs import utils

from briefgen.mkdocs_plugin.later_file import key_of_file

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files

    from briefgen.published.site_files import Sums
    from briefgen.standing import Standing

_MOST: Final = 16 << 20
"""Bytes of a file that is read to be compared."""
_OTHERS: Final = ("sitemap.xml", "sitemap.xml.gz", "search/search_index.json", "SHA256SUMS")
"""Which are written without being listed."""


class SharedFiles:
    """The files of one build.

    Args:
        standing: The site that stands; None for one with which nothing is shared.
    """

    def __init__(self, standing: Standing | None) -> None:
        self._standing = standing
        self._claims: Counter[str] = Counter()

    @property
    def sums(self) -> Sums:
        """Those of the files that were linked without being read."""
        return self._standing.sums if self._standing else {}

    def share_with(self, standing: Standing | None) -> None:
        """Share files with a site that became known only now."""
        self._standing = standing

    def begin(self, config: MkDocsConfig, files: Files) -> None:
        """Note who writes what, and let files that are only copied be linked."""
        if self._standing is None:
            return
        self._standing.begin()
        templates = (*config.theme.static_templates, *map(str, config.extra_templates), *_OTHERS)
        self._claims = Counter(_place(name) for name in (*(file.dest_uri for file in files), *templates))
        for file in files:
            if not file.is_documentation_page():
                self._shadow(file)

    def _shadow(self, file: File) -> None:
        """Give a file another way of being copied."""
        copied = file.copy_file

        def copy_file(dirty: bool = False) -> None:  # noqa: FBT001, FBT002  # as MkDocs has it
            key = key_of_file(file)
            if self.link_made(key, file):
                return
            content = _content(file)
            if content is None or not self._link(content, file.dest_uri, file.abs_dest_path):
                copied(dirty)
            self.note(key, file)

        known: Any = file
        known.copy_file = copy_file

    def link_made(self, key: str, file: File) -> bool:
        """Link a file to that of the site that stands which was made from the same, if there is one."""
        linked = (
            self._standing is not None
            and self._claims[_place(file.dest_uri)] == 1
            and self._standing.link_made(key, file.abs_dest_path)
        )
        if linked:
            self.note(key, file)
        return linked

    def note(self, key: str, file: File) -> None:
        """Note from what a file was made that is written now."""
        if key and self._standing is not None and self._claims[_place(file.dest_uri)] == 1:
            self._standing.note(key, file.abs_dest_path)

    def write_page(self, content: bytes, file: File) -> None:
        """Write a finished page."""
        if not self._link(content, file.dest_uri, file.abs_dest_path):
            utils.write_file(content, file.abs_dest_path)

    def write_last(self, content: bytes, path: str) -> None:
        """Write a file when MkDocs has written all of its own, in the place of one that is there."""
        with suppress(FileNotFoundError):
            os.unlink(path)  # noqa: PTH108  # thousands of them
        if self._standing is None or not self._standing.link(content, path):
            utils.write_file(content, path)

    def _link(self, content: bytes, name: str, path: str) -> bool:
        return (
            self._standing is not None
            and self._claims[_place(name)] == 1
            and self._standing.link(content, path)
        )


def _place(name: str) -> str:
    """What names have in common that some file system may take for one."""
    return name.casefold()


def _content(file: File) -> bytes | None:
    """What a file would be copied from; None if that is large, or cannot be read."""
    try:
        if file.abs_src_path is not None and os.stat(file.abs_src_path).st_size > _MOST:  # noqa: PTH116
            return None
        content: bytes = file.content_bytes
    except OSError:
        return None
    return content
