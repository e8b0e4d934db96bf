"""Who and what supports each point, as a grid: people and sources by points, in groups by the points' status.

Nothing is inferred. A person is beside a point where a passage of its evidence holds a quotation of theirs
whole, or is held by one; a source where a passage is from it. Sources that are not independent are joined.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from briefgen.pages import wording
from briefgen.pages.charts.labels import NARROWEST, WIDE, shortened, width
from briefgen.pages.charts.scale import place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefgen.briefing import Briefing, Passage, Point, Quotation
    from briefgen.corpus import Independence, Source
    from briefgen.text import Span

MOST_POINTS: Final = 24
MOST_PEOPLE: Final = 12
MOST_SOURCES: Final = 16
_STATUSES: Final = ("confirmed", "disputed", "unknown")
_NAMES_END, _START, _END = 42, 46, 98
"""Percent of the width: where names end, and the columns begin and end."""
_HEAD, _ROW, _GAP = 40, 20, 10
"""Pixels of the points' signs, of a row, and between people and sources."""


@dataclass(frozen=True)
class PointColumn:
    """A point, with what is above its column.

    Attributes:
        status_label: Whether the name of its status has room above it; that of its group's first alone.
    """

    item: Point
    x: str
    status_label: bool


@dataclass(frozen=True)
class Cell:
    """A mark.

    Attributes:
        point: The point whose evidence it is.
        said: Of a person the quotation; None for a source.
        certain: Whether these are the speaker's own words and the source itself attributes them.
    """

    x: str
    point: Point
    said: Quotation | None = None
    certain: bool = True


@dataclass(frozen=True)
class SupportRow:
    """A person or a source.

    Attributes:
        name, name_wide: As much of it as there is room for, and on wide screens.
        source: The source, or None for a person.
        joined: Whether the source above is not independent of this one.
        counted: Whether it counts as a source by itself, so far as is known what it is based on.
    """

    name: str
    name_wide: str
    y: int
    cells: tuple[Cell, ...]
    source: Source | None = None
    joined: bool = False
    counted: bool = True

    @property
    def text_y(self) -> int:
        """Where its name is written."""
        return self.y + 4


@dataclass(frozen=True)
class PointRow:
    """A row of the table: a point, the people whose words its evidence quotes, and its sources."""

    item: Point
    people: tuple[Quotation, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class Support:
    """A picture of what supports the points of a topic.

    Attributes:
        more_points, more_rows: How many points, and how many people and sources, are not drawn.
    """

    height: int
    columns: tuple[PointColumn, ...]
    people: tuple[SupportRow, ...]
    sources: tuple[SupportRow, ...]
    table: tuple[PointRow, ...]
    more_points: int
    more_rows: int

    @property
    def has_joined(self) -> bool:
        """Whether sources are joined."""
        return any(row.joined for row in self.sources)

    @property
    def has_open(self) -> bool:
        """Whether a mark is open: a speaker who is not verified, or a source that is not counted."""
        cells = (cell.certain for row in self.people for cell in row.cells)
        return not all((*cells, *(row.counted for row in self.sources)))


def support(briefing: Briefing, independence: Independence) -> Support | None:
    """The picture of a topic; None where there are not two points and two people or sources."""
    points = [one for status in _STATUSES for one in briefing.points if one.status == status]
    table = tuple(_row(point, briefing) for point in points)
    drawn = table[:MOST_POINTS]
    places = {row.item.id: place(_place(nth, len(drawn))) for nth, row in enumerate(drawn)}
    people = _people(drawn, places)
    sources = _sources(briefing, drawn, places, independence, len(people[:MOST_PEOPLE]))
    if len(points) < 2 or (len(people) < 2 and len(sources) < 2):
        return None
    rows = (*people[:MOST_PEOPLE], *sources[:MOST_SOURCES])
    return Support(
        height=max(row.y for row in rows) + _ROW,
        columns=tuple(_columns([row.item for row in drawn], places)),
        people=people[:MOST_PEOPLE],
        sources=sources[:MOST_SOURCES],
        table=drawn,
        more_points=len(table) - len(drawn),
        more_rows=len(people) + len(sources) - len(rows),
    )


def _place(nth: int, count: int) -> Decimal:
    """The middle of a column, in percent."""
    return _START + Decimal(_END - _START) * (2 * nth + 1) / (2 * count)


def _row(point: Point, briefing: Briefing) -> PointRow:
    quoted = [one for one in briefing.quotations if any(quotes(passage, one) for passage in point.evidence)]
    sources = {passage.source.id: passage.source for passage in point.evidence}
    return PointRow(point, tuple(quoted), tuple(sources.values()))


def quotes(passage: Passage, quotation: Quotation) -> bool:
    """Whether a passage holds the words of a quotation whole, or is a part of them, at the same place."""
    if passage.source.id != quotation.passage.source.id:
        return False
    one, other = passage.anchor.spans, quotation.passage.anchor.spans
    return _holds(one, other) or _holds(other, one)


def _holds(outer: Sequence[Span], inner: Sequence[Span]) -> bool:
    return all(any(held.contains(span) for held in outer) for span in inner)


def _people(rows: Sequence[PointRow], places: Mapping[str, str]) -> tuple[SupportRow, ...]:
    said: dict[str, list[Cell]] = {}
    names: dict[str, str] = {}
    for row in rows:
        for quotation in row.people:
            speaker = quotation.speaker
            names[speaker.id] = speaker.person.name
            certain = quotation.speaker_verified and not quotation.paraphrase
            cells = said.setdefault(speaker.id, [])
            if not cells or cells[-1].point is not row.item:
                cells.append(Cell(places[row.item.id], row.item, quotation, certain))
    return tuple(
        SupportRow(*_short(names[speaker]), _HEAD + nth * _ROW + 10, tuple(cells))
        for nth, (speaker, cells) in enumerate(said.items())
    )


def _sources(
    briefing: Briefing,
    rows: Sequence[PointRow],
    places: Mapping[str, str],
    independence: Independence,
    people: int,
) -> tuple[SupportRow, ...]:
    used = {source.id for row in rows for source in row.sources}
    known = {source.id: (nth, source) for nth, source in enumerate(briefing.sources, 1) if source.id in used}
    groups = [sorted(group & used, key=lambda name: known[name][0]) for group in independence.groups]
    ordered = sorted((group for group in groups if group), key=lambda group: known[group[0]][0])
    first = _HEAD + people * _ROW + (_GAP if people else 0) + 10
    found: list[SupportRow] = []
    for group in ordered:
        for name in group:
            number, source = known[name]
            cells = [Cell(places[row.item.id], row.item) for row in rows if source in row.sources]
            found.append(
                SupportRow(
                    *_short(f"{number}. {source.metadata.title}"),
                    first + len(found) * _ROW,
                    tuple(cells),
                    source,
                    joined=name != group[0],
                    counted=name not in independence.unnamed,
                )
            )
    return tuple(found)


def _short(name: str) -> tuple[str, str]:
    return shortened(name, NARROWEST * _NAMES_END / 100), shortened(name, WIDE * _NAMES_END / 100)


def _columns(points: Sequence[Point], places: Mapping[str, str]) -> Iterator[PointColumn]:
    free = 0.0
    status = ""
    for point in points:
        left = float(places[point.id]) * NARROWEST / 100 - 5
        is_first, status = point.status != status, point.status
        has_room = is_first and free <= left <= NARROWEST - width(wording.status(point.status))
        free = left + width(wording.status(point.status)) + 12 if has_room else free
        yield PointColumn(point, places[point.id], has_room)
