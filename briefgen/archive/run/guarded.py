"""Batches read in processes of their own: what an engine calls in its threads.

The threads share one interpreter, which runs one of them at a time, and a document that kills it would kill
each that is started in its place. Here each thread waits for a process, and such a document costs that alone.
"""

from __future__ import annotations

from collections import defaultdict
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final

from briefgen.archive.batches import packed, unpacked
from briefgen.archive.run.process import MEMORY, SECONDS, Faults, started
from briefgen.archive.run.worker import Batch, work

if TYPE_CHECKING:
    from collections.abc import Callable, MutableSequence
    from multiprocessing.connection import Connection

    import pyarrow as pa

    from briefgen.archive.run.process import Reader

_LOOK: Final = 0.25
"""Seconds between two looks at what a process does."""
_idle: Final[defaultdict[object, SimpleQueue[Reader]]] = defaultdict(SimpleQueue)
"""By what they run and may take, processes that have nothing to do; they end with this one."""


def read_guarded(
    batch: pa.RecordBatch,
    seconds: float = SECONDS,
    memory: int = MEMORY,
    target: Callable[[Connection, MutableSequence[int], int], None] = work,
) -> pa.ListArray:
    """``batches.read_lists`` in another process; a document that does harm there is a row that says so.

    Args:
        batch: Documents or lines.
        seconds: How long one document may take.
        memory: Bytes that reading may take.
        target: What a process runs, as ``worker.work`` does.

    Raises:
        RuntimeError: If the batch cannot be read at all.
    """
    content, faults, idle = packed(batch), Faults(), _idle[target, memory]
    while True:
        try:
            reader = idle.get_nowait()
        except Empty:
            reader = started(memory, target)
        reader.give(Batch(content, faults.skipped))
        told = _answer(reader, seconds)
        if isinstance(told, bytes):
            idle.put(reader)
            return unpacked(told).column(0)
        if told is not None or not faults.note(reader, seconds):
            raise RuntimeError(told or faults.reason)


def _answer(reader: Reader, seconds: float) -> bytes | str | None:
    """What it says; None if it is gone."""
    try:
        while not reader.connection.poll(_LOOK):
            if reader.is_stuck(seconds):
                reader.end()
                return None
        told: bytes | str = reader.connection.recv()
    except (EOFError, OSError):
        reader.end()
        return None
    return told
