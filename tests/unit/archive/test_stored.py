"""What an engine calls, without an engine: files of a store, some of which are not what their names say."""

from __future__ import annotations

import gzip
import json
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Self

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from briefgen.archive.batches import ROWS, read_lists
from briefgen.archive.documents import Document, Row, read
from briefgen.archive.inputs import shards
from briefgen.archive.inputs.reading import documents
from briefgen.archive.run.stored import PARTS, as_file, parts_of, pattern_of, read_parts
from tests.harness.archives import articles, as_bytes, write_lines, write_spoilt

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import BinaryIO


class Opened:
    """A file as an engine opens it: it reads and seeks once it is entered, and has no lines."""

    def __init__(self, content: bytes) -> None:
        self._content, self._file = content, BytesIO()

    def __enter__(self) -> Self:
        self._file = BytesIO(self._content)
        return self

    def read(self, size: int) -> bytes:
        return self._file.read(min(size, 1000))

    def seek(self, offset: int, whence: int) -> int:
        return self._file.seek(offset, whence)


def opened(path: str) -> BinaryIO:
    return as_file(Opened(Path(path).read_bytes()))


def rows_of(paths: Iterable[Path]) -> list[Row]:
    """The rows of files, read as a cluster reads them."""
    parts = parts_of([(str(path), path.stat().st_size) for path in paths], opened)
    columns = [[part[at] for part in parts] for at in range(len(PARTS))]
    batch = pa.RecordBatch.from_arrays([pa.array(one) for one in columns], schema=PARTS)
    found = read_parts(batch, opened, read_lists)
    assert len(found) == len(parts)
    assert found.type.value_type == pa.struct(list(ROWS))
    return [Row(**row) for row in found.flatten().to_pylist()]


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.parquet"])
def test_the_rows_are_those_of_a_loop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(shards, "SIZE", 5_000)
    records, path = articles(300), tmp_path / name
    if name.endswith("gz"):
        path.write_bytes(gzip.compress("\n".join(map(json.dumps, records)).encode()))
    elif name.endswith("parquet"):
        pq.write_table(pa.Table.from_pylist(records), path, row_group_size=50)
    else:
        write_lines(path, records)
    looped = [one for shard in shards.shards([path]) for one in documents(shard)]
    wanted = as_bytes(row for one in looped if isinstance(one, Document) for row in read(one))
    assert as_bytes(rows_of([path])) == wanted


def test_a_file_that_is_not_what_it_should_be_is_named_and_the_rest_is_there(tmp_path: Path) -> None:
    faults = write_spoilt(tmp_path)
    write_lines(tmp_path / "notes.txt", ["is passed over"])
    found = rows_of(sorted(tmp_path.iterdir()))
    named = {row.id: row.exact for row in found if row.row == "unread"}
    assert set(named) == {f"{tmp_path}/{name}" for name in faults}
    assert all(reason in named[f"{tmp_path}/{name}"] for name, reason in faults.items())
    ids = {row.id for row in found if row.row != "unread"}
    assert {"a0", "a4", "a5", "a7", "a8", "a9"} <= ids


def test_a_store_that_does_not_answer_is_no_fault_of_the_file(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "a.jsonl", articles(1))
    batch = pa.RecordBatch.from_arrays([pa.array([one]) for one in (str(path), 0, 500)], schema=PARTS)

    def unanswered(_: str) -> BinaryIO:
        raise TimeoutError("no answer")

    with pytest.raises(TimeoutError):
        read_parts(batch, unanswered, read_lists, TimeoutError)
    (row,) = read_parts(batch, unanswered, read_lists).flatten().to_pylist()
    assert row["exact"] == "not read from 0: TimeoutError: no answer"


@pytest.mark.parametrize("path", ["s3://news/2024", "s3://news/2024/"])
def test_a_folder_is_all_that_is_below(path: str) -> None:
    assert pattern_of(path) == "s3://news/2024/**"
    for other in (f"{path}/a.jsonl", f"{path}/*.parquet", f"{path}/**"):
        assert pattern_of(other) == other
