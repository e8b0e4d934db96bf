"""The value of a block scalar (``|`` and ``>``), and for each of its code points the offset it came from.

Follows YAML 1.2.2, chapter 8.1. A folded line that begins with a blank keeps the line breaks around it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefgen.text import Span
from briefgen.yaml_source.composing.scalars import Pieces

if TYPE_CHECKING:
    from briefgen.yaml_source.composing.nodes import Scalar

_HEADER = re.compile(r"[|>]([-+0-9]*)[^\r\n]*+(?:\r\n|\n|\r|\Z)")
_LINE = re.compile(r"([ \t]*+(?=[\r\n]|\Z)| *+)[^\r\n]*+((?>(?:\r\n|\n|\r)?))")


class _Line(NamedTuple):
    """A line of the block: where its words begin and end, and where the next line begins."""

    start: int
    end: int
    following: int
    indented: bool

    @property
    def empty(self) -> bool:
        return self.start == self.end


def block(text: str, start: int, end: int, parsed: str) -> Scalar:
    """The scalar of the token ``text[start:end]``, which includes the lines after its last words.

    ``parsed`` is PyYAML's reading: what it left of the first line's blanks tells the indentation.

    Raises:
        ValueError: If no block scalar begins there.
    """
    header = _HEADER.match(text, start, end)
    if header is None:
        raise ValueError(f"no block scalar begins at offset {start}")
    lines = _lines(text, header.end(), end, parsed)
    size = next((number for number in range(len(lines), 0, -1) if not lines[number - 1].empty), 0)
    pieces = Pieces(text)
    _join(pieces, lines[:size], folded=text[start] == ">")
    close = _chomp(pieces, lines, size, header[1])
    if not size:
        return pieces.scalar(Span(start, header.end(1)), close or header.end(1))
    opening = next(line for line in lines if not line.empty)
    return pieces.scalar(Span(opening.start, lines[size - 1].end), close)


def _lines(text: str, start: int, end: int, parsed: str) -> list[_Line]:
    """The lines of a block, its indentation taken off."""
    found = [match for match in _LINE.finditer(text, start, end) if match.group()]
    content = parsed.lstrip("\n")
    if not content:
        return [_line(match, len(match[1])) for match in found]
    first = found[len(parsed) - len(content)]
    kept = len(content) - len(content.lstrip(" "))
    return [_line(match, len(first[1]) - kept) for match in found]


def _line(match: re.Match[str], indent: int) -> _Line:
    begin, blanks = match.span(1)
    start = min(begin + indent, blanks)
    end, following = match.span(2)
    return _Line(start, end, following, match.string[start : start + 1] in {" ", "\t"})


def _join(pieces: Pieces, lines: list[_Line], *, folded: bool) -> None:
    """Add the lines up to the last that holds words, without its own line break."""
    previous: _Line | None = None
    breaks: list[int] = []
    for line in lines:
        if line.empty:
            breaks.append(line.end)
            continue
        if previous and not (folded and not previous.indented and not line.indented):
            pieces.put("\n", previous.end)
        elif previous and not breaks:
            pieces.put(" ", previous.end)
        for offset in breaks:
            pieces.put("\n", offset)
        breaks = []
        pieces.copy(line.start, line.end)
        previous = line


def _chomp(pieces: Pieces, lines: list[_Line], size: int, indicators: str) -> int:
    """Add the line breaks that stay at the end, and say where the value ends."""
    close = lines[size - 1].end if size else 0
    kept = 0 if "-" in indicators else len(lines) if "+" in indicators else size
    for line in lines[max(size - 1, 0) : kept]:
        if line.end < line.following:
            pieces.put("\n", line.end)
            close = line.following
    return close
