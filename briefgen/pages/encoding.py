"""Untrusted text as one line that is text to Markdown, to HTML and to any Jinja that runs over it later.

Escaping, not sanitising: each character that could be syntax somewhere becomes a numeric character
reference, and an HTML parser reads the very text back. A reference survives every stage between, and it
keeps Python-Markdown from ever seeing a bracket, on which it is quadratic. What HTML cannot carry at all
is made visible: control characters as control pictures, the rest as U+FFFD.
"""

from __future__ import annotations

import re
import unicodedata

from markupsafe import Markup

_PLAIN = frozenset(" ,.;?!()/%$+-")
_WHITESPACE = frozenset("\t\n\f\r")
_BIDI = re.compile("([\u202a-\u202e\u2066-\u2069])")
# What means something by its place: runs of spaces, dashes and dots, and the start of a list.
_POSITIONAL = re.compile(r"(?<= ) |(?<=-)-|(?<=\.)\.|^[ +-]|^[0-9](?=[0-9]{0,8}[.)](?: |$))| $")


def reference(character: str) -> str:
    """The numeric character reference of a character."""
    return f"&#{ord(character)};"


def _translated(character: str) -> str:
    if character in _PLAIN or (character.isascii() and character.isalnum()):
        return character
    category = unicodedata.category(character)
    code = ord(character)
    if character in _WHITESPACE:
        return reference(character)
    if category == "Cc":
        return chr(0x2400 + code) if code < 0x20 else "\u2421" if code == 0x7F else "\ufffd"
    if category == "Cs" or code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF:
        return "\ufffd"
    return character if category[0] in "LMNPS" and not character.isascii() else reference(character)


class _Table(dict[int, str]):
    """Fills itself: what each code point becomes, computed when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = _translated(chr(code))
        return self[code]


_TABLE = _Table()


def _line(text: str) -> str:
    return _POSITIONAL.sub(lambda match: reference(match[0]), text.translate(_TABLE))


def encode(text: str) -> Markup:
    """Text for an element or a double-quoted attribute.

    Bidirectional embeddings, overrides and isolates, which could reorder what stands around them, are
    shown as U+FFFD.
    """
    return Markup(_line(_BIDI.sub("\ufffd", text)))  # noqa: S704 - nothing but references is left


def encode_words(text: str) -> Markup:
    """A source's words for an element, verbatim.

    A bidirectional control stands alone in an element that the stylesheet isolates: it is there, for
    whoever copies or checks the words, and reorders nothing.
    """
    parts = _BIDI.split(text)
    shown = (
        f'<span class="bg-bidi">{reference(part)}</span>' if index % 2 else _line(part)
        for index, part in enumerate(parts)
    )
    return Markup("".join(shown))  # noqa: S704 - as above
