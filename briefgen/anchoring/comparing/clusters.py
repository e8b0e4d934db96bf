"""Whether an offset lies within what a reader sees as one sign: a flag, a skin tone, a joined family.

These are the rules of Unicode's extended grapheme clusters (UAX 29) for pictures; letters with their marks
are words, and asked of them. A variation selector alone is typography: ``❤`` may be written for ``❤️``.
"""

from __future__ import annotations

from typing import Final
from unicodedata import category

_JOINER: Final = "\u200d"
_SELECTORS: Final = "\ufe0e\ufe0f"
_LONGEST: Final = 64
"""How many code points of one cluster are looked at."""


def cluster_around(text: str, place: int) -> str | None:
    """The sign that an edge at ``place`` (code points) would cut, or None where it cuts none."""
    if not 0 < place < len(text) or (text[place - 1].isascii() and text[place].isascii()):
        return None
    if not _is_within(text, place) or (text[place] in _SELECTORS and not _goes_on(text, place)):
        return None
    start, end = place - 1, place + 1
    while start > max(0, place - _LONGEST) and _is_within(text, start):
        start -= 1
    while end < min(len(text), place + _LONGEST) and _is_within(text, end):
        end += 1
    return text[start:end]


def _is_within(text: str, place: int) -> bool:
    last, first = text[place - 1], text[place]
    if _is_flag(first) and _is_flag(last):
        begin = place
        while begin > max(0, place - _LONGEST) and _is_flag(text[begin - 1]):
            begin -= 1
        return (place - begin) % 2 == 1
    if first in _SELECTORS:
        return _is_picture(last)
    if first == _JOINER:
        return (_is_picture(last) or last in _SELECTORS) and _is_picture(text[place + 1 : place + 2])
    if last == _JOINER:
        return _is_picture(first) and place > 1 and not text[place - 2].isalnum()
    return _is_modifier(first) and (_is_picture(last) or last in _SELECTORS or _is_modifier(last))


def _goes_on(text: str, place: int) -> bool:
    """Whether the selector at ``place`` is followed by more of the same sign."""
    following = text[place + 1 : place + 2]
    return following == _JOINER or _is_modifier(following)


def _is_flag(character: str) -> bool:
    """Whether it is a regional indicator, two of which make a flag."""
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _is_modifier(character: str) -> bool:
    """Whether it changes the picture before it: a skin tone, a tag of a flag, a key's frame."""
    return (
        "\U0001f3fb" <= character <= "\U0001f3ff"
        or "\U000e0020" <= character <= "\U000e007f"
        or character == "\u20e3"
    )


def _is_picture(character: str) -> bool:
    return character > "\u203b" and (category(character) in ("So", "Sk", "Sm") or _is_modifier(character))
