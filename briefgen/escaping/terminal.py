"""Untrusted text on a terminal or in a log.

Nothing that steers a terminal or reorders a line passes: control characters, bidirectional controls,
invisible format characters, line separators and lone surrogates become visible stand-ins. ZERO WIDTH
JOINER and NON-JOINER pass, since Persian, Indic scripts and emoji are misspelled without them.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final, NewType

from briefgen.escaping.characters import picture

Rendered = NewType("Rendered", str)
"""Lines of which every part has gone through an exit; colours may be among them."""

JOINERS: Final = "\u200c\u200d"
_STAND_INS: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


@lru_cache(maxsize=4096)
def glyph(character: str) -> str:
    """What is shown for one character: itself, a control picture (``␛``) or its code point (``⟨U+202E⟩``)."""
    if unicodedata.category(character) not in _STAND_INS or character in JOINERS:
        return character
    number = ord(character)
    return picture(number) if number < 0x20 or number == 0x7F else f"⟨U+{number:04X}⟩"


def visible(text: str) -> str:
    """``text`` on one line, with a stand-in for each character that a terminal would obey or hide."""
    return text if text.isprintable() else "".join(map(glyph, text))


def cut(text: str, limit: int) -> str:
    """``text``, or as much of it as leaves room for an ellipsis within ``limit`` code points."""
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def printable(text: str) -> Rendered:
    """``text`` with its line breaks; each line as ``visible`` has it, but for tabs."""
    return Rendered("\n".join("\t".join(map(visible, line.split("\t"))) for line in text.split("\n")))
