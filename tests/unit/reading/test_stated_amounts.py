from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.reading import parse_amount


@pytest.mark.parametrize(
    ("text", "value", "high", "unit", "qualifier"),
    [
        ("over $1 billion", "1000000000", None, "USD", "more-than"),
        ("$5.8 billion", "5800000000", None, "USD", None),
        ("28,500", "28500", None, "", None),
        ("2022", "2022", None, "", None),
        ("2022 boats", "2022", None, "boats", None),
        ("hundreds of tanks", "100", "1000", "tanks", "indefinite"),
        ("two-day", "2", None, "day", None),
        ("a two-day visit", "2", None, "day", None),
        ("sixth", "6", None, "", "ordinal"),
        ("3rd", "3", None, "", "ordinal"),
        ("between 5 and 10 km", "5", "10", "km", None),
        ("half a million people", "500000", None, "people", None),
        ("a dozen eggs", "12", None, "eggs", None),
        ("€1.2bn", "1200000000", None, "EUR", None),
        ("1,234.50 euros", "1234.50", None, "EUR", None),
        ("5 or more", "5", None, "", "at-least"),
        ("-1.3%", "-1.3", None, "percent", None),
    ],
)
def test_a_stated_figure_is_an_exact_amount(
    text: str, value: str, high: str | None, unit: str, qualifier: str | None
) -> None:
    amount = parse_amount(text)
    assert amount is not None
    assert amount.value == Decimal(value)
    assert amount.high == (Decimal(high) if high else None)
    assert (amount.unit, amount.qualifier) == (unit, qualifier)


@pytest.mark.parametrize(
    "text",
    ["", "no number", "5 and 6 apples", "he paid $5 million", "$5 million and $6 million", "Type 88", "5:30"],
)
def test_what_states_no_amount_or_two_is_none(text: str) -> None:
    assert parse_amount(text) is None


def test_an_order_of_magnitude_is_indefinite() -> None:
    amount = parse_amount("tens of thousands of soldiers")
    assert amount is not None
    assert (amount.indefinite, amount.value, amount.high) == (True, Decimal(10_000), Decimal(100_000))


@pytest.mark.parametrize(
    ("one", "other"), [("$5.8 billion", "$5,800 million"), ("1.5m tons", "1,500,000 tons")]
)
def test_one_amount_in_two_wordings_is_equal(one: str, other: str) -> None:
    first, second = parse_amount(one), parse_amount(other)
    assert first is not None
    assert second is not None
    assert (first.value, first.unit) == (second.value, second.unit)


@given(st.integers(min_value=0, max_value=10**15), st.sampled_from(["$", "€", "£"]))
def test_grouped_digits_are_read_exactly(number: int, mark: str) -> None:
    amount = parse_amount(f"{mark}{number:,}")
    assert amount is not None
    assert amount.value == number


@given(st.decimals(min_value=0, max_value=999, places=2), st.sampled_from(["thousand", "million", "billion"]))
def test_scales_multiply_exactly(number: Decimal, scale: str) -> None:
    amount = parse_amount(f"${number} {scale}")
    assert amount is not None
    assert amount.value == number * {"thousand": 1000, "million": 10**6, "billion": 10**9}[scale]


@given(st.text(max_size=60))
def test_no_text_makes_it_raise(text: str) -> None:
    parse_amount(text)
