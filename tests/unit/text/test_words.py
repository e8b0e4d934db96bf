from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefgen.text import Span, WordIndex

TEXT = "One, two — three (four) 5."


def test_a_word_holds_a_letter_or_a_digit() -> None:
    assert WordIndex(TEXT).total == 5


def test_a_word_that_two_spans_touch_counts_once() -> None:
    assert WordIndex(TEXT).covered([Span(0, 8), Span(5, 7)]) == 2
    assert WordIndex(TEXT).covered([Span(9, 10)]) == 0


def test_words_are_added_on_either_side() -> None:
    start, end = WordIndex(TEXT).around(Span(11, 16), 1)
    assert TEXT[start:end] == "two — three (four)"


def test_the_first_and_the_last_word_can_be_added() -> None:
    assert WordIndex("one two three").around(Span(4, 7), 1) == (0, 13)


def test_a_text_of_one_word_has_none_to_add() -> None:
    assert WordIndex("one, ").around(Span(0, 1), 3) == (0, 4)
    assert WordIndex("— ").around(Span(0, 1), 3) == (0, 1)


@given(st.text(alphabet="ab .\n—"), st.integers(0, 20), st.integers(0, 20), st.integers(0, 5))
def test_what_is_around_a_span_holds_it(text: str, first: int, length: int, words: int) -> None:
    start = min(first, len(text))
    span = Span(start, min(len(text), start + length))
    around = WordIndex(text).around(span, words)
    assert around[0] <= span.start <= span.end <= around[1] <= len(text)
    assert WordIndex(text).covered([span]) <= WordIndex(text).total
