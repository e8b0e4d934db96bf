"""How much a call does, counted: the same number on every machine, however busy it is."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType


LEAST = 40
"""Steps for each character that nobody would call much, whatever a shorter text has taken."""


def growth(work: Callable[[int], Callable[[], object]], short: int = 500, long: int = 4_000) -> float:
    """How many times as much is done for something long as its length lets expect.

    About 1 for what takes linear time, and ``long / short`` for what takes quadratic.

    Args:
        work: Makes, for a length, the call whose steps are counted; no two may share what a cache answers.
        short: A length past which nothing is done once only.
        long: Another length.
    """
    expected = max(steps(work(short)) / short, LEAST) * long
    return steps(work(long)) / expected


def steps(call: Callable[[], object]) -> int:
    """The calls, lines and returns that Python runs through in ``call``, in libraries as well.

    A loop counts once for each turn. What a function written in C does counts as one step, however long it
    takes: ``limits.within`` is for those.
    """
    taken = 0

    def count(_frame: FrameType, _event: str, _argument: Any) -> Any:
        nonlocal taken
        taken += 1
        return count

    before, collects = sys.gettrace(), gc.isenabled()
    gc.disable()  # what other tests have left would be swept here, and its finalizers counted
    sys.settrace(count)
    try:
        call()
    finally:
        sys.settrace(before)
        if collects:
            gc.enable()
    return taken
