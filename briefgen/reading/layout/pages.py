"""The pages of a text that has some: each but the last ends with a form feed.

They are counted from 1 as the file has them, whatever numbers are printed on them.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.text import Span


def page_ends(text: str) -> tuple[int, ...]:
    """Where the form feeds stand, in code points; none in a text without pages."""
    ends = []
    place = text.find("\f")
    while place >= 0:
        ends.append(place)
        place = text.find("\f", place + 1)
    return tuple(ends)


def pages_of(ends: Sequence[int], span: Span) -> tuple[int, int] | None:
    """The first and the last page of a passage; None where the text has no pages.

    Args:
        ends: Of the pages of the text.
        span: The passage, in code points.
    """
    if not ends:
        return None
    first = bisect_right(ends, span.start) + 1
    return first, max(first, bisect_right(ends, max(span.start, span.end - 1)) + 1)
