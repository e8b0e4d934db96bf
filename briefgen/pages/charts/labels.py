"""Room for labels in pictures that keep the size of their text while their width follows the screen's.

Widths are in CSS pixels. What fits the narrowest picture fits every wider one.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

NARROWEST: Final = 320
"""The width of a picture on the narrowest screen that is designed for."""
WIDE: Final = 600
"""Its width from which, or a little less, a longer label is shown in the place of the short one."""
_NARROW, _WIDE = 6.6, 12.5
"""A character at 12 pixels, and one of full width."""
_LONGEST: Final = 60
"""Characters of a label that are looked at."""


def width(text: str) -> float:
    """About how wide a text is; never too little by much."""
    return sum(map(_character, text[: _LONGEST * 2]))


@cache
def _character(character: str) -> float:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return _WIDE if unicodedata.east_asian_width(character) in "WF" else _NARROW


def shortened(text: str, room: float) -> str:
    """The beginning of a text that fits, with an ellipsis; cut between words if it can be, may be empty."""
    line = " ".join(text[: _LONGEST * 4].split())
    if width(line) <= room and len(line) <= _LONGEST:
        return line
    kept = line[:_LONGEST]
    while kept and width(kept) > room - _NARROW:
        kept = kept[:-1]
    whole = kept.rpartition(" ")[0]
    kept = whole if len(whole) * 2 > len(kept) else kept
    return f"{kept.rstrip(' ,.;:–—-')}…" if kept.strip() else ""
