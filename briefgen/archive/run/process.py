"""A process that reads, of which it is known which document it is at, and what to do when it dies there.

A process that ends or hangs is replaced and its work done once more: somebody may have killed it. If the next
one fails at the same document, that one is passed over by name.
"""

from __future__ import annotations

import multiprocessing
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Protocol

from briefgen.archive.run.worker import OUTSIDE, work

if TYPE_CHECKING:
    from collections.abc import Callable, MutableSequence
    from multiprocessing.connection import Connection

SECONDS: Final = 60.0
"""How long one document may take; the slowest honest ones take a second."""
MEMORY: Final = 2 << 30
"""Bytes that reading a document may take."""
_TRIES: Final = 2
"""How often processes may fail at one document before that is set aside."""
_FAILURES: Final = 30
"""How often processes may fail at the same work before it is given up."""
_KILLED: Final = -9


class _Process(Protocol):
    @property
    def sentinel(self) -> int: ...
    @property
    def exitcode(self) -> int | None: ...

    def start(self) -> None: ...
    def kill(self) -> None: ...
    def join(self) -> None: ...


@dataclass
class Reader:
    """A process and what it does.

    Attributes:
        process: The process.
        connection: Takes tasks and gives what became of them.
        place: Its first item is the number of the document that is being read.
        task: What it was given last; None when it is done with that.
    """

    process: _Process
    connection: Connection
    place: MutableSequence[int]
    task: Any = None
    _seen: tuple[int, int] = (0, OUTSIDE)
    _since: float = 0.0
    _given: int = 0

    def give(self, task: Any) -> None:
        """Let it do something; that it is gone shows when its answer is awaited."""
        self.task, self._given = task, self._given + 1
        self.place[0] = OUTSIDE
        self._seen, self._since = (self._given, OUTSIDE), time.monotonic()
        with suppress(OSError):
            self.connection.send(task)

    def is_stuck(self, seconds: float) -> bool:
        """Whether it has been at one document for longer than that."""
        seen = (self._given, self.place[0])
        if seen != self._seen or self.place[0] == OUTSIDE:
            self._seen, self._since = seen, time.monotonic()
        return time.monotonic() - self._since > seconds

    def end(self) -> None:
        """Kill it, if it is not gone yet."""
        self.process.kill()
        self.process.join()


def started(memory: int, target: Callable[[Connection, MutableSequence[int], int], None] = work) -> Reader:
    """A new process.

    Args:
        memory: Bytes that reading may take in it; 0 for as many as there are.
        target: What it runs, as ``worker.work`` does.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    place: Any = context.RawArray("q", 1)
    process = context.Process(target=target, args=(theirs, place, memory), daemon=True)
    process.start()
    theirs.close()
    return Reader(process, ours, place)


@dataclass
class Faults:
    """Where processes failed at the same work.

    Attributes:
        skipped: By its number each document that is not to be read again, and why.
        reason: Why the last one failed.
    """

    skipped: dict[int, str] = field(default_factory=dict)
    reason: str = ""
    _tries: Counter[int] = field(default_factory=Counter)

    def note(self, reader: Reader, seconds: float) -> bool:
        """Take down a process that is gone; False if the work is to be given up.

        Args:
            reader: The process.
            seconds: How long it may have been at one document.
        """
        number, status = reader.place[0], reader.process.exitcode
        stuck = status == _KILLED and reader.is_stuck(seconds)
        self.reason = f"it took longer than {seconds:g} s" if stuck else _death(status)
        self._tries[number] += 1
        if number != OUTSIDE and (stuck or self._tries[number] >= _TRIES):
            self.skipped[number] = self.reason
            return True
        return self._tries[number] <= _TRIES and self._tries.total() <= _FAILURES


def _death(status: int | None) -> str:
    if status is not None and status < 0:
        return f"the process that read it was killed by signal {-status}"
    return f"the process that read it ended with status {status}"
