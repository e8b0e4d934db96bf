"""Memory that tests have freed, given back to the system.

What makes a file of a million characters or an index of articles frees it in pieces, which the C library
keeps for later; a process that runs eleven thousand tests would hold the most that each of them took.
"""

from __future__ import annotations

import ctypes
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@cache
def _trim() -> Callable[[int], object] | None:
    """The function of the C library; only that of GNU has it."""
    try:
        trim: Callable[[int], object] = ctypes.CDLL(None).malloc_trim
    except (AttributeError, OSError, TypeError):
        return None
    return trim


def give_back() -> None:
    """Give back what is free, where that is possible; it takes a few milliseconds."""
    if trim := _trim():
        trim(0)
