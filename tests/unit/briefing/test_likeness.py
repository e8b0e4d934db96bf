from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.briefing.likeness import Likeness, compare
from briefgen.briefing.utterances import UNIT, Weights
from briefgen.text import Span
from briefgen.text.compared_words import Word, words_in


def _words(text: str) -> list[Word]:
    return words_in(text, Span(0, len(text)))


def _keys(text: str) -> list[str]:
    return [word.key for word in _words(text)]


def test_editors_brackets_and_full_stops_of_an_abbreviation_make_no_other_word() -> None:
    assert _keys("[S]everal N.A.T.O. allies’ purpose[s]") == ["several", "nato", "allies", "purposes"]
    assert _keys("don’t (the Ukrainians) [as Ukraine] non-lethal") == [
        "dont", "the", "ukrainians", "as", "ukraine", "nonlethal",
    ]  # fmt: skip


def test_a_word_that_stands_once_weighs_the_unit_whatever_the_size_of_the_corpus() -> None:
    for size in (1, 100, 10_000):
        spans = [_words(f"the word{number}") for number in range(size)]
        weights = Weights(spans)
        assert weights["word0"] == UNIT
        assert weights["the"] < UNIT / 3


def test_a_word_that_many_quotations_hold_weighs_little() -> None:
    weights = Weights([_words(f"weapons word{number}") for number in range(1000)])
    assert weights["weapons"] < 0.1 < weights["word7"]


def test_corresponding_words_are_paired_beside_each_other() -> None:
    one = _words("if we do not want tyranny to win")
    other = _words("if we believe in freedom and if we do not want tyranny to win")
    likeness = compare(one, other, Weights([one, other]))
    assert [j for _, j in likeness.pairs] == list(range(6, 14))
    assert likeness.wlcs == 1.0


def test_common_words_far_from_the_correspondence_are_not_paired() -> None:
    one = _words("the reactor vessel cracked yesterday")
    other = _words("the ministers who met in an old palace of Warsaw heard reactor vessel cracked yesterday")
    assert [j for _, j in compare(one, other, Weights([one, other])).pairs] == [11, 12, 13, 14]


@pytest.mark.parametrize(
    ("best", "wlcs", "compatible", "certainty"),
    [
        (18.0, 0.5, True, "same"),
        (40.0, 0.4, True, None),
        (18.0, 0.8, False, "same"),
        (40.0, 0.7, False, None),
        (17.9, 1.0, False, None),
        (12.0, 0.6, True, "same"),
        (8.0, 0.8, True, "likely"),
        (11.9, 0.79, True, None),
        (7.9, 1.0, True, None),
    ],
)
def test_the_shorter_the_run_the_more_has_to_agree(
    best: float, wlcs: float, certainty: str | None, *, compatible: bool
) -> None:
    assert Likeness(best, wlcs, ()).certainty(compatible=compatible) == certainty


@given(st.lists(st.sampled_from("abcd"), max_size=12), st.lists(st.sampled_from("abcd"), max_size=12))
def test_pairs_are_equal_words_in_order(one: list[str], other: list[str]) -> None:
    first, second = ([Word(key, Span(n, n + 1)) for n, key in enumerate(keys)] for keys in (one, other))
    likeness = compare(first, second, Weights([first, second]))
    assert all(one[i] == other[j] for i, j in likeness.pairs)
    steps = zip(likeness.pairs, likeness.pairs[1:], strict=False)
    assert all(i < k and j < m for (i, j), (k, m) in steps)
    assert 0.0 <= likeness.wlcs <= 1.0 + 1e-9


@given(st.text())
def test_any_text_has_words_at_their_places(text: str) -> None:
    assert all(word.key and word.span.slice(text).strip() for word in _words(text))
