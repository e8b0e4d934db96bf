"""The dates and the days of the week that a text gives, with their places."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = (
    r"(?P<month{n}>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_ORDINAL: Final = r"(?:st|nd|rd|th)?"
_FULL: Final = re.compile(
    r"(?<!\d)(?:(?P<year0>\d{4})-(?P<month0>\d\d)-(?P<day0>\d\d)"
    rf"|{_MONTH.format(n=1)} +(?P<day1>\d{{1,2}}){_ORDINAL}(?:, ?| )(?P<year1>\d{{4}})"
    rf"|(?P<day2>\d{{1,2}}){_ORDINAL}(?: of)? +{_MONTH.format(n=2)},? +(?P<year2>\d{{4}}))(?!\d)"
)
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY: Final = re.compile(
    rf"\b(?P<ahead>next |coming )?(?P<day>{'|'.join(_WEEKDAYS)})s?\b(?!,? +\w+\.? +\d)"
)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A day that a text gives with its year."""

    span: Span
    day: date


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week that a text names for something past.

    Attributes:
        span: Where, in code points.
        number: From 0 for Monday to 6 for Sunday.
    """

    span: Span
    number: int


def written_days(text: str) -> Iterator[WrittenDate]:
    """Yield the days that ``text`` gives in full, in order; those that the calendar lacks are passed over."""
    for match in _FULL.finditer(text):
        form = next(number for number in "012" if match[f"year{number}"])
        month = match[f"month{form}"]
        number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
        try:
            day = date(int(match[f"year{form}"]), number, int(match[f"day{form}"]))
        except ValueError:
            continue
        yield WrittenDate(Span(*match.span()), day)


def weekdays(text: str, within: Span | None = None) -> Iterator[Weekday]:
    """Yield the days of the week in ``text``, or in a stretch of it, that have no date beside them."""
    start, end = (within.start, within.end) if within else (0, len(text))
    for match in _WEEKDAY.finditer(text, start, end):
        if not match["ahead"] and not match.group().endswith("s"):
            yield Weekday(Span(*match.span()), _WEEKDAYS.index(match["day"]))
