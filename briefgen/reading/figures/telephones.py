"""Numbers that are part of a telephone number: *call 0800 555*, *text 60777*, *Tel. +44 800 555 111*.

Its groups are digits with spaces between, behind a word of dialling: the first begins with a nought, a plus
or a bracket, or there are two groups of three digits or more, or one of five.
"""

from __future__ import annotations

import re
from typing import Final

from briefgen.languages import LANGUAGES
from briefgen.text import Span

_DIALLING: Final = frozenset[str]().union(*(one.small_words.dialling for one in LANGUAGES))
_DIALLED: Final = frozenset[str]().union(*(one.small_words.dialled for one in LANGUAGES))
_GROUPS: Final = re.compile(r"(?<![\w.,$€£])\+?\(?\d{1,6}\)?(?:[ \u00a0/-]{1,2}\(?\d{2,6}\)?(?![\w.,]?\d))*")
_REACH: Final = 48
"""Code points between the word of dialling and the digits, at most, and the length of the groups."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BETWEEN: Final = 4
"""Words between the word of dialling and the digits."""
_SHORT: Final = 5
_GROUP: Final = 3


def telephone_at(text: str, numeral: Span) -> Span | None:
    """The telephone number that a number of ``text`` is a part of, in code points."""
    low = max(0, numeral.start - _REACH)
    for match in _GROUPS.finditer(text, low, min(len(text), numeral.end + _REACH)):
        if match.start() > numeral.start:
            return None
        if match.end() > numeral.start:
            found = Span(match.start(), match.end())
            return found if _is_dialled(text, match) else None
    return None


def _is_dialled(text: str, groups: re.Match[str]) -> bool:
    written = groups.group()
    sizes = [len(one) for one in re.findall(r"\d+", written)]
    if written[0] not in "0+(" and not (
        (len(sizes) > 1 and min(sizes) >= _GROUP) or (len(sizes) == 1 and sizes[0] >= _SHORT)
    ):
        return False
    lead = text[max(0, groups.start() - _REACH) : groups.start()]
    lead = re.split(r"[.!?;\n](?=\s+[A-Z])|\n", lead)[-1]
    words = _WORD.findall(lead)
    for back, word in enumerate(reversed(words)):
        if word.lower() in _DIALLING:
            return True
        if back >= _BETWEEN or not (word.lower() in _DIALLED or word.isupper()):
            return False
    return False
