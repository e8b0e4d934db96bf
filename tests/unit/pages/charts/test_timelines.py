"""Pictures of events: each once, to scale, and never large."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.pages.charts import Charts
from briefgen.pages.charts.calendar import days
from briefgen.pages.charts.timelines import COLUMNS, MOST_LANES, MOST_WORDED
from briefgen.yaml_source import PartialDate
from tests.unit.pages.site_maker import SiteMaker

if TYPE_CHECKING:
    from briefgen.briefing import Briefing, Event
    from briefgen.pages.charts.timelines import EventMark, Timeline

MAKER = SiteMaker()
DATE = st.dates().flatmap(lambda day: st.sampled_from([f"{day}", f"{day}"[:7], f"{day}"[:4]]))


def _topic(*dates: str, slug: str = "arms") -> Briefing:
    events = tuple(
        MAKER.event(id=f"e-{slug}-{nth}", date=PartialDate(one), text="A thing happened.")
        for nth, one in enumerate(dates)
    )
    return MAKER.empty_briefing(slug=slug, title=slug, timeline=events)


def _of_topic(*dates: str) -> Timeline | None:
    topic = _topic(*dates)
    return Charts(MAKER.site(topic)).events_of_topic(topic)


def _of_site(*topics: Briefing) -> Timeline | None:
    return Charts(MAKER.site(*topics)).events_of_site()


def _marks(chart: Timeline) -> list[EventMark]:
    return [mark for lane in chart.lanes for mark in lane.marks]


@pytest.mark.parametrize(
    "dates", [[], ["2023"], ["2021", "2023"], ["2023-01-30"] * 5], ids=["none", "one", "two", "one date"]
)
def test_nothing_is_drawn_where_there_is_no_scale(dates: list[str]) -> None:
    assert _of_topic(*dates) is None


@settings(deadline=None)
@given(st.lists(DATE, min_size=3, max_size=20))
def test_every_event_is_drawn_once_and_in_proportion(dates: list[str]) -> None:
    chart = _of_topic(*dates)
    stretches = {one: days(PartialDate(one)) for one in dates}
    if chart is None:
        assert len(set(stretches.values())) == 1
        return
    first, last = min(a for a, _ in stretches.values()), max(b for _, b in stretches.values())
    marks = _marks(chart)
    if marks:
        assert sorted(mark.item.id for mark in marks) == sorted(f"e-arms-{n}" for n in range(len(dates)))
    for mark in marks:
        start, end = stretches[mark.item.date.text]
        at = start + (Fraction(1, 2) if end - start == 1 else 0)
        exact = 2 + (Fraction(at) - first) / (last - first) * 96
        assert abs(Fraction(mark.x) - exact) <= Fraction(1, 100)
        wide = Fraction(end - start, last - first) * 96 if mark.w else 0
        assert abs(Fraction(mark.w or 0) - wide) <= Fraction(2, 100)
        assert bool(mark.w) == (end - start > 1)
        assert 0 <= mark.y <= chart.foot


def test_few_events_have_their_words_and_many_are_packed() -> None:
    few = _of_topic(*[f"2023-01-{day:02}" for day in range(1, MOST_WORDED + 1)])
    assert few is not None
    assert all(mark.label for mark in _marks(few))
    many = _of_topic(*[f"2023-01-{day:02}" for day in range(1, MOST_WORDED + 2)])
    assert many is not None
    assert not any(mark.label for mark in _marks(many))
    assert many.height < few.height


def test_hundreds_of_events_are_counted_in_columns_of_one_size() -> None:
    dates = [f"{1900 + nth % 100}-{1 + nth % 12:02}-{1 + nth % 28:02}" for nth in range(500)]
    chart = _of_topic(*dates, "1950", *["1960-01-01"] * 30)
    assert chart is not None
    (lane,) = chart.lanes
    assert lane.marks == ()
    assert sum(column.count for column in lane.columns) + chart.uncounted == chart.total == 531
    assert len(lane.columns) <= COLUMNS
    assert chart.height < 120
    tallest = max(lane.columns, key=lambda column: column.count)
    for column in lane.columns:
        assert column.h == max(2, round(tallest.h * column.count / tallest.count))


def test_an_event_of_several_topics_is_drawn_once_among_those() -> None:
    one, other = _topic("2021", "2022-01-01", "2023"), _topic("2020", slug="b")
    shared: Event = one.timeline[1]
    both = MAKER.empty_briefing(slug="b", title="b", timeline=(*other.timeline, shared))
    chart = _of_site(one, both)
    assert chart is not None
    assert [(lane.kind, [mark.item.id for mark in lane.marks]) for lane in chart.lanes] == [
        ("topic", ["e-b-0"]), ("topic", ["e-arms-0", "e-arms-2"]), ("several", ["e-arms-1"]),
    ]  # fmt: skip


def test_many_topics_share_a_lane() -> None:
    chart = _of_site(*[_topic("2021", f"{2000 + nth}", slug=f"t{nth}") for nth in range(40)])
    assert chart is not None
    assert len(chart.lanes) == MOST_LANES + 1
    assert chart.lanes[-1].kind == "rest"
    assert chart.total == 80
