from __future__ import annotations

import pytest

from briefgen.anchoring.comparing.vocabulary import is_negation, is_number, words_of


def test_words_are_lower_cased_and_contractions_whole() -> None:
    assert words_of("We DON'T, don’t — F-22_x 'so'") == ["we", "don't", "don’t", "f", "22", "x", "so"]


@pytest.mark.parametrize("word", ["not", "never", "don't", "isn’t", "cannot", "nicht", "ohne", "не"])
def test_a_negation_is_known(word: str) -> None:
    assert is_negation(word)


@pytest.mark.parametrize("word", ["note", "ant", "don", "know", "notable"])
def test_what_only_looks_like_a_negation_is_none(word: str) -> None:
    assert not is_negation(word)


@pytest.mark.parametrize("word", ["5", "f16", "two", "million", "half", "½", "五", "twice"])
def test_what_counts_is_a_number(word: str) -> None:
    assert is_number(word)


@pytest.mark.parametrize("word", ["won", "ton", "to", "f"])
def test_what_does_not_count_is_no_number(word: str) -> None:
    assert not is_number(word)
