"""The dates that a sentence states, whole or in part: *30 January 2023*, *in November*, *last year*."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from briefgen.reading.dates.forms import UNSPACED, forms
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.reading.dates.forms import Forms

_WITHOUT_SPACES: Final = frozenset({"ja", "zh", "ko"})


@dataclass(frozen=True, slots=True)
class Moment:
    """A date as a text states it; what it does not say is None.

    Attributes:
        relative: ``last year``, ``this week``, ``yesterday``: counted from the day of the text.
    """

    span: Span
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    relative: str | None = None

    @property
    def iso(self) -> str | None:
        """The date in ISO 8601, as exactly as it is stated; None if it lacks its year or is not possible."""
        if (
            self.year is None
            or self.contradicts_itself
            or (self.day and not calendar_day(self.year, self.month, self.day))
        ):
            return None
        parts = [f"{self.year:04}"]
        parts += [f"{self.month:02}"] if self.month else []
        parts += [f"{self.day:02}"] if self.month and self.day else []
        return "-".join(parts)

    @property
    def contradicts_itself(self) -> bool:
        """Whether the calendar has another weekday on that day."""
        known = calendar_day(self.year, self.month, self.day)
        return known is not None and self.weekday is not None and known.weekday() != self.weekday


def calendar_day(year: int | None, month: int | None, day: int | None) -> date | None:
    """The day of a year, a month and a day; None where one of them is missing or there is no such day."""
    try:
        return date(year, month, day) if year and month and day else None
    except ValueError:
        return None


def moments(text: str, tag: str) -> Iterator[Moment]:
    """Yield the dates that ``text`` states, in order; of numeric ones those that have a year.

    Args:
        text: What is read; spans count its code points.
        tag: The BCP 47 tag of its language.
    """
    code = tag.replace("_", "-").partition("-")[0].lower()
    if code in _WITHOUT_SPACES:
        for match in UNSPACED.finditer(text):
            year = match["year"] or match["alone"]
            yield Moment(Span(*match.span()), _number(year), _number(match["month"]), _number(match["day"]))
        return
    of = forms(code)
    for match in of.pattern.finditer(text):
        span = Span(*match.span())
        if match["iso"]:
            year, month, *day = map(int, re.split(r"[-/]", match["iso"]))
            yield Moment(span, year, month, day[0] if day else None)
        elif match["alone"]:
            if of.is_year(text, span.start, span.end):
                yield Moment(span, year=int(match["alone"]))
        elif match["relative"]:
            words = " ".join(match["relative"].lower().split())
            yield Moment(span, relative=of.calendar.relative[words])
        elif not match["m4"] or of.is_month(text, span.start, span.end):
            yield from _named(text, match, of)


def _named(text: str, match: re.Match[str], of: Forms) -> Iterator[Moment]:
    """The date that names a month or a weekday, after the days before it that share its month."""
    found = match.groupdict()
    month = found["m1"] or found.get("m2") or found["m3"] or found["m4"]
    number = of.months[month.removesuffix(".").casefold()] if month else _number(found.get("n2"))
    weekday = found["w1"] or found.get("w2") or found["w3"]
    named = Moment(
        Span(*match.span()),
        _number(found["y1"] or found.get("y2") or found["y3"]),
        number,
        _number(found["d1"] or found.get("d2")),
        of.weekdays[weekday.casefold()] if weekday else None,
    )
    if found["d1"]:
        for start, day in of.days_before(text, match.start()):
            yield Moment(Span(start, match.end()), named.year, named.month, day)
    yield named


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None
