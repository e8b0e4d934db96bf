"""A number of a list whose heading says that its numbers are thousands, shown without them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.checking.measures.labels import Misread
from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.checking.measures.labels import Counted

_REACH: Final = 400
"""Code points before a number in which such a heading is looked for."""
_SCALE: Final = re.compile(r"thousand|million|billion|trillion|000", re.IGNORECASE)


def scaled(one: Counted) -> Misread | None:
    """The number where neither it nor the label has the scale of the heading."""
    written = one.place.slice(one.text)
    if not one.theirs.scaled or _SCALE.search(one.label) or _SCALE.search(written):
        return None
    start = max(one.text.rfind("\n\n", 0, one.place.start) + 2, one.place.start - _REACH, 0)
    found = re.compile(one.theirs.scaled, re.IGNORECASE).search(one.text, start, one.place.start)
    return Misread(one.label, Span(*found.span())) if found is not None else None
