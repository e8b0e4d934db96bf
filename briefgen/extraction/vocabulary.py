"""Word lists, written as running text so that they can be read and sorted."""

from __future__ import annotations


def listed(text: str) -> tuple[str, ...]:
    """The words of ``text``, in order."""
    return tuple(text.split())


def words(text: str) -> frozenset[str]:
    """The words of ``text``, as a set."""
    return frozenset(text.split())
