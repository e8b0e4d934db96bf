"""Where paragraphs begin and end.

A blank line always parts two paragraphs. A single line break does so only in texts that have a paragraph
a line; in hard-wrapped ones it is a space. Which of the two a text is, is read off its line breaks.
"""

from __future__ import annotations

import re

_BREAK = re.compile(r"[\n\r\u2028\u2029]\s*")
_BLANK = re.compile(r"(?:\r\n|[\n\r\u2028\u2029])[^\S\n\r\u2028\u2029]*[\n\r\u2028\u2029]|\u2029")
_RARER_BREAKS = "\r\u2028\u2029"
_LINE_FEED = re.compile(r"\n\s*")
"""The same in a text that has only line feeds, as most: a literal is found far faster."""
_ENDS = frozenset(".!?:\"”’'»)]…*")
WRAPPED_SHARE = 0.3
"""The share of single line breaks in mid-sentence from which a text counts as hard-wrapped."""


def paragraph_bounds(text: str) -> tuple[tuple[int, int], ...]:
    """Where the paragraphs of ``text`` start and end, without the space around them, in code points."""
    if any(rare in text for rare in _RARER_BREAKS):
        breaks = [match.span() for match in _BREAK.finditer(text)]
        blank = [bool(_BLANK.match(text, start, end)) for start, end in breaks]
    else:
        breaks = [match.span() for match in _LINE_FEED.finditer(text)]
        blank = [text.find("\n", start + 1, end) > 0 for start, end in breaks]
    if not all(blank) and _is_wrapped(text, breaks, blank):
        breaks = [place for place, parts in zip(breaks, blank, strict=True) if parts]
    bounds = []
    begin = len(text) - len(text.lstrip())
    for start, end in breaks:
        if start > begin:
            bounds.append((begin, start))
        begin = max(begin, end)
    end = len(text.rstrip())
    if end > begin:
        bounds.append((begin, end))
    return tuple(bounds)


def _goes_on(character: str) -> bool:
    """Whether a line that begins so can go on with a sentence: small letters, Chinese, Japanese."""
    return character.islower() or "\u3040" <= character <= "\u9fff"


def _is_wrapped(text: str, breaks: list[tuple[int, int]], blank: list[bool]) -> bool:
    single = [place for place, parts in zip(breaks, blank, strict=True) if not parts]
    inside = sum(
        start > 0 and end < len(text) and text[start - 1] not in _ENDS and _goes_on(text[end])
        for start, end in single
    )
    return inside >= WRAPPED_SHARE * len(single)
