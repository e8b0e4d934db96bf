"""What an editor's mark among a source's words does: which words it took the place of, or whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.anchoring import Anchor, Piece

_SIGNS = "[](){}… "


def mark_title(piece: Piece) -> str:
    """What a mark does: ``replaces “they”``, ``the editor’s addition``; empty where it says so itself.

    A letter in the other case and an ending say it themselves; so does what the source has nearby.
    """
    mark, replaced = (piece.mark or "").strip(_SIGNS), " ".join(piece.replaced.split())
    if replaced and mark.casefold() != replaced.casefold():
        return f"replaces “{replaced}”"
    return "the editor’s addition" if piece.declared and mark and not replaced else ""


def mark_notes(anchor: Anchor) -> list[str]:
    """A line for each mark that does not say itself what it does: ``[Ukrainians] replaces “they”``."""
    return list(dict.fromkeys(_notes(anchor)))


def _notes(anchor: Anchor) -> Iterator[str]:
    for piece in anchor.pieces:
        title = mark_title(piece)
        if title:
            yield f"{(piece.mark or '').strip()} {'' if piece.replaced else 'is '}{title}"
