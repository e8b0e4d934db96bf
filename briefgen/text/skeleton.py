"""The letters and digits of a folded text, in lower case: it finds places, it never gives a verdict."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from briefgen.text.folding_characters import APOSTROPHE, PARAGRAPH_MARK, QUOTE
from briefgen.text.open_readings import without_notes

if TYPE_CHECKING:
    from collections.abc import Iterator

_RUN = re.compile(r"[^\W_]+")


def lowered(text: str) -> str:
    """``text`` in lower case, as long as before: ``İ`` alone would grow, ``Σ`` would depend on its place."""
    return text.replace("İ", "i").replace("Σ", "σ").replace("ς", "σ").lower()


def one_sort_of_mark(folded: str) -> str:
    """A folded text with one sort of quotation mark, as long as it: to find places, not to compare."""
    return folded.replace(QUOTE, APOSTROPHE).replace(PARAGRAPH_MARK, APOSTROPHE)


def letters_only(text: str) -> str:
    """The letters and digits of a folded text, in lower case."""
    return "".join(_RUN.findall(lowered(without_notes(text))))


class Skeleton:
    """The letters of a folded text, and the way back from them to its offsets in code points."""

    def __init__(self, folded: str) -> None:
        text = lowered(without_notes(folded))
        runs = list(_RUN.finditer(text))
        self.text = "".join([match.group() for match in runs])
        self._places = [match.start() for match in runs]
        self._starts: list[int] = []
        length = 0
        for match in runs:
            self._starts.append(length)
            length += match.end() - match.start()

    def occurrences(self, words: str) -> Iterator[int]:
        """Where in the folded text the letters of ``words`` begin, in order, overlapping ones too."""
        wanted = letters_only(words)
        found = self.text.find(wanted) if wanted else -1
        while found >= 0:
            index = bisect_right(self._starts, found) - 1
            yield self._places[index] + found - self._starts[index]
            found = self.text.find(wanted, found + 1)
