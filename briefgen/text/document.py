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

    def line(self, number: int) -> str:
        """The text of a 1-based line, without its line break."""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    def excerpt(self, span: Span) -> str:
        """The words that ``span`` covers."""
        return self.text[span.start : span.end]
