"""The headings of a text that marks them as converted texts do: ``# `` to ``###### `` before a line."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEADING: Final = re.compile(r"^\f*#{1,6} +(\S[^\n\f]{0,299})$", re.MULTILINE)


def headings(text: str) -> tuple[tuple[int, str], ...]:
    """Where each heading begins, in code points, with its words."""
    if not text.startswith("#") and "\n#" not in text and "\f#" not in text:
        return ()
    return tuple((found.start(), " ".join(found[1].split())) for found in _HEADING.finditer(text))


def heading_above(found: Sequence[tuple[int, str]], place: int) -> str | None:
    """The words of the last heading that begins before ``place``; None if there is none."""
    index = bisect_right(found, place, key=lambda heading: heading[0]) - 1
    return found[index][1] if index >= 0 else None
