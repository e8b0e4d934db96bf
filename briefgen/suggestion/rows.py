"""Rows of tables, whose numbers the row and the column name; and numbers that only count paragraphs.

A row is a line with cells between strokes or tabs beside another such line. A paragraph's number begins one:
*12.*, *(12)*, *§ 12*; without a mark (*12 Mr. Smith said*) only where the numbers around it go on counting.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE: Final = re.compile(r"[^\r\n]+")
_BLANK: Final = re.compile(r"\n[ \t]*\r?\n")
_RULE: Final = re.compile(r"[\s|:+=-]+")
_NUMBERED: Final = re.compile(
    r"[ \t]*(?P<section>§{1,2}\s*|[Aa]rt(?:icle|\.)\s+|[Pp]ara(?:graph|\.)?\s+)?"
    r"\(?(?P<number>\d{1,4})(?P<part>(?:\.\d{1,3})*[a-z]?)(?P<close>[.)]?)(?=[ \t\u00a0]+[^\W\d_])"
    r"|[ \t]*(?P<other>\(\d{1,4}\)|\d{1,4}[.)])(?=[ \t\u00a0]+[“\"‘'(\[])"
)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table.

    Attributes:
        span: Its line, in code points.
        cells: Where its cells begin and end, without the space around them.
        heads: The cells of the row above all others of its table; empty where that is this one.
    """

    span: Span
    cells: tuple[Span, ...]
    heads: tuple[str, ...]

    def measures(self, text: str, at: int) -> str:
        """What the number at ``at`` measures: the row's first cell and its column's head, if in words."""
        index = next((n for n, cell in enumerate(self.cells) if cell.start <= at < cell.end), None)
        if not index:
            return ""
        label = " ".join(self.cells[0].slice(text).split())
        head = self.heads[index] if index < len(self.heads) else ""
        named = [part for part in (label, head) if any(map(str.isalnum, part))]
        return ", ".join(named) if any(map(str.isalpha, label)) else ""


@lru_cache(maxsize=8)
def rows(text: str) -> tuple[Row, ...]:
    """The rows of all tables of ``text``, in order; offsets in code points."""
    found: list[Row] = []
    block: list[tuple[Span, tuple[Span, ...]]] = []
    if "|" not in text and "\t" not in text:
        return ()
    for match in _LINE.finditer(text):
        if _RULE.fullmatch(match.group()):
            continue
        cells = _cells(text, match.start(), match.end())
        if len(cells) < 2 or (block and _BLANK.search(text, block[-1][0].end, match.start())):
            found += _table(text, block)
            block = []
        if len(cells) >= 2:
            block.append((Span(*match.span()), cells))
    return (*found, *_table(text, block))


def row_at(text: str, place: int) -> Row | None:
    """The row of a table in which a place lies."""
    known = rows(text)
    index = bisect_right(known, place, key=lambda row: row.span.start) - 1
    return known[index] if index >= 0 and place < known[index].span.end else None


@lru_cache(maxsize=8)
def paragraph_numbers(text: str) -> tuple[Span, ...]:
    """Where the numbers of paragraphs stand, in order; in code points."""
    lines = [
        match for line in _LINE.finditer(text) if (match := _NUMBERED.match(text, line.start(), line.end()))
    ]
    counts = [int(match["number"] or 0) for match in lines]
    found = []
    for index, match in enumerate(lines):
        marked = bool(match["other"] or match["section"] or match["close"] or match["part"])
        beside = {counts[index - 1] + 1 if index else 0}
        beside |= {counts[index + 1] - 1 if index + 1 < len(lines) else 0}
        if marked or counts[index] in beside - {0}:
            found.append(Span(*match.span()))
    return tuple(found)


def numbers_a_paragraph(text: str, place: int) -> bool:
    """Whether a place lies in the number of a paragraph."""
    known = paragraph_numbers(text)
    index = bisect_right(known, place, key=lambda span: span.start) - 1
    return index >= 0 and place < known[index].end


def _cells(text: str, start: int, end: int) -> tuple[Span, ...]:
    line = text[start:end]
    mark = "|" if line.count("|") >= 2 else "\t" if "\t" in line.strip() else ""
    if not mark:
        return ()
    found, at = [], start
    for part in line.split(mark):
        begin = at + len(part) - len(part.lstrip())
        found.append(Span(begin, max(begin, at + len(part.rstrip()))))
        at += len(part) + 1
    if mark == "|":
        found = found[line.lstrip().startswith("|") : len(found) - line.rstrip().endswith("|")]
    return tuple(found)


def _table(text: str, block: list[tuple[Span, tuple[Span, ...]]]) -> Iterator[Row]:
    if len(block) < 2:
        return
    heads = tuple(" ".join(cell.slice(text).split()) for cell in block[0][1])
    for number, (span, cells) in enumerate(block):
        yield Row(span, cells, heads if number else ())
