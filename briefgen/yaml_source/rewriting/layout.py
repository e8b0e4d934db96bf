"""How a file is laid out: where an entry may be put into it, and how it is written there.

Each place is a stretch to replace, nearly always empty, with the words to put there. They are proposals in
the order of preference; ``editing`` takes the first that keeps the rest of the file as it reads now.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.text import Span
from briefgen.yaml_source.composing.nodes import Mapping, Scalar, Sequence
from briefgen.yaml_source.rewriting.file_style import column_of, line_start, opens_flow, style_of
from briefgen.yaml_source.rewriting.flow_lists import places_in_flow
from briefgen.yaml_source.rewriting.written_entries import INDENT, as_comment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.yaml_source.composing.nodes import Entry, Node
    from briefgen.yaml_source.rewriting.written_entries import Fields

Place = tuple[Span, str]
_BREAK = re.compile(r"\r\n|\n|\r")
_COMMENT_LINE = re.compile(r"(?:\r\n|\n|\r)([ ]*)#[^\r\n]*")
_BLANK_LINE = re.compile(r"(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)")
_EMPTY_LIST = re.compile(r"\[[ \t]*\]")
_WHOLE_COMMENT = re.compile(r"[ \t]*#")


class Layout:
    """A file's text with its root, which is None where the file holds nothing yet."""

    def __init__(self, text: str, root: Mapping | None) -> None:
        self._text, self._root = text, root
        self._column = self._column_of(root.span.start) if root is not None else 0
        self._flow = root is not None and self._opens_flow(root)
        self._style = style_of(text, root)

    def entry_within(self, words: str, fields: Fields) -> Span:
        """The entry alone in the words of a place, without what joins it to its neighbours there."""
        flow = fields.flow(self._style)
        at = -1 if words.lstrip().startswith(("-", "#")) else words.find(flow)
        if at >= 0:
            return Span(at, at + len(flow))
        start = len(words) - len(words.lstrip("\r\n"))
        return Span(start, max(start, len(words.rstrip("\r\n"))))

    def item_places(self, key: str, value: Node | None, fields: Fields) -> Iterator[Place]:
        """Yield the places at which the list ``key``, which holds ``value``, may take another entry."""
        if value is None:
            yield from self._new_list(key, fields)
        elif isinstance(value, Sequence) and value.items:
            yield from (
                self._in_flow(value, fields) if self._opens_flow(value) else self._in_block(value, fields)
            )
        else:
            yield from self._first_item(key, value, fields)

    def entry_places(self, key: str, fields: Fields) -> Iterator[Place]:
        """Yield the places at which a file of entries by id may take another one."""
        root = self._root
        if root is not None and self._flow:
            if not root.entries:
                yield root.span, self._break_at(root.span.end).join(self._entry(key, fields, INDENT))
            yield self._in_braces(f"{key}: {fields.flow(self._style)}")
            return
        lines = self._entry(key, fields, self._entry_indent())
        if root is not None and len(root.entries) > 1 and self._are_apart(root):
            yield from self._at_end(["", *lines])
        yield from self._at_end(lines)

    def within_braces(self, words: str) -> Place:
        """Where the braces around the whole file take another key with its value."""
        return self._in_braces(words)

    def below(self, entry: Entry, line: str) -> Place:
        """Below the line on which an entry of the file's mapping ends."""
        return self._after_line(self._line_end(entry.value.span.end), [f"{' ' * self._column}{line}"])

    def at_end(self, line: str) -> Iterator[Place]:
        """At the end of the file."""
        yield from self._at_end([f"{' ' * self._column}{line}"])

    def _entry(self, key: str, fields: Fields, indent: int) -> list[str]:
        margin = " " * self._column
        return [f"{margin}{key}:", *(f"{margin}{' ' * indent}{line}" for line in fields.lines(self._style))]

    def _entry_indent(self) -> int:
        for entry in reversed(self._root.entries if self._root else ()):
            if isinstance(entry.value, Mapping) and not self._opens_flow(entry.value):
                return max(1, self._column_of(entry.value.span.start) - self._column)
        return INDENT

    def _are_apart(self, root: Mapping) -> bool:
        last, before = root.entries[-1], root.entries[-2]
        return _BLANK_LINE.search(self._text, before.value.span.end, last.key.span.start) is not None

    def _new_list(self, key: str, fields: Fields) -> Iterator[Place]:
        if self._flow:
            yield self._in_braces(f"{key}: [{fields.flow(self._style)}]")
            return
        margin = " " * self._column
        lines = [f"{margin}{key}:", *self._item(fields, self._list_column(), INDENT)]
        yield from self._at_end(lines)
        for entry in reversed(self._root.entries if self._root else ()):
            yield self._before_line(entry.key.span.start, lines)

    def _list_column(self) -> int:
        """Where the file writes the dashes of its lists."""
        for entry in self._root.entries if self._root else ():
            if isinstance(entry.value, Sequence) and entry.value.items and not self._opens_flow(entry.value):
                return self._column_of(entry.value.span.start)
        return self._column + INDENT

    def _first_item(self, key: str, value: Node, fields: Fields) -> Iterator[Place]:
        span = value.span
        written = span.slice(self._text)
        if self._flow and isinstance(value, Scalar):
            yield span, ("" if written else " ") + f"[{fields.flow(self._style)}]"
        elif self._flow or (isinstance(value, Sequence) and not _EMPTY_LIST.fullmatch(written)):
            yield Span(span.start + 1, span.start + 1), fields.flow(self._style)
        else:
            named = self._root.key(key) if self._root else None
            colon = self._text.index(":", named.span.end if named else span.start) + 1
            end = self._line_end(span.end)
            kept = self._text[colon : span.start].rstrip(" \t") + self._text[span.end : end]
            lines = self._item(fields, self._list_column(), INDENT)
            newline = self._break_at(end)
            yield Span(colon, end), newline.join([kept, *lines])

    def _in_flow(self, value: Sequence, fields: Fields) -> Iterator[Place]:
        newline = self._break_at(value.items[-1].span.start)
        yield from places_in_flow(self._text, value, fields.flow(self._style), newline)

    def _in_block(self, value: Sequence, fields: Fields) -> Iterator[Place]:
        column = self._column_of(value.span.start)
        last = value.items[-1].span
        dash = self._text.rfind("-", self._line_start(last.start), last.start)
        between = self._text[dash + 1 : last.start] if dash >= 0 else ""
        width = 1 + len(between) if between and not between.strip(" ") else INDENT
        lines = self._item(fields, column, width)
        if all(self._opens_flow(item) for item in value.items):
            lines = self._flow_item(fields, column, width)
        end = self._past_comments(self._line_end(last.end), column)
        if len(value.items) > 1 and _BLANK_LINE.search(self._text, value.items[-2].span.end, last.start):
            yield self._after_line(end, ["", *lines])
        yield self._after_line(end, lines)
        yield from self._at_end(lines)
        yield self._before_line(value.span.start, lines)

    def _item(self, fields: Fields, column: int, width: int) -> list[str]:
        lines = fields.lines(self._style)
        above = 1 if lines[0].startswith("#") else 0  # what is remarked on the first key
        first, *rest = lines[above:]
        dash = " " * column + "-" + " " * (width - 1)
        remarks = [f"{' ' * column}{line}" for line in lines[:above]]
        return [*remarks, dash + first, *(" " * (column + width) + line for line in rest)]

    def _flow_item(self, fields: Fields, column: int, width: int) -> list[str]:
        """The entry on one line, its remarks on others above."""
        remarks = [f"{' ' * column}{as_comment(remark)}" for remark in fields.remarks.values()]
        return [*remarks, f"{' ' * column}-{' ' * (width - 1)}{fields.flow(self._style)}"]

    def _past_comments(self, end: int, column: int) -> int:
        """Past the comment lines that are indented further than the dash, and so belong to its entry."""
        while (match := _COMMENT_LINE.match(self._text, end)) and len(match[1]) > column:
            end = match.end()
        return end

    def _in_braces(self, words: str) -> Place:
        entries = self._root.entries if self._root else ()
        start = self._root.span.start + 1 if self._root else 0
        at = entries[-1].value.span.end if entries else start
        return Span(at, at), f", {words}" if entries else words

    def _at_end(self, lines: list[str]) -> Iterator[Place]:
        text = self._text
        newline = self._break_at(len(text))
        if not text or text.endswith(("\n", "\r")):
            yield Span(len(text), len(text)), newline.join(lines) + newline
        else:
            yield self._after_line(len(text), lines)
        if self._root is not None and self._root.entries:
            yield self._after_line(self._line_end(self._root.entries[-1].value.span.end), lines)

    def _after_line(self, end: int, lines: list[str]) -> Place:
        newline = self._break_at(end)
        return Span(end, end), newline + newline.join(lines)

    def _before_line(self, offset: int, lines: list[str]) -> Place:
        """Above the line of an offset, and above the comments that speak of it."""
        start = self._line_start(offset)
        newline = self._break_at(offset)
        while start and _WHOLE_COMMENT.match(self._text, above := self._line_above(start)):
            start = above
        return Span(start, start), newline.join(lines) + newline

    def _opens_flow(self, node: Node) -> bool:
        return opens_flow(self._text, node)

    def _line_start(self, offset: int) -> int:
        return line_start(self._text, offset)

    def _line_above(self, start: int) -> int:
        """Where the line before the one that begins at ``start`` begins."""
        return self._line_start(start - (2 if self._text.endswith("\r\n", 0, start) else 1))

    def _line_end(self, offset: int) -> int:
        match = _BREAK.search(self._text, offset)
        return match.start() if match else len(self._text)

    def _column_of(self, offset: int) -> int:
        return column_of(self._text, offset)

    def _break_at(self, offset: int) -> str:
        """The line break that ends the line at ``offset``, or the one before it."""
        match = _BREAK.search(self._text, offset)
        if match is None:
            found = _BREAK.findall(self._text[: offset + 1])
            return found[-1] if found else "\n"
        return match.group()
