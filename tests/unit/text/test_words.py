from __future__ import annotations

import unicodedata

import pytest
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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("私たちは送りません", 5),
        ("我们不会送", 3),
        ("か\u3099き\u3099く\u3099", 2),
        ("เราจะไม่ส่งอาวุธ", 4),
        ("우리는 보내지 않는다", 3),
        ("NATOは2023年に", 4),
        ("送る。送る!", 2),
    ],
)
def test_a_script_without_spaces_is_counted_by_its_characters(text: str, words: int) -> None:
    assert WordIndex(text).total == words


def test_a_part_of_a_text_without_spaces_is_a_part_of_its_words() -> None:
    text = "私たちは武器を送りません。しかし支援は続けます。" * 10
    index = WordIndex(text)
    assert index.covered([Span(0, len(text) // 2)]) / index.total == pytest.approx(0.5, abs=0.02)


@pytest.mark.parametrize("text", ["か\u3099" * 9, "ส่ง" * 9, "葛\U000e0100" * 9])
def test_what_is_added_around_ends_between_characters(text: str) -> None:
    start, end = WordIndex(text).around(Span(9, 10), 1)
    assert not unicodedata.combining(text[start])
    assert end == len(text) or not unicodedata.category(text[end]).startswith("M")
