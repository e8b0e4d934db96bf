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


_ALIKE = {"ſ": "s", "ı": "i", "İ": "i"}
"""Letters that patterns which ignore case take for others, by these."""


def spelled_throughout(text: str) -> str:
    """A text as lists have words, as long as before: in lower case, its letters those that they pass for."""
    for letter, meant in _ALIKE.items():
        text = text.replace(letter, meant)
    return text.lower()


@lru_cache(maxsize=8192)
def spelled(word: str) -> str:
    """A word or phrase as lists have it."""
    return spelled_throughout(word)
