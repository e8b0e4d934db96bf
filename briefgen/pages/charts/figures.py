"""The figures of one measure as a picture: over time where their dates differ, else one below the other.

Each mark is where its amount is and is drawn as what the source says: a limit as an open arrow that begins at
the amount, a range as a bar from end to end, a month or a year as wide as it is long. No line joins the
marks: nothing is known of what is between them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal

from briefgen.pages.charts.calendar import calendar, days
from briefgen.pages.charts.labels import NARROWEST, shortened, width
from briefgen.pages.charts.scale import Footed, axis, place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.pages.charts.calendar import Calendar
    from briefgen.pages.charts.measures import Measure, Measured
    from briefgen.pages.charts.scale import Axis

Shape = Literal["exact", "about", "range", "about-range", "more-than", "less-than", "at-least", "at-most"]

MOST_IN_TIME: Final = 60
MOST_ROWS: Final = 12
MOST_LISTED: Final = 100
"""Rows of the table."""
_TOP, _BOTTOM, _AXIS = 22, 172, 192
"""Pixels: where the amounts end and begin that are drawn upwards, and where their dates are written."""
_ROW: Final = 42
"""Pixels of a row: its words and its mark."""
_NEAR: Final = 13
"""Pixels between the lines of labels and around a mark."""
_LONGEST_LABEL: Final = 170


@dataclass(frozen=True)
class FigureMark:
    """A figure as it is drawn; places as attributes have them, x in percent and y in pixels from the top.

    Attributes:
        x, w: Where it begins, and how wide it is: a range that goes to the right, a date of more than a day.
            The width is empty for one place.
        y, h: Likewise downwards; the height is empty but for a range that goes upwards.
        label: What is written beside it; empty where there is no room.
        label_x, label_y, anchor: Where that is written.
    """

    of: Measured
    shape: Shape
    x: str
    y: str
    w: str = ""
    h: str = ""
    label: str = ""
    label_x: str = ""
    label_y: str = ""
    anchor: str = "start"

    @property
    def middle(self) -> str:
        """The middle of its width, in percent."""
        return place(Decimal(self.x) + Decimal(self.w or 0) / 2)


@dataclass(frozen=True)
class FigureChart(Footed):
    """A picture of a measure.

    Attributes:
        ticks: Place and label along its foot.
        levels: Place and label of each amount's line, where amounts go upwards.
        zeros: Which zeros the amounts' labels leave out.
        more: How many are not drawn for want of room.
        over_time: Whether it is drawn by date, amounts upwards; else amounts go from left to right.
    """

    measure: Measure
    height: int
    marks: tuple[FigureMark, ...]
    ticks: tuple[tuple[str, str], ...]
    levels: tuple[tuple[str, str], ...]
    zeros: int
    more: int
    over_time: bool

    @property
    def listed(self) -> tuple[Measured, ...]:
        """The rows of the table."""
        return self.measure.figures[:MOST_LISTED]

    @property
    def more_listed(self) -> int:
        """How many figures are too many for the table."""
        return len(self.measure.figures) - len(self.listed)


def figure_chart(measure: Measure) -> FigureChart | None:
    """The picture of a measure; None where nothing can be seen, since every amount is zero."""
    dated = [one for one in measure.drawn if one.item.date]
    chosen = sorted(dated, key=lambda one: one.item.date.text if one.item.date else "")[-MOST_IN_TIME:]
    when = calendar([one.item.date for one in chosen if one.item.date], 8, 95, 4)
    if when is not None and len(dated) == len(measure.drawn):
        return _over_time(measure, chosen, when)
    return _in_rows(measure, measure.drawn[:MOST_ROWS])


def _over_time(measure: Measure, chosen: Sequence[Measured], when: Calendar) -> FigureChart | None:
    amounts = axis(_amounts(chosen), _BOTTOM, _TOP, 4)
    if amounts is None:
        return None
    marks = _labelled([_dated(one, when, amounts) for one in chosen])
    more = len(measure.drawn) - len(chosen)
    return FigureChart(
        measure, _AXIS + 6, tuple(marks), when.ticks, amounts.ticks, amounts.zeros, more, over_time=True
    )


def _dated(one: Measured, when: Calendar, amounts: Axis) -> FigureMark:
    assert one.item.date is not None  # noqa: S101  # chosen for it
    first, after = days(one.item.date)
    at, high = amounts.scale.at, one.amount.high
    foot = at(one.amount.value)
    y, h = (foot, "") if high is None else (at(high), _between(at(high), foot))
    if after - first == 1:
        return FigureMark(one, shape(one), when.middle(first), y, h=h)
    x = when.at(first)
    return FigureMark(one, shape(one), x, y, _between(x, when.at(after)), h)


def _between(first: str, last: str) -> str:
    return place(Decimal(last) - Decimal(first))


def _labelled(marks: Sequence[FigureMark]) -> Iterator[FigureMark]:
    """The marks, each with its value beside it where the words touch nothing else; the last ones first."""
    taken = [_box(mark) for mark in marks]
    found: list[FigureMark] = []
    for mark in reversed(marks):
        for candidate in _candidates(mark):
            box = _written(candidate)
            if not any(_touch(box, other) for other in taken):
                taken.append(box)
                found.append(candidate)
                break
        else:
            found.append(mark)
    yield from reversed(found)


Box = tuple[float, float, float, float]


def _candidates(mark: FigureMark) -> Iterator[FigureMark]:
    """The mark with its value beside it, above or below, whole if that fits; all within the picture."""
    value = mark.of.item.value
    left, right = float(mark.x), float(mark.x) + float(mark.w or 0)
    top, foot = float(mark.y), float(mark.y) + float(mark.h or 0)
    beside = [
        (anchor, x, y + 4)
        for y in dict.fromkeys((top, foot))
        for anchor, x in (("end", left), ("start", right))
    ]
    across = [
        (anchor, x, y)
        for y in (top - _NEAR, foot + 2 * _NEAR)
        for anchor, x in (("start", left), ("end", right))
        if 0 < y < _BOTTOM
    ]
    for least in (1, 0.6):
        for anchor, x, y in (*beside, *across):
            room = (x if anchor == "end" else 100 - x) * NARROWEST / 100 - _NEAR
            label = shortened(value, min(room, _LONGEST_LABEL))
            if label and (label == value or (least < 1 and width(label) >= least * _LONGEST_LABEL)):
                yield replace(mark, label=label, label_x=f"{x:g}", label_y=f"{y:g}", anchor=anchor)


def _box(mark: FigureMark) -> Box:
    """What a mark takes, in pixels of the narrowest picture, with its arrow: left, top, right, bottom."""
    left = float(mark.x) * NARROWEST / 100
    right = left + float(mark.w or 0) * NARROWEST / 100
    top = float(mark.y)
    up = 18 if mark.shape in ("more-than", "at-least") else 5
    down = 18 if mark.shape in ("less-than", "at-most") else 5
    return left - 5, top - up, right + 5, top + float(mark.h or 0) + down


def _written(mark: FigureMark) -> Box:
    """What a label takes."""
    x, y = float(mark.label_x) * NARROWEST / 100, float(mark.label_y)
    left = x - 9 - width(mark.label) if mark.anchor == "end" else x + 9
    return left, y - 11, left + width(mark.label), y + 3


def _touch(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _in_rows(measure: Measure, chosen: Sequence[Measured]) -> FigureChart | None:
    amounts = axis(_amounts(chosen), 4, 90, 4)
    if amounts is None:
        return None
    marks = tuple(_row(one, nth, amounts) for nth, one in enumerate(chosen))
    height = len(chosen) * _ROW + 24
    more = len(measure.drawn) - len(chosen)
    return FigureChart(measure, height, marks, amounts.ticks, (), amounts.zeros, more, over_time=False)


def _row(one: Measured, nth: int, amounts: Axis) -> FigureMark:
    at, high, top = amounts.scale.at, one.amount.high, nth * _ROW
    x = at(one.amount.value)
    w = _between(x, at(high)) if high is not None else ""
    label = shortened(f"{one.item.value} \u00b7 {one.item.passage.source.metadata.title}", NARROWEST)
    return FigureMark(one, shape(one), x, str(top + 29), w, label=label, label_x="0", label_y=str(top + 14))


def _amounts(chosen: Sequence[Measured]) -> Iterator[Decimal]:
    for one in chosen:
        yield one.amount.value
        if one.amount.high is not None:
            yield one.amount.high


def shape(one: Measured) -> Shape:
    """How an amount is drawn."""
    amount = one.amount
    if amount.high is not None:
        return "about-range" if amount.qualifier == "about" else "range"
    match amount.qualifier:
        case "more-than" | "less-than" | "at-least" | "at-most" | "about":
            return amount.qualifier
        case _:
            return "exact"
