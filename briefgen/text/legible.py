"""A text as its quotation marks were meant, as long as before: to look for marks, never to compare words.

Entities and misread bytes become what they stand for, and marks that few houses use become common ones. What
is too long is padded: outside a mark with spaces, within a word with what no reader sees.
"""

from __future__ import annotations

import re
from typing import Final

from briefgen.text.garbling import garbled, is_garbled

_OPENING: Final = "“„«‹‘‚「『"
_CLOSING: Final = '”»›’」』"'
_RARE: Final = str.maketrans({"＂": '"', "〝": "“", "〞": "”", "〟": "”", "❝": "“", "❞": "”", "＇": "'"})
_TYPED: Final = re.compile(r"<<(?=\S)|(?<=\S)>>|(?<![^\s(\[]),,(?=\w)")
_SINGLE: Final = str.maketrans("‹›", "“”")
_INVISIBLE: Final = "\u2060"


def legible(text: str) -> str:
    """The text with common quotation marks, its offsets unchanged; itself where all of them are."""
    text = _without_garbling(text) if is_garbled(text) else text
    if not text.isascii():
        text = text.translate(_RARE)
        text = text if "«" in text or "‹" not in text else text.translate(_SINGLE)
    if "<<" in text or ",," in text:
        text = _TYPED.sub(lambda match: "”\u2060" if match.group() == ">>" else " “", text)
    return text


def _without_garbling(text: str) -> str:
    parts: list[str] = []
    done = 0
    for start, end, meant in garbled(text):
        parts += (text[done:start], _padded(text, start, end, meant))
        done = end
    return "".join((*parts, text[done:]))


def _padded(text: str, start: int, end: int, meant: str) -> str:
    missing = end - start - len(meant)
    if missing < 0:
        return text[start:end]
    if meant == '"':
        opens = not text[start - 1 : start].strip() if start else True
        return " " * missing + meant if opens else meant + " " * missing
    if meant in _OPENING:
        return " " * missing + meant
    if meant in _CLOSING and not text[end : end + 1].isalnum():
        return meant + " " * missing
    return meant + _INVISIBLE * missing
