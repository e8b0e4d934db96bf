"""Families of words of which only one is true of the same thing: *wife* and *sister*, *must* and *may*.

A family is a row of groups. Words of one group say nearly the same, words of two groups exclude each other
where they stand in the same place; a word may be in several groups and then excludes none of these.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import Final, NamedTuple

_STEM: Final = "*"
_SHORTEST: Final = 3


class Place(NamedTuple):
    """Where a word is listed: the number of its family, and the groups of it that have the word."""

    family: int
    groups: frozenset[int]


class Families:
    """The families of a language, written as ``one two / three; …``; ``word*`` is all that begins so."""

    def __init__(self, *tables: str) -> None:
        self._tables = tables

    @cached_property
    def _listed(self) -> dict[str, tuple[Place, ...]]:
        found: dict[str, dict[int, set[int]]] = {}
        rows = [row for table in self._tables for row in table.split(";") if row.strip()]
        for family, row in enumerate(rows):
            for group, listed in enumerate(row.split("/")):
                for word in listed.split():
                    found.setdefault(word, {}).setdefault(family, set()).add(group)
        return {
            word: tuple(Place(family, frozenset(groups)) for family, groups in places.items())
            for word, places in found.items()
        }

    @lru_cache(maxsize=8192)  # noqa: B019  # one for each described language, kept as long as the program runs
    def places(self, word: str) -> tuple[Place, ...]:
        """Where a word in lower case is listed."""
        stems = (f"{word[:length]}{_STEM}" for length in range(_SHORTEST, len(word) + 1))
        return tuple(place for form in (word, *stems) for place in self._listed.get(form, ()))


def excludes(some: frozenset[Place], others: frozenset[Place]) -> bool:
    """Whether two words are of one family and of no group in common."""
    mine = _groups(some)
    theirs = _groups(others)
    return any(groups.isdisjoint(theirs[family]) for family, groups in mine.items() if family in theirs)


def shares_group(some: frozenset[Place], others: frozenset[Place]) -> bool:
    """Whether two words are of one group of a family."""
    mine, theirs = _groups(some), _groups(others)
    return any(not groups.isdisjoint(theirs.get(family, frozenset())) for family, groups in mine.items())


@lru_cache(maxsize=8192)
def _groups(places: frozenset[Place]) -> dict[int, frozenset[int]]:
    found: dict[int, frozenset[int]] = {}
    for family, groups in places:
        found[family] = found.get(family, frozenset()) | groups
    return found
