from __future__ import annotations

import pytest

from briefgen.text.skeleton import Skeleton, letters_only, lowered


def test_the_skeleton_is_letters_and_digits_in_lower_case() -> None:
    assert letters_only("The “F-22_s”, №5!") == "thef22s5"


@pytest.mark.parametrize(
    ("text", "lower"), [("İzmir", "izmir"), ("ΣΑΣ σας", "σασ σασ"), ("ẞ", "ß"), ("DŽ", "dž")]
)
def test_lower_case_is_as_long_as_the_text(text: str, lower: str) -> None:
    assert lowered(text) == lower


@pytest.mark.parametrize(
    ("text", "words", "places"),
    [
        ("go — go, we go", "Go", [0, 5, 12]),
        ("aaa", "aa", [0, 1]),
        ("a-a a", "aa", [0, 2]),
        ("5,800 and 58", "58", [0, 10]),
        ("we go", "they", []),
        ("we go", "—", []),
        ("", "a", []),
    ],
)
def test_every_place_is_found_in_order_overlapping_ones_too(text: str, words: str, places: list[int]) -> None:
    assert list(Skeleton(text).occurrences(words)) == places
