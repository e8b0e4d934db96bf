"""Loads the corpus: the texts, what sources.yml says of them, and people.yml.

Each defect is reported and everything else still loads. A corpus is a folder of text files, each described
in sources.yml by its ``path``, or one .jsonl file of records that may carry their own metadata.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from briefgen.corpus.integrity import report_changed
from briefgen.corpus.metadata import Person, SourceMetadata
from briefgen.corpus.no_texts import not_a_text
from briefgen.corpus.records import load_records
from briefgen.corpus.renamed import Absent, renamed, same_name
from briefgen.corpus.sources import Corpus, Source
from briefgen.corpus.tables import load_table
from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.files import (
    CORPUS_LIMIT,
    SOURCE_LIMIT,
    ProjectFiles,
    objection,
    unified,
)
from briefgen.text import Document, Span
from briefgen.yaml_source import quoted_value

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path


def load_corpus(files: ProjectFiles, corpus: Path, sources: Path, people: Path) -> Corpus:
    """Load sources and people; paths are relative to the project's folder.

    The ``path`` of a source is relative to the folder that holds the corpus.
    """
    records = corpus.suffix == ".jsonl"
    described = load_table(files, sources, SourceMetadata, empty=records)
    persons = load_table(files, people, Person)
    if records:
        loaded = load_records(files, corpus, described.entries)
    else:
        loaded = _load_folder(files, corpus, described.entries)
    ordered = {key: loaded[key] for key in sorted(loaded)}
    report_changed(files, corpus, ordered)
    return Corpus(
        ordered,
        {key: persons.entries[key] for key in sorted(persons.entries)},
        frozenset(described.declared) | frozenset(loaded),
        frozenset(persons.declared),
        sources_whole=described.whole,
        people_whole=persons.whole,
    )


def _load_folder(
    files: ProjectFiles, corpus: Path, metadata: Mapping[str, SourceMetadata]
) -> dict[str, Source]:
    loaded: dict[str, Source] = {}
    described: dict[str, str] = {}
    absent: list[Absent] = []
    originals: set[str] = set()
    for key, entry in metadata.items():
        if not _named_soundly(files, corpus, key, entry):
            continue
        path = files.root / corpus.parent / (entry.path or "")
        names = {unified(path.as_posix()), unified(files.real(path))}
        first = next((described[name] for name in names if name in described), None)
        if first is not None:
            files.collector.add(_described_twice(key, first, entry, metadata))
        described.update(dict.fromkeys(names, key))
        if entry.original is not None and entry.original.path is not None:
            originals.add(unified((files.root / corpus.parent / entry.original.path).as_posix()))
        if not files.exists(path):
            absent.append(Absent(key, entry, path))
            continue
        label = partial(entry.label, "path")
        document = files.text(path, SOURCE_LIMIT, label)
        if document is not None and (reason := not_a_text(document, label)):
            files.collector.add(reason)
        elif document is not None:
            loaded[key] = Source(key, document, entry)
        if files.size > CORPUS_LIMIT:
            _report_too_much(files, entry)
            break
    free = list(_undescribed(files, corpus, described.keys() | originals))
    _report_unpaired(files, corpus, absent, free)
    return loaded


def _named_soundly(files: ProjectFiles, corpus: Path, key: str, entry: SourceMetadata) -> bool:
    """Whether an entry names a file that may be asked for; reports it otherwise."""
    if entry.path is None:
        message, help_ = f'the source "{key}" is not a file name', f"add path: {corpus.name}/FILE.txt"
        files.collector.add(Diagnostic(Code.MISSING_KEY, message, entry.label(), help=help_))
        return False
    reason = objection(entry.path)
    if reason is not None:
        meant = same_name(entry.path, files.listed(corpus))
        wanted = _relative(files, corpus, meant) if meant else f"{corpus.name}/FILE.txt"
        message, help_ = f"{quoted_value(entry.path)} {reason}", f"write {wanted}"
        files.collector.add(Diagnostic(Code.FILE_UNREADABLE, message, entry.label("path"), help=help_))
    return reason is None


def _report_too_much(files: ProjectFiles, entry: SourceMetadata) -> None:
    message = f"with this source the corpus has more than the {CORPUS_LIMIT:,} bytes allowed"
    help_ = "split the project; the sources from here on were not read"
    files.collector.add(Diagnostic(Code.FILE_TOO_LARGE, message, entry.label("path"), help=help_))


def _described_twice(
    key: str, first: str, entry: SourceMetadata, metadata: Mapping[str, SourceMetadata]
) -> Diagnostic:
    same = (
        unified(entry.path or "") != unified(metadata[first].path or "") or entry.path == metadata[first].path
    )
    how = "describe the same file" if same else "describe files with names that many systems treat as equal"
    return Diagnostic(
        Code.DUPLICATE_ID,
        f'"{key}" and "{first}" {how}',
        entry.label("path"),
        (metadata[first].label("path", message="also described here"),),
        "keep one of the two entries: one text under two ids looks like two sources",
    )


def _undescribed(files: ProjectFiles, corpus: Path, described: Collection[str]) -> Iterator[Path]:
    """The files that no entry describes; a folder that is not there is reported."""
    if not files.is_folder(corpus):
        label = Label(Document(files.name(corpus), ""), Span(0, 0))
        message = f"there is no folder {files.name(corpus)}"
        files.collector.add(
            Diagnostic(
                Code.FILE_MISSING, message, label, help="create the folder, or fix `corpus` in mkdocs.yml"
            )
        )
        return
    for path in files.listed(corpus):
        if unified(path.as_posix()) not in described:
            yield path


def _report_unpaired(files: ProjectFiles, corpus: Path, absent: list[Absent], free: list[Path]) -> None:
    """Report entries without a file and files without an entry, each with the other where they seem one."""
    meant = renamed(files, absent, free)
    for one in absent:
        help_ = None
        if one.key in meant:
            wanted = _relative(files, corpus, meant[one.key])
            help_ = f"if {files.name(meant[one.key])} is its text, write path: {wanted}"
        files.text(one.path, SOURCE_LIMIT, one.entry.label("path"), help_)
    owners = {path: one for one in absent for path in (meant.get(one.key),)}
    for path in free:
        owner = owners.get(path)
        wanted = _relative(files, corpus, path)
        add = f"add an entry with path: {wanted}"
        files.collector.add(
            Diagnostic(
                Code.UNDESCRIBED_SOURCE,
                f"no entry of the sources file describes {files.name(path)}",
                Label(Document(files.name(path), ""), Span(0, 0)),
                (owner.entry.label("path", message="this entry has no file"),) if owner else (),
                f'if it is the text of "{owner.key}", write path: {wanted} there; if not, {add}'
                if owner
                else f"describe it: {add}",
                severity=Severity.WARNING,
            )
        )


def _relative(files: ProjectFiles, corpus: Path, path: Path) -> str:
    """A path as an entry of sources.yml names it."""
    return path.relative_to(files.root / corpus.parent).as_posix()
