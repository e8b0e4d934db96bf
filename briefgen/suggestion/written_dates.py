"""The dates and the days of the week that a text gives, with their places."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.languages.worldwide.cldr import ENGLISH_WEEKDAYS
from briefgen.reading.dates.days import stated_days
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_COUNT: Final = "eight digits may be a number of something else"
_WEEKDAY: Final = re.compile(
    rf"\b(?P<ahead>next |coming )?(?P<day>{'|'.join(ENGLISH_WEEKDAYS)})s?\b(?!,? +\w+\.? +\d)"
)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A day that a text gives with its year.

    Attributes:
        span: Where, in code points.
        day: Which.
        doubt: Why it may be another day, or none; empty where nothing speaks against it.
    """

    span: Span
    day: date
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week that a text names for something past.

    Attributes:
        span: Where, in code points.
        number: From 0 for Monday to 6 for Sunday.
    """

    span: Span
    number: int


def written_days(text: str, tag: str = "en") -> Iterator[WrittenDate]:
    """Yield the days that ``text`` gives in full, in order: what ``check`` takes for a statement of a day."""
    for stated in stated_days(text, tag):
        for day in stated.days:
            others = [other.isoformat() for other in stated.days if other != day]
            doubt = f"it may as well mean {others[0]}" if others else _COUNT if stated.compact else ""
            yield WrittenDate(stated.span, day, doubt)


def weekdays(text: str, within: Span | None = None) -> Iterator[Weekday]:
    """Yield the days of the week in ``text``, or in a stretch of it, that have no date beside them."""
    start, end = (within.start, within.end) if within else (0, len(text))
    for match in _WEEKDAY.finditer(text, start, end):
        if not match["ahead"] and not match.group().endswith("s"):
            yield Weekday(Span(*match.span()), ENGLISH_WEEKDAYS.index(match["day"]))
