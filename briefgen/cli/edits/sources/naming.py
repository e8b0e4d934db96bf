"""Ids and file names for new sources: from names and titles, unique, and safe on every system."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from briefgen.files import objection, unified
from briefgen.yaml_source import slugified, unfit_id

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_UNSAFE: Final = re.compile(r'[<>:"|?*\\/\x00-\x1f\x7f]|[. ]$|^[.-]')
_ENDING: Final = re.compile(r"\.[a-z0-9]{1,8}", re.IGNORECASE)
_LONGEST: Final = 120
"""Bytes of a file's name; systems take 255, of which what stands beside it while it is written needs some."""
_ID_ROOM: Final = 74
"""Characters of an id before the number that tells it from another."""


class Names:
    """The ids and files that are taken already; each that is given out is taken from then on."""

    def __init__(self, ids: Iterable[str], corpus: Path) -> None:
        self._ids = set(ids)
        self._corpus = corpus
        self._files: dict[str, bytes] = {}

    def has(self, key: str) -> bool:
        """Whether a source has the id."""
        return key in self._ids

    def take(self, key: str) -> str:
        """Take an id."""
        self._ids.add(key)
        return key

    def free_id(self, *wanted: str) -> tuple[str, bool]:
        """An id for the first of some texts that can be one, and whether none could.

        Other texts than ids are made ids; a number tells an id from one that is taken.
        """
        found = next((slug for slug in map(_slug, wanted) if slug), None)
        base = found or "source"
        key = base if found else "source-1"
        number = 1
        while key in self._ids:
            number += 1
            key = f"{base[:_ID_ROOM].rstrip('-')}-{number}"
        return self.take(key), found is None

    def free_file(self, folder: Path, name: str, fallback: str, content: bytes) -> Path:
        """A place in a folder for a file: under its own name if that is safe, else under a fallback.

        A number tells it from another file; a file with the same content is the same file.
        """
        ending = PurePath(name).suffix
        if not is_safe(name):
            name = fallback + (ending.lower() if _ENDING.fullmatch(ending) else "")
        stem = name.removesuffix(PurePath(name).suffix)
        number = 1
        path = folder / name
        while not self._is_free(path, content):
            number += 1
            path = folder / f"{stem}-{number}{PurePath(name).suffix}"
        self._files[unified(path.as_posix())] = content
        return path

    def _is_free(self, path: Path, content: bytes) -> bool:
        known = self._files.get(unified(path.as_posix()))
        if known is not None:
            return known == content
        if path.is_symlink() or path.exists():
            return path.is_file() and not path.is_symlink() and path.read_bytes() == content
        return True


def is_safe(name: str) -> bool:
    """Whether a file of this name can lie in a project on any system."""
    try:
        size = len(name.encode())
    except UnicodeEncodeError:
        return False
    return objection(name) is None and not _UNSAFE.search(name) and size <= _LONGEST and not _is_device(name)


def _is_device(name: str) -> bool:
    """Whether Windows takes the name for a device, whatever its ending."""
    return re.fullmatch(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?", name) is not None


def _slug(text: str) -> str:
    if unfit_id(text) is None:
        return text
    slug = slugified(text)
    return slug if slug and unfit_id(slug) is None and not _is_remnant(text, slug) else ""


def _is_remnant(text: str, slug: str) -> bool:
    """Whether an id would keep next to nothing of a name in another script, as ``2023`` of ``記事2023``."""
    letters = sum(character.isalpha() for character in text[: len(slug) + 2])
    return letters > 2 * sum(character.isalpha() for character in slug)
