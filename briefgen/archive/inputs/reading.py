"""The documents of a shard, one by one, whatever the format; what is no document is named and passed over."""

from __future__ import annotations

import gzip
import json
import zlib
from typing import TYPE_CHECKING, Any, Final

import pyarrow.parquet as pq
from pyarrow import ArrowException

from briefgen.archive.documents import Document, Row, unread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import BinaryIO

    from briefgen.archive.inputs.shards import Shard

UNREADABLE: Final = (OSError, ArrowException)
"""What is raised where a file cannot be read, or is no Parquet after all."""
LONGEST: Final = 64 << 20
"""Bytes of a line; a longer one is passed over without being held in memory."""
_BATCH: Final = 64
"""Rows of Parquet that are held at a time."""


def opened_from_disk(path: str) -> BinaryIO:
    """A file of a disk."""
    return open(path, "rb")  # noqa: PTH123  # a path as text, from a worker's task


def documents(shard: Shard, opened: Callable[[str], BinaryIO] = opened_from_disk) -> Iterator[Document | Row]:
    """Yield the documents of a shard, and a row in the place of each thing that is none, in order.

    Args:
        shard: The shard.
        opened: Opens its file, from a disk or a store.

    Raises:
        OSError: If the file cannot be read.
        ArrowException: If it is no Parquet after all.
    """
    for _, record in records(shard, opened):
        yield record if isinstance(record, Row) else document_of(*record)


def records(
    shard: Shard,
    opened: Callable[[str], BinaryIO] = opened_from_disk,
    wanted: Callable[[bytes], bool] | None = None,
) -> Iterator[tuple[int, Row | tuple[Any, str]]]:
    """Yield the records of a shard with their places, each with a name for one without an id.

    A place is the first byte of a line, without the compression; the row of a table, counted from the start
    of its group; the number of a page of a web archive.

    Args:
        shard: The shard.
        opened: Opens its file, from a disk or a store.
        wanted: Says of a line whether it is worth being taken apart; all are if it is None.

    Raises:
        OSError: If the file cannot be read.
        ArrowException: If it is no Parquet after all.
    """
    with opened(shard.path) as file:
        if shard.format == "parquet":
            yield from _of_parquet(file, shard.start)
        elif shard.format == "warc":
            from briefgen.archive.inputs.web_archives import pages  # noqa: PLC0415  # asks for further libraries

            yield from pages(file)
        elif shard.format == "jsonl.gz":
            with gzip.open(file) as unpacked:
                yield from _to_the_end(_of_lines(_lines(unpacked, 0, None), wanted))
        else:
            yield from _of_lines(_lines(file, shard.start, shard.end), wanted)


def record_at(shard: Shard, place: int) -> Any:
    """One record of a shard again.

    Raises:
        OSError: If the file cannot be read.
        LookupError: If there is none at the place: the file has changed.
    """
    if shard.format == "jsonl":
        with open(shard.path, "rb") as file:  # noqa: PTH123
            file.seek(place)
            found: Any = next(_of_lines([(place, file.readline(LONGEST))]), None)
    elif shard.format == "parquet":
        with pq.ParquetFile(shard.path) as table:
            rows = table.read_row_group(shard.start).slice(place, 1).to_pylist()
        found = (place, (rows[0], "")) if rows else None
    else:
        found = next((one for one in records(shard) if one[0] == place), None)
    if found is None or isinstance(found[1], Row):
        raise LookupError(f"{shard.path} has no record at {place}")
    return found[1][0]


def _lines(file: BinaryIO | gzip.GzipFile, start: int, end: int | None) -> Iterator[tuple[int, bytes | None]]:
    """Yield the lines that begin in a range, with their places; None for one that is too long."""
    if start:
        file.seek(start - 1)
        _skip_line(file)
    place = file.tell()
    while end is None or place < end:
        line = file.readline(LONGEST)
        if not line:
            return
        whole = line.endswith(b"\n") or len(line) < LONGEST
        if not whole:
            _skip_line(file)
        yield place, line if whole else None
        place = file.tell()


def _skip_line(file: BinaryIO | gzip.GzipFile) -> None:
    while (part := file.readline(LONGEST)) and not part.endswith(b"\n"):
        pass


def _of_lines(
    lines: Iterable[tuple[int, bytes | None]], wanted: Callable[[bytes], bool] | None = None
) -> Iterator[tuple[int, Row | tuple[Any, str]]]:
    for place, line in lines:
        name = f"byte {place}"
        if line is None:
            yield place, unread(name, f"the line is longer than {LONGEST >> 20} MB")
        elif (wanted is None or wanted(line)) and line.strip():
            try:
                yield place, (json.loads(line), name)
            except (ValueError, RecursionError) as error:
                yield place, unread(name, f"invalid JSON: {error}"[:200])


def _to_the_end(
    found: Iterator[tuple[int, Row | tuple[Any, str]]],
) -> Iterator[tuple[int, Row | tuple[Any, str]]]:
    """What a compressed file holds up to where it is damaged, and that it is."""
    try:
        yield from found
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        yield -1, unread("the rest of the file", f"it is damaged: {error}")


def document_of(record: Any, place: str) -> Document | Row:
    """A record as a document, or a row that says what it lacks; ``place`` names it if it has no id."""
    if not isinstance(record, dict):
        return unread(place, "it is not an object with an id and a text")
    name, text = record.get("id"), record.get("text")
    if isinstance(name, int) and not isinstance(name, bool):
        name = str(name)
    if not isinstance(name, str) or not name:
        return unread(place, "it has no id")
    if not isinstance(text, str):
        return unread(name, "it has no text")
    try:
        _ = name.encode(), text.encode()
    except UnicodeEncodeError:
        return unread(place, "it holds half of a character")
    language, kind = record.get("language"), record.get("kind")
    return Document(
        name,
        text,
        language if isinstance(language, str) and language else "en",
        kind if isinstance(kind, str) and kind else "article",
    )


def _of_parquet(file: BinaryIO, group: int) -> Iterator[tuple[int, tuple[Any, str]]]:
    with pq.ParquetFile(file) as table:
        known = set(table.schema_arrow.names)
        columns = [name for name in ("id", "text", "language", "kind") if name in known]
        row = 0
        for batch in table.iter_batches(_BATCH, row_groups=[group], columns=columns):
            for record in batch.to_pylist():
                yield row, (record, f"row {row} of group {group}")
                row += 1
