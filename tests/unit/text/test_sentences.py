from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.text import Span, sentence_around, sentence_bounds
from tests.harness.limits import within


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        ("It rained. The wolf came. It left.", "wolf", "The wolf came."),
        ("It rained. Mr. Wolf of the U.S. Navy came. It left.", "came", "Mr. Wolf of the U.S. Navy came."),
        ("“It rained.” “The wolf came,” she said. It left.", "wolf", "“The wolf came,” she said."),
        ("A headline\n\nThe wolf came", "wolf", "The wolf came"),
        ("It rose by 5.8 percent. Then it fell.", "rose", "It rose by 5.8 percent."),
        ("J. Wolf came. It left.", "Wolf", "J. Wolf came."),
        ("It rained. George W. Wolf came. It left.", "Wolf", "George W. Wolf came."),
        ("He said so. The wolf came. It left.", "wolf", "The wolf came."),
        ('He said "so". The wolf came. It left.', "wolf", "The wolf came."),
        ("A headline\nThe wolf came\nIt left", "The wolf", "The wolf came"),
        ("It rained. The wolf came. It left.", "The wolf came.", "The wolf came."),
    ],
)
def test_the_sentence_around_words_is_found(text: str, words: str, sentence: str) -> None:
    start = text.index(words)
    assert sentence_around(text, Span(start, start + len(words))).slice(text) == sentence


@given(st.text(alphabet="aB .“”\n1!"), st.integers(0, 30), st.integers(0, 30))
def test_the_sentence_holds_the_span(text: str, first: int, length: int) -> None:
    start = min(first, len(text))
    span = Span(start, min(len(text), start + length))
    assert sentence_around(text, span).contains(span)


def test_a_long_text_without_stops_costs_no_more() -> None:
    text = "a " * 500_000
    with within(0.5):
        sentence_around(text, Span(600_000, 600_001))


def test_no_more_than_two_thousand_characters_are_shown_on_either_side() -> None:
    assert sentence_around("a" * 10_000, Span(6_000, 6_001)) == Span(4_000, 8_001)


def test_no_bound_is_looked_for_past_the_end() -> None:
    assert list(sentence_bounds("It rained. We left. They came. So", 0, 22)) == [10, 19]
