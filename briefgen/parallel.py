"""Does the same to many values in several processes, where the platform can fork one from another.

The results are those of one process, in their order. If one fails for whatever reason, everything is done
once more in this process, which then fails in the same way or does not.
"""

from __future__ import annotations

import gc
import os
import pickle
import sys
import tempfile
import threading
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")
R = TypeVar("R")

_FEWEST: Final = 16
"""Values below which another process costs more than it saves."""


def processors() -> int:
    """How many processors this process may use."""
    with suppress(AttributeError):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def each(work: Callable[[T], R], values: Sequence[T], jobs: int) -> list[R]:
    """What ``work`` makes of each value.

    Args:
        work: Changes nothing that outlives it: what another process changes is lost.
        values: In any order; a process takes every so many-th.
        jobs: Processes at most, this one included.
    """
    jobs = min(jobs, len(values) // (_FEWEST // 2))
    if jobs < 2 or not _can_fork():
        return [work(value) for value in values]
    results: list[Any] = [None] * len(values)
    gc.freeze()  # a collection would copy what both processes share
    started: list[tuple[int, IO[bytes]]] = []
    try:
        for number in range(1, jobs):
            file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115  # read below, after its writer has ended
            started.append((_start(work, values[number::jobs], file), file))
        results[0::jobs] = [work(value) for value in values[0::jobs]]
        for number in range(1, jobs):
            results[number::jobs] = _result(*started[number - 1])
    except Exception:  # noqa: BLE001  # what fails first is to be reported, as one process would
        return [work(value) for value in values]
    finally:
        gc.unfreeze()
        for process, file in started:
            _end(process)
            file.close()
    return results


def _can_fork() -> bool:
    """Whether a copy of this process would work: a lock that another thread holds is never released in it."""
    return hasattr(os, "fork") and sys.platform != "darwin" and threading.active_count() == 1


def _start(work: Callable[[T], R], values: Sequence[T], file: IO[bytes]) -> int:
    """Start a process that leaves its results in a file."""
    process = os.fork()
    if process:
        return process
    status = 1
    try:
        pickle.dump([work(value) for value in values], file, protocol=pickle.HIGHEST_PROTOCOL)
        file.flush()
        status = 0
    except BaseException:  # noqa: BLE001, S110  # the first process does it again, and says what is wrong
        pass
    finally:
        os._exit(status)


def _result(process: int, file: IO[bytes]) -> list[Any]:
    """What a process has made.

    Raises:
        ChildProcessError: If it failed.
    """
    _, status = os.waitpid(process, 0)
    if status:
        raise ChildProcessError(status)
    file.seek(0)
    results: list[Any] = pickle.load(file)  # noqa: S301  # of our own process, in a file without a name
    return results


def _end(process: int) -> None:
    """End a process that is not waited for any more."""
    with suppress(OSError):
        if os.waitpid(process, os.WNOHANG)[0] == 0:
            os.kill(process, 9)
            os.waitpid(process, 0)
