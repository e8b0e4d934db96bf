"""How much a call does, counted: the same number on every machine, however busy it is."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType


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

    before = sys.gettrace()
    sys.settrace(count)
    try:
        call()
    finally:
        sys.settrace(before)
    return taken
