"""From a selector and a text to the span it names, or to the nearest passage and what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.anchoring.anchor import Alteration, Anchor, Difference, Mark, Piece, Unanchored
from briefgen.anchoring.comparing.vocabulary import is_negation
from briefgen.anchoring.prepared import Prepared, longest_stretch
from briefgen.anchoring.refusing.nearest import Nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "Alteration",
    "Anchor",
    "Difference",
    "Mark",
    "Nearest",
    "Piece",
    "Prepared",
    "Unanchored",
    "anchor",
    "is_negation",
    "longest_stretch",
]


def anchor(
    text: str, exact: str, prefix: str = "", suffix: str = "", marks: Iterable[Mark | Mapping[str, str]] = ()
) -> Anchor | Unanchored:
    """Resolve quoted words in one text; for many quotations of one text, keep a ``Prepared``.

    Args:
        text: The source as read; all offsets are code points of it.
        exact: The words, which may differ in typography and in the editor's marks, and in nothing else.
        prefix: Words just before them, needed only where they stand more than once.
        suffix: Words just after them, likewise.
        marks: The editor's declared changes, as ``Mark`` or as mappings with the keys of the editor's file:
            ``{"omits": …}``, or ``{"replaces": …, "with": …}``.

    Returns:
        An ``Anchor``, or an ``Unanchored``, which is falsy and says why.
    """
    return Prepared(text).anchor(exact, prefix, suffix, marks)
