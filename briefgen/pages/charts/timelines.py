"""Events along the calendar, to scale: a day is a dot, a month or a year as wide as it is long.

Few events of one topic have a line each, with their words. More are packed into lanes, one a topic; those of
several topics are in a lane of their own, once. Where a lane would get too high, its columns count the events
of equal stretches of time.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from briefgen.pages.charts.calendar import calendar, days
from briefgen.pages.charts.labels import NARROWEST, WIDE, shortened
from briefgen.pages.charts.scale import Footed, place

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefgen.briefing import Event
    from briefgen.pages.charts.calendar import Calendar
    from briefgen.pages.lists.listing import Listed

LEAST: Final = 3
"""Events of which a picture says more than the list."""
MOST_WORDED: Final = 12
MOST_LANES: Final = 10
MOST_PACKED: Final = 80
"""Marks of a lane."""
MOST_LINES: Final = 6
COLUMNS: Final = 40
_START, _END = 2, 98
"""Percent of the width."""
_LINE, _WORDED, _TITLE, _FOOT = 13, 24, 20, 24
"""Pixels of a line of dots, of one with words, of a lane's title, and of the dates at the foot."""
_TALLEST: Final = 60
"""Pixels of the highest column."""
_DOT: Final = 12
"""Pixels that a dot takes from its neighbours."""
_LITTLE: Final = 110
"""Pixels too few for words beside a mark."""


@dataclass(frozen=True)
class EventMark:
    """An event as it is drawn; x in percent, y in pixels from the top.

    Attributes:
        w: The width of a date of more than a day; empty for a day, whose middle ``x`` is.
        label, label_x, label_y, anchor: Words beside it, and where; empty where there are none.
        label_wide: The words for wide screens.
    """

    item: Event
    slug: str
    x: str
    w: str
    y: int
    label: str = ""
    label_x: str = ""
    label_y: int = 0
    anchor: str = "start"
    label_wide: str = ""


@dataclass(frozen=True)
class Column:
    """How many events there are in a stretch of time; ``first`` and ``last`` are the outermost of them."""

    first: Event
    last: Event
    slug: str
    count: int
    x: str
    w: str
    y: int
    h: int


@dataclass(frozen=True)
class Lane:
    """The events of one topic, or of several; packed, or counted where they are many.

    Attributes:
        title: The topic; empty for those of several topics or of the rest, and where there is one topic.
        kind: ``topic``, ``several`` or ``rest``.
        y: Where its title is written.
        uncounted: How many events are in no column, their dates being longer than one.
    """

    title: str
    kind: str
    y: int
    marks: tuple[EventMark, ...]
    columns: tuple[Column, ...] = ()
    uncounted: int = 0


@dataclass(frozen=True)
class Timeline(Footed):
    """A picture of events.

    Attributes:
        ticks: Place and label of the dates along its foot.
    """

    height: int
    lanes: tuple[Lane, ...]
    ticks: tuple[tuple[str, str], ...]
    total: int

    @property
    def uncounted(self) -> int:
        """How many events are in no column."""
        return sum(lane.uncounted for lane in self.lanes)


def timeline_of_topic(events: Sequence[Listed[Event]]) -> Timeline | None:
    """The events of one topic; None where there are few, or all on one date."""
    when = _when(events)
    if when is None:
        return None
    if len(events) > MOST_WORDED:
        return _timeline([("", "topic", events)], when)
    y = 4
    marks = []
    for listed in sorted(events, key=_by_day):
        mark, y = _worded(listed, when, y)
        marks.append(mark)
    return Timeline(y + _FOOT, (Lane("", "topic", 0, tuple(marks)),), when.ticks, len(events))


def timeline_of_site(events: Sequence[Listed[Event]]) -> Timeline | None:
    """The events of all topics, each once, in a lane a topic; the topics with most events where many are."""
    when = _when(events)
    if when is None:
        return None
    several = [one for one in events if len(one.topics) > 1]
    by_topic: dict[str, list[Listed[Event]]] = {}
    for one in events:
        if len(one.topics) == 1:
            by_topic.setdefault(one.topics[0].slug, []).append(one)
    largest = sorted(by_topic, key=lambda slug: -len(by_topic[slug]))[:MOST_LANES]
    groups = [(held[0].topics[0].title, "topic", held) for slug, held in by_topic.items() if slug in largest]
    rest = [one for slug, held in by_topic.items() if slug not in largest for one in held]
    return _timeline([*groups, ("", "several", several), ("", "rest", rest)], when)


def _when(events: Sequence[Listed[Event]]) -> Calendar | None:
    if len(events) < LEAST:
        return None
    return calendar([one.item.date for one in events], _START, _END, 5)


def _by_day(listed: Listed[Event]) -> tuple[int, int]:
    return days(listed.item.date)


def _timeline(groups: Iterable[tuple[str, str, Sequence[Listed[Event]]]], when: Calendar) -> Timeline:
    lanes: list[Lane] = []
    held = [group for group in groups if group[2]]
    counts = [len(ones) for group in held for ones in _binned(group[2], when).values()]
    tallest = max(counts, default=1)  # of all lanes, so that they compare
    y = 4
    for title, kind, events in held:
        if len(held) > 1:
            y += _TITLE
        lane, y = _lane((shortened(title, NARROWEST), kind), sorted(events, key=_by_day), when, y, tallest)
        lanes.append(lane)
    return Timeline(y + _FOOT, tuple(lanes), when.ticks, sum(len(events) for _, _, events in held))


def _lane(
    named: tuple[str, str], events: Sequence[Listed[Event]], when: Calendar, y: int, tallest: int
) -> tuple[Lane, int]:
    """A lane below ``y`` by its title and kind, and where it ends; ``tallest`` is the highest count."""
    title, kind = named
    lines: list[float] = []
    marks = []
    for listed in events[: MOST_PACKED + 1]:
        x, w = _stretch(listed.item, when)
        left, right = _pixels(x), _pixels(x) + _pixels(w or "0")
        line = next((nth for nth, end in enumerate(lines) if end <= left), len(lines))
        lines[line:] = [max(right, left) + _DOT, *lines[line + 1 :]]
        marks.append(EventMark(listed.item, listed.topics[0].slug, x, w, y + line * _LINE + 8))
    if len(events) <= MOST_PACKED and len(lines) <= MOST_LINES:
        return Lane(title, kind, y - 6, tuple(marks)), y + len(lines) * _LINE + 6
    held = _binned(events, when)
    columns = tuple(_column(nth, ones, tallest, y) for nth, ones in sorted(held.items()))
    uncounted = len(events) - sum(column.count for column in columns)
    return Lane(title, kind, y - 6, (), columns, uncounted), y + _TALLEST + 6


def _binned(events: Sequence[Listed[Event]], when: Calendar) -> dict[int, list[Listed[Event]]]:
    """The events that begin in each of equal stretches; without those that last longer than one."""
    first, last = int(when.scale.low), int(when.scale.high)
    held: dict[int, list[Listed[Event]]] = {}
    for listed in events:
        start, end = days(listed.item.date)
        if (end - start) * COLUMNS <= max(last - first, COLUMNS):
            held.setdefault((start - first) * COLUMNS // (last - first), []).append(listed)
    return held


def _column(nth: int, ones: Sequence[Listed[Event]], tallest: int, y: int) -> Column:
    h = max(2, round(_TALLEST * len(ones) / tallest))
    width = Decimal(_END - _START) / COLUMNS
    x, slug = place(_START + nth * width), ones[0].topics[0].slug
    return Column(ones[0].item, ones[-1].item, slug, len(ones), x, place(width), y + _TALLEST - h, h)


def _worded(listed: Listed[Event], when: Calendar, y: int) -> tuple[EventMark, int]:
    """An event on a line of its own below ``y``, its words where there is more room, and where it ends."""
    x, w = _stretch(listed.item, when)
    right = place(Decimal(x) + Decimal(w or 0))
    before, behind = _pixels(x) - _DOT, NARROWEST - _pixels(right) - _DOT
    anchor, label_x, room = ("end", x, before) if before > behind else ("start", right, behind)
    height, below = _WORDED, 12
    if room < _LITTLE:
        height, below = 26 + _LINE, 26
        anchor, label_x = ("start", x) if Decimal(x) < 100 - Decimal(right) else ("end", right)
        room = NARROWEST - _pixels(x) if anchor == "start" else _pixels(right)
    text = listed.item.text
    mark = EventMark(
        listed.item,
        listed.topics[0].slug,
        x,
        w,
        y + below,
        shortened(text, room),
        label_x,
        y + 15,
        anchor,
        shortened(text, room * WIDE / NARROWEST - _DOT),
    )
    return mark, y + height


def _stretch(event: Event, when: Calendar) -> tuple[str, str]:
    """Where a date begins and how wide it is; a day has its middle and no width."""
    first, after = days(event.date)
    if after - first == 1:
        return when.middle(first), ""
    x = when.at(first)
    return x, place(Decimal(when.at(after)) - Decimal(x))


def _pixels(percent: str) -> float:
    return float(percent) * NARROWEST / 100
