"""The value of a scalar's token, and for each of its code points the offset that it came from.

Folding and escapes follow YAML 1.2.2, chapters 6.5, 7.3 and 8.1, with LF, CR LF and CR as line breaks.
A character made by an escape comes from its backslash, a space or newline made by folding from the line
break.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.text import Span
from briefgen.yaml_source.composing.nodes import Scalar

if TYPE_CHECKING:
    from collections.abc import Callable

_BREAK = r"(?:\r\n|\n|\r)"
_FOLD = rf"(?<![ \t])[ \t]*+{_BREAK}(?>(?:[ \t]*+{_BREAK})*)[ \t]*+"
_ANY_BREAK = re.compile(_BREAK)
_PLAIN = re.compile(_FOLD)
_SINGLE = re.compile(rf"''|{_FOLD}")
_DOUBLE = re.compile(
    rf"\\(?:{_BREAK}(?>(?:[ \t]*+{_BREAK})*)[ \t]*+|"
    r"x(?P<x>[0-9A-Fa-f]{2})|u(?P<u>[0-9A-Fa-f]{4})|U(?P<U>[0-9A-Fa-f]{8})|.)"
    rf"|(?:(?<![ \t])|(?<=\\[ \t]))[ \t]*+{_BREAK}(?>(?:[ \t]*+{_BREAK})*)[ \t]*+",
    re.DOTALL,
)
_ESCAPES = {
    "0": 0x00, "a": 0x07, "b": 0x08, "t": 0x09, "\t": 0x09, "n": 0x0A, "v": 0x0B, "f": 0x0C, "r": 0x0D,
    "e": 0x1B, " ": 0x20, '"': 0x22, "/": 0x2F, "\\": 0x5C, "N": 0x85, "_": 0xA0, "L": 0x2028, "P": 0x2029,
}  # fmt: skip


class BadEscape(Exception):  # noqa: N818 (it never leaves this package)
    """An escape that stands for no character a page can hold: NUL or half of a surrogate pair."""

    def __init__(self, span: Span) -> None:
        super().__init__(span)
        self.span = span


class Pieces:
    """A value under construction, stretch by stretch."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words: list[str] = []
        self._stretches: list[range] = []

    def copy(self, start: int, end: int) -> None:
        """Take ``text[start:end]`` as it stands."""
        if start < end:
            self._words.append(self._text[start:end])
            self._place(start, end)

    def put(self, character: str, offset: int) -> None:
        """Add what a line break or an escape at ``offset`` stands for."""
        self._words.append(character)
        self._place(offset, offset + 1)

    def scalar(self, span: Span, end: int, *, plain: bool = False) -> Scalar:
        """The finished scalar, the value's end lying at ``end``."""
        self._place(end, end + 1)
        return Scalar("".join(self._words), span, plain, tuple(self._stretches))

    def _place(self, start: int, end: int) -> None:
        """The next ``end - start`` code points lie at ``start``."""
        if self._stretches and self._stretches[-1].stop == start:
            start = self._stretches.pop().start
        self._stretches.append(range(start, end))


def plain_scalar(text: str, start: int, end: int) -> Scalar:
    """The scalar of a token without quotation marks."""
    token = text[start:end]
    if token.isprintable():
        return Scalar(token, Span(start, end), plain=True, stretches=(range(start, end + 1),))
    return _flow(text, Span(start, end), Span(start, end), _PLAIN, _fold)


def single_quoted(text: str, start: int, end: int) -> Scalar:
    """The scalar of a token in single quotation marks."""
    return _flow(text, Span(start, end), Span(start + 1, end - 1), _SINGLE, _apostrophe_or_fold)


def double_quoted(text: str, start: int, end: int) -> Scalar:
    """The scalar of a token in double quotation marks.

    Raises:
        BadEscape: At an escape that no page can hold.
    """
    return _flow(text, Span(start, end), Span(start + 1, end - 1), _DOUBLE, _escape_or_fold)


def _flow(
    text: str,
    token: Span,
    body: Span,
    special: re.Pattern[str],
    put: Callable[[Pieces, re.Match[str]], None],
) -> Scalar:
    """Copy a token's body but for the stretches that ``special`` finds, which ``put`` translates."""
    pieces = Pieces(text)
    done = body.start
    for match in special.finditer(text, body.start, body.end):
        pieces.copy(done, match.start())
        put(pieces, match)
        done = match.end()
    pieces.copy(done, body.end)
    return pieces.scalar(token, body.end, plain=token == body)


def _fold(pieces: Pieces, match: re.Match[str]) -> None:
    """One line break becomes a space; of several the first goes."""
    gap = match.group()
    if gap.count("\n") == 1 and "\r" not in gap:
        pieces.put(" ", match.start() + gap.index("\n"))
        return
    first, *rest = [found.start() for found in _ANY_BREAK.finditer(match.string, match.start(), match.end())]
    if not rest:
        pieces.put(" ", first)
    for offset in rest:
        pieces.put("\n", offset)


def _apostrophe_or_fold(pieces: Pieces, match: re.Match[str]) -> None:
    if match.group() == "''":
        pieces.put("'", match.start())
    else:
        _fold(pieces, match)


def _escape_or_fold(pieces: Pieces, match: re.Match[str]) -> None:
    escape = match.group()
    if escape[0] != "\\":
        _fold(pieces, match)
    elif escape[1] in "\r\n":
        _, *rest = _ANY_BREAK.finditer(match.string, match.start(), match.end())
        for found in rest:
            pieces.put("\n", found.start())
    else:
        code = int(match[match.lastgroup], 16) if match.lastgroup else _ESCAPES[escape[1]]
        if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
            raise BadEscape(Span(*match.span()))
        pieces.put(chr(code), match.start())
