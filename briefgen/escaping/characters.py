"""Characters that a format cannot carry, or that would steer whoever shows them."""

from __future__ import annotations

from typing import Final

_DELETE: Final = 0x7F


def picture(code: int) -> str:
    """The control picture of a C0 control character or of DELETE: ``␛`` for ESCAPE."""
    return "\u2421" if code == _DELETE else chr(0x2400 + code)


def is_no_character(code: int) -> bool:
    """Whether Unicode keeps a code point from ever being a character (section 23.7, noncharacters)."""
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


SURROGATES: Final = "\ud800-\udfff"
"""Halves of UTF-16 pairs, for a character class; no encoding of Unicode holds one alone."""
