"""Hands the shards of an archive to worker processes, and copes with workers that die or hang.

A worker that ends or hangs is replaced and its shard read once more: somebody may have killed it. If the
next one fails at the same document, that one is set aside by name and the rest of the shard is read. A run
that is killed itself loses nothing that is finished; the next one reads what is left.
"""

from __future__ import annotations

import multiprocessing
import os
import time
from collections import Counter, deque
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Any, Final, Protocol

from briefgen.archive.run.manifest import Finished
from briefgen.archive.run.worker import OUTSIDE, Task, work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, MutableSequence
    from multiprocessing.connection import Connection
    from pathlib import Path

    from briefgen.archive.inputs.shards import Shard

SECONDS: Final = 60.0
"""How long one document may take; the slowest honest ones take a second."""
MEMORY: Final = 2 << 30
"""Bytes that reading a document may take."""
_TRIES: Final = 2
"""How often a worker may fail at one document before that is set aside."""
_FAILURES: Final = 30
"""How often workers may fail at one shard before it is given up."""
_LOOK: Final = 0.25
"""Seconds between two looks at what the workers do."""


class _Process(Protocol):
    @property
    def sentinel(self) -> int: ...
    @property
    def exitcode(self) -> int | None: ...

    def start(self) -> None: ...
    def kill(self) -> None: ...
    def join(self) -> None: ...


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
class _Worker:
    process: _Process
    connection: Connection
    place: MutableSequence[int]
    task: Task | None = None
    seen: tuple[int, int] = (0, OUTSIDE)
    since: float = 0.0
    given: int = 0

    def give(self, task: Task) -> None:
        self.task, self.given = task, self.given + 1
        self.place[0] = OUTSIDE
        self.seen, self.since = (self.given, OUTSIDE), time.monotonic()
        self.connection.send(task)

    def is_stuck(self, seconds: float) -> bool:
        """Whether it has been at one document for too long."""
        seen = (self.given, self.place[0])
        if seen != self.seen or self.place[0] == OUTSIDE:
            self.seen, self.since = seen, time.monotonic()
        return time.monotonic() - self.since > seconds


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
    _tries: Counter[tuple[str, int]] = field(default_factory=Counter)
    _failures: Counter[str] = field(default_factory=Counter)
    _skipped: dict[str, dict[int, str]] = field(default_factory=dict)

    def read(self, shards: Iterable[Shard]) -> Iterator[Finished | Failed]:
        """Yield what becomes of each shard, as they are finished."""
        waiting = iter(shards)
        again: deque[Shard] = deque()
        workers: list[_Worker] = []
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
                worker.process.kill()
                worker.process.join()

    def _next(self, workers: list[_Worker], again: deque[Shard], waiting: Iterator[Shard]) -> Iterator[Shard]:
        """The shards for which there are hands: those that failed once first."""
        free = self.processes - sum(worker.task is not None for worker in workers)
        for _ in range(free):
            shard = again.popleft() if again else next(waiting, None)
            if shard is None:
                return
            yield shard

    def _give(self, workers: list[_Worker], shard: Shard) -> None:
        task = Task(shard, str(self.folder), self._skipped.get(shard.key, {}))
        worker = next((one for one in workers if one.task is None), None)
        if worker is None:
            worker = self._hired()
            workers.append(worker)
        worker.give(task)

    def _hired(self) -> _Worker:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        place: Any = context.RawArray("q", 1)
        process = context.Process(target=self.target, args=(theirs, place, self.memory), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours, place)

    def _heard(self, busy: list[_Worker]) -> Iterator[tuple[_Worker, Finished | str | None]]:
        """What workers have to say; None from one that is gone."""
        wait([one.connection for one in busy] + [one.process.sentinel for one in busy], _LOOK)
        for worker in busy:
            try:
                if worker.connection.poll():
                    yield worker, worker.connection.recv()
                    continue
            except (EOFError, OSError):
                worker.process.kill()
                worker.process.join()
                yield worker, None
                continue
            if worker.is_stuck(self.seconds):
                worker.process.kill()
                worker.process.join()
                yield worker, None

    def _settle(self, worker: _Worker, told: Finished | str | None) -> tuple[Shard, Finished | Failed | None]:
        """What became of a worker's shard; None if it has to be read once more."""
        if worker.task is None:
            raise RuntimeError("a worker without a task has nothing to say")
        shard, worker.task = worker.task.shard, None
        if isinstance(told, Finished):
            return shard, told
        if isinstance(told, str):
            return shard, Failed(shard, told)
        number = worker.place[0]
        stuck = time.monotonic() - worker.since > self.seconds and worker.process.exitcode == -9
        reason = f"it took longer than {self.seconds:g} s" if stuck else _death(worker.process.exitcode)
        self._tries[shard.key, number] += 1
        self._failures[shard.key] += 1
        if number != OUTSIDE and (stuck or self._tries[shard.key, number] >= _TRIES):
            self._skipped.setdefault(shard.key, {})[number] = reason
        elif self._tries[shard.key, number] > _TRIES or self._failures[shard.key] > _FAILURES:
            return shard, Failed(shard, reason)
        return shard, None


def _death(status: int | None) -> str:
    if status is not None and status < 0:
        return f"the process that read it was killed by signal {-status}"
    return f"the process that read it ended with status {status}"


def processors() -> int:
    """How many processes have a processor of their own."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
