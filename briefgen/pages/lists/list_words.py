"""The words of a list that is on several pages, and which entries have them: what its script searches.

One file has every word once, in order, and a few others have where each of them is: one sees in the words
which of those files a search needs. A search finds parts of words, so that words are what is between spaces,
with the punctuation at them. The script folds their letters; here only ASCII letters are, which are the same
in every version of Unicode.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

PLACES: Final = 12_000
"""Characters of places that one file holds; some 9 KB when compressed."""
_SPACES: Final = re.compile("[ \n\r\t]+")
_DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"
_SIGNS: Final = "".join(map(chr, (*range(35, 92), *range(93, 127))))
"""What numbers are written with; all are themselves in JSON."""
_LAST: Final = 67
"""How many of the signs end a number; the others say that it goes on."""


def word_places(texts: Iterable[Iterable[str]]) -> dict[str, list[int]]:
    """Every word with the numbers of the texts that have it, both in order."""
    places: dict[str, list[int]] = {}
    for number, parts in enumerate(texts):
        for word in {_folded(word) for part in parts for word in _SPACES.split(part) if word}:
            places.setdefault(word, []).append(number)
    return dict(sorted(places.items()))


def _folded(word: str) -> str:
    return word.lower() if word.isascii() else word


def written_words(words: Sequence[str]) -> str:
    """Words in order as one text: how many characters each shares with the one before, and its others."""
    shared = (_shared(*pair) for pair in pairwise(["", *words]))
    return " ".join(f"{_DIGITS[number]}{word[number:]}" for number, word in zip(shared, words, strict=True))


def _shared(one: str, other: str) -> int:
    """As JavaScript counts; characters that it counts as two are not shared."""
    number = 0
    for a, b in zip(one, other, strict=False):
        if a != b or ord(a) > 0xFFFF or number == len(_DIGITS) - 1:
            break
        number += 1
    return number


def written_places(places: Iterable[Sequence[int]]) -> Iterator[tuple[int, str]]:
    """The files of places: how many words each is for, and for each word how far its places are apart."""
    file: list[str] = []
    size = 0
    for numbers in places:
        file.append("".join(_written(b - a - 1) for a, b in pairwise([-1, *numbers])))
        size += len(file[-1])
        if size > PLACES:
            yield len(file), " ".join(file)
            file, size = [], 0
    if file:
        yield len(file), " ".join(file)


def _written(number: int) -> str:
    more = len(_SIGNS) - _LAST
    signs = ""
    while number >= _LAST:
        number -= _LAST
        signs += _SIGNS[_LAST + number % more]
        number //= more
    return signs + _SIGNS[number]
