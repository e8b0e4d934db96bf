"""What a page shows of sources, as values: its entries part by part, and the passages outside of them.

The same values say what a page shows and what it has to show, which is how the two are compared.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Final, NamedTuple

ENTRY: Final = "data-briefgen"
EXACT: Final = "bg-exact"
EXCERPT: Final = "bg-excerpt"
LABELS: Final = ("bg-name", "bg-value", "bg-measures", "bg-text")
"""Classes of the elements that hold what an entry says besides the words of its source."""
SPEAKER: Final = "bg-speaker"
"""The class of the name above the quotations of one speaker, and so a part of each that stands below it."""

Pieces = tuple[tuple[str, bool], ...]
"""Words in order, each stretch with whether it is an editor's mark; neighbours are not of one kind."""


class Part(NamedTuple):
    """One part of an entry, or a passage outside of any.

    Attributes:
        name: ``ENTRY`` for the entry itself, whose text is its kind; else the class of the element.
        source: What it names as its source, a passage by the nearest ``data-source``; empty for none.
    """

    name: str
    source: str
    pieces: Pieces

    @property
    def text(self) -> str:
        """The words and marks as one text."""
        return "".join(text for text, _ in self.pieces)


@dataclass
class PageContent:
    """What one page shows of sources.

    Attributes:
        entries: The parts of each entry by its id, those of one name in order.
        strays: Words outside of any entry.
        excerpts: The elements of class ``bg-excerpt`` outside of any entry.
        unread: Why the page was not read to its end; empty if it was.
    """

    entries: dict[str, list[Part]] = field(default_factory=dict)
    strays: list[Part] = field(default_factory=list)
    excerpts: list[Part] = field(default_factory=list)
    unread: str = ""


def part(name: str, source: str, *parts: tuple[str, bool]) -> Part:
    """A part of stretches as they were read: neighbours of one kind become one, empty ones are left out."""
    if len(parts) == 1:
        return Part(name, source, parts if parts[0][0] else ())
    runs = groupby((one for one in parts if one[0]), key=itemgetter(1))
    return Part(name, source, tuple(("".join(text for text, _ in run), mark) for mark, run in runs))
