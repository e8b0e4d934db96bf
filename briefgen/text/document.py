"""A text with its name, and the way from offsets to the lines and columns that people read.

A line ends at LF, CR LF or CR and nowhere else: U+0085, U+2028 and form feeds, which some libraries
count as line breaks, are ordinary characters to an editor's line numbers.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.text.span import Span

_LINE_BREAK = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place as people count it: 1-based line, and 1-based column in code points."""

    line: int
    column: int


@dataclass(frozen=True)
class Document:
    """A text as read (a byte order mark taken off, nothing else changed) and where it came from.

    Attributes:
        path: Relative to the project's folder, with forward slashes; shown in diagnostics.
        text: The decoded text. Offsets into it count code points.
    """

    path: str
    text: str

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """The offset at which each line begins; the first is 0, even of an empty text."""
        return (0, *(match.end() for match in _LINE_BREAK.finditer(self.text)))

    def position(self, offset: int) -> Position:
        """The line and column of ``offset``.

        Raises:
            ValueError: If ``offset`` lies outside ``[0, len(text)]``.
        """
        if not 0 <= offset <= len(self.text):
            raise ValueError(f"offset {offset} lies outside a text of {len(self.text)} code points")
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def offset(self, position: Position) -> int:
        """The offset of a line and column, the inverse of ``position``.

        Raises:
            ValueError: If there is no such line, or the column lies past its end.
        """
        if not 1 <= position.line <= len(self.line_starts):
            raise ValueError(f"no line {position.line}")
        start = self.line_starts[position.line - 1]
        following = self.line_starts[position.line] if position.line < len(self.line_starts) else None
        last = len(self.text) if following is None else following - 1
        offset = start + position.column - 1
        if not start <= offset <= last:
            raise ValueError(f"no column {position.column} in line {position.line}")
        return offset

    def line(self, number: int) -> str:
        """The text of a 1-based line, without its line break."""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    def utf16(self, offset: int) -> int:
        """``offset`` counted in UTF-16 code units, as editors' protocols and browsers count it."""
        return offset + sum(character > "\uffff" for character in self.text[:offset])

    def utf16_column(self, offset: int) -> int:
        """The 0-based column of ``offset`` in UTF-16 code units, as the Language Server Protocol counts."""
        start = self.line_starts[self.position(offset).line - 1]
        return self.utf16(offset) - self.utf16(start)

    def from_utf16(self, units: int) -> int:
        """The offset in code points that lies ``units`` UTF-16 code units into the text.

        Raises:
            ValueError: If ``units`` is past the end or splits a surrogate pair.
        """
        counted = 0
        for offset, character in enumerate(self.text):
            if counted == units:
                return offset
            counted += 2 if character > "\uffff" else 1
        if counted == units:
            return len(self.text)
        raise ValueError(f"{units} UTF-16 code units do not end at a character of this text")

    def excerpt(self, span: Span) -> str:
        """The words that ``span`` covers."""
        return self.text[span.start : span.end]
