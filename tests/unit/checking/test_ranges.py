from __future__ import annotations

import pytest

from briefgen.checking.ranges import range_around
from briefgen.reading import Reading
from briefgen.text import Span
from tests.harness.timing import cpu_seconds


@pytest.mark.parametrize(
    ("text", "whole", "found"),
    [
        ("3 guns, 5 tanks to 10 tanks, 4 ships", "5 tanks", "5 tanks to 10 tanks"),
        ("3 guns, 5 tanks to 10 tanks, 4 ships", "10 tanks", "5 tanks to 10 tanks"),
        ("3 guns, 5 tanks to 10 tanks, 4 ships", "3 guns", None),
        ("3 guns, 5 tanks to 10 tanks, 4 ships", "5 tanks to 10 tanks", None),
        ("3 guns, 5 tanks to 10 tanks, 4 ships", "4 ships", None),
        ("3 guns, 5 tanks to 10 tanks, 4 ships", "3 guns, 5 tanks", "5 tanks to 10 tanks"),
        ("3 guns, 5 tanks to 10 tanks, 4 ships", "tanks to", None),
    ],
)
def test_an_amount_is_one_end_of_the_range_around_it(text: str, whole: str, found: str | None) -> None:
    at = text.index(whole)
    span = range_around(text, Reading(text).figures, Span(at, at + len(whole)))
    assert (span and span.slice(text)) == found


def test_only_the_neighbours_of_an_amount_are_looked_at() -> None:
    text = "1 tank, " * 2500
    stated = Reading(text).figures
    assert len(stated) == 2500
    assert cpu_seconds(lambda: [range_around(text, stated, one.span) for one in stated]) < 1
