"""A new version of a source: what its text, its original and its entry are to hold."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import briefgen
from briefgen.cli.edits.editing import opened
from briefgen.cli.edits.sources.naming import Names
from briefgen.cli.edits.sources.taking import NotAdded
from briefgen.corpus.integrity import text_checksum
from briefgen.errors import ConfigurationError
from briefgen.yaml_source import Unspliceable, set_values

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.cli.edits.editing import EditedFile
    from briefgen.cli.edits.sources.taking import Taken, Unpacked
    from briefgen.conversion import Converted
    from briefgen.corpus import SourceMetadata
    from briefgen.pipeline import Settings


@dataclass(frozen=True)
class Change:
    """A new version of a source.

    Attributes:
        files: What its text and its original are to hold, by path.
        removed: An original that nothing names any more.
        file: The file of its entry.
        entries: What that file is to say.
    """

    files: Mapping[Path, bytes]
    removed: Path | None
    file: EditedFile
    entries: str


class Versions:
    """Plans new versions of a source."""

    def __init__(self, settings: Settings, key: str, table: Mapping[str, SourceMetadata]) -> None:
        self._settings, self._key, self._table = settings, key, table
        self._metadata = table[key]
        self._folder = settings.path("corpus").parent
        self._path = (self._folder / (self._metadata.path or "")).resolve()

    def change(self, unpacked: Unpacked) -> Change:
        """The files and the entry as they are to be.

        Raises:
            NotAdded: If it cannot be told which document of several is the source.
            ConfigurationError: If the entry has no place for what is recorded.
        """
        if not unpacked.documents:
            raise NotAdded(f"{unpacked.taken.what} has no text that could be quoted")
        document = self._document(unpacked)
        file = opened(self._settings, self._settings.root / self._metadata.document.path)
        if unpacked.as_it_is and self._metadata.original is None:
            sums = {"sha256": text_checksum(document.text)} if self._metadata.sha256 else {}
            return Change({self._path: unpacked.taken.data}, None, file, self._entries(file, sums))
        place, removed = self._place(unpacked.taken)
        recorded = {
            "path": place.relative_to(self._folder).as_posix(),
            "sha256": unpacked.taken.checksum,
            "converter": document.converter or f"briefgen {briefgen.__version__}",
            **({"item": document.name} if document.name else {}),
        }
        entries = self._entries(file, {"sha256": text_checksum(document.text), "original": recorded})
        files = {place: unpacked.taken.data, self._path: document.text.encode()}
        return Change(files, removed, file, entries)

    def _document(self, unpacked: Unpacked) -> Converted:
        item = (self._metadata.original.item if self._metadata.original else None) or ""
        if not unpacked.several:
            return unpacked.documents[0]
        found = next((one for one in unpacked.documents if one.name == item), None)
        if found is None:
            raise NotAdded(
                f"{unpacked.taken.what} has several documents, and none is named {item or self._key}"
            )
        return found

    def _entries(self, file: EditedFile, values: Mapping[str, str | Mapping[str, str]]) -> str:
        try:
            return set_values(file.document, self._key, values).document.text
        except Unspliceable as error:
            raise ConfigurationError(f"{file.document.path}: {error}") from error

    def _place(self, taken: Taken) -> tuple[Path, Path | None]:
        """Where the original is to lie, and the one before it if nothing else was made of that."""
        original = self._metadata.original
        corpus = self._settings.path("corpus")
        named = self._folder / original.path if original and original.path else None
        is_shared = any(
            one.original is not None and original is not None and one.original.path == original.path
            for key, one in self._table.items()
            if key != self._key
        )
        if taken.path is not None and taken.path.is_relative_to(corpus) and taken.path != self._path:
            place = taken.path
        elif named is not None and not is_shared and named.suffix == Path(taken.name).suffix:
            place = named
        else:
            name = (
                f"{self._path.stem}.original{self._path.suffix}"
                if taken.name == self._path.name
                else taken.name
            )
            place = Names((), corpus).free_file(self._path.parent, name, self._key, taken.data)
        replaced = named is not None and named != place and not is_shared
        return place, named if replaced and named is not None and named.is_file() else None
