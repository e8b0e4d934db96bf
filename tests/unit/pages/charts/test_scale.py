"""Axes: zero is on each of amounts, places are in proportion, and no amount or date is too large."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.pages.charts.calendar import calendar, days
from briefgen.pages.charts.scale import axis, tick
from briefgen.pages.translation import speaking
from briefgen.yaml_source import PartialDate

AMOUNTS = st.lists(st.decimals(-(10**33), 10**33, places=3), min_size=1, max_size=8)
DATES = st.dates().flatmap(
    lambda day: st.sampled_from([day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]])
)
HUNDREDTH = Fraction(1, 100)


@given(AMOUNTS)
def test_places_are_in_proportion_between_the_ends(amounts: list[Decimal]) -> None:
    found = axis(amounts, 4, 88, 4)
    if found is None:
        assert not any(amounts)
        return
    scale = found.scale
    span = Fraction(scale.high) - Fraction(scale.low)
    for amount in (Decimal(0), *amounts):
        assert scale.low <= amount <= scale.high
        exact = 4 + (Fraction(amount) - Fraction(scale.low)) / span * 84
        assert abs(Fraction(scale.at(amount)) - exact) <= HUNDREDTH


@given(AMOUNTS)
def test_there_are_few_ticks_with_different_labels(amounts: list[Decimal]) -> None:
    found = axis(amounts, 0, 100, 4)
    if found is not None:
        labels = [label for _, label in found.ticks]
        assert 2 <= len(labels) == len(set(labels)) <= 6
        assert "0" in labels
        assert max(map(len, labels)) <= 6


@pytest.mark.parametrize(
    ("amount", "zeros", "label"),
    [("5800000000", 9, "5.8"), ("-1500", 0, "−1500"), ("0.25", 0, "0.25"), ("1E+31", 31, "1"), ("0", 6, "0")],
)
def test_a_label_is_read_alike_everywhere(amount: str, zeros: int, label: str) -> None:
    assert tick(Decimal(amount), zeros) == label


@given(st.lists(DATES, min_size=2, max_size=8))
def test_dates_are_in_proportion_and_inside(dates: list[str]) -> None:
    found = calendar([PartialDate(one) for one in dates], 2, 98, 5)
    stretches = [days(PartialDate(one)) for one in dates]
    if found is None:
        assert len(set(stretches)) == 1
        return
    first, last = min(one for one, _ in stretches), max(one for _, one in stretches)
    for start, end in stretches:
        for day in (start, end):
            exact = 2 + Fraction(day - first, last - first) * 96
            assert abs(Fraction(found.at(day)) - exact) <= HUNDREDTH
    assert len(found.ticks) <= 5 or last - first <= 150
    assert all(2 <= Fraction(place) <= 98 for place, _ in found.ticks)


@pytest.mark.parametrize(
    ("text", "length"),
    [("2023-01-30", 1), ("2024-02", 29), ("2023", 365), ("0001-01-01", 1), ("9999", 365), ("9999-12", 31)],
)
def test_a_date_takes_its_days(text: str, length: int) -> None:
    first, after = days(PartialDate(text))
    assert after - first == length


def test_dates_along_an_axis_are_written_as_the_language_writes_them() -> None:
    for end, label in (("2023-02-20", "30.1.2023"), ("2023-06-20", "2/2023"), ("2029", "2024")):
        with speaking("de"):
            found = calendar([PartialDate("2023-01-30"), PartialDate(end)], 2, 98, 5)
        assert found is not None
        assert found.ticks[0][1] == label
