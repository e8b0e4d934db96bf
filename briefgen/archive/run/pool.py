"""Hands the shards of an archive to worker processes, and copes with workers that die or hang.

A run that is killed itself loses nothing that is finished; the next one reads what is left.
"""

from __future__ import annotations

import os
from collections import defaultdict, deque
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Final

from briefgen.archive.run.manifest import Finished
from briefgen.archive.run.process import MEMORY, SECONDS, Faults, Reader, started
from briefgen.archive.run.worker import Task, work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, MutableSequence
    from multiprocessing.connection import Connection
    from pathlib import Path

    from briefgen.archive.inputs.shards import Shard

_LOOK: Final = 0.25
"""Seconds between two looks at what the workers do."""


@dataclass(frozen=True)
class Failed:
    """A shard that could not be read at all.

    Attributes:
        shard: The shard.
        reason: Why.
    """

    shard: Shard
    reason: str


@dataclass
class Pool:
    """Reads shards by several processes.

    Attributes:
        folder: Where the tables go.
        processes: How many.
        seconds: How long one document may take.
        memory: Bytes that reading may take in one process; 0 for as many as there are.
        target: What a process runs, as ``worker.work`` does.
    """

    folder: Path
    processes: int
    seconds: float = SECONDS
    memory: int = MEMORY
    target: Callable[[Connection, MutableSequence[int], int], None] = work
    _faults: defaultdict[str, Faults] = field(default_factory=lambda: defaultdict(Faults))

    def read(self, shards: Iterable[Shard]) -> Iterator[Finished | Failed]:
        """Yield what becomes of each shard, as they are finished."""
        waiting = iter(shards)
        again: deque[Shard] = deque()
        workers: list[Reader] = []
        try:
            while True:
                for shard in self._next(workers, again, waiting):
                    self._give(workers, shard)
                busy = [worker for worker in workers if worker.task is not None]
                if not busy:
                    return
                for worker, told in self._heard(busy):
                    shard, result = self._settle(worker, told)
                    if result is None:
                        again.append(shard)
                    else:
                        yield result
                    if told is None:
                        workers.remove(worker)
        finally:
            for worker in workers:
                worker.end()

    def _next(self, workers: list[Reader], again: deque[Shard], waiting: Iterator[Shard]) -> Iterator[Shard]:
        """The shards for which there are hands: those that failed once first."""
        free = self.processes - sum(worker.task is not None for worker in workers)
        for _ in range(free):
            shard = again.popleft() if again else next(waiting, None)
            if shard is None:
                return
            yield shard

    def _give(self, workers: list[Reader], shard: Shard) -> None:
        faults = self._faults.get(shard.key)
        task = Task(shard, str(self.folder), faults.skipped if faults else {})
        worker = next((one for one in workers if one.task is None), None)
        if worker is None:
            worker = started(self.memory, self.target)
            workers.append(worker)
        worker.give(task)

    def _heard(self, busy: list[Reader]) -> Iterator[tuple[Reader, Finished | str | None]]:
        """What workers have to say; None from one that is gone."""
        wait([one.connection for one in busy] + [one.process.sentinel for one in busy], _LOOK)
        for worker in busy:
            try:
                if worker.connection.poll():
                    yield worker, worker.connection.recv()
                    continue
            except (EOFError, OSError):
                worker.end()
                yield worker, None
                continue
            if worker.is_stuck(self.seconds):
                worker.end()
                yield worker, None

    def _settle(self, worker: Reader, told: Finished | str | None) -> tuple[Shard, Finished | Failed | None]:
        """What became of a worker's shard; None if it has to be read once more."""
        if worker.task is None:
            raise RuntimeError("a worker without a task has nothing to say")
        shard, worker.task = worker.task.shard, None
        if isinstance(told, Finished):
            return shard, told
        if isinstance(told, str):
            return shard, Failed(shard, told)
        faults = self._faults[shard.key]
        return shard, None if faults.note(worker, self.seconds) else Failed(shard, faults.reason)


def processors() -> int:
    """How many processes have a processor of their own."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
