"""What pages carry around their text: headings and feet that recur, numbers of pages and of lines."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefgen.conversion.pdf.lines import Line

_EDGE: Final = 3
"""How many lines from the upper and the lower edge may be a running heading or foot."""
_DIGITS: Final = re.compile(r"\d+")
_NUMBER: Final = re.compile(
    r"[^\w\s]*\s*(?:[^\W\d_]{1,7}\.?\s*)?(\d{1,4})(?:\s?(?:[/|]|[^\W\d_]{1,3})\s?\d{1,4})?\s*[^\w\s]*"
)
_LINE_NUMBER: Final = re.compile(r"(\d{1,2})(?:\s+(\S.*))?")
_Place = tuple[str, int]


def without_running(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The lines of pages without those that recur at an edge and without numbers of pages and lines."""
    numbered = [_without_line_numbers(lines) for lines in pages]
    edges = [_edges(lines) for lines in numbered]
    recurring = _recurring(edges)
    offset = _page_offset(edges)
    kept = []
    for index, lines in enumerate(numbered):
        dropped = {
            id(line)
            for line, outermost in edges[index]
            if _places(line) & recurring
            or (outermost and offset is not None and _number(line) == index + offset)
        }
        kept.append([line for line in lines if id(line) not in dropped])
    return kept


def _edges(lines: Sequence[Line]) -> list[tuple[Line, bool]]:
    """The lines at the edges of a page, with whether each is the first or last of all."""
    heights = sorted({round(line.y) for line in lines})
    near = {*heights[:_EDGE], *heights[-_EDGE:]}
    ends = {*heights[:1], *heights[-1:]}
    return [(line, round(line.y) in ends) for line in lines if round(line.y) in near]


def _places(line: Line) -> set[_Place]:
    """The words of a line, whatever numbers are in it, at about its height."""
    words = _DIGITS.sub("0", line.text.casefold())
    return {(words, round(line.y / 4)), (words, round(line.y / 4 + 0.5))}


def _recurring(edges: Iterable[list[tuple[Line, bool]]]) -> set[_Place]:
    pages = list(edges)
    found: Counter[_Place] = Counter()
    for page in pages:
        found.update(
            {place for line, _ in page for place in _places(line) if not _NUMBER.fullmatch(line.text)}
        )
    return {place for place, count in found.items() if count >= max(2, len(pages) / 6)}


def _number(line: Line) -> int | None:
    match = _NUMBER.fullmatch(line.text)
    return int(match[1]) if match else None


def _page_offset(edges: Sequence[list[tuple[Line, bool]]]) -> int | None:
    """By how much the printed numbers differ from the pages' own, counted from 0; None without numbers."""
    offsets: Counter[int] = Counter()
    for index, page in enumerate(edges):
        numbers = {_number(line) for line, outermost in page if outermost}
        offsets.update(number - index for number in numbers if number is not None)
    best = offsets.most_common(1)
    return best[0][0] if best and best[0][1] >= max(2, len(edges) / 3) else None


def _without_line_numbers(lines: Sequence[Line]) -> list[Line]:
    """The lines of a numbered transcript without the numbers at their left."""
    numbered = [(line, match) for line in lines if (match := _LINE_NUMBER.fullmatch(line.text))]
    rows = sorted(numbered, key=lambda pair: -pair[0].y)
    run = [int(match[1]) for _, match in rows]
    steps = sum(later - earlier == 1 for earlier, later in pairwise(run))
    if len(run) < 10 or steps < 0.85 * (len(run) - 1):
        return list(lines)
    rest = {id(line): match[2] for line, match in numbered}
    changed = [replace(line, text=rest[id(line)]) if rest.get(id(line)) else line for line in lines]
    return [new for old, new in zip(lines, changed, strict=True) if id(old) not in rest or rest[id(old)]]
