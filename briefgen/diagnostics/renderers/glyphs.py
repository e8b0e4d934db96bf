"""How a code frame draws a text, and how many columns that takes."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from briefgen.escaping.terminal import JOINERS, glyph, visible

TAB = "    "
"""How a tab is drawn in a code frame, wherever it stands: a frame's line may begin in its middle."""

_NARROW = re.compile(r"[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e]*")


def drawn(text: str) -> str:
    """``text`` as a code frame draws it: as ``visible``, but a tab is the space that it takes."""
    return TAB.join(map(visible, text.split("\t")))


def columns(text: str) -> int:
    """How many columns ``text`` takes in a code frame.

    Wide and fullwidth characters take two (Unicode Standard Annex 11), combining marks and joiners none.
    """
    if _NARROW.fullmatch(text):
        return len(text)
    return sum(map(_width, text))


def zero_width(character: str) -> bool:
    """Whether a character is drawn onto the one before it."""
    return _width(character) == 0


@lru_cache(maxsize=4096)
def _width(character: str) -> int:
    if character == "\t":
        return len(TAB)
    shown = glyph(character)
    if shown != character:
        return len(shown)
    if character in JOINERS or unicodedata.category(character) in {"Mn", "Me"}:
        return 0
    if "\u1160" <= character <= "\u11ff":  # Hangul vowels and finals join the syllable's first letter
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
