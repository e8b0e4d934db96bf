"""How a code frame draws a text, and which stretches of a long line it shows.

Those that matter are shown, with as much around them as fits: a source has a paragraph a line, so a line of
several thousand characters is the normal case. All offsets are code points from the line's start; widths are
columns of a terminal.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.escaping.terminal import glyph, visible
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

TAB = "    "
"""How a tab is drawn in a code frame, wherever it stands: a frame's line may begin in its middle."""


def drawn(text: str) -> str:
    """``text`` as a code frame draws it: as ``visible``, but a tab is the space that it takes."""
    return TAB.join(map(visible, text.split("\t")))


def columns(text: str) -> int:
    """How many columns of a terminal ``text`` takes in a code frame."""
    if text.isascii() and text.isprintable():
        return len(text)
    from wcwidth import wcswidth  # noqa: PLC0415  # starts slowly

    return wcswidth(drawn(text))


def zero_width(character: str) -> bool:
    """Whether a character is drawn onto the one before it."""
    from wcwidth import wcwidth  # noqa: PLC0415  # starts slowly

    return wcwidth(glyph(character)[0]) == 0


CUT = "…"
_SMALLEST_GAP = 3
_LONGEST_WORD = 16
_PLAINLY_TOO_LONG = 2000


@dataclass(frozen=True, slots=True)
class Window:
    """The stretches of a line that are shown, in order, with a cut mark wherever something is left out."""

    line: str
    stretches: tuple[Span, ...]

    @property
    def display(self) -> str:
        """The line as it is drawn."""
        first, last = self.stretches[0], self.stretches[-1]
        middle = CUT.join(drawn(stretch.slice(self.line)) for stretch in self.stretches)
        return CUT * (first.start > 0) + middle + CUT * (last.end < len(self.line))

    def underlined(self, span: Span) -> Span:
        """The columns, from 0, to underline for ``span``; never none, so that an empty span is seen."""
        start = self._column(span.start, inside_cut=0)
        end = self._column(span.end, inside_cut=1)
        if start >= end and len(span):  # only marks that are drawn onto the character before them
            start = max(0, end - 1)
        return Span(start, max(end, start + 1))

    def _column(self, offset: int, *, inside_cut: int) -> int:
        column = 0
        reached = 0
        for stretch in self.stretches:
            if reached < stretch.start:
                if offset < stretch.start:
                    return column + (inside_cut if offset > reached else 0)
                column += len(CUT)
            if offset <= stretch.end:
                return column + columns(self.line[stretch.start : offset])
            column += columns(stretch.slice(self.line))
            reached = stretch.end
        return column + inside_cut


def fits(line: str, foci: Sequence[Span], width: int, reach: int = 0) -> bool:
    """Whether all of ``foci``, in order, can be shown whole and with ``reach`` characters on either side."""
    return _cost(line, _grown(line, foci, reach)) <= width


def window(line: str, foci: Sequence[Span], width: int) -> Window:
    """Show ``foci`` and what stands around them within ``width`` columns, which are at least 24.

    What is too long is shown by its ends; what does not fit even so is dropped from the right.
    """
    if any(not len(focus) and focus.end == len(line) for focus in foci):
        width -= 1  # an empty span at the end is underlined past it
    if len(line) <= width and columns(line) <= width:
        return Window(line, (Span(0, len(line)),))
    foci = sorted(foci)
    if not fits(line, foci, width):
        foci = _shortened(line, foci, width)
    reach, too_far = 0, width + 1
    while too_far - reach > 1:
        middle = (reach + too_far) // 2
        if fits(line, foci, width, middle):
            reach = middle
        else:
            too_far = middle
    return Window(line, tuple(_at_words(line, stretch, foci) for stretch in _grown(line, foci, reach)))


def _grown(line: str, foci: Sequence[Span], reach: int) -> list[Span]:
    """The foci with ``reach`` characters on either side, joined where hardly anything lies between."""
    grown: list[Span] = []
    for focus in foci:
        start, end = max(0, focus.start - reach), min(len(line), focus.end + reach)
        if start <= _SMALLEST_GAP:
            start = 0
        if grown and start - grown[-1].end <= _SMALLEST_GAP:
            grown[-1] = Span(grown[-1].start, max(grown[-1].end, end))
        else:
            grown.append(Span(start, end))
    return grown


def _cost(line: str, stretches: Sequence[Span]) -> int:
    """The columns that the stretches and their cut marks take; at least too many where that is plain."""
    characters = sum(map(len, stretches))
    if characters > _PLAINLY_TOO_LONG:
        return characters
    cuts = len(stretches) - 1 + (stretches[0].start > 0) + (stretches[-1].end < len(line))
    return cuts + sum(columns(stretch.slice(line)) for stretch in stretches)


def _shortened(line: str, foci: Sequence[Span], width: int) -> list[Span]:
    """As many of the foci as fit when only their ends are shown."""
    for count in range(len(foci), 0, -1):
        for reach in (width // (3 * count), 4, 1):
            ends = sorted({end for focus in foci[:count] for end in _ends(focus, reach)})
            if fits(line, ends, width):
                return ends
    return [Span(foci[0].start, foci[0].start)]


def _ends(focus: Span, reach: int) -> tuple[Span, ...]:
    if len(focus) <= 2 * reach:
        return (focus,)
    return Span(focus.start, focus.start + reach), Span(focus.end - reach, focus.end)


def _at_words(line: str, stretch: Span, foci: Sequence[Span]) -> Span:
    """The stretch drawn in to whole words, where that loses little and nothing of the foci."""
    inside = [focus for focus in foci if stretch.contains(focus)]
    start, end = stretch.start, stretch.end
    if start > 0:
        space = line.find(" ", start, min(start + _LONGEST_WORD, inside[0].start))
        start = space if space >= 0 else start
        while start < inside[0].start and zero_width(line[start]):
            start += 1
    if end < len(line):
        space = line.rfind(" ", max(end - _LONGEST_WORD, *(focus.end for focus in inside)), end)
        end = space + 1 if space >= 0 else end
    return Span(start, max(start, end))
