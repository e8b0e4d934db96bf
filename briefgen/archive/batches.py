"""The same over batches of Arrow, which is all that an engine ever sees: documents in, rows out.

``DOCUMENTS`` and ``ROWS`` are fixed; docs/archive.md describes them. Columns may be added, never changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pyarrow as pa

from briefgen.archive.documents import Document, Row, read, unread

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
    kind = pa.list_(pa.struct(list(ROWS)))
    return pa.array([[row._asdict() for row in _read(one)] for one in documents(batch)], kind)


def rows_batch(rows: Iterable[Row]) -> pa.RecordBatch:
    """Rows as a batch."""
    columns: Sequence[Sequence[object]] = list(zip(*rows, strict=True)) or [()] * len(ROWS)
    arrays = [pa.array(column, field.type) for column, field in zip(columns, ROWS, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=ROWS)


def documents(batch: pa.RecordBatch) -> Iterator[Document | Row]:
    """The documents of a batch; a row in the place of one that has no id or no text."""
    columns = {name: batch.column(name).to_pylist() for name in batch.schema.names}
    missing = [None] * batch.num_rows
    languages, kinds = columns.get("language", missing), columns.get("kind", missing)
    for name, text, language, kind in zip(columns["id"], columns["text"], languages, kinds, strict=True):
        if not isinstance(name, str) or not isinstance(text, str):
            yield unread(str(name), "it has no text" if isinstance(name, str) else "it has no id")
        else:
            yield Document(name, text, language or "en", kind or "article")


def _read(one: Document | Row) -> list[Row]:
    return [one] if isinstance(one, Row) else read(one)
