"""One archive read by workers that die, hang and eat memory; the rest of it is always there."""

from __future__ import annotations

import json
import multiprocessing
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa
import pytest

from briefgen.archive.batches import LINES
from briefgen.archive.documents import Document, read
from briefgen.archive.inputs.reading import documents
from briefgen.archive.inputs.shards import shards
from briefgen.archive.run.guarded import read_guarded
from briefgen.archive.run.pool import Pool
from briefgen.archive.run.reading import read_archive
from briefgen.errors import BuildError
from tests.harness.archives import articles, tables, work_with_harm, write_lines, write_spoilt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.archive.run.reading import Outcome


@pytest.fixture(scope="module", autouse=True)
def _forked() -> Iterator[None]:
    """Fork workers from a process that has imported what they import, which takes longer than all else.

    That they start by themselves is for ``acceptance/test_archive.py``.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["briefgen.archive.run.worker", "tests.harness.archives"])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("briefgen.archive.run.process.multiprocessing.get_context", lambda _: context)
        yield


def run(archive: Path, folder: Path, processes: int = 2) -> Outcome:
    return read_archive([archive], Pool(folder, processes))


def aside(folder: Path) -> dict[str, str]:
    lines = (folder / "aside.jsonl").read_text(encoding="utf-8").splitlines()
    return {record["document"]: record["reason"] for record in map(json.loads, lines)}


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    folder.mkdir()
    for number in range(4):
        write_lines(folder / f"{number}.jsonl", articles(10, 10 * number))
    return folder


def test_a_file_that_is_not_what_it_should_be_is_named_and_the_rest_is_there(tmp_path: Path) -> None:
    spoilt = tmp_path / "archive"
    spoilt.mkdir()
    write_spoilt(spoilt)
    for _ in range(2):
        outcome = run(spoilt, tmp_path / "out")
        assert {Path(one.shard.path).name for one in outcome.failed} == {"cut.parquet", "text.parquet"}
        named = aside(tmp_path / "out")
        assert {"x", "the rest of the file", "the archive"} <= set(named)
        assert any("utf-8" in reason for reason in named.values())
        assert {"a0", "a4", "a5", "a7", "a8", "a9"} <= {row[1] for row in tables(tmp_path / "out")}


def test_a_pool_finds_what_a_loop_finds_and_a_second_run_reads_nothing(archive: Path, tmp_path: Path) -> None:
    outcome = run(archive, tmp_path / "out")
    files = sorted(archive.iterdir())
    rows = [
        row
        for shard in shards(files)
        for one in documents(shard)
        if isinstance(one, Document)
        for row in read(one)
    ]
    assert (outcome.documents, outcome.quotations + outcome.figures) == (40, len(rows))
    found = tables(tmp_path / "out")
    assert len(found) == len(rows)
    assert run(archive, tmp_path / "out").known == 4
    assert tables(tmp_path / "out") == found


def test_only_what_has_changed_is_read_again(archive: Path, tmp_path: Path) -> None:
    run(archive, tmp_path / "out")
    write_lines(archive / "0.jsonl", articles(3, 100))
    (archive / "1.jsonl").unlink()
    outcome = run(archive, tmp_path / "out")
    assert (outcome.shards, outcome.known, outcome.documents) == (3, 2, 23)
    run(archive, tmp_path / "clean")
    assert tables(tmp_path / "out") == tables(tmp_path / "clean")


def test_a_table_that_is_gone_is_made_again(archive: Path, tmp_path: Path) -> None:
    run(archive, tmp_path / "out")
    found = tables(tmp_path / "out")
    next((tmp_path / "out/figures").glob("*.parquet")).unlink()
    (tmp_path / "out/quotations/.unfinished-1-x").write_bytes(b"half")
    assert run(archive, tmp_path / "out").known == 3
    assert tables(tmp_path / "out") == found
    assert not list((tmp_path / "out/quotations").glob(".unfinished*"))


def test_documents_that_do_harm_are_named_and_the_rest_is_there(tmp_path: Path) -> None:
    harm = {
        "kills": "It KILLS.",
        "ends": "It ENDS.",
        "hangs": "It HANGS.",
        "eats": "It EATS.",
    }
    records = articles(12)
    for at, (name, text) in zip((0, 4, 7, 13), harm.items(), strict=True):
        records.insert(at, {"id": name, "text": text})
    path = write_lines(tmp_path / "a.jsonl", records)
    # A clock's seconds: what a worker that has just started needs on a machine that does much else.
    pool = Pool(tmp_path / "out", 1, seconds=8, target=work_with_harm)
    outcome = read_archive([path], pool)
    assert (outcome.documents, outcome.failed) == (16, [])
    reasons = aside(tmp_path / "out")
    assert set(reasons) == set(harm)
    assert "signal 9" in reasons["kills"]
    assert "status 3" in reasons["ends"]
    assert "longer than 8 s" in reasons["hangs"]
    assert "memory" in reasons["eats"]
    clean = read_archive([write_lines(tmp_path / "clean.jsonl", articles(12))], Pool(tmp_path / "clean", 1))
    assert (outcome.quotations, outcome.figures) == (clean.quotations, clean.figures)
    assert tables(tmp_path / "out") == tables(tmp_path / "clean")


def test_a_batch_that_does_harm_is_read_all_but_the_document_that_does_it() -> None:
    lines = [*map(json.dumps, articles(3)), '{"id": "kills", "text": "It KILLS."}', "{bad"]
    batch = pa.RecordBatch.from_pydict({"line": lines}, schema=LINES)
    found = read_guarded(batch, target=work_with_harm).to_pylist()
    assert found[:3] == [[row._asdict() for row in read(Document(**one))] for one in articles(3)]
    assert [(row["row"], row["id"]) for one in found[3:] for row in one] == [
        ("unread", "kills"),
        ("unread", "the line that begins with '{bad'"),
    ]


def test_two_runs_do_not_write_one_folder(archive: Path, tmp_path: Path) -> None:
    def meanwhile(total: int, one: object) -> None:
        del total, one
        with pytest.raises(BuildError, match="another run"):
            run(archive, tmp_path / "out")

    read_archive([archive], Pool(tmp_path / "out", 1), meanwhile)


def test_a_folder_that_cannot_be_written_is_refused(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(BuildError, match="cannot be written"):
        run(archive, tmp_path / "out")
