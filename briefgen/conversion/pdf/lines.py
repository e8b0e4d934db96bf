"""The lines of a page as it draws them: their words, their place, and the size of their letters.

A page draws its words in the order in which they are read, with rare exceptions; it is this order that is
kept. Places are in points from the lower left corner, after the page was turned as its readers see it.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from math import hypot
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pypdf import PageObject

_SPACE: Final = re.compile(r"[ \t\r]+")
_NUMBER: Final = re.compile(r"[0-9]{1,3}")
_NOTED: Final = re.compile(r"(?:[^\W\d_]{4}|[.,;:!?…”’»“)\]])\Z")
_WIDTH: Final = 0.5
"""How wide a letter is on average, in sizes of the font."""

_APART: Final = 100
"""How far apart words of one line begin that stand in two columns, in points."""


@dataclass(frozen=True)
class Line:
    """A line of a page.

    Attributes:
        text: Its words, without space around them.
        x: Where it begins.
        y: Its height above the lower edge.
        size: The size of its letters.
        turn: How many quarters of a circle it is turned by.
    """

    text: str
    x: float
    y: float
    size: float
    turn: int = 0


@dataclass(frozen=True)
class Page:
    """What a page shows.

    Attributes:
        lines: In the order in which they are drawn.
        sideways: Whether words that run in another direction than the rest were left out.
        beside: Whether lines stand side by side and are drawn across: a table, or columns that may be mixed.
    """

    lines: tuple[Line, ...]
    sideways: bool = False
    beside: bool = False


@dataclass
class _Drawn:
    """What a page draws, piece by piece."""

    lines: list[Line] = field(default_factory=list)
    pieces: list[Line] = field(default_factory=list)
    start: Line | None = None
    rows: set[int] = field(default_factory=set)
    across: Counter[int] = field(default_factory=Counter)

    def text(
        self, text: str, cm: Sequence[float], tm: Sequence[float], _font: Any, size: float | None
    ) -> None:
        """Take the words that are drawn at a place."""
        parts = text.split("\n")
        for number, part in enumerate(parts):
            if number:
                self.end()
            if part:
                piece = _placed(part, cm, tm, size or 1.0)
                if not any(_is_again(piece, earlier) for earlier in self.pieces[-8:]):
                    self.pieces.append(piece)

    def operator(self, name: bytes, _operands: Any, cm: Sequence[float], tm: Sequence[float]) -> None:
        """Note where words begin to be drawn."""
        if name in {b"Tj", b"TJ"}:
            start, last = _placed("", cm, tm, 1.0), self.start
            if last is not None and abs(start.y - last.y) < 2 and start.x > last.x + _APART:
                self.across[round(start.x / 4)] += 1
            self.rows.add(round(start.y))
            self.start = start

    @property
    def is_beside(self) -> bool:
        """Whether a third of the lines, and eight, go on far to the right, always at the same place."""
        return bool(self.across) and self.across.most_common(1)[0][1] >= max(8, len(self.rows) / 3)

    def end(self) -> None:
        """End a line."""
        written = [piece for piece in self.pieces if piece.text.strip()]
        if written:
            sizes: Counter[float] = Counter()
            for piece in written:
                sizes[piece.size] += len(piece.text)
            size = sizes.most_common(1)[0][0]
            text = _SPACE.sub(" ", _with_notes(self.pieces, size)).strip(" ")
            self.lines.append(replace(written[0], text=text, size=size))
        self.pieces.clear()


def read_page(page: PageObject) -> Page:
    """The lines of a page."""
    drawn = _Drawn()
    page.extract_text(visitor_text=drawn.text, visitor_operand_before=drawn.operator)
    drawn.end()
    if not drawn.lines:
        return Page(())
    turns: Counter[int] = Counter()
    for line in drawn.lines:
        turns[line.turn] += len(line.text)
    turn = turns.most_common(1)[0][0]
    kept = _rejoined(_once([_upright(line) for line in drawn.lines if line.turn == turn]))
    return Page(tuple(kept), len(turns) > 1, turn == 0 and drawn.is_beside)


def _with_notes(pieces: list[Line], size: float) -> str:
    """The words of pieces; a small raised number after a word is a note's mark, which stands in brackets."""
    text = ""
    for piece in pieces:
        number = piece.text.strip(" ")
        raised = piece.size <= 0.8 * size and piece.y > pieces[0].y + 0.1 * size
        if raised and _NUMBER.fullmatch(number) and _NOTED.search(text.rstrip(" ")):
            text = text.rstrip(" ") + piece.text.lstrip(" ").replace(number, f"[{number}]")
        else:
            text += piece.text
    return text


def _placed(text: str, cm: Sequence[float], tm: Sequence[float], size: float) -> Line:
    """A piece at its place on the page: what the text's matrix and the page's make of it."""
    a, b = tm[0] * cm[0] + tm[1] * cm[2], tm[0] * cm[1] + tm[1] * cm[3]
    c, d = tm[2] * cm[0] + tm[3] * cm[2], tm[2] * cm[1] + tm[3] * cm[3]
    x, y = tm[4] * cm[0] + tm[5] * cm[2] + cm[4], tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
    turn = (0 if a > 0 else 2) if abs(a) >= abs(b) else (1 if b > 0 else 3)
    return Line(text, x, y, round(abs(size) * hypot(c, d), 1), turn)


def _upright(line: Line) -> Line:
    """The line where it stands once the page is turned so that it can be read."""
    x, y = ((line.x, line.y), (line.y, -line.x), (-line.x, -line.y), (-line.y, line.x))[line.turn]
    return replace(line, x=x, y=y)


def _rejoined(lines: list[Line]) -> list[Line]:
    """The lines with those parts in one that a change of letters had taken apart, at one height."""
    joined: list[Line] = []
    for line in lines:
        last = joined[-1] if joined else line
        width = len(last.text) * last.size * _WIDTH
        if (
            last is not line
            and abs(last.y - line.y) < 0.2 * last.size
            and last.x < line.x < last.x + 1.3 * width + 9
        ):
            joined[-1] = replace(last, text=f"{last.text} {line.text}")
        else:
            joined.append(line)
    return joined


def _is_again(line: Line, old: Line) -> bool:
    """Whether the same words are drawn in the same place."""
    return line.text == old.text != " " and abs(line.x - old.x) < 2 and abs(line.y - old.y) < 2


def _once(lines: list[Line]) -> list[Line]:
    """The lines without those that are drawn again in their own place, to look bold or to cast a shadow."""
    seen: dict[str, list[Line]] = {}
    kept = []
    for line in lines:
        if not any(_is_again(line, old) for old in seen.get(line.text, ())):
            kept.append(line)
            seen.setdefault(line.text, []).append(line)
    return kept
