from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.checking.figures.ranges import range_around
from briefgen.reading import Reading
from briefgen.text import Span
from tests.harness.counting import growth

if TYPE_CHECKING:
    from collections.abc import Callable


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
    def each(count: int) -> Callable[[], object]:
        text = "1 tank, " * count
        stated = Reading(text).figures
        assert len(stated) == count
        return lambda: [range_around(text, stated, one.span) for one in stated]

    assert growth(each) < 2
