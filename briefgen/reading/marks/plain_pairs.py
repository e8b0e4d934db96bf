"""The marks of a paragraph that has them two by two, with shapes that leave no doubt: most paragraphs do.

Whatever is found here the stack of ``pairing`` would find, only later: what it decides by is known beforehand
where nothing is nested or left open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.reading.marks.shapes import AFTER_CLOSING, JOINED_LEFT
from briefgen.text import Span
from briefgen.text.garbling import PADDING

if TYPE_CHECKING:
    from collections.abc import Sequence

_DIRECTED: Final = frozenset({"«»", "»«", "「」", "『』", "„“"})
"""Pairs that close whatever stands beside them."""
_SHAPED: Final = frozenset({"“”", "„”", "``''", "''''", '""'})
"""Pairs of which the second closes unless its neighbours have it open."""
_ALIKE: Final = frozenset({"''''", '""'})
"""Pairs of which the first opens only if its neighbours have it."""


def paired_in_turn(
    text: str, first: int, last: int, places: Sequence[tuple[int, int]]
) -> list[tuple[Span, Span, str]] | None:
    """What stands within the marks at ``places`` and with them, and the opening mark; None where in doubt.

    Args:
        text: The whole text.
        first: Where the paragraph begins, with nothing left open before it.
        last: Where it ends.
        places: Where each of its marks begins and ends.
    """
    if len(places) % 2:
        return None
    found = []
    for (start, begin), (end, stop) in zip(places[::2], places[1::2], strict=True):
        marks = text[start:begin] + text[end:stop]
        if marks not in _DIRECTED and not (marks in _SHAPED and _closes(text, end, stop, last)):
            return None
        if marks in _ALIKE and not (_opens(text, start, begin, first) and not text[end - 1].isdigit()):
            return None  # behind a digit it may be inches
        if text[begin] == PADDING or text[end - 1] == PADDING:
            return None
        found.append((Span(begin, end), Span(start, stop), text[start:begin]))
    return found


def _opens(text: str, start: int, end: int, first: int) -> bool:
    """Whether the neighbours of a mark have it open and not close."""
    joined = start == first or text[start - 1].isspace() or text[start - 1] in JOINED_LEFT
    return joined and not text[end].isspace() and text[end] not in AFTER_CLOSING


def _closes(text: str, start: int, end: int, last: int) -> bool:
    """Whether the neighbours of a mark do not have it open."""
    before = text[start - 1]
    return end >= last or text[end].isspace() or not (before.isspace() or before in JOINED_LEFT)
