"""How a code frame draws a text, and how many columns that takes."""

from __future__ import annotations

from wcwidth import wcswidth, wcwidth

from briefgen.escaping.terminal import glyph, visible

TAB = "    "
"""How a tab is drawn in a code frame, wherever it stands: a frame's line may begin in its middle."""


def drawn(text: str) -> str:
    """``text`` as a code frame draws it: as ``visible``, but a tab is the space that it takes."""
    return TAB.join(map(visible, text.split("\t")))


def columns(text: str) -> int:
    """How many columns of a terminal ``text`` takes in a code frame."""
    return len(text) if text.isascii() and text.isprintable() else wcswidth(drawn(text))


def zero_width(character: str) -> bool:
    """Whether a character is drawn onto the one before it."""
    return wcwidth(glyph(character)[0]) == 0
