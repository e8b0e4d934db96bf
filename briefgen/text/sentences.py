"""Where a sentence begins and ends, well enough to show a passage with the sentence around it.

A stop ends a sentence when white space and something that can begin one follow, and the word before it is
no abbreviation. A line break always ends one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_STOP: Final = re.compile(r"[.!?…][.!?…]*[\"'”’»)\]]*(?=\s+[\"'“‘«(\[—–-]*[A-Z0-9\u00C0-\u024F])|[\r\n]+")
_LAST_WORD: Final = re.compile(r"[^\s(“\"'‘]{1,12}\Z")
_NUMBER: Final = re.compile(r"\s*\d")
_ABBREVIATIONS: Final = frozenset({
    "mr", "mrs", "ms", "mx", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "adm", "sen", "rep", "gov",
    "rev", "hon", "st", "jr", "sr", "vs", "etc", "no", "dept", "inc", "ltd", "co", "corp", "jan", "feb",
    "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "e.g", "i.e", "a.m", "p.m",
})  # fmt: skip


def sentence_bounds(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the offsets in ``[start, end]`` at which a sentence has ended, in code points."""
    for match in _STOP.finditer(text, start, end):
        if match.group()[0] != "." or not is_abbreviated(text, match.start()):
            yield match.end()


def is_abbreviated(text: str, stop: int) -> bool:
    """Whether the full stop at ``stop`` belongs to an abbreviation or an initial."""
    word = _LAST_WORD.search(text, max(0, stop - 14), stop)
    if word is None:
        return False
    bare = word.group().lower()
    if bare == "no":  # *No. 5*, but *No. We stay*
        return _NUMBER.match(text, stop + 1) is not None
    return bare in _ABBREVIATIONS or (len(bare) == 1 and bare.isalpha()) or "." in bare


def sentence_around(text: str, span: Span, reach: int = 2_000) -> Span:
    """The sentence or sentences that hold ``span``, without the white space around them.

    Looks at most ``reach`` code points to either side, so a text without stops costs no more than one with.
    """
    low, high = max(0, span.start - reach), min(len(text), span.end + reach)
    start, end = low, high
    for place in sentence_bounds(text, low, high):
        if place <= span.start:
            start = place
        if place >= span.end:
            end = place
            break
    while start < span.start and text[start].isspace():
        start += 1
    while end > span.end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
