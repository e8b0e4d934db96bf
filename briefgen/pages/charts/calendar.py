"""Dates along an axis, to scale: a day, a month or a year takes the room that it has in the calendar.

A date is a stretch of days, counted from the first of year 1, its end the first day after it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from briefgen.pages.charts.labels import NARROWEST, width
from briefgen.pages.charts.scale import Scale
from briefgen.pages.translation import spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.yaml_source import PartialDate

_DAYS: Final = (1, 2, 7, 14, 30)
_MONTHS: Final = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000, 60000)
_APART: Final = 6
"""Pixels between two labels."""
_FEW_DAYS: Final = 100
_LONGEST_MONTH: Final = 31
_LAST_MONTH: Final = 9999 * 12 + 12


def days(value: PartialDate) -> tuple[int, int]:
    """The first day of a date and the first day after it."""
    year, *rest = map(int, value.text.split("-"))
    start = date(year, *[*rest, 1, 1][:2]).toordinal()
    if len(rest) > 1:
        return start, start + 1
    return start, _first_of(year * 12 + rest[0] if rest else year * 12 + 12)


def _first_of(months: int) -> int:
    """The first day of a month, ``12`` for January of year 1; also of the month after the last."""
    if months >= _LAST_MONTH:
        return date.max.toordinal() + 1
    return date(months // 12, months % 12 + 1, 1).toordinal()


@dataclass(frozen=True)
class Calendar:
    """A scale of days with its ticks: place and label, in figures as the site's language writes them.

    A label begins at its place; it is empty where there is no room for it.
    """

    scale: Scale
    ticks: tuple[tuple[str, str], ...]

    def at(self, day: int) -> str:
        """Where a day begins."""
        return self.scale.at(Decimal(day))

    def middle(self, day: int) -> str:
        """Where a day has its noon."""
        return self.scale.at(Decimal(2 * day + 1) / 2)


def calendar(dates: Iterable[PartialDate], start: int, end: int, most: int) -> Calendar | None:
    """An axis from the first of the dates to the last, with at most ``most`` ticks; None if they are one."""
    stretches = {days(one) for one in dates}
    if len(stretches) < 2:
        return None
    first, last = min(first for first, _ in stretches), max(last for _, last in stretches)
    scale = Scale(Decimal(first), Decimal(last), Decimal(start), Decimal(end))
    ticks = [(scale.at(Decimal(day)), label) for day, label in _ticks(first, last, most)]
    return Calendar(scale, tuple(_with_room(ticks)))


def _with_room(ticks: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The ticks, with no label that would run over the one before it or over the picture's edge."""
    free = 0.0
    for where, label in ticks:
        left = float(where) * NARROWEST / 100
        right = left + width(label)
        fits = free <= left and right <= NARROWEST
        free = right + _APART if fits else free
        yield where, label if fits else ""


def _ticks(first: int, last: int, most: int) -> list[tuple[int, str]]:
    span = last - first
    if span <= _FEW_DAYS:
        step = next((step for step in _DAYS if span / step <= most), _DAYS[-1])
        return [(day, _label(date.fromordinal(day).isoformat())) for day in range(first, last, step)]
    found: list[tuple[int, str]] = []
    for step in _MONTHS:
        if span <= _LONGEST_MONTH * step * (most + 1):
            found = list(_months(first, last, step))
            if len(found) <= most:
                break
    return found


def _label(text: str) -> str:
    return spoken().numeric_date(text)


def _months(first: int, last: int, step: int) -> Iterator[tuple[int, str]]:
    """The first days of every ``step`` months within a stretch."""
    begin = date.fromordinal(first)
    month = begin.year * 12 + begin.month - 1
    month += -month % step
    while month < _LAST_MONTH and _first_of(month) < last:
        day = _first_of(month)
        if day >= first:
            found = date.fromordinal(day).isoformat()
            yield day, _label(found[:4] if step % 12 == 0 else found[:7])
        month += step
