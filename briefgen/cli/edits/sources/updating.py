"""``add source --update``: a source's text made again, of its original or of a new version of that.

What becomes of the passages that topics take from it is shown first. It is written if none of them makes an
error, or anyway if that is asked for.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import briefgen
from briefgen.cli.edits.durable import write_whole
from briefgen.cli.edits.editing import opened, write
from briefgen.cli.edits.refusals import explained
from briefgen.cli.edits.sources.naming import Names
from briefgen.cli.edits.sources.passages import fates
from briefgen.cli.edits.sources.taking import NotAdded, take, unpack
from briefgen.cli.prints.output import say, show
from briefgen.cli.prints.report import as_text
from briefgen.corpus import SourceMetadata
from briefgen.corpus.integrity import text_checksum
from briefgen.corpus.loading import load_tables
from briefgen.diagnostics import Collector, Severity
from briefgen.errors import ConfigurationError
from briefgen.files import ProjectFiles
from briefgen.pipeline import added_defects, compile_project
from briefgen.suggestion import differences
from briefgen.yaml_source import Unspliceable, set_values

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefgen.cli.edits.editing import EditedFile
    from briefgen.cli.edits.sources.taking import Taken, Unpacked
    from briefgen.conversion import Converted
    from briefgen.pipeline import Project, Settings


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


def update(settings: Settings, key: str, version: Taken | None, seconds: int, *, anyway: bool) -> bool:
    """Make a source's text again; whether it is what it should be now, without errors by that.

    Args:
        settings: The project's, which nobody else edits.
        key: The source's id.
        version: A new version of its document; otherwise its original is read.
        seconds: Computing time that the conversion may take.
        anyway: Whether to write it although passages vanish.

    Raises:
        ConfigurationError: If there is no such source, or nothing to make its text of.
        BuildError: If something cannot be written.
    """
    table = load_tables(ProjectFiles(settings.root, Collector()), settings.path("sources"), SourceMetadata)
    if key not in table or table[key].path is None:
        raise ConfigurationError(f'there is no source "{key}"; known: {", ".join(sorted(table))}')
    try:
        unpacked = unpack(version or _original(settings, key, table[key]), seconds)
        change = _Updating(settings, key, table).change(unpacked)
    except NotAdded as refusal:
        raise ConfigurationError(str(refusal)) from refusal
    before = compile_project(settings)
    drafts: dict[Path, str | bytes] = {**change.files, change.file.path: change.entries}
    after = compile_project(settings, drafts)
    if _is_current(change):
        say(f"{key} is up to date")
        return True
    found = added_defects(before, after)
    _show(before, after, key)
    if found:
        show(as_text(found))
    failed = any(item.severity is Severity.ERROR for item in found)
    if failed and not anyway:
        say(f"{key} is unchanged; to write it, and fix the entries then: --anyway", err=True)
        return False
    _write(change)
    say(f"{key} is updated")
    return not failed


class _Updating:
    """One source's new version."""

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


def _original(settings: Settings, key: str, metadata: SourceMetadata) -> Taken:
    if metadata.original is None or metadata.original.path is None:
        raise ConfigurationError(f'"{key}" has no original in the project: name the file of its new version')
    return take(str(settings.path("corpus").parent / metadata.original.path))


def _is_current(change: Change) -> bool:
    same = all(path.is_file() and path.read_bytes() == content for path, content in change.files.items())
    return same and change.entries == change.file.document.text


def _show(before: Project, after: Project, key: str) -> None:
    """The first differences of the texts, then what becomes of each passage."""
    old, new = before.corpus.sources.get(key), after.corpus.sources.get(key)
    if old is not None and new is not None:
        for line in differences(old.text, new.text):
            say(line)
    passages = list(fates(before, after, key))
    for fate in passages:
        if not fate.stays:
            say(str(fate))
    gone = sum(fate.after is None for fate in passages)
    same = sum(fate.stays for fate in passages)
    moved = len(passages) - gone - same
    say(f"passages: {same} unmoved, {moved} moved, {gone} vanished")


def _write(change: Change) -> None:
    with _restored(change.files):
        for path, content in change.files.items():
            with explained(f"{path} cannot be written"):
                write_whole(path, content)
        if change.entries != change.file.document.text:
            write(change.file, change.entries)
    if change.removed is not None:
        with explained(f"{change.removed} cannot be removed"):
            change.removed.unlink(missing_ok=True)


@contextmanager
def _restored(files: Mapping[Path, bytes]) -> Iterator[None]:
    """Put back what was there if the block does not end well."""
    before = {path: path.read_bytes() if path.is_file() else None for path in files}
    try:
        yield
    except BaseException:
        for path, content in before.items():
            if content is None:
                path.unlink(missing_ok=True)
            elif path.read_bytes() != content:
                write_whole(path, content)
        raise
