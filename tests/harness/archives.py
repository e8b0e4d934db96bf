"""Archives for tests, and a worker that some of their documents do harm to."""

from __future__ import annotations

import gzip
import json
import os
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from briefgen.archive.documents import Document, Row, read
from briefgen.archive.run import worker
from briefgen.archive.run.output import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, MutableSequence
    from multiprocessing.connection import Connection

NAMES = ("Ann Lee", "Bob Hart", "Carla Diaz", "Dan Ek", "Eva Roth")


def articles(count: int, first: int = 0) -> list[dict[str, str]]:
    """Records of articles that each say something of their own."""
    return [
        {
            "id": f"a{number}",
            "text": f"“We will close harbour {number} in May,” {NAMES[number % 5]} said on Monday.\n\n"
            f"The port handled over {number + 2} million tonnes of grain last year. "
            f"{NAMES[(number + 1) % 5]} did not agree: “Nobody asked ward {number}.”\n",
        }
        for number in range(first, first + count)
    ]


def write_lines(path: Path, records: Iterable[Any]) -> Path:
    """A file of records, a line each; what is text already is written as it is."""
    lines = [record if isinstance(record, str) else json.dumps(record) for record in records]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def write_spoilt(folder: Path) -> dict[str, str]:
    """Files of ten articles, some of them not as they should be: what is to be named, and why."""
    write_lines(folder / "good.jsonl", articles(5))
    spoilt = json.dumps({"id": "latin", "text": "Die Größe"}, ensure_ascii=False).encode("latin-1")
    lines = [json.dumps(one).encode() for one in articles(3, 5)]
    (folder / "latin.jsonl").write_bytes(b"\n".join([lines[0], spoilt, *lines[1:]]))
    packed = gzip.compress("".join(f"{json.dumps(one)}\n" for one in articles(400, 8)).encode())
    (folder / "cut.jsonl.gz").write_bytes(packed[:-200])
    (folder / "text.jsonl.gz").write_bytes(b"no archive at all")
    (folder / "text.parquet").write_bytes(b"no table at all")
    pq.write_table(pa.Table.from_pylist(articles(50)), folder / "cut.parquet")
    (folder / "cut.parquet").write_bytes((folder / "cut.parquet").read_bytes()[:500])
    pq.write_table(pa.Table.from_pylist([{"id": "x", "body": "It said."}]), folder / "other.parquet")
    (folder / "page.warc").write_bytes(b"<html>page</html>\n")
    return {
        f"latin.jsonl, byte {len(lines[0]) + 1}": "'utf-8' codec can't decode",
        "cut.jsonl.gz, the rest of the file": "it is damaged",
        "text.jsonl.gz, the rest of the file": "it is damaged",
        "text.parquet": "not read from 0: ArrowInvalid",
        "cut.parquet": "not read from 0: ArrowInvalid",
        "other.parquet, x": "it has no text",
        "page.warc": "a web archive is not read on a cluster",
    }


def tables(folder: Path) -> list[tuple[object, ...]]:
    """All rows of a folder of results, sorted."""
    found = [
        (kind, *row.values())
        for kind in ("quotations", "figures")
        for path in (folder / kind).glob("*.parquet")
        for row in pq.read_table(path).to_pylist()
    ]
    return sorted(found, key=repr)


def rows_of_tables(folder: Path) -> list[Row]:
    """All rows of a folder of results, as they were before they were put into tables."""
    return [
        Row(row=kind, **row)
        for kind, (table, _) in TABLES.items()
        for path in (folder / table).glob("*.parquet")
        for row in pq.read_table(path).to_pylist()
    ]


def as_bytes(rows: Iterable[Row]) -> bytes:
    """Rows in an order of their own, for comparison."""
    return "\n".join(sorted(json.dumps(row._asdict()) for row in rows)).encode()


def work_with_harm(connection: Connection, place: MutableSequence[int], memory: int) -> None:
    """A worker that is killed, hangs, ends or runs out of memory where a text says so."""
    worker.read = _harmed  # type: ignore[attr-defined]  # the name by which it reads
    worker.work(connection, place, memory)


def _harmed(document: Document) -> list[Row]:
    if "KILLS" in document.text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "ENDS" in document.text:
        os._exit(3)
    if "HANGS" in document.text:
        time.sleep(600)
    if "EATS" in document.text:
        document = document._replace(text=_Hungry(document.text))
    return read(document)


def work_slowly(marks: str, connection: Connection, place: MutableSequence[int], memory: int) -> None:
    """A worker that takes its time over each document, and leaves its number and its parent's in a folder."""

    def slowly(document: Document) -> list[Row]:
        (Path(marks) / str(os.getpid())).write_text(str(os.getppid()), encoding="ascii")
        time.sleep(0.02)
        return read(document)

    worker.read = slowly  # type: ignore[attr-defined]
    worker.work(connection, place, memory)


class _Hungry(str):
    """A text that wants more memory than there is whenever somebody searches it."""

    __slots__ = ()

    def __getitem__(self, key: Any) -> str:
        bytearray(1 << 40)
        return super().__getitem__(key)

    def replace(self, *_: Any, **__: Any) -> str:
        """Fail for want of memory."""
        raise MemoryError

    find = count = lower = split = replace  # type: ignore[assignment]
