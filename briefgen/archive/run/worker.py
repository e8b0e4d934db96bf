"""What a process does that reads the shards, or the batches, that it is given, one after the other.

Which document it reads it writes into memory that it shares with who gave it the task, so that this one knows
which document killed it, or keeps it busy for too long. Files of shards it opens itself: no text of theirs
passes between processes.
"""

from __future__ import annotations

import gc
import os
import signal
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import pyarrow as pa

from briefgen.archive.batches import documents as documents_of
from briefgen.archive.batches import lists_of, packed, unpacked
from briefgen.archive.documents import Document, Row, read
from briefgen.archive.inputs.reading import documents
from briefgen.archive.run.manifest import Finished, record
from briefgen.archive.run.output import Output

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableSequence
    from multiprocessing.connection import Connection

    from briefgen.archive.inputs.shards import Shard

OUTSIDE: Final = -1
"""In the place of a document's number: the worker opens or writes files."""


class Task(NamedTuple):
    """A shard to be read.

    Attributes:
        shard: The shard.
        folder: Where its tables go.
        skipped: By the number of a document in the shard, why it is not to be read.
    """

    shard: Shard
    folder: str
    skipped: Mapping[int, str]


class Batch(NamedTuple):
    """Documents to be read.

    Attributes:
        content: A batch of Arrow, as a stream.
        skipped: By the number of a document in the batch, why it is not to be read.
    """

    content: bytes
    skipped: Mapping[int, str]


def work(connection: Connection, place: MutableSequence[int], memory: int) -> None:
    """Read shards or batches until nobody is there to give them.

    Args:
        connection: Gives a ``Task`` or a ``Batch``, and takes what became of it: ``Finished`` or the rows of
            each document as a stream of Arrow, or else the reason of a failure.
        place: Its first item is the number of the document that is being read.
        memory: Bytes that the process may use beyond those at its start; 0 for as many as there are.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the pool ends its workers
    gc.disable()  # a reading holds no cycles
    _limit(memory)
    with suppress(EOFError, OSError):
        while True:
            task: Task | Batch = connection.recv()
            connection.send(outcome(task, place))


def outcome(task: Task | Batch, place: MutableSequence[int]) -> Finished | bytes | str:
    """Read a shard or a batch; the value is what became of it, or why it could not be read."""
    place[0] = OUTSIDE
    try:
        return _read(task, place) if isinstance(task, Task) else _lists(task, place)
    except Exception as error:  # noqa: BLE001  # told to the pool, which goes on with the other shards
        return f"{type(error).__name__}: {error}"


def _read(task: Task, place: MutableSequence[int]) -> Finished:
    shard, folder = task.shard, Path(task.folder)
    counts = {"quotation": 0, "figure": 0}
    aside: list[tuple[str, str]] = []
    number = -1
    with Output(folder, shard.key) as output:
        for number, one in enumerate(documents(shard)):
            place[0] = number
            for row in _rows(one, task.skipped.get(number)):
                if row.row in counts:
                    counts[row.row] += 1
                    output.add(row)
                else:
                    aside.append((row.id, row.exact))
            place[0] = OUTSIDE
    if not shard.is_current:
        raise RuntimeError("the file was changed while it was read")
    finished = Finished(
        shard.key, shard.path, shard.start, number + 1, counts["quotation"], counts["figure"], output.files,
        tuple(aside),
    )  # fmt: skip
    record(folder, finished)
    return finished


def _lists(batch: Batch, place: MutableSequence[int]) -> bytes:
    found = []
    for number, one in enumerate(documents_of(unpacked(batch.content))):
        place[0] = number
        found.append(_rows(one, batch.skipped.get(number)))
        place[0] = OUTSIDE
    return packed(pa.RecordBatch.from_arrays([lists_of(found)], names=["rows"]))


def _rows(one: Document | Row, skipped: str | None) -> list[Row]:
    if isinstance(one, Row):
        return [one]
    return [Row(one.id, "unread", exact=skipped)] if skipped is not None else read(one)


def _limit(memory: int) -> None:
    """Keep a text from taking all memory: what asks for more fails in this process, not elsewhere."""
    if not memory:
        return
    try:
        import resource  # noqa: PLC0415  # not on every platform

        used = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * os.sysconf(
            "SC_PAGE_SIZE"
        )
        resource.setrlimit(resource.RLIMIT_AS, (used + memory, used + memory))
    except (ImportError, OSError, ValueError):
        return
