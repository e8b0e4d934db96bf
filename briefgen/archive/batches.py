"""The same over batches of Arrow, which is all that an engine ever sees: documents in, rows out.

``DOCUMENTS`` and ``ROWS`` are fixed; docs/archive.md describes them. Columns may be added, never changed.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import pyarrow as pa

from briefgen.archive.documents import Document, Row, read, unread
from briefgen.archive.inputs.reading import document_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

DOCUMENTS: Final = pa.schema(
    [
        pa.field("id", pa.string(), nullable=False),
        pa.field("text", pa.string()),
        pa.field("language", pa.string()),
        pa.field("kind", pa.string()),
    ]
)
"""What goes in; ``language`` and ``kind`` may be missing or null: English, an article."""
LINES: Final = pa.schema([pa.field("line", pa.string())])
"""Or lines of JSON, of which one that is no document is a row that says so."""

_SHOWN: Final = 40
"""Characters by which a line is named that is no document."""
_TYPES: Final = {
    **dict.fromkeys(Row._fields, pa.string()),
    **dict.fromkeys(("start", "end", "speaker_start", "speaker_end", "cue_start", "cue_end"), pa.int64()),
    **dict.fromkeys(("sentence_start", "sentence_end"), pa.int64()),
    **dict.fromkeys(("continues", "read"), pa.bool_()),
    "confidence": pa.float64(),
}
ROWS: Final = pa.schema(
    pa.field(name, _TYPES[name], nullable=name in Row._field_defaults and Row._field_defaults[name] is None)
    for name in Row._fields
)
"""What comes out, a field for each of ``Row``."""


def read_batch(batch: pa.RecordBatch) -> pa.RecordBatch:
    """The rows of all documents of a batch, in their order."""
    return rows_batch(row for document in documents(batch) for row in _read(document))


def read_lists(batch: pa.RecordBatch) -> pa.ListArray:
    """For each document of a batch the list of its rows, for engines that map a row to a value."""
    return lists_of(_read(one) for one in documents(batch))


def lists_of(found: Iterable[Sequence[Row]]) -> pa.ListArray:
    """Rows of each document as an array of lists."""
    rows: list[Row] = []
    ends = [0]
    for one in found:
        rows.extend(one)
        ends.append(len(rows))
    return pa.ListArray.from_arrays(pa.array(ends, pa.int32()), rows_batch(rows).to_struct_array())


def rows_batch(rows: Iterable[Row]) -> pa.RecordBatch:
    """Rows as a batch."""
    columns: Sequence[Sequence[object]] = list(zip(*rows, strict=True)) or [()] * len(ROWS)
    arrays = [pa.array(column, field.type) for column, field in zip(columns, ROWS, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=ROWS)


def documents(batch: pa.RecordBatch) -> Iterator[Document | Row]:
    """The documents of a batch; a row in the place of one that has no id or no text."""
    if batch.schema.names == LINES.names:
        yield from map(_of_line, batch.column(0).to_pylist())
        return
    columns = {name: batch.column(name).to_pylist() for name in batch.schema.names}
    missing = [None] * batch.num_rows
    languages, kinds = columns.get("language", missing), columns.get("kind", missing)
    for name, text, language, kind in zip(columns["id"], columns["text"], languages, kinds, strict=True):
        if not isinstance(name, str) or not isinstance(text, str):
            yield unread(str(name), "it has no text" if isinstance(name, str) else "it has no id")
        else:
            yield Document(name, text, language or "en", kind or "article")


def packed(batch: pa.RecordBatch) -> bytes:
    """A batch as a stream of Arrow."""
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batch.schema) as stream:
        stream.write_batch(batch)
    content: bytes = sink.getvalue().to_pybytes()
    return content


def unpacked(content: bytes) -> pa.RecordBatch:
    """The batch of a stream of Arrow."""
    with pa.ipc.open_stream(content) as stream:
        return stream.read_next_batch()


def _of_line(line: str | None) -> Document | Row:
    name = f"the line that begins with {(line or '')[:_SHOWN]!r}"
    try:
        return document_of(json.loads(line or ""), name)
    except (ValueError, RecursionError) as error:
        return unread(name, f"invalid JSON: {error}"[:200])


def _read(one: Document | Row) -> list[Row]:
    return [one] if isinstance(one, Row) else read(one)
