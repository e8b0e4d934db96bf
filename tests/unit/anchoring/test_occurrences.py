from __future__ import annotations

import pytest

from briefgen.anchoring import find_words, longest_stretch, may_hold, nearest_passage
from briefgen.reading import Reading


@pytest.mark.parametrize(
    ("text", "words", "places"),
    [
        ("Aid is “aid”, non-aid, aids, and\naid.", "aid", [8, 18, 33]),
        ("aid, maid, aid", "aid", [0, 11]),
        ("aids aid", "aid", [5]),
        ("aid", "aid", [0]),
        ("said maid", "aid", []),
        ("the aid.", "“aid.”", [4]),
        ("it's 'so' and \"so\"", '"so"', [5, 14]),
        ("mili-\ntary, military", "military", [0, 12]),
        ("5% and 5%s", "5%", [0, 7]),
    ],
)
def test_words_are_found_whole_but_for_typography(text: str, words: str, places: list[int]) -> None:
    assert [span.start for span in find_words(Reading(text), words)] == places


def test_a_hundred_places_are_found_at_most() -> None:
    text = Reading("aid " * 200)
    assert len(find_words(text, "aid")) == 100
    assert len(find_words(text, "aid", most=3)) == 3


def test_marks_alone_stand_near_nothing() -> None:
    assert nearest_passage(Reading("we go — home, so"), "— ,") is None


@pytest.mark.parametrize(
    ("exact", "may"),
    [
        ("we need weapons now", True),
        ("We [must] need […] “weapons” now!", True),
        ("we want weapons now", False),
        ("[…]", True),
        ("", True),
    ],
)
def test_what_cannot_stand_in_a_text_is_told_by_its_letters(exact: str, may: bool) -> None:
    assert may_hold(Reading("But we need wea-\npons now, he said."), longest_stretch(exact)) is may
