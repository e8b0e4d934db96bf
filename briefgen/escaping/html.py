"""Untrusted text as one line that is text to Markdown, to HTML and to any Jinja that runs over it later.

Escaping, not sanitising: each character that could be syntax somewhere becomes a numeric character
reference, and an HTML parser reads the very text back, with a space for the form feed between pages. A
reference survives every stage between, and it keeps Python-Markdown from ever seeing a bracket, on which
it is quadratic. What HTML cannot carry at all is made visible: control characters as control pictures, the
rest as U+FFFD.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Self

from markupsafe import Markup

from briefgen.escaping.characters import is_no_character, picture

if TYPE_CHECKING:
    from collections.abc import Mapping

_PLAIN = frozenset(" ,.;?!()/%$+-")
_WHITESPACE = frozenset("\t\n\r")
_BIDI = re.compile("([\u202a-\u202e\u2066-\u2069])")
# What means something by its place: runs of spaces, dashes and dots, and the start of a list.
_POSITIONAL = re.compile(r"(?<= ) |(?<=-)-|(?<=\.)\.|^[ +-]|^[0-9](?=[0-9]{0,8}[.)](?: |$))| $")


_PLACE = re.compile(r"&#123;([a-z]+)&#125;")  # {name}, encoded
_SHORT: Final = 80
"""Characters of a text that is encoded once for all places where it is shown, as names and titles are."""


class Html(Markup):
    """Text that may stand in a page as it is.

    Called with literals only, which a test holds; everything else comes from ``encode`` and its kind. What is
    put into it by ``format``, ``+``, ``%`` or ``join`` is encoded on the way, for Markdown too.
    """

    __slots__ = ()

    @classmethod
    def escape(cls, s: Any, /) -> Self:
        """Encode what is not markup yet."""
        return cls(s if isinstance(s, Markup) else encode(str(s)))


def reference(character: str) -> str:
    """The numeric character reference of a character."""
    return f"&#{ord(character)};"


def _translated(character: str) -> str:
    if character == "\f":
        return " "
    if character in _PLAIN or (character.isascii() and character.isalnum()):
        return character
    category = unicodedata.category(character)
    code = ord(character)
    if character in _WHITESPACE:
        return reference(character)
    if category == "Cc":
        return picture(code) if code < 0x80 else "\ufffd"
    if category == "Cs" or is_no_character(code):
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


def encode(text: str) -> Html:
    """Text for an element or a double-quoted attribute.

    Bidirectional embeddings, overrides and isolates, which could reorder what stands around them, are
    shown as U+FFFD.
    """
    return _short(text) if len(text) <= _SHORT else _made(text)


def _made(text: str) -> Html:
    return str.__new__(Html, _line(_BIDI.sub("\ufffd", text)))


_short: Final = lru_cache(maxsize=10_000)(_made)


def encode_message(message: str, values: Mapping[str, object]) -> Html:
    """A sentence of ours, each ``{name}`` in it replaced by that value, which is encoded unless it is markup.

    Raises:
        KeyError: If a name has no value.
    """
    parts = _parts(message)  # words and names take turns
    return Html("".join(Html.escape(values[part]) if index % 2 else part for index, part in enumerate(parts)))


@lru_cache(maxsize=2_000)
def _parts(message: str) -> list[str]:
    return _PLACE.split(encode(message))


def encode_words(text: str) -> Html:
    """A source's words for an element, verbatim.

    A bidirectional control stands alone in an element that the stylesheet isolates: it is there, for
    whoever copies or checks the words, and reorders nothing.
    """
    parts = _BIDI.split(text)
    shown = (
        f'<span class="bg-bidi">{reference(part)}</span>' if index % 2 else _line(part)
        for index, part in enumerate(parts)
    )
    return Html("".join(shown))
