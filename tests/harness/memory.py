"""Memory that tests have freed, given back to the system.

What makes a file of a million characters or an index of articles frees it in pieces, which the C library
keeps for later, for each thread in a place of its own; a process that runs eleven thousand tests would hold
the most that each of them took.
"""

from __future__ import annotations

import ctypes
import os
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8
"""Numbers of ``mallopt``, from malloc.h."""


@cache
def _function(name: str) -> Callable[..., object] | None:
    """A function of the C library; only that of GNU has those that are asked for here."""
    try:
        found: Callable[..., object] = getattr(ctypes.CDLL(None), name)
    except (AttributeError, OSError, TypeError):
        return None
    return found


def economise() -> None:
    """Have threads share one place for what they take, and give back what is large as soon as it is freed.

    To be called before libraries are imported: Arrow chooses then whose memory it takes.
    """
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")
    if mallopt := _function("mallopt"):
        mallopt(_M_ARENA_MAX, 1)
        mallopt(_M_MMAP_THRESHOLD, 1 << 20)


def give_back() -> None:
    """Give back what is free, where that is possible; it takes a few milliseconds."""
    if trim := _function("malloc_trim"):
        trim(0)
