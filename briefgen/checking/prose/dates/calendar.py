"""Whether a date that a text states and one that is known may be the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.reading.dates.moments import calendar_day

if TYPE_CHECKING:
    from briefgen.reading import Moment
    from briefgen.yaml_source import PartialDate

_WEEK: Final = 8
"""Days between a bare weekday and the day of the text that names it."""


def agrees(moment: Moment, known: PartialDate, published: PartialDate | None) -> bool:
    """Whether a date of the editor's may be the one that a text states.

    Args:
        moment: What the text states.
        known: The editor's date.
        published: When the text was published, from which *Monday* and *last year* are counted.
    """
    year, month, day = parts(known)
    stated = ((moment.year, year), (moment.month, month), (moment.day, day))
    if any(one is not None and other is not None and one != other for one, other in stated):
        return False
    whole, told = calendar_day(year, month, day), calendar_day(*parts(published)) if published else None
    if moment.weekday is not None and whole is not None and whole.weekday() != moment.weekday:
        return False
    if moment.weekday is not None and moment.day is None and whole and told:
        return abs((whole - told).days) <= _WEEK
    if published and moment.year is None and moment.month is not None and year is not None:
        return abs(year - parts(published)[0]) <= 1
    return _is_near(moment.relative, known, published) if moment.relative and published else True


def _is_near(relative: str, known: PartialDate, published: PartialDate) -> bool:
    year, month, _ = parts(known)
    then, its_month, _ = parts(published)
    which, _, unit = relative.partition(" ")
    if unit == "year":
        return year == then + {"last": -1, "this": 0, "next": 1}[which]
    if unit == "month":
        if month is None or its_month is None:
            return abs(year - then) <= 1
        return 12 * year + month == 12 * then + its_month + {"last": -1, "this": 0, "next": 1}[which]
    whole, told = calendar_day(*parts(known)), calendar_day(*parts(published))
    if whole is None or told is None:
        return abs(year - then) <= 1
    low, high = {
        "last": (-14, -1), "this": (-7, 7), "next": (0, 14), "yesterday": (-2, 0), "today": (-1, 1),
    }[which]  # fmt: skip
    return low <= (whole - told).days <= high


def parts(known: PartialDate) -> tuple[int, int | None, int | None]:
    """Year, month and day of a date, as far as it has them."""
    numbers = [int(part) for part in known.text.split("-")]
    return numbers[0], *([*numbers[1:], None, None][:2])  # type: ignore[return-value]


def states(known: PartialDate, moment: Moment) -> bool:
    """Whether a date that is known says all that the editor's text states."""
    year, month, day = parts(known)
    whole = calendar_day(year, month, day)
    wanted = ((moment.year, year), (moment.month, month), (moment.day, day))
    if any(one is not None and one != other for one, other in wanted):
        return False
    return moment.weekday is None or (whole is not None and whole.weekday() == moment.weekday)


def says(other: Moment, moment: Moment, published: PartialDate | None) -> bool:
    """Whether what a source states bears out what the editor's text states."""
    told = parts(published) if published else (None, None, None)
    year = other.year
    if year is None and moment.year is not None and told[0] is not None:
        year = moment.year if abs(moment.year - told[0]) <= 1 and _is_dated(other) else None
        if other.relative and other.relative.endswith("year"):
            year = told[0] + {"last": -1, "this": 0, "next": 1}[other.relative.partition(" ")[0]]
    pairs = ((moment.year, year), (moment.month, other.month), (moment.day, other.day))
    if any(one is not None and one != known for one, known in pairs):
        return False
    if moment.weekday is None or other.weekday is not None:
        return moment.weekday is None or moment.weekday == other.weekday
    whole = calendar_day(other.year, other.month, other.day)
    return whole is not None and whole.weekday() == moment.weekday


def _is_dated(other: Moment) -> bool:
    return other.month is not None or other.weekday is not None
