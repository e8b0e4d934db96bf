from __future__ import annotations

import pytest

from briefgen.text import Span


@pytest.mark.parametrize(("start", "end"), [(-1, 0), (-2, -1), (3, 2)])
def test_offsets_out_of_order_or_before_the_text_make_no_span(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=rf"^not a span: \[{start}, {end}\)$"):
        Span(start, end)


def test_an_empty_span_is_a_value() -> None:
    assert Span(0, 0)
    assert len(Span(3, 3)) == 0
    assert len(Span(3, 5)) == 2


def test_a_span_moves_with_the_text_before_it() -> None:
    assert Span(3, 5).shift(2) == Span(5, 7)
    assert Span(3, 5).shift(-3) == Span(0, 2)


@pytest.mark.parametrize(
    ("first", "second", "shared"),
    [((0, 3), (2, 5), True), ((0, 3), (3, 5), False), ((1, 2), (0, 5), True), ((2, 5), (0, 2), False)],
)
def test_spans_overlap_where_they_share_a_character(
    first: tuple[int, int], second: tuple[int, int], shared: bool
) -> None:
    assert Span(*first).overlaps(Span(*second)) is shared
    assert Span(*second).overlaps(Span(*first)) is shared


@pytest.mark.parametrize(
    ("outer", "inner", "within"),
    [
        ((1, 4), (1, 4), True),
        ((1, 4), (2, 3), True),
        ((1, 4), (0, 3), False),
        ((1, 4), (2, 5), False),
        ((1, 4), (5, 6), False),
    ],
)
def test_a_span_contains_what_lies_wholly_within_it(
    outer: tuple[int, int], inner: tuple[int, int], within: bool
) -> None:
    assert Span(*outer).contains(Span(*inner)) is within
