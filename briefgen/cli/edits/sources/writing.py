"""Writes new sources: their files and their entries, all in one change if that makes no error."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.cli.edits.editing import accept, defects_of, opened, unchanged
from briefgen.cli.edits.sources.placing import placed
from briefgen.diagnostics import Severity
from briefgen.errors import ConfigurationError
from briefgen.pipeline import compile_project
from briefgen.text import Span
from briefgen.yaml_source import Fields, Spliced, Unspliceable, insert_entry

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefgen.cli.edits.editing import EditedFile
    from briefgen.cli.edits.sources.describing import Description
    from briefgen.pipeline import Project, Settings
    from briefgen.text import Document


@dataclass(frozen=True)
class Addition:
    """A source that is ready to be written.

    Attributes:
        key: Its id.
        text: What is quoted from then on.
        fields: Its entry.
        files: What has to be in the corpus for it, by path.
        description: Where the entry's values come from.
        made_up: Whether the id says nothing about the document.
    """

    key: str
    text: str
    fields: Fields
    files: dict[Path, bytes]
    description: Description
    made_up: bool


def write_additions(
    settings: Settings, path: Path, additions: Sequence[Addition], before: Project
) -> list[Addition]:
    """Write sources, all at once if the project has no new error by them, else those that make none.

    Args:
        settings: The project's.
        path: The file of entries that takes them.
        additions: The sources.
        before: The project without them.

    Returns:
        Those that were written; what speaks against the others is printed.

    Raises:
        ConfigurationError: If the file has no place for one.
        BuildError: If something cannot be written.
    """
    several = len(additions) > 1
    if several and _is_written(settings, opened(settings, path), additions, before, quiet=True):
        return list(additions)
    written: list[Addition] = []
    for addition in additions:
        if _is_written(settings, opened(settings, path), [addition], before):
            written.append(addition)
            before = compile_project(settings) if several else before
    return written


def _is_written(
    settings: Settings,
    file: EditedFile,
    additions: Sequence[Addition],
    before: Project,
    *,
    quiet: bool = False,
) -> bool:
    files = {place: content for addition in additions for place, content in addition.files.items()}
    try:
        spliced = _spliced(file.document, additions)
    except Unspliceable as error:
        raise ConfigurationError(f"{file.document.path}: {error}") from error
    found = defects_of(settings, file, spliced, before, files)
    failed = any(item.severity is Severity.ERROR for item in found)
    if quiet and failed:
        return False
    # It may be described although this did not end well: what is printed may have found no room.
    with placed({} if failed else files, lambda: not unchanged(file)):
        return accept(file, spliced, found)


def _spliced(document: Document, additions: Sequence[Addition]) -> Spliced:
    """All entries put in, one after the other."""
    spans = []
    for addition in additions:
        spliced = insert_entry(document, addition.key, addition.fields)
        document = spliced.document
        spans.append(spliced.inserted)
    start = min(span.start for span in spans)
    return Spliced(document, Span(start, max(span.end for span in spans)), Span(start, start))
