"""From a selector and a text to the span it names, or to the nearest passage and what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.anchoring.anchor import Alteration, Anchor, Difference, Mark, Piece, Unanchored
from briefgen.anchoring.comparing.look_alikes import described
from briefgen.anchoring.comparing.occurrences import find_words, longest_stretch, may_hold
from briefgen.anchoring.comparing.vocabulary import is_negation
from briefgen.anchoring.editorial.ends import negation_after, negation_before
from briefgen.anchoring.editorial.unmarked import standing_parts
from briefgen.anchoring.refusing.nearest import Nearest, nearest_passage
from briefgen.anchoring.resolve import anchor_in
from briefgen.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "Alteration",
    "Anchor",
    "Difference",
    "Mark",
    "Nearest",
    "Piece",
    "Unanchored",
    "anchor",
    "anchor_in",
    "described",
    "find_words",
    "is_negation",
    "longest_stretch",
    "may_hold",
    "nearest_passage",
    "negation_after",
    "negation_before",
    "standing_parts",
]


def anchor(
    text: str, exact: str, prefix: str = "", suffix: str = "", marks: Iterable[Mark | Mapping[str, str]] = ()
) -> Anchor | Unanchored:
    """Resolve quoted words in one text; for many quotations of one text, see ``anchor_in``.

    Args:
        text: The source as read; all offsets are code points of it.
        exact: The words, which may differ in typography and in the editor's marks, and in nothing else.
        prefix: Words just before them, needed only where they occur more than once.
        suffix: Words just after them, likewise.
        marks: The editor's declared changes, as ``Mark`` or as mappings with the keys of the editor's file:
            ``{"omits": …}``, ``{"inserts": …}``, or ``{"replaces": …, "with": …}``.

    Returns:
        An ``Anchor``, or an ``Unanchored``, which is falsy and says why.
    """
    return anchor_in(Reading(text), exact, prefix, suffix, marks)
