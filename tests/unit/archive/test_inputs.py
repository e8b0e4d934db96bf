from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import ArrowException

from briefgen.archive.documents import Document, Row
from briefgen.archive.inputs import reading, shards
from briefgen.archive.inputs.reading import documents, record_at, records
from briefgen.archive.inputs.shards import files
from briefgen.errors import ConfigurationError
from tests.harness.archives import articles, write_lines

if TYPE_CHECKING:
    from pathlib import Path


def read(path: Path) -> list[Document | Row]:
    return [one for shard in shards.shards([path]) for one in documents(shard)]


def names(path: Path) -> list[str]:
    return [one.id for one in read(path)]


@settings(max_examples=30)
@given(st.lists(st.integers(0, 40), max_size=12), st.integers(1, 60))
def test_each_line_is_in_one_shard_wherever_shards_are_cut(
    tmp_path_factory: pytest.TempPathFactory, lengths: list[int], size: int
) -> None:
    path = tmp_path_factory.mktemp("cut") / "a.jsonl"
    write_lines(path, [{"id": str(n), "text": "x" * length} for n, length in enumerate(lengths)])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shards, "SIZE", size)
        assert names(path) == [str(number) for number in range(len(lengths))]


def test_a_bad_line_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    path = write_lines(
        tmp_path / "a.jsonl", [*articles(1), "{not json", "[]", '{"id": "b"}', "", *articles(1, 1)]
    )
    kinds = [(one.exact if isinstance(one, Row) else one.id) for one in read(path)]
    assert kinds[0] == "a0"
    assert kinds[-1] == "a1"
    assert kinds[2:4] == ["it is not an object with an id and a text", "it has no text"]


def test_a_line_that_is_too_long_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LONGEST", 400)
    path = write_lines(tmp_path / "a.jsonl", [{"id": "long", "text": "x" * 900}, *articles(1)])
    assert [isinstance(one, Row) for one in read(path)] == [True, False]


def test_half_a_character_is_no_text(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "a.jsonl", ['{"id": "a", "text": "\\ud800"}'])
    assert [isinstance(one, Row) for one in read(path)] == [True]


def test_a_number_is_an_id(tmp_path: Path) -> None:
    assert names(write_lines(tmp_path / "a.jsonl", [{"id": 7, "text": "x"}])) == ["7"]


def test_of_a_damaged_compressed_file_all_before_the_damage_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    packed = gzip.compress("".join(f"{json.dumps(one)}\n" for one in articles(400)).encode())
    path.write_bytes(packed[:-200])
    found = read(path)
    assert isinstance(found[0], Document)
    assert isinstance(found[-1], Row)
    assert len(found) > 10


def test_each_group_of_rows_of_parquet_is_a_shard(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(
        pa.Table.from_pylist([{**one, "title": "T"} for one in articles(25)]), path, row_group_size=10
    )
    assert [shard.start for shard in shards.shards([path])] == [0, 1, 2]
    assert names(path) == [f"a{number}" for number in range(25)]


@pytest.mark.parametrize("name", ["a.jsonl", "a.parquet", "a.jsonl.gz"])
def test_a_record_is_found_again_by_its_place(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name.endswith("parquet"):
        pq.write_table(pa.Table.from_pylist(articles(25)), path, row_group_size=10)
    else:
        write_lines(tmp_path / "plain.jsonl", articles(25))
        content = (tmp_path / "plain.jsonl").read_bytes()
        path.write_bytes(gzip.compress(content) if name.endswith("gz") else content)
    for shard in shards.shards([path]):
        for place, record in records(shard):
            assert not isinstance(record, Row)
            assert record_at(shard, place)["text"] == record[0]["text"]


def test_files_are_found_in_folders_and_others_left_out(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    wanted = [
        write_lines(tmp_path / "a.ndjson", articles(1)),
        write_lines(tmp_path / "b/c.JSONL", articles(1)),
    ]
    (tmp_path / "notes.txt").write_text("x")
    assert files([tmp_path, tmp_path / "a.ndjson"]) == wanted


@pytest.mark.parametrize("path", ["missing.jsonl", "notes.txt", "empty"])
def test_what_cannot_be_read_is_refused(tmp_path: Path, path: str) -> None:
    (tmp_path / "notes.txt").write_text("x")
    (tmp_path / "empty").mkdir()
    with pytest.raises(ConfigurationError):
        files([tmp_path / path])


def test_what_is_no_parquet_is_one_shard_that_cannot_be_read(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "a.parquet", articles(1))
    (shard,) = shards.shards([path])
    with pytest.raises(ArrowException):
        list(documents(shard))


def test_an_empty_file_has_no_shard(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"")
    assert list(shards.shards([tmp_path / "a.jsonl"])) == []
