"""Whether a passage runs from one block of a page into another: a heading, a list item, a row of a table.

What stands before such a boundary is no sentence, so the words on both sides were never said together:
*Wanted: nobody* and *John Smith is a free man*. A line that introduces a list with a colon and one list item
after another do belong together, and a sentence may go on over a break in small letters.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_ITEM: Final = re.compile(r"\s*(?:[-*+•‣◦▪–]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S")
_HEADING: Final = re.compile(r"\s{0,3}#{1,6}\s")
_ROW: Final = re.compile(r"\s*\|.*\|\s*\Z")
_BLANK: Final = re.compile(r"(?:\r\n|[\n\r\u2028\u2029])[^\S\n\r]*[\n\r\u2028\u2029]|\u2029")
_ENDS: Final = tuple(".!?…:;,-–—。！？：；،؟")
_CLOSERS: Final = " \t\"”’'»)]*_"
_LONGEST: Final = 120
"""A line that is longer is the end of a page or of a column rather than a heading; in code points."""


def block_join(text: str, bounds: Sequence[tuple[int, int]], passage: Span, *, plain: bool) -> Span | None:
    """The end of the first block that the passage runs out of, as the part of the passage in it.

    Args:
        text: The source; all offsets are in code points.
        bounds: Its paragraphs.
        passage: Where the words stand.
        plain: Whether a line without a stop before an empty one counts as a block as well, as it does in
            prose but not in verse or a post.
    """
    first = max(0, bisect_right(bounds, passage.start, key=lambda bound: bound[0]) - 1)
    for (start, end), (following, last) in zip(bounds[first:], bounds[first + 1 :], strict=False):
        if following >= passage.end:
            return None
        blank = _BLANK.search(text, end, following) is not None
        if end > passage.start and _parts(text[start:end], text[following:last], plain=plain and blank):
            return Span(max(start, passage.start), end)
    return None


def _parts(block: str, following: str, *, plain: bool) -> bool:
    """Whether what follows a block belongs to another."""
    line = block[block.rfind("\n") + 1 :]
    if _HEADING.match(line) or (_ROW.match(line) and _ROW.match(following.partition("\n")[0])):
        return True
    if line.rstrip(_CLOSERS).endswith(_ENDS) or len(line) > _LONGEST:
        return False
    if _ITEM.match(line):
        return not _ITEM.match(following)
    capitals = sum(character.isupper() for character in line)
    return (plain or (capitals > 1 and line.upper() == line)) and following.lstrip(_CLOSERS + "“„«(")[
        :1
    ].isupper()
