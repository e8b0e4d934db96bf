from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.reading import Reading

PROSE = (
    "The council met on Monday to talk about the bridge, which has been closed since the flood, and about the"
    " money that its repair will cost the town."
)


def reasons(text: str) -> list[tuple[str, str]]:
    return [(found.span.slice(text), found.reason) for found in Reading(text).boilerplate]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("4 Min Read", "reading-time"),
        ("Share this Article", "button"),
        ("Leave a Comment", "button"),
        ("12.5 C", "weather"),
        ("Monday, March 4, 2024", "date-line"),
        ("Home News Town council meets again", "breadcrumb"),
        ("Home > News > Town", "breadcrumb"),
        ("] }", "code"),
        ("(With inputs from agencies)", "note"),
        ("Why is the old mill still standing?", "headline"),
        ("Mayor opens new mill on Saturday", "headline"),
    ],
)
def test_lines_of_the_page_are_boilerplate(line: str, reason: str) -> None:
    assert reasons(f"{PROSE}\n\n{line}\n\n{PROSE}") == [(line, reason)]


@pytest.mark.parametrize(
    "line", ["“It is closed now,” she said.", "It is closed.", "He asked why it was closed."]
)
def test_prose_is_none(line: str) -> None:
    assert reasons(f"{PROSE}\n\n{line}\n\n{PROSE}") == []


def test_a_header_line_ends_before_the_prose() -> None:
    assert reasons(f" date 2024-03-04 {PROSE}") == [("date 2024-03-04", "header")]


@given(st.text(max_size=200))
def test_any_text_yields_spans_in_order(text: str) -> None:
    found = Reading(text).boilerplate
    assert all(left.span.end <= right.span.start for left, right in itertools.pairwise(found))
    assert all(one.span.slice(text) for one in found)
