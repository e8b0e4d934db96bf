"""Paragraphs from the lines of a page, by their gaps, indents, lengths and the sentences in them.

A line in mid-sentence goes on in the next one, and so does a column. What stands alone stays alone: a short
line before a capital letter, an item, a speaker's label, a row of numbers.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.conversion.pdf.joining import Joining
    from briefgen.conversion.pdf.lines import Line

_ENDS: Final = re.compile(r"[.!?…:;。！？؟۔।][\"”’»)\]」』]*(?:\[\d+\])?\Z")
_BULLET: Final = re.compile(r"[•●◦▪■‣∙·–—*\uf0b7\uf0a7-]\s+(?=\S)|[\uf0b7\uf0a7]")
_ITEM: Final = re.compile(r"(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|§+ ?\d+|\[\d{1,3}\])\s+\S")
_LABEL: Final = re.compile(
    r"(?:[A-ZÀ-Þ][A-ZÀ-Þ.’'-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.’'-]*){0,4}(?: \([^)]{1,40}\))? ?:|[QAFR] ?:|[QA]\. )"
)
_FIGURE: Final = re.compile(r"[^\w\s]*\d[\d.,:/%$€£¥()–+-]*\Z")
_LETTER: Final = re.compile(r"[^\W\d_]{2}")
HEADING: Final = 1.15
"""How much larger than the text's letters those of a heading are."""


@dataclass
class Paragraph:
    """A paragraph of a page.

    Attributes:
        text: Its words.
        size: The size of its letters.
        x: Where its lines begin.
        heading: Whether its letters are those of a heading.
        bullet: Whether it is an item of a list.
        row: Whether it is a row of a table.
        short: Whether its last line ends well before the column does.
    """

    text: str
    size: float
    x: float
    heading: bool = False
    bullet: bool = False
    row: bool = False
    short: bool = False

    @property
    def ends(self) -> bool:
        """Whether a sentence ends with it."""
        return _ENDS.search(self.text) is not None

    def goes_on_in(self, following: Paragraph) -> bool:
        """Whether what begins the next page goes on with it."""
        if self.ends or self.heading or self.row or following.heading or following.row or following.bullet:
            return False
        same = abs(self.size - following.size) <= 0.06 * self.size
        small = following.text[:1].islower()
        return same and (small or (not self.short and not _starts_anew(following.text)))


def paragraphs(lines: Sequence[Line], body: float, joining: Joining) -> list[Paragraph]:
    """The paragraphs of a page.

    Args:
        lines: In the order in which they are drawn.
        body: The size of most letters of the document.
        joining: Joins the lines.
    """
    if not lines:
        return []
    column = _Column(_leading(lines), _full(lines), body)
    made: list[Paragraph] = []
    last = lines[0]
    for line in lines:
        item = _BULLET.match(line.text)
        if made and not item and column.goes_on(last, line, made[-1]):
            made[-1].text = joining.join(made[-1].text, line.text)
            made[-1].x = min(made[-1].x, line.x)
        else:
            text = line.text[item.end() :] if item else line.text
            heading = _is_heading(line, body)
            made.append(Paragraph(text, line.size, line.x, heading, item is not None, _is_row(line.text)))
        made[-1].short = column.is_short(line)
        last = line
    return made


@dataclass(frozen=True)
class _Column:
    """How the lines of a page follow each other.

    Attributes:
        leading: The usual distance of two lines, in points.
        full: How many characters a line has that reaches the end of its column.
        body: The size of most letters of the document.
    """

    leading: float
    full: int
    body: float

    def goes_on(self, last: Line, line: Line, paragraph: Paragraph) -> bool:
        """Whether a line belongs to the paragraph whose last line so far is ``last``."""
        gap = last.y - line.y
        small = line.text[:1].islower()
        ends = _ENDS.search(last.text) is not None
        alike = abs(last.size - line.size) <= 0.06 * last.size
        if _is_heading(last, self.body) or _is_heading(line, self.body):
            return alike and not ends and 0 < gap < 1.7 * line.size
        if paragraph.row or _is_row(line.text) or _starts_anew(line.text):
            return small and not ends and not paragraph.row
        if gap < -0.5 * line.size or gap > 4 * self.leading:
            return not ends and alike and (small or not self.is_short(last))
        if gap > 1.35 * self.leading + 0.5:
            return small and not ends and gap < 2.3 * self.leading
        if ends and line.x > paragraph.x + 0.8 * line.size:
            return False
        return (small and not ends) or not self.is_short(last)

    def is_short(self, line: Line) -> bool:
        """Whether a line ends well before its column does."""
        return len(line.text) < 0.72 * self.full


def _starts_anew(text: str) -> bool:
    return _ITEM.match(text) is not None or _LABEL.match(text) is not None or _BULLET.match(text) is not None


def _is_heading(line: Line, body: float) -> bool:
    return (
        line.size >= HEADING * body and not _is_row(line.text, 0.3) and _LETTER.search(line.text) is not None
    )


def _is_row(text: str, share: float = 0.5) -> bool:
    """Whether a line looks like a row of a table: that share of its words has figures."""
    words = text.split()
    figures = sum(_FIGURE.match(word) is not None for word in words)
    return figures > 1 and len(words) > 2 and figures >= share * len(words) and not _ENDS.search(text)


def _leading(lines: Sequence[Line]) -> float:
    """The usual distance of two lines, in points: the smallest that is not rare."""
    gaps = Counter(
        round(first.y - second.y)
        for first, second in pairwise(lines)
        if 0.9 * first.size <= first.y - second.y <= 3.2 * first.size
    )
    usual = [gap for gap, count in gaps.items() if count >= max(2, 0.2 * gaps.total())]
    return min(usual or gaps, default=1.2 * lines[0].size)


def _full(lines: Sequence[Line]) -> int:
    """How many characters a full line has: a fourth of all have as many."""
    lengths = sorted(len(line.text) for line in lines)
    return lengths[int(len(lengths) * 0.75)]
