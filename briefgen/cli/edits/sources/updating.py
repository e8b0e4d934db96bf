"""``add source --update``: a source's text made again, of its original or of a new version of that.

What becomes of the passages that topics take from it is shown first. It is written if none of them makes an
error, or anyway if that is asked for.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from briefgen.cli.edits.durable import write_whole
from briefgen.cli.edits.editing import write
from briefgen.cli.edits.refusals import explained
from briefgen.cli.edits.sources.passages import fates
from briefgen.cli.edits.sources.taking import NotAdded, take, unpack
from briefgen.cli.edits.sources.versions import Change, Versions
from briefgen.cli.prints.output import say, show
from briefgen.cli.prints.report import as_text
from briefgen.corpus import SourceMetadata
from briefgen.corpus.loading import load_tables
from briefgen.diagnostics import Collector, Severity
from briefgen.errors import ConfigurationError
from briefgen.files import ProjectFiles
from briefgen.pipeline import added_defects, compile_project
from briefgen.suggestion import differences

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from briefgen.cli.edits.sources.taking import Taken
    from briefgen.pipeline import Project, Settings


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
        change = Versions(settings, key, table).change(unpacked)
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
