"""Characters that a format cannot carry, or that would steer whoever shows them, and text without them."""

from __future__ import annotations

import re
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


_KEPT: Final = "\t\n\r"
_PICTURES: Final = {
    **{code: picture(code) for code in (*range(0x20), 0x7F) if chr(code) not in _KEPT},
    0x0C: " ",
}
_NO_CHARACTER = re.compile(f"[\x80-\x9f{SURROGATES}\ufdd0-\ufdef\ufffe\uffff]")


def representable(text: str) -> str:
    """The text, with what is not representable made visible.

    Control characters, which XML 1.0 cannot hold at all and spreadsheets choke on, become control pictures;
    other code points that are no characters become U+FFFD. Tab and line breaks stay; the form feed between
    pages is a space.
    """
    if type(text) is str and text.isprintable():  # nearly always; markup becomes text in any case
        return text
    return _NO_CHARACTER.sub("\ufffd", text.translate(_PICTURES))
