"""Word lists, written as running text so that they can be read and sorted."""

from __future__ import annotations

from functools import cache, lru_cache


def listed(text: str) -> tuple[str, ...]:
    """The words of ``text``, in order."""
    return tuple(text.split())


def words(text: str) -> frozenset[str]:
    """The words of ``text``, as a set."""
    return frozenset(text.split())


@cache
def either(*lists: frozenset[str]) -> frozenset[str]:
    """The words of any of these lists, put together once: joining long lists for every word takes long."""
    return frozenset().union(*lists)


_ALIKE = str.maketrans("ſıİ", "sii")


@lru_cache(maxsize=8192)
def spelled(word: str) -> str:
    """A word as lists have it: in lower case, and with what patterns that ignore case take for s and i."""
    return word.translate(_ALIKE).lower()
