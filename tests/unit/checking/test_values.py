from __future__ import annotations

import pytest

from briefgen.anchoring import Anchor, anchor_in
from briefgen.checking.figures.values import locate_in, qualifier_after, qualifier_before
from briefgen.languages import ENGLISH
from briefgen.reading import Reading
from briefgen.text import Span


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("sent over $1 billion", "over"),
        ("more  than $1 billion", "more  than"),
        ("up to $1 billion", "up to"),
        ("an estimated $1 billion", "an estimated"),
        ("as many as $1 billion", "as many as"),
        ("between $1 billion", "between"),
        ("was not the $1 billion", "not the"),
        ("several $1 billion", "several"),
        ("a loss of -$1 billion", "-"),
        ("handed over, $1 billion", None),
        ("the turnover $1 billion", None),
        ("it was $1 billion", None),
        ("$1 billion", None),
    ],
)
def test_a_qualifier_is_found_before_a_value(text: str, qualifier: str | None) -> None:
    found = qualifier_before(text, text.index("$"), ENGLISH)
    assert (found and text[found.start : found.end]) == qualifier


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("$1 billion or more", "or more"),
        ("$1 billion or so.", "or so"),
        ("$1 billion plus", "plus"),
        ("$1 billion-plus", "-plus"),
        ("$1 billion or moreover", None),
        ("$1 billion to Ukraine", None),
        ("$1 billion and 2 ships", None),
        ("$1 billion", None),
    ],
)
def test_a_qualifier_is_found_after_a_value(text: str, qualifier: str | None) -> None:
    found = qualifier_after(text, len("$1 billion"), ENGLISH)
    assert (found and found.slice(text)) == qualifier


def located(text: str, value: str) -> str | None:
    anchor = anchor_in(Reading(text), text)
    assert isinstance(anchor, Anchor)
    span = locate_in(text, anchor, value)
    return span.slice(text) if span else None


def test_a_value_stands_in_its_passage_but_for_typography_and_a_capital() -> None:
    assert located("Half a million fled", "half a million") == "Half a million"
    assert located("sent 5\u00a0billion won", "5 billion won") == "5\u00a0billion won"
    assert located("sent $5 billion", "5 billion") is None
    assert located("sent $5 billion", "$6 billion") is None


def test_of_two_places_the_first_is_shown() -> None:
    text = "50 tanks came, 50 tanks left"
    anchor = anchor_in(Reading(text), text)
    assert isinstance(anchor, Anchor)
    assert locate_in(text, anchor, "50 tanks") == Span(0, 8)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1 500 000 people", "1 500 000"),
        ("1\u202f500 people", "1\u202f500"),
        ("1.500.000 people", "1.500.000"),
        ("in 2023 500 people", "500"),
        ("1,500 people", "1,500"),
        ("1'500 people", "1'500"),
    ],
)
def test_a_number_in_groups_is_one_number(text: str, number: str) -> None:
    at = text.index("500")
    assert [one.slice(text) for one in Reading(text).numerals if one.overlaps(Span(at, at + 3))] == [number]
