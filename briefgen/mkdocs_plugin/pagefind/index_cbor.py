"""The parts of CBOR (RFC 8949) that a list of words is made of, in the shortest form, as cbor2 writes them.

A list of words is some hundred thousand small arrays of small numbers, and that is what they are joined of.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

_NEGATIVE, _TEXT, _ARRAY = 1, 3, 4
"""Major types; that of a number that is not negative is 0."""
_IN_THE_HEAD: Final = 24
"""Numbers that need no byte of their own."""


def _head(major: int, value: int) -> bytes:
    """What an item begins with: its type, and a number that is its value or its length."""
    if value < _IN_THE_HEAD:
        return bytes((major << 5 | value,))
    size = next(size for size in range(4) if value < 1 << (8 << size))
    return bytes((major << 5 | _IN_THE_HEAD + size,)) + value.to_bytes(1 << size)


@lru_cache(maxsize=100_000)
def number(value: int) -> bytes:
    """A whole number of up to 64 bits."""
    return _head(0, value) if value >= 0 else _head(_NEGATIVE, -1 - value)


@lru_cache(maxsize=100_000)
def array_of(length: int) -> bytes:
    """How an array begins; its items follow."""
    return _head(_ARRAY, length)


def text(value: str) -> bytes:
    """A text."""
    data = value.encode()
    return _head(_TEXT, len(data)) + data
