"""Whether what a figure measures goes the other way than its source: a *rise* of what *fell by 12 percent*.

A word of the other direction counts only where the source's verb has the number for its measure, and where
the sentence has no word of the direction that is shown: *the growth fell by 2 percent* is both.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.checking.figures.values import places
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.languages.contract.directions import Directions
    from briefgen.reading import Reading

_WORD: Final = re.compile(r"[^\W\d_]+")
_REACH: Final = 90
"""Code points before a number in which its verb is looked for."""


class Direction(NamedTuple):
    """A word of what is measured, and where the source goes the other way."""

    word: str
    span: Span


def turned_direction(
    reading: Reading, passage: Sequence[Span], value: str, measures: str
) -> Direction | None:
    """The word of ``measures`` that the source contradicts, and the source's verb with the number."""
    of = reading.language.directions if reading.language is not None else None
    if of is None:
        return None
    told = [word.lower() for word in _WORD.findall(measures)]
    rises, falls = (next((word for word in told if word in these), None) for these in (of.rises, of.falls))
    if (rises is None) == (falls is None):
        return None
    if rises is not None:
        shown, same, other = rises, of.rose | of.rises, of.fell
    else:
        shown, same, other = falls, of.fell | of.falls, of.rose
    for place in places(reading.text, passage, value):
        sentence = reading.sentence_around(place)
        if any(word.lower() in same for word in _WORD.findall(sentence.slice(reading.text))):
            return None
        low = max(sentence.start, place.start - _REACH)
        for pattern in _patterns(of):
            found = pattern.search(reading.text, low, place.start)
            if found is not None and found["verb"].lower() in other and shown is not None:
                return Direction(shown, Span(found.start(), place.end))
    return None


@cache
def _patterns(of: Directions) -> tuple[re.Pattern[str], ...]:
    """What ends in the verb of a number right before it, and in a verb with an object before its measure."""
    verb = rf"\b(?P<verb>{'|'.join(sorted(of.rose | of.fell))})"
    before = r"[$€£]?\Z"
    leading = rf"{verb}\s(?:(?:{of.between})\s){{0,4}}{before}"
    behind = (
        rf"{verb}\s(?:(?!(?:{of.objects})\b)[^\W\d_]+\s){{1,4}}{of.measure}\s(?:(?:{of.about})\s)?{before}"
    )
    return re.compile(leading, re.IGNORECASE), re.compile(behind, re.IGNORECASE)
