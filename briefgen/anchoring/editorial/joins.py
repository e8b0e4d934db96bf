"""Whether an omission joins pieces of one sentence, or whole sentences, or parts of different ones.

All offsets are code points of the source. A line break ends no sentence here, for sources are wrapped; a
paragraph's end does. What stands between two quotation marks of one utterance, its cue, counts as nothing but
the stop that it may hold.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from briefgen.anchoring.comparing.paragraphs import PARAGRAPH_BREAK
from briefgen.text.sentences import is_abbreviated

if TYPE_CHECKING:
    from briefgen.text import Span

Join = Literal["within", "whole", "parts"]

_STOP = re.compile(rf"[.!?…][.!?…]*[\"'”’»)\]]*(?=\s+[^\s\w]*(\w))|[。！？۔।]+|{PARAGRAPH_BREAK}")
_WORD = re.compile(r"[^\W_]")


def join(text: str, end: int, start: int, cue: Span | None) -> Join:
    """How what ends at ``end`` and what begins at ``start`` go together."""
    low = max(0, end - 16)
    window = text[low : start + 1]
    if cue is not None:
        silent = _WORD.sub(" ", cue.slice(text))
        window = window[: cue.start - low] + silent + window[cue.end - low :]
    stops = [match for match in _STOP.finditer(window) if low + match.end() >= end and _ends(window, match)]
    if not stops:
        return "within"
    before = window[end - low : max(end - low, stops[0].start())]
    after = window[stops[-1].end() : start - low]
    return "parts" if _WORD.search(before) or _WORD.search(after) else "whole"


def _ends(window: str, match: re.Match[str]) -> bool:
    following = match.group(1)
    if following is None:
        return True
    if following.islower():
        return False
    return match.group()[0] != "." or not is_abbreviated(window, match.start())
