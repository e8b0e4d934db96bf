"""How a language writes dates around the names of months and days, which Unicode's CLDR knows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_NOTHING = "(?!)"


@dataclass(frozen=True, slots=True, eq=False)
class Calendar:
    """Words in lower case, as they stand before or within a date, and patterns for such words.

    Attributes:
        ordinal: A pattern for what follows the number of a day.
        of: A pattern for the word between a day and its month, or a month and its year.
        article: A pattern for the word before a day that has no weekday.
        after_weekday: A pattern for the word between a weekday and its day.
        parts_of_day: A pattern for what may be joined to a weekday: *Dienstagabend*.
        month_first: Whether the day may follow its month, and a comma part a month from its year; then no
            date in numbers is read but that of ISO 8601.
        no_day: A pattern for what, behind a number, shows that it is no day of the month before.
        sharing: A pattern for the words between days with one month: *3 and 4 May*.
        ambiguous: Months whose names are other words, too: *May*.
        before_ambiguous: A pattern for the words before them that show a month.
        not_ambiguous: A pattern for what behind them shows the other word: *May elected*.
        before_year: What stands before four digits that are a year.
        opening_year: A pattern for what else may end right before them.
        counted: A pattern for the noun behind four digits that count it.
        in_year: Those words of ``before_year`` that show a year even before such a noun.
        occasions: A pattern for the noun behind a year in which something was said: *a 1987 speech*.
        on_occasion: A pattern for what then stands before the year.
        periods: What leads to a date that bounds something, or that something else has: *since*, *until*.
        opening: What may stand before a year or month that opens a sentence: *Im Jahr 1990 sagte …*.
        bounding: The same as a pattern for what stands right before the date, where asides are read as well.
        asides: A pattern for what begins an aside about somebody's life.
        to_come: A pattern for what says that something is to come.
        clauses: A pattern for what begins another clause.
        relative: What is counted from the day of the text, with its English name: *gestern* is *yesterday*.
    """

    ordinal: str = ""
    of: str = ""
    article: str = ""
    after_weekday: str = r"\w{2,3}"
    parts_of_day: str = ""
    month_first: bool = False
    no_day: str = _NOTHING
    sharing: str = ""
    ambiguous: frozenset[str] = frozenset()
    before_ambiguous: str = _NOTHING
    not_ambiguous: str = _NOTHING
    before_year: frozenset[str] = frozenset()
    opening_year: str = _NOTHING
    counted: str = _NOTHING
    in_year: frozenset[str] = frozenset()
    occasions: str = _NOTHING
    on_occasion: str = _NOTHING
    periods: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()
    bounding: str = ""
    asides: str = _NOTHING
    to_come: str = _NOTHING
    clauses: str = _NOTHING
    relative: Mapping[str, str] = field(default_factory=dict)
