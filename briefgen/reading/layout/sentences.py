"""Where sentences begin and end, well enough to show one: abbreviations and initials do not end any."""

from __future__ import annotations

import re

from briefgen.text import Span

_END = re.compile(r"[.!?…]+[\"”’')\]]*(?=[ \u00a0\t\f]+[\"“‘'(\[]?[A-Z0-9À-Þ$€£]|\s*$)|\n")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Rev|Prof|St|Jr|Sr|vs|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Inc|Co|Corp"
    r"|Ltd|approx|etc)|\b[A-Z]|\b[A-Z]\.[A-Z])\.$"
)
_NUMBERED = re.compile(r"\bNo\.\s{0,2}\d")
"""*No. 5*; *No. We stay* is an answer."""
REACH = 1000
"""How far a sentence is looked for on either side, in code points; a longer one is cut there."""


def sentence_around(text: str, start: int, end: int) -> Span:
    """The sentence that holds ``[start, end)``, without the space around it."""
    begin = max(0, start - REACH)
    if begin:
        begin = text.find(" ", begin, start) + 1 or begin
    begin = max(begin, text.rfind("\n", begin, start) + 1)
    ends = [*_END.finditer(text, begin, start)]
    begin = next((match.end() for match in reversed(ends) if not _is_abbreviation(text, match)), begin)
    stop = min(len(text), end + REACH)
    for match in _END.finditer(text, max(start, end - 1), stop):
        if match.end() >= end and not _is_abbreviation(text, match):
            stop = match.start() if match.group() == "\n" else match.end()
            break
    while begin < start and text[begin].isspace():
        begin += 1
    while stop > end and text[stop - 1].isspace():
        stop -= 1
    return Span(begin, max(stop, end))


def _is_abbreviation(text: str, match: re.Match[str]) -> bool:
    if not match.group().startswith(".") or match.group().startswith(".."):
        return False
    if _NUMBERED.search(text, max(0, match.start() - 3), match.start() + 4) is not None:
        return True
    return _ABBREVIATION.search(text, max(0, match.start() - 8), match.start() + 1) is not None
