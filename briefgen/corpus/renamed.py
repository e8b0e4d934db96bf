"""Which file of the corpus an entry means whose own file is not there: the two halves of one slip.

A file that was renamed leaves an entry without a file and a file without an entry. They belong together if
they have the same name elsewhere, if the text begins with the entry's title, or if their names are alike.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from briefgen.files import SOURCE_LIMIT
from briefgen.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from briefgen.corpus.metadata import SourceMetadata
    from briefgen.files import ProjectFiles

_ALIKE: Final = 0.6
_HEAD: Final = 4_000
"""Code points of a text within which its title stands."""
_LEAST_TITLE: Final = 8
_MOST: Final = 100
"""Files and entries that are compared; a corpus that moved as a whole is told by its folder."""


@dataclass(frozen=True, slots=True)
class Absent:
    """An entry whose file is not there; ``path`` is absolute."""

    key: str
    entry: SourceMetadata
    path: Path


def renamed(files: ProjectFiles, absent: Sequence[Absent], free: Sequence[Path]) -> dict[str, Path]:
    """The file that each entry seems to mean, by the entry's id: of ``free``, files that have no entry."""
    if not absent or not free or max(len(absent), len(free)) > _MOST:
        return {}
    heads = {path: _head(files, path) for path in free}
    scored = sorted(
        ((_likeness(one, path, heads[path]), one.key, path) for one in absent for path in free),
        key=lambda item: (-item[0], item[1], item[2]),
    )
    found: dict[str, Path] = {}
    for score, key, path in scored:
        if score >= _ALIKE and key not in found and path not in found.values():
            found[key] = path
    return found


def same_name(written: str, paths: Iterable[Path]) -> Path | None:
    """The one file that has the last name of a path that cannot be used, one of Windows for instance."""
    name = re.split(r"[\\/]", written.strip())[-1].casefold()
    found = [path for path in paths if name in {path.name.casefold(), path.stem.casefold()}]
    return found[0] if len(found) == 1 else None


def _head(files: ProjectFiles, path: Path) -> str:
    """How a text begins, folded; nothing is reported of it."""
    document = files.apart().text(path, SOURCE_LIMIT)
    return "" if document is None else fold(document.text[:_HEAD]).text


def _likeness(one: Absent, path: Path, head: str) -> float:
    """From 0 to 3: names alike, the title in the text, the same name in another folder."""
    names = SequenceMatcher(None, one.path.stem.casefold(), path.stem.casefold(), autojunk=False).ratio()
    title = fold(one.entry.title).text.strip()
    printed = len(title) >= _LEAST_TITLE and title in head
    same = path.name.casefold() in {one.path.name.casefold(), f"{one.path.name}.txt".casefold()}
    return 3.0 if same else names + printed
