"""Pictures of figures: what is proven of one measure in one unit, in proportion, and nothing else."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.pages.charts import Charts
from briefgen.pages.charts.figures import MOST_IN_TIME, MOST_LISTED, MOST_ROWS
from briefgen.yaml_source import PartialDate
from tests.unit.pages.site_maker import SiteMaker, make_passage, make_source

if TYPE_CHECKING:
    from briefgen.briefing import Figure
    from briefgen.pages.charts.figures import FigureChart

Stated = tuple[str, str, str | None]
MAKER = SiteMaker()


def _figures(*stated: Stated, measures: str = "grain") -> tuple[Figure, ...]:
    """A figure of each value, sentence and date, each in a source of its own."""
    made = []
    for nth, (value, sentence, when) in enumerate(stated):
        passage = make_passage(make_source(f"s{nth}", sentence), sentence.rstrip("."))
        date = PartialDate(when) if when else None
        made.append(MAKER.figure(id=f"f-{nth}", value=value, measures=measures, date=date, passage=passage))
    return tuple(made)


def _charts(*figures: Figure) -> list[FigureChart]:
    briefing = MAKER.empty_briefing(figures=figures)
    return Charts(MAKER.site(briefing)).figures_of_topic(briefing)


def _tonnes(amount: str, when: str | None = None) -> Stated:
    return f"{amount} tonnes", f"They moved {amount} tonnes.", when


def test_figures_of_different_dates_are_drawn_over_time_and_others_in_rows() -> None:
    (over_time,) = _charts(*_figures(_tonnes("500", "2022"), _tonnes("700", "2023-05")))
    assert over_time.over_time
    assert [mark.of.item.id for mark in over_time.marks] == ["f-0", "f-1"]
    assert all(mark.w for mark in over_time.marks)  # a year and a month are stretches
    (rows,) = _charts(*_figures(_tonnes("500", "2022"), _tonnes("700")))
    assert not rows.over_time
    assert [mark.x for mark in rows.marks] == ["57.75", "79.25"]


@pytest.mark.parametrize(
    ("value", "sentence", "shape"),
    [
        ("over 500 tonnes", "They moved over 500 tonnes.", "more-than"),
        ("at least 500 tonnes", "They moved at least 500 tonnes.", "at-least"),
        ("less than 500 tonnes", "They moved less than 500 tonnes.", "less-than"),
        ("up to 500 tonnes", "They moved up to 500 tonnes.", "at-most"),
        ("about 500 tonnes", "They moved about 500 tonnes.", "about"),
        ("500 to 600 tonnes", "They moved 500 to 600 tonnes.", "range"),
        ("500 tonnes", "They moved 500 tonnes.", "exact"),
    ],
)
def test_limits_and_ranges_are_drawn_as_such(value: str, sentence: str, shape: str) -> None:
    (chart,) = _charts(*_figures((value, sentence, None), _tonnes("700")))
    assert chart.marks[0].shape == shape
    assert bool(chart.marks[0].w) == (shape == "range")


@pytest.mark.parametrize(
    "stated",
    [
        [_tonnes("500")],
        [_tonnes("500"), ("700 litres", "They moved 700 litres.", None)],
        [_tonnes("500"), _tonnes("600"), ("700 litres", "They moved 700 litres.", None)],
        [("€5 million", "It cost €5 million.", None), ("$6 million", "It cost $6 million.", None)],
        [
            ("$5 million", "It cost $5 million.", None),
            ("$6 million a year", "It cost $6 million a year.", None),
        ],
        [_tonnes("500"), ("dozens of tonnes", "They moved dozens of tonnes.", None)],
        [_tonnes("500"), ("700 tonnes", "They moved over 700 tonnes.", None)],
        [_tonnes("500"), ("700 tonnes", "They did not move 700 tonnes.", None)],
        [("half", "Half of it went.", None), ("two-thirds", "Two-thirds of it went.", None)],
        [_tonnes("0"), _tonnes("0")],
    ],
    ids=lambda stated: " and ".join(value for value, _, _ in stated),
)
def test_nothing_is_drawn_where_units_differ_or_one_figure_is_left(stated: list[Stated]) -> None:
    assert _charts(*_figures(*stated)) == []


def test_what_differs_in_measure_is_not_drawn_together() -> None:
    one, other = _figures(_tonnes("500"), measures="grain"), _figures(_tonnes("700"), measures="grain sold")
    assert _charts(*one, *other) == []
    other = _figures(_tonnes("600"), _tonnes("700"), measures=" Grain\n")[1:]
    assert len(_charts(*one, *other)) == 1


def test_what_is_not_proven_is_in_the_table_with_the_reason_and_in_no_picture() -> None:
    stated = [
        _tonnes("500"), _tonnes("600"), ("700 tonnes", "They moved over 700 tonnes.", None),
        ("dozens of tonnes", "They moved dozens of tonnes.", None),
    ]  # fmt: skip
    (chart,) = _charts(*_figures(*stated))
    assert [mark.of.item.id for mark in chart.marks] == ["f-0", "f-1"]
    assert [one.undrawn for one in chart.listed] == ["", "", "unproven", "vague"]


def test_many_figures_make_no_large_picture_and_the_rest_is_counted() -> None:
    rows = _figures(*[_tonnes(str(100 + nth)) for nth in range(MOST_LISTED + 20)])
    (chart,) = _charts(*rows)
    assert (len(chart.marks), chart.more) == (MOST_ROWS, MOST_LISTED + 20 - MOST_ROWS)
    assert (len(chart.listed), chart.more_listed) == (MOST_LISTED, 20)
    dated = _figures(*[_tonnes(str(100 + nth), f"{1900 + nth}") for nth in range(MOST_IN_TIME + 9)])
    (chart,) = _charts(*dated)
    assert (len(chart.marks), chart.more) == (MOST_IN_TIME, 9)
    assert chart.marks[0].of.item.id == "f-9"


AMOUNT = st.one_of(st.integers(1, 10**6), st.integers(10**28, 10**30))
DATE = st.one_of(st.none(), st.dates().map(str), st.sampled_from(["0001", "9999", "9999-12", "2020-02"]))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(AMOUNT, DATE), min_size=2, max_size=8))
def test_every_mark_is_of_an_entry_and_in_proportion(stated: list[tuple[int, str | None]]) -> None:
    figures = _figures(*[_tonnes(str(amount), when) for amount, when in stated])
    (chart,) = _charts(*figures)
    ids = {figure.id for figure in figures}
    assert {mark.of.item.id for mark in chart.marks} <= ids
    places = {mark.of.amount.value: Fraction(mark.y if chart.over_time else mark.x) for mark in chart.marks}
    zero = Fraction({label: at for at, label in (chart.levels or chart.ticks)}["0"])
    (first, at), *others = places.items()
    for amount, place in others:
        expected = (at - zero) * Fraction(amount) / Fraction(first)
        slack = Fraction(2, 100) * max(Fraction(1), Fraction(amount) / Fraction(first))
        assert abs(place - zero - expected) <= slack
    assert all(0 <= Decimal(mark.x) <= 100 and 0 <= Decimal(mark.y) <= chart.height for mark in chart.marks)
