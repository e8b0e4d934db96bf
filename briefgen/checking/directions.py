"""Whether what a figure measures goes the other way than its source: a *rise* of what *fell by 12 percent*.

A word of the other direction counts only where the source's verb has the number for its measure, and where
the sentence has no word of the direction that is shown: *the growth fell by 2 percent* is both.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.checking.values import places
from briefgen.languages import ENGLISH
from briefgen.languages.english.directions import FALLS, FELL, RISES, ROSE
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.reading import Reading

_WORD: Final = re.compile(r"[^\W\d_]+")
_VERB: Final = rf"\b(?P<verb>{'|'.join(sorted(ROSE | FELL))})"
_LEADING: Final = re.compile(
    _VERB + r"\s(?:(?:by|some|about|around|nearly|almost|roughly|more|less|than|over|just|only|another|an?"
    r"|further|estimated|sharply|steeply|slightly|again|down|up)\s){0,4}[$€£]?\Z",
    re.IGNORECASE,
)
_OBJECT: Final = re.compile(
    _VERB + r"\s(?:(?!and\b|or\b|to\b|of\b)[^\W\d_]+\s){1,4}by\s(?:(?:about|around|nearly|almost|some)\s)?"
    r"[$€£]?\Z",
    re.IGNORECASE,
)
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
    if reading.language is not ENGLISH:
        return None
    told = [word.lower() for word in _WORD.findall(measures)]
    rises, falls = (next((word for word in told if word in these), None) for these in (RISES, FALLS))
    if (rises is None) == (falls is None):
        return None
    shown, same, other = (rises, ROSE | RISES, FELL) if rises is not None else (falls, FELL | FALLS, ROSE)
    for place in places(reading.text, passage, value):
        sentence = reading.sentence_around(place)
        if any(word.lower() in same for word in _WORD.findall(sentence.slice(reading.text))):
            return None
        low = max(sentence.start, place.start - _REACH)
        for pattern in (_LEADING, _OBJECT):
            found = pattern.search(reading.text, low, place.start)
            if found is not None and found["verb"].lower() in other and shown is not None:
                return Direction(shown, Span(found.start(), place.end))
    return None
