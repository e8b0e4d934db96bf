"""Loads the corpus: the texts, what sources.yml says of them, and people.yml.

Each defect is reported and everything else still loads. A corpus is a folder of text files, each described
in sources.yml by its ``path``, or one .jsonl file of records that may carry their own metadata.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeVar

from briefgen.corpus.integrity import report_changed
from briefgen.corpus.metadata import Person, SourceMetadata
from briefgen.corpus.records import load_records
from briefgen.corpus.sources import Corpus, Source
from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.files import (
    CORPUS_LIMIT,
    SOURCE_LIMIT,
    YAML_LIMIT,
    ProjectFiles,
    objection,
    unified,
)
from briefgen.text import Document, Span
from briefgen.yaml_source import Located, decode_table, quoted_value, read

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

M = TypeVar("M", bound=Located)


def load_corpus(files: ProjectFiles, corpus: Path, sources: Path, people: Path) -> Corpus:
    """Load sources and people; paths are relative to the project's folder.

    The ``path`` of a source is relative to the folder that holds the corpus.
    """
    metadata = load_tables(files, sources, SourceMetadata)
    persons = load_tables(files, people, Person)
    if corpus.suffix == ".jsonl":
        loaded = load_records(files, corpus, metadata)
    else:
        loaded = _load_folder(files, corpus, metadata)
    ordered = {key: loaded[key] for key in sorted(loaded)}
    report_changed(files, corpus, ordered)
    return Corpus(
        ordered, {key: persons[key] for key in sorted(persons)}, frozenset(metadata) | frozenset(loaded)
    )


def load_tables(files: ProjectFiles, path: Path, model: type[M]) -> dict[str, M]:
    """Load a file of entries by id, or a folder of such files; an id twice is reported, the first stands."""
    found: dict[str, M] = {}
    folder = files.root / path
    names = list(files.listed(path, (".yml", ".yaml"))) if folder.is_dir() else [folder]
    for name in names:
        document = files.text(name, YAML_LIMIT)
        if document is None:
            continue
        node = read(document, files.collector)
        for key, entry in decode_table(node, model, document, files.collector).items():
            if key in found:
                files.collector.add(_duplicate(key, entry, found[key]))
            else:
                found[key] = entry
    return found


def _duplicate(key: str, entry: Located, first: Located) -> Diagnostic:
    return Diagnostic(
        Code.DUPLICATE_ID,
        f'the id "{key}" is used twice',
        entry.label(),
        (first.label(message="first used here"),),
        "change one of the two ids",
    )


def _load_folder(
    files: ProjectFiles, corpus: Path, metadata: Mapping[str, SourceMetadata]
) -> dict[str, Source]:
    loaded: dict[str, Source] = {}
    described: dict[str, str] = {}
    originals: set[str] = set()
    for key, entry in metadata.items():
        if not _named_soundly(files, corpus, key, entry):
            continue
        path = files.root / corpus.parent / (entry.path or "")
        names = {unified(path.as_posix()), unified(os.path.realpath(path))}
        first = next((described[name] for name in names if name in described), None)
        if first is not None:
            files.collector.add(_described_twice(key, first, entry, metadata))
        described.update(dict.fromkeys(names, key))
        if entry.original is not None and entry.original.path is not None:
            originals.add(unified((files.root / corpus.parent / entry.original.path).as_posix()))
        document = files.text(path, SOURCE_LIMIT, entry.label("path"))
        if document is not None:
            loaded[key] = Source(key, document, entry)
        if files.size > CORPUS_LIMIT:
            _report_too_much(files, entry)
            break
    _report_undescribed(files, corpus, described.keys() | originals)
    return loaded


def _named_soundly(files: ProjectFiles, corpus: Path, key: str, entry: SourceMetadata) -> bool:
    """Whether an entry names a file that may be asked for; reports it otherwise."""
    if entry.path is None:
        message, help_ = f'the source "{key}" is not a file name', f"add path: {corpus.name}/FILE.txt"
        files.collector.add(Diagnostic(Code.MISSING_KEY, message, entry.label(), help=help_))
        return False
    reason = objection(entry.path)
    if reason is not None:
        message, help_ = f"{quoted_value(entry.path)} {reason}", f"write {corpus.name}/FILE.txt"
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


def _report_undescribed(files: ProjectFiles, corpus: Path, described: Collection[str]) -> None:
    if not (files.root / corpus).is_dir():
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
            wanted = path.relative_to(files.root / corpus.parent).as_posix()
            files.collector.add(
                Diagnostic(
                    Code.UNDESCRIBED_SOURCE,
                    f"no entry of the sources file describes {files.name(path)}",
                    Label(Document(files.name(path), ""), Span(0, 0)),
                    help=f"describe it: add an entry with path: {wanted}",
                    severity=Severity.WARNING,
                )
            )
