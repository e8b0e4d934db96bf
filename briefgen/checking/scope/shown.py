"""What turns a passage, shown with the rest of its sentence for a message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefgen.checking.scope.turn import Turn
    from briefgen.text import Span

_MOST: Final = 120
"""How much of a sentence is shown before what turns the passage, or behind it, in code points."""
_EDGES: Final = ' \n\r\t\u00a0"“”„«»‘’'


def in_its_sentence(text: str, passage: Span, turn: Turn) -> str:
    """The rest of the sentence on the side on which it turns the passage, which is shown as ``[…]``."""
    if turn.side in ("before", "narration"):
        start = max(turn.rest.start, turn.span.start - _MOST)
        words = _line(text[start : min(turn.rest.end, passage.end)])
        return f"{'…' if start > turn.rest.start else ''}{words} […]"
    end = min(turn.rest.end, turn.span.end + _MOST)
    words = _line(text[min(passage.end, turn.span.start) : end])
    apart = "" if words[:1] in ",.?!;:" else " "
    return f"[…]{apart}{words}{'…' if end < turn.rest.end else ''}"


def _line(words: str) -> str:
    return " ".join(words.strip(_EDGES).split())
