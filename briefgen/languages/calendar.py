"""How a language writes dates around the names of months and days, which Unicode's CLDR knows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, eq=False)
class Calendar:
    """Words in lower case, as they stand before or within a date.

    Attributes:
        ordinal: A pattern for what follows the number of a day.
        of: A pattern for the word between a day and its month, or a month and its year.
        parts_of_day: A pattern for what may be joined to a weekday: *Dienstagabend*.
        before_year: What stands before four digits that are a year.
        periods: What leads to a date that bounds something, or that something else has: *since*, *until*.
        opening: What may stand before a year or month that opens a sentence: *Im Jahr 1990 sagte …*.
        relative: What is counted from the day of the text, with its English name: *gestern* is *yesterday*.
    """

    ordinal: str = ""
    of: str = ""
    parts_of_day: str = ""
    before_year: frozenset[str] = frozenset()
    periods: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()
    relative: Mapping[str, str] = field(default_factory=dict)
