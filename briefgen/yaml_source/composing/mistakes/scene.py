"""What surrounds the place where the parser gave up: its line, and the key and the value on that line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.diagnostics import Code, Diagnostic, Label
from briefgen.text import Span
from briefgen.yaml_source.composing.wording import quoted_value

if TYPE_CHECKING:
    from briefgen.text import Document

_LINES_BACK = 200
_LONGEST_EXAMPLE = 60
_ENTRY = re.compile(
    r"(?P<blank>[ \t]*+)(?P<dashes>(?>(?:-[ \t]++)*))"
    r"(?>(?:(?P<key>[^\s:#\[\]{},\"'&*!|>%@`-][^:]*+)(?P<colon>:)(?:[ \t]++|\Z))?)(?P<value>.*+)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the file taken for an entry. All numbers are offsets into the file.

    Attributes:
        start: Where the line begins.
        words: Where its first character that is not blank stands; ``end`` on a blank line.
        key: The key's stretch, or None where no key with a colon and a space is.
        value: What follows the key, or the dashes, or the indentation.
        end: Where the line ends, its line break not included.
    """

    start: int
    words: int
    key: Span | None
    value: Span
    end: int

    @property
    def indent(self) -> int:
        """How many blanks the line begins with."""
        return self.words - self.start


@dataclass(frozen=True, slots=True)
class Scene:
    """A file, and how far the parser came in it.

    Attributes:
        problem: The offset it could not go past.
        context: The offset at which the construct began that it was in, or None.
        pending_key: Whether it was looking for the colon of the key at ``context``.
        quoted: The last value in quotation marks that it read, or None.
    """

    document: Document
    problem: int
    context: int | None
    pending_key: bool
    quoted: Span | None

    @property
    def text(self) -> str:
        """The file's text."""
        return self.document.text

    @property
    def here(self) -> str:
        """The character that the parser could not go past; empty at the end."""
        return self.text[self.problem : self.problem + 1]

    @property
    def opener(self) -> str:
        """The first character of the construct that the parser was in; empty where it was in none."""
        return "" if self.context is None else self.text[self.context : self.context + 1]

    @property
    def in_brackets(self) -> bool:
        """Whether the parser was between brackets or braces."""
        return self.opener in {"[", "{"} and not self.pending_key

    @property
    def row(self) -> Row:
        """The line of the problem."""
        return self.row_at(self.problem)

    def row_at(self, offset: int) -> Row:
        """The line that holds ``offset``."""
        number = self.document.position(offset).line
        start = self.document.line_starts[number - 1]
        match = _ENTRY.match(line := self.document.line(number))
        if match is None:
            raise ValueError(f"no entry in {line!r}")
        key = Span(*match.span("key")).shift(start) if match["key"] else None
        value = Span(*match.span("value")).shift(start)
        return Row(start, start + match.end("blank"), key, value, start + len(line))

    def row_before(self, row: Row) -> Row | None:
        """The last line before ``row`` that is neither blank nor a comment, looked for in 200 lines."""
        for _ in range(_LINES_BACK):
            if row.start == 0:
                break
            row = self.row_at(row.start - 1)
            if row.words < row.end and self.text[row.words] != "#":
                return row
        return None

    def as_text(self, row: Row) -> str:
        """What to write so that the value of a line is text."""
        value = self.text[row.value.start : row.end].strip()
        if '"' in value or "\\" in value:
            return f"write >- {self._place_of(row)} and the text on the next line, indented"
        example = f": {quoted_value(value)}" if len(value) <= _LONGEST_EXAMPLE and " #" not in value else ""
        return f"put the whole value in double quotation marks{example}"

    def _place_of(self, row: Row) -> str:
        if row.key is None:
            return "in its place"
        return f"after {quoted_value(self.text[row.key.start : row.key.end + 1])}"

    def report(self, message: str, span: Span, help_: str, *related: Label, note: str = "") -> Diagnostic:
        """A diagnostic of this file's syntax."""
        primary = Label(self.document, span, note)
        return Diagnostic(Code.YAML_SYNTAX, message, primary, tuple(related), help_)
