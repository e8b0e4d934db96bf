"""Currencies by the mark that a country's own press prints before a number."""

from __future__ import annotations

from decimal import Decimal

import pytest

from briefgen.reading import Reading
from briefgen.reading.figures.stated_amounts import parse_amount


@pytest.mark.parametrize(
    ("printed", "value", "unit"),
    [
        ("Tk 300 crore", 3_000_000_000, "BDT"),
        ("Tk. 5 lakh", 500_000, "BDT"),
        ("৳40 million", 40_000_000, "BDT"),
        ("300 crore taka", 3_000_000_000, "BDT"),
        ("KSh 4.5 million", 4_500_000, "KES"),
        ("Ksh. 2,000", 2000, "KES"),
        ("4 million Kenyan shillings", 4_000_000, "KES"),
        ("USh 7 billion", 7_000_000_000, "UGX"),
        ("GH¢ 40 million", 40_000_000, "GHS"),
        ("N5bn", 5_000_000_000, "NGN"),
        ("N500,000", 500_000, "NGN"),
        ("Rp 10 trillion", 10_000_000_000_000, "IDR"),
    ],
)
def test_a_mark_of_a_currency_is_its_code(printed: str, value: int, unit: str) -> None:
    amount = parse_amount(printed)
    assert amount is not None
    assert (amount.value, amount.unit) == (Decimal(value), unit)


@pytest.mark.parametrize("name", ["N95", "K2", "N1"])
def test_a_letter_before_bare_digits_is_no_currency(name: str) -> None:
    assert [one.unit for one in Reading(f"They spoke of {name} masks.").figures] == []
