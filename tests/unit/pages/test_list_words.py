"""The words by which a script finds the entries of a long list: what is read back is what was written."""

from __future__ import annotations

import random

import pytest

from briefgen.pages.lists.list_words import PLACES, word_places, written_places, written_words


def read_words(text: str) -> list[str]:
    """As briefgen-lists.js reads them: by UTF-16 code units."""
    word = b""
    words = []
    for given in text.split(" "):
        word = word[: 2 * int(given[0], 36)] + given[1:].encode("utf-16-le")
        words.append(word.decode("utf-16-le"))
    return words


def read_places(written: str) -> list[int]:
    """As briefgen-lists.js reads them."""
    places = []
    place, scale = -1, 0
    for sign in written:
        digit = ord(sign) - (36 if ord(sign) > 92 else 35)
        place, scale = (place + digit * scale, scale * 24) if scale else (place + 1 + digit, 24)
        if digit < 67:
            places.append(place)
            scale = 0
    return places


def test_words_are_what_is_between_spaces_and_each_text_counts_once() -> None:
    texts = [["We need\nweapons, now"], [], ["Weapons, weapons, ΟΔΟΣ", "need"]]
    assert word_places(texts) == {
        "need": [0, 2],
        "now": [0],
        "we": [0],
        "weapons,": [0, 2],
        "ΟΔΟΣ": [2],  # left for the script to fold
    }


def test_spaces_that_are_folded_later_part_no_words() -> None:
    assert list(word_places([["a\u00a0b\u2003c d"]])) == ["a\u00a0b\u2003c", "d"]


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["a", "ab", "abc", "b"],
        ["0", "00", "007", "1,234.50"],
        ["x" * 50, "x" * 60],
        ["😀grin", "😀smile", "😁"],
        ["東京", "東京都", "武器"],
    ],
)
def test_words_are_read_back(words: list[str]) -> None:
    text = written_words(words)
    assert read_words(text) == words if words else text == ""


def test_places_are_read_back_from_their_files() -> None:
    chance = random.Random(1)
    every = [sorted(chance.sample(range(10**size), 5 * size)) for size in range(1, 7) for _ in range(400)]
    every += [[0], [66], [67], [90], [91], [67 + 24 * 67], list(range(100))]
    files = list(written_places(every))
    assert len(files) > 1
    assert all(PLACES < len(text) < 2 * PLACES for _, text in files[:-1])
    assert [text.count(" ") + 1 for _, text in files] == [number for number, _ in files]
    assert [read_places(one) for _, text in files for one in text.split(" ")] == every
    assert not {'"', "\\", " "} & set("".join(text.replace(" ", "") for _, text in files))


def test_no_words_have_no_files() -> None:
    assert list(written_places([])) == []
