"""A corpus in one .jsonl file: a record ``{"id", "text", …}`` a line, with its metadata in the same record.

What sources.yml says of an id goes before the record's own metadata.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from briefgen.corpus.metadata import SourceMetadata
from briefgen.corpus.sources import Source
from briefgen.diagnostics import Code, Diagnostic, Label
from briefgen.files import CORPUS_LIMIT, SOURCE_LIMIT, ProjectFiles
from briefgen.text import Document, Span
from briefgen.yaml_source import Entry, Mapping, Node, Scalar, Sequence, decode, quoted_value, unfit_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping as MappingType
    from pathlib import Path

_DEEPEST = 4
"""How many lists and mappings of metadata may stand within each other; roles of a person need none here."""
_MOST_REPORTED = 1_000
"""Records with defects after which a file is not read further."""
_UNFIT = re.compile("[\0\ud800-\udfff]")


def load_records(
    files: ProjectFiles, path: Path, metadata: MappingType[str, SourceMetadata]
) -> dict[str, Source]:
    """Load every record of a .jsonl corpus that can be used, and report the others by line."""
    document = files.text(path, CORPUS_LIMIT)
    loaded: dict[str, Source] = {}
    refused = 0
    if document is None:
        return loaded
    for span in _lines(document):
        try:
            record = _parse(document.excerpt(span))
            source = _source(files, document, span, record, metadata)
        except _Unusable as unusable:
            _invalid(files, document, span, str(unusable))
            source = None
        if source is not None and source.id in loaded:
            message = f'the id "{source.id}" is used twice'
            label = Label(document, span, "the first record is here")
            files.collector.add(Diagnostic(Code.DUPLICATE_ID, message, label, help="give it another id"))
        elif source is not None:
            loaded[source.id] = source
            continue
        refused += 1
        if refused == _MOST_REPORTED:
            _invalid(files, document, span, f"{refused:,} invalid records; the rest of the file was not read")
            break
    return loaded


class _Unusable(Exception):  # noqa: N818 (it never leaves this module)
    """Why a line is no record."""


def _lines(document: Document) -> Iterator[Span]:
    """The lines that hold something, without their ends."""
    for number, start in enumerate(document.line_starts, 1):
        line = document.line(number)
        if line.strip():
            yield Span(start, start + len(line))


def _parse(line: str) -> dict[str, object]:
    if len(line) > SOURCE_LIMIT:
        raise _Unusable(f"this line has {len(line):,} characters, more than the {SOURCE_LIMIT:,} allowed")
    try:
        record = json.loads(
            line, object_pairs_hook=_object, parse_constant=_no_number, parse_int=str, parse_float=str
        )
    except RecursionError as error:
        raise _Unusable("this line is not readable JSON: nested too deeply") from error
    except ValueError as error:
        reason, column = getattr(error, "msg", str(error)), getattr(error, "colno", 1)
        raise _Unusable(f"this line is not JSON: {reason.lower()} (column {column})") from error
    if not isinstance(record, dict):
        raise _Unusable("a record is a JSON object with id and text")
    for key in ("id", "text"):
        if not isinstance(record.get(key), str):
            raise _Unusable(f'the record needs a "{key}" that is text')
    return record


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise _Unusable(f"the key {quoted_value(key)} appears twice in one record")
        found[key] = value
    return found


def _no_number(written: str) -> str:
    raise _Unusable(f"this line is not JSON: {written} is not a JSON number")


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
    if reason := unfit_id(key):
        raise _Unusable(f"{quoted_value(key)} cannot be the id of a source: {reason}")
    if _UNFIT.search(text):
        raise _Unusable(f'the text of "{key}" contains NUL or a lone surrogate')
    described = metadata.get(key)
    if described is None:
        record.setdefault("title", key)
        described = decode(_node(record, span, _DEEPEST), SourceMetadata, document, files.collector)
    if described is None:
        return None
    return Source(key, Document(f"{document.path}#{key}", text), described)


def _node(value: object, span: Span, room: int) -> Node:
    """JSON as nodes, all at the record's place: the decoder then serves both formats."""
    if isinstance(value, (dict, list)) and not room:
        raise _Unusable("the metadata of this record is nested too deeply")
    if isinstance(value, dict):
        return Mapping(
            tuple(Entry(_text(key, span), _node(item, span, room - 1)) for key, item in value.items()), span
        )
    if isinstance(value, list):
        return Sequence(tuple(_node(item, span, room - 1) for item in value), span)
    if value is None:
        return Scalar("null", span, plain=True)
    return _text(value if isinstance(value, str) else json.dumps(value), span)


def _text(value: str, span: Span) -> Scalar:
    if _UNFIT.search(value):
        raise _Unusable("the metadata of this record contains NUL or a lone surrogate")
    return Scalar(value, span, plain=False)
