from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.text import Span, sentence_around


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        ("It rained. The wolf came. It left.", "wolf", "The wolf came."),
        ("It rained. Mr. Wolf of the U.S. Navy came. It left.", "came", "Mr. Wolf of the U.S. Navy came."),
        ("“It rained.” “The wolf came,” she said. It left.", "wolf", "“The wolf came,” she said."),
        ("A headline\n\nThe wolf came", "wolf", "The wolf came"),
        ("It rose by 5.8 percent. Then it fell.", "rose", "It rose by 5.8 percent."),
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
    begun = time.process_time()
    sentence_around(text, Span(600_000, 600_001))
    assert time.process_time() - begun < 0.5
