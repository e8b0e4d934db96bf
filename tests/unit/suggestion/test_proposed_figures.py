"""What is proposed as a figure's value holds when it is checked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.checking import statement_of
from briefgen.checking.figures.claims import judged
from briefgen.reading import Reading

NUMBERS = [
    "500", "1,500", "1'200", "1 500", "12,34,567", "five", "twenty-eight", "two and a half million",
    "1.5 million",
    "a quarter of a million", "zero point five", "5 × 10⁶", "hundreds of", "tens of thousands of",
    "half a million",
    "one in five", "between 5 and 10", "5 to 10", "5, 10 and 15", "3½", "5m", "a dozen",
]  # fmt: skip
UNITS = [
    "boats", "percent", "percentage points", "km", "sq km", "degrees Celsius", "MW", "million euros",
    "francs",
    "dollars", "boats a day", "euros per head", "feet 3 inches", "years old", "planned boats", "",
]  # fmt: skip
BEFORE = [
    "", "over", "just shy of", "no fewer than", "up to an additional", "an estimated", "a planned",
    "nearly all of its",
    "not", "capped at", "plus or minus", "at the very least", "an order of magnitude more than",
    "the Boeing", "May",
    "£", "-", "~",
]  # fmt: skip
AFTER = [
    "",
    "or more",
    "if that",
    "give or take",
    "(estimated)",
    "apiece",
    "to 20 boats",
    "in aid",
    "and 20 planes",
]


@given(*(st.sampled_from(part) for part in (BEFORE, NUMBERS, UNITS, AFTER)))
def test_what_is_proposed_holds(before: str, number: str, unit: str, after: str) -> None:
    words = (
        " ".join(part for part in (before, number, unit, after) if part).replace("£ ", "£").replace("- ", "-")
    )
    text = f"The report says that the port lost {words} in the storm. Nobody was hurt."
    reading = Reading(text)
    for found in reading.figures:
        stated = statement_of(reading, found)
        if stated is not None:
            value = " ".join(stated.slice(text).split())
            assert judged(reading, (found.sentence,), value).verdict == "holds"


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("It lost just 17 boats.", "just 17 boats"),
        ("It lost a planned 500 boats.", "planned 500 boats"),
        ("It lost 286 boats annually.", "286 boats annually"),
        ("Prices rose 5, 10 and 15 percent.", "5, 10 and 15 percent"),
        ("It cost 1'200 francs.", "1'200 francs"),
        ("They bought Boeing 737 jets.", None),
        ("He denied that 500 boats sank.", None),
    ],
)
def test_a_value_is_proposed_with_all_that_limits_it(text: str, proposed: str | None) -> None:
    reading = Reading(text)
    stated = statement_of(reading, reading.figures[0])
    assert (stated and stated.slice(text)) == proposed
