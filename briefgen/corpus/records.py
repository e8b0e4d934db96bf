"""A corpus in one .jsonl file: a record ``{"id", "text", …}`` a line, with its metadata in the same record.

What sources.yml says of an id goes before the record's own metadata.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from briefgen.corpus.models import SourceMetadata
from briefgen.corpus.sources import Source
from briefgen.diagnostics import Code, Diagnostic, Label
from briefgen.files import SOURCE_LIMIT, ProjectFiles
from briefgen.text import Document, Span
from briefgen.yaml_source import Entry, Mapping, Node, Scalar, Sequence, decode

if TYPE_CHECKING:
    from collections.abc import Mapping as MappingType
    from pathlib import Path

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def load_records(
    files: ProjectFiles, path: Path, metadata: MappingType[str, SourceMetadata]
) -> dict[str, Source]:
    """Load every record of a .jsonl corpus that can be used, and report the others by line."""
    document = files.text(path, SOURCE_LIMIT * 16)
    loaded: dict[str, Source] = {}
    if document is None:
        return loaded
    for number, start in enumerate(document.line_starts, 1):
        line = document.line(number)
        if not line.strip():
            continue
        span = Span(start, start + len(line))
        record = _parse(files, document, span)
        if record is None:
            continue
        source = _source(files, document, span, record, metadata)
        if source is None:
            continue
        if source.id in loaded:
            message = f'the id "{source.id}" is given twice'
            label = Label(document, span, "the first record stands")
            files.collector.add(Diagnostic(Code.DUPLICATE_ID, message, label, help="give it another id"))
            continue
        loaded[source.id] = source
    return loaded


def _parse(files: ProjectFiles, document: Document, span: Span) -> dict[str, object] | None:
    try:
        record = json.loads(document.excerpt(span))
    except (ValueError, RecursionError) as error:
        column = getattr(error, "pos", 0)
        where = Span(span.start + column, max(span.start + column, span.end))
        reason = getattr(error, "msg", "nested too deep")
        _invalid(files, document, where, f"this line is not JSON: {reason.lower()}")
        return None
    if not isinstance(record, dict):
        _invalid(files, document, span, "a record is a JSON object with id and text")
        return None
    for key in ("id", "text"):
        if not isinstance(record.get(key), str):
            _invalid(files, document, span, f'the record has no "{key}" that is text')
            return None
    return record


def _invalid(files: ProjectFiles, document: Document, span: Span, message: str) -> None:
    help_text = 'a record is one line: {"id": "…", "text": "…"}'
    files.collector.add(Diagnostic(Code.INVALID_RECORD, message, Label(document, span), help=help_text))


def _source(
    files: ProjectFiles,
    document: Document,
    span: Span,
    record: dict[str, object],
    metadata: MappingType[str, SourceMetadata],
) -> Source | None:
    key, text = str(record.pop("id")), str(record.pop("text"))
    if not _ID.fullmatch(key) or len(key) > 80:
        _invalid(files, document, span, f"the id {key!r} is not of lower-case letters, digits and hyphens")
        return None
    if "\0" in text or any("\ud800" <= character <= "\udfff" for character in text):
        _invalid(files, document, span, f'the text of "{key}" holds NUL or half a surrogate pair')
        return None
    described = metadata.get(key)
    if described is None:
        record.setdefault("title", key)
        node = _node(record, span)
        described = decode(node, SourceMetadata, document, files.collector)
    if described is None:
        return None
    return Source(key, Document(f"{document.path}#{key}", text), described)


def _node(value: object, span: Span) -> Node:
    """JSON as nodes, all at the record's place: the decoder then serves both formats."""
    if isinstance(value, dict):
        entries = [
            Entry(Scalar(str(key), span, plain=False), _node(item, span)) for key, item in value.items()
        ]
        return Mapping(tuple(entries), span)
    if isinstance(value, list):
        return Sequence(tuple(_node(item, span) for item in value), span)
    if value is None:
        return Scalar("null", span, plain=True)
    return Scalar(value if isinstance(value, str) else json.dumps(value), span, plain=False)
