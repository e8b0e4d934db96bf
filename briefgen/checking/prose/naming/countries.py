"""Words that name the same country: by its name, its people, its capital where that speaks for it.

Only what no common stem shows: *Ukrainian* is found from *Ukraine* without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.languages.english.prose import ENGLISH_PROSE

if TYPE_CHECKING:
    from collections.abc import Mapping


def _table() -> Mapping[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for line in ENGLISH_PROSE.countries.splitlines():
        words = {word.replace(".", "") for part in line.split() for word in part.split("-") if part}
        single = {part.replace(".", "") for part in line.split() if "-" not in part}
        for word in single:
            table.setdefault(word, set()).update(words)
    return {word: frozenset(others) for word, others in table.items()}


COUNTRIES: Final = _table()
"""By a word in lower case, the words that may name its country in a text."""

CAPITALS: Final = ENGLISH_PROSE.capitals
"""Places that speak for their country; where something happens in one, the country's name does not say so."""


def _both_ways() -> Mapping[str, frozenset[str]]:
    table = {word: set(others) for word, others in COUNTRIES.items()}
    for word, others in COUNTRIES.items():
        for other in others:
            table.setdefault(other, set()).add(word)
    return {word: frozenset(others) for word, others in table.items()}


_TOGETHER: Final = _both_ways()
_NONE: Final[frozenset[str]] = frozenset()


def is_place(low: str) -> bool:
    """Whether a word, in lower case, names a country or a capital."""
    return low in COUNTRIES or low in CAPITALS


def of_one_country(one: str, other: str) -> bool:
    """Whether two plain words name the same country, its people or its seat of government."""
    return other in _TOGETHER.get(one, _NONE)


def other_names(word: str) -> frozenset[str]:
    """The plain words that name the same country as one; none for any other word."""
    return _TOGETHER.get(word, _NONE)


def of_two_countries(one: str, other: str) -> bool:
    """Whether two plain words name two countries, however alike they are spelled."""
    return one in COUNTRIES and other in COUNTRIES and not of_one_country(one, other)
