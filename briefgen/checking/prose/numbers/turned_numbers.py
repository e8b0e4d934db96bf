"""A title or an abstract in which a number goes the other way: *up by 9 percent* for *down by 9 percent*.

Told by the word for growing or shrinking nearest to the number, with no other number and no sign between. A
text whose sources have it right anywhere is left alone.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from briefgen.checking.prose.meaning.contraries import Contrary
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.prose.statements import Statement
    from briefgen.reading import Reading

_NUMBER: Final = re.compile(
    r"(?<![\w.,])\d+(?:[.,]\d+)?"
    r"(?=[ \u00a0\u202f]?(?:%|percent\b|per cent\b|Prozent\b|pour cent\b|por ciento\b))"
)
_REACH: Final = 32
"""Code points between a number and a word that tells its direction."""


def turned_number(statement: Statement) -> Contrary | None:
    """The first number of a text that its sources send the other way, and never this way."""
    own = list(_directed(statement.reading))
    for number, side, span in own:
        theirs = [
            (other, words)
            for source in statement.sources.values()
            for known, other, place in _directed(source.reading, number)
            if known == number and (words := " ".join(place.slice(source.text).split()))
        ]
        if theirs and all(other != side for other, _ in theirs):
            return Contrary(span, theirs[0][1])
    return None


def _directed(reading: Reading, only: str | None = None) -> Iterator[tuple[str, int, Span]]:
    """The shares of a text with a direction: the number, 0 for up or 1 for down, and both in code points."""
    language = reading.counting
    words = language.contraries if language is not None else None
    if words is None:
        return
    sides = tuple(_side(pattern) for pattern in words.sides["amount"])
    for found in _NUMBER.finditer(reading.text):
        number = found.group().replace(",", ".")
        if only is not None and number != only:
            continue
        near = [one for at, side in enumerate(sides) for one in _near(reading.text, found, side, at)]
        if near:
            _, at, span = min(near, key=lambda one: one[0])
            yield number, at, span


def _near(
    text: str, number: re.Match[str], side: re.Pattern[str], at: int
) -> Iterator[tuple[int, int, Span]]:
    """The words of one side with nothing but words between them and a number, by their distance."""
    start, end = number.span()
    low, high = max(0, start - _REACH), min(len(text), end + _REACH)
    for found in side.finditer(text, low, high):
        between = text[found.end() : start] if found.end() <= start else text[end : found.start()]
        if re.search(r"[.,;:!?\n\d]", between) is None:
            yield len(between), at, Span(min(start, found.start()), max(end, found.end()))


@cache
def _side(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)
