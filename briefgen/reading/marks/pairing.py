"""The quotation marks of a text, paired.

A mark is read by its neighbours and by what is open, never by its character alone: a straight mark opens
or closes, a curly one may be turned the wrong way, an apostrophe is no mark, nor are feet, inches and the
years of a decade. An unclosed double mark runs to the end of its paragraph, and on through the next one if
that takes it up; an unclosed single one is taken for an apostrophe. Every mark is opened and closed at most
once, so the time is linear in the text whatever it holds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from briefgen.reading.layout.boilerplate import is_furniture
from briefgen.reading.marks.plain_pairs import paired_in_turn
from briefgen.reading.marks.shapes import (
    ATTRIBUTE,
    CANDIDATES,
    Token,
    is_elision,
    is_feet_and_inches,
    token,
)
from briefgen.text import Span
from briefgen.text.garbling import PADDING

if TYPE_CHECKING:
    from collections.abc import Sequence

MarkKind = Literal[
    "curly-double", "straight-double", "curly-single", "straight-single", "guillemets", "low-high",
    "corner", "white-corner", "wire",
]  # fmt: skip

_KINDS: dict[str, MarkKind] = {
    "“": "curly-double", "”": "curly-double", "‟": "curly-double", '"': "straight-double",
    "‘": "curly-single", "’": "curly-single", "'": "straight-single", "`": "straight-single",
    "«": "guillemets", "»": "guillemets", "„": "low-high",
    "「": "corner", "」": "corner", "『": "white-corner", "』": "white-corner", "''": "wire", "``": "wire",
}  # fmt: skip
_DOUBLE = frozenset({"“", "”", "‟", '"', "„", "''", "``"})
_SINGLE = frozenset({"‘", "’", "'", "`"})
_DIRECTED = {"«": "»", "»": "«", "「": "」", "『": "』"}
_INDIFFERENT = frozenset({'"', "''"})

_Found = tuple[int, int, int, int, str, bool]
"""Outer start and end, inner start and end, the opening mark, whether it is closed."""


@dataclass(frozen=True, slots=True)
class QuotedSpan:
    """Words between quotation marks, within one paragraph. Offsets in code points.

    Attributes:
        inner: The words without the marks.
        outer: The same with the marks that are there; equal to ``inner`` on a side that has none.
        marks: The kind of the opening mark, or of the closing one where only that is there.
        level: 1 for a span within no other, 2 for one within one other, and so on.
        closed: Whether its closing mark stands in this paragraph.
        continues: Whether it takes up the span left open at the end of the paragraph before.
    """

    inner: Span
    outer: Span
    marks: MarkKind
    level: int
    closed: bool
    continues: bool = False


def scan(text: str, paragraphs: Sequence[tuple[int, int]]) -> tuple[QuotedSpan, ...]:
    """Every quoted span of ``text``, ordered by where it begins, outer before inner."""
    candidates = [match.span() for match in CANDIDATES.finditer(text)]
    found: list[QuotedSpan] = []
    left_open: str | None = None
    candidates.append((len(text), len(text)))
    high = 0
    for first, last in paragraphs:
        low = high
        while candidates[high][0] < last:
            high += 1
        if low == high:
            if left_open is not None and not is_furniture(text, first, last):
                left_open = None
            continue
        plain = paired_in_turn(text, first, last, candidates[low:high]) if left_open is None else None
        if plain is not None:
            found.extend(
                QuotedSpan(inner, outer, _KINDS[mark], 1, closed=True) for inner, outer, mark in plain
            )
            continue
        tokens = [token(text, start, end, first, last) for start, end in candidates[low:high]]
        reading = _Paragraph(text, first, last, left_open)
        reading.read(tokens)
        found.extend(reading.spans())
        left_open = reading.left_open
    return tuple(found)


class _Paragraph:
    """The reading of one paragraph's marks: a stack of what is open, and the spans that were closed."""

    def __init__(self, text: str, first: int, last: int, left_open: str | None) -> None:
        self._text, self._first, self._last = text, first, last
        self._taken_up = left_open
        self._open: list[Token] = []
        self._by_family: dict[str, list[int]] = {}
        self._nested: dict[int, int] = {}
        self._found: list[_Found] = []
        self._markup_until = 0
        self.left_open: str | None = None

    def read(self, tokens: Sequence[Token]) -> None:
        if self._taken_up and not self._begins_with_mark(tokens[0]):
            self._resume(tokens)
        for index, mark in enumerate(tokens):
            if mark.mark in _DOUBLE:
                self._double(mark, tokens, index)
            elif mark.mark in _SINGLE:
                self._single(mark, tokens, index)
            elif mark.mark in _DIRECTED:
                self._directed(mark)
            else:
                self._close(mark, "directed")
        self._finish()

    def spans(self) -> list[QuotedSpan]:
        result = []
        around: list[int] = []
        for start, end, inner_start, inner_end, mark, closed in sorted(self._found, key=_outer_first):
            while around and around[-1] <= start:
                around.pop()
            continues = self._taken_up is not None and not around and start == self._first
            limit = around[-1] if around else end
            within = end <= limit
            begin = inner_start
            while begin < inner_end and self._text[begin] == PADDING:
                begin += 1
            inner, outer = (
                Span(begin, max(begin, min(inner_end, limit))),
                Span(start, min(end, limit)),
            )
            around.append(outer.end)
            result.append(QuotedSpan(inner, outer, _KINDS[mark], len(around), closed and within, continues))
        return result

    def _begins_with_mark(self, mark: Token) -> bool:
        """Whether the first mark opens again what was left open; guillemets keep a space inside."""
        again = mark.opens or mark.mark in _DIRECTED
        return mark.start == self._first and _family(mark.mark) == self._taken_up and again

    def _resume(self, tokens: Sequence[Token]) -> None:
        """Open without a mark, if the paragraph's first mark can only close what was left open."""
        mark = next((mark for mark in tokens if _family(mark.mark) == self._taken_up), None)
        if mark is None or mark.opens or not mark.closes or self._taken_up == "single":
            self._taken_up = None
            return
        self._push(Token(self._first, self._first, mark.mark, opens=True, closes=False))

    def _double(self, mark: Token, tokens: Sequence[Token], index: int) -> None:
        top = self._top("double")
        if mark.start < self._markup_until or self._is_markup(mark, top, tokens, index):
            return
        if top is None:
            if (
                mark.opens
                or (mark.mark in {"“", "„", "``"} and mark.end < self._last)
                or (
                    not mark.closes and mark.mark in _INDIFFERENT and not self._is_inches(mark, tokens, index)
                )
            ):
                self._push(mark)
        elif self._is_closing(mark, top):
            if not self._is_inches(mark, tokens, index):
                self._close(mark, "double")
        elif mark.mark in _INDIFFERENT and top.mark == mark.mark:
            self._abandon("double", mark.start)
            self._push(mark)
        else:
            self._nested.setdefault(top.start, mark.start)
            self._push(mark)

    def _is_markup(self, mark: Token, top: Token | None, tokens: Sequence[Token], index: int) -> bool:
        """Whether a straight mark begins the value of an attribute (``src="x"``) within curly marks.

        Only where the next curly mark closes them: else the straight one may have to.
        """
        if mark.mark != '"' or top is None or top.mark != "“":
            return False
        value = ATTRIBUTE.match(self._text, mark.start - 1, self._last)
        if value is None:
            return False
        curly = next(
            (other for other in tokens[index + 1 : index + 41] if other.mark in {"“", "”", "„"}), None
        )
        if curly is None or curly.mark != "”" or curly.start < value.end():
            return False
        self._markup_until = value.end()
        return True

    def _is_closing(self, mark: Token, top: Token) -> bool:
        if mark.mark == "”":
            return not (mark.opens and not mark.closes) or self._text[mark.start - 1 : mark.start].isspace()
        if mark.mark == "“":
            return top.mark == "„" or (mark.closes and not mark.opens)
        return mark.mark != "„" and (mark.closes or not mark.opens)

    def _is_inches(self, mark: Token, tokens: Sequence[Token], index: int) -> bool:
        """Whether a straight mark after a digit is inches: feet before it, or a better end after it."""
        if mark.mark != '"' or not self._text[mark.start - 1 : mark.start].isdigit():
            return False
        if is_feet_and_inches(self._text, mark.start):
            return True
        if self._top("double") is None:
            return True
        following = next((other for other in tokens[index + 1 : index + 9] if other.mark == '"'), None)
        return following is not None and following.closes and not following.opens

    def _single(self, mark: Token, tokens: Sequence[Token], index: int) -> None:
        top = self._top("single")
        if mark.opens and not mark.closes and mark.mark != "’":
            if is_elision(self._text, mark.end):
                return
            if top is not None and mark.mark != "‘":
                self._abandon("single", mark.start)
            self._push(mark)
        elif (
            top is not None
            and mark.closes
            and not mark.opens
            and not self._is_possessive(mark, tokens, index)
        ):
            self._close(mark, "single")

    def _is_possessive(self, mark: Token, tokens: Sequence[Token], index: int) -> bool:
        """Whether an apostrophe after an s and before a word leaves a better closing mark for later."""
        text = self._text
        if text[mark.start - 1] not in "sSn" or not text[mark.end : mark.end + 1].isspace():
            return False
        for other in tokens[index + 1 : index + 9]:
            if other.mark in _SINGLE and other.mark != "`":
                if other.opens and not other.closes:
                    return False
                if other.closes and not other.opens:
                    return True
        return False

    def _directed(self, mark: Token) -> None:
        top = self._top("directed")
        if top is not None and _DIRECTED[top.mark] == mark.mark:
            self._close(mark, "directed")
        else:
            self._push(mark)

    def _top(self, family: str) -> Token | None:
        indices = self._by_family.get(family)
        return self._open[indices[-1]] if indices else None

    def _push(self, mark: Token) -> None:
        self._by_family.setdefault(_family(mark.mark), []).append(len(self._open))
        self._open.append(mark)

    def _close(self, mark: Token, family: str) -> None:
        indices = self._by_family.get(family)
        if not indices:
            return
        self._unwind(indices[-1] + 1, mark.start)
        opening = self._open.pop()
        indices.pop()
        self._found.append((opening.start, mark.end, opening.end, mark.start, opening.mark, True))

    def _abandon(self, family: str, end: int) -> None:
        """End the unclosed span of ``family`` where a new one begins."""
        self._unwind(self._by_family[family][-1], end)

    def _unwind(self, depth: int, end: int) -> None:
        """Take everything above ``depth`` off the stack; unclosed double marks end at ``end``."""
        while len(self._open) > depth:
            opening = self._open.pop()
            family = _family(opening.mark)
            self._by_family[family].pop()
            if family != "single" or (self.left_open == "single" and not self._open):
                self._add_unclosed(opening, end)

    def _add_unclosed(self, opening: Token, end: int) -> None:
        """An unclosed mark reaches no further than the next one that opens within it."""
        end = max(opening.end, min(end, self._nested.get(opening.start, end)))
        while end > opening.end and self._text[end - 1].isspace():
            end -= 1
        self._found.append((opening.start, end, opening.end, end, opening.mark, False))

    def _finish(self) -> None:
        if self._open and self._open[0].start not in self._nested:
            outermost = self._open[0]
            at_start = outermost.start == self._first
            if outermost.mark not in _SINGLE or (at_start and outermost.mark == "‘"):
                self.left_open = _family(outermost.mark)
        self._unwind(0, self._last)


def _family(mark: str) -> str:
    if mark in _DOUBLE:
        return "double"
    return "single" if mark in _SINGLE else "directed"


def _outer_first(found: _Found) -> tuple[int, int]:
    return found[0], -found[1]
