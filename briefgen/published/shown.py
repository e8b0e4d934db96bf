"""What a page of a site shows of sources, as values: entries, words, excerpts, and all that can be read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

LABELS: Final = ("bg-name", "bg-value", "bg-measures", "bg-text")
"""Classes of the elements that hold what an entry says besides the words of its source."""

Pieces = tuple[tuple[str, bool], ...]
"""Words in order, each stretch with whether it is an editor's mark."""


@dataclass
class Words:
    """The content of an element whose class says that it is a source's words.

    Attributes:
        source: The nearest ``data-source``.
        parts: Stretches as they were read; ``pieces`` puts them together.
        hidden: Why a reader may not see them; empty if nothing speaks for that.
    """

    source: str | None
    hidden: str
    offset: int
    parts: list[tuple[str, bool]] = field(default_factory=list)

    @property
    def pieces(self) -> Pieces:
        """The words, with stretches of one kind made one."""
        return joined(self.parts)

    @property
    def text(self) -> str:
        """The words and marks as one text."""
        return "".join(text for text, _ in self.parts)


@dataclass
class ShownEntry:
    """An element with ``data-briefgen``.

    Attributes:
        words: Of each element ``bg-exact`` in it, in order.
        labels: The texts of the elements of each class of ``LABELS``.
        below: The text of the last ``bg-speaker`` of the section around it; None where there is none.
        flow: All that can be read in it, as ``ShownPage.flow``.
    """

    kind: str
    id: str
    source: str | None
    hidden: str
    below: str | None
    words: list[Words] = field(default_factory=list)
    labels: dict[str, list[str]] = field(default_factory=dict)
    flow: str = ""


@dataclass
class ShownPage:
    """A page as a browser shows it.

    Attributes:
        entries: In order.
        strays: Words that stand in no entry.
        excerpts: The elements of class ``bg-excerpt``.
        doubts: Offset and message of each place that parsers may read differently, at most a few.
        canonical: The address that the page gives as its own.
        generator: The programs that made it, by its own account.
        flow: The text that can be read, with the addresses, times and classes of ours that stand in it.
    """

    entries: list[ShownEntry] = field(default_factory=list)
    strays: list[Words] = field(default_factory=list)
    excerpts: list[Words] = field(default_factory=list)
    doubts: list[tuple[int, str]] = field(default_factory=list)
    canonical: str | None = None
    generator: str = ""
    flow: str = ""


def joined(parts: list[tuple[str, bool]]) -> Pieces:
    """Stretches with those of one kind made one and empty ones left out."""
    pieces: list[tuple[str, bool]] = []
    for text, mark in parts:
        if text and pieces and pieces[-1][1] == mark:
            pieces[-1] = (pieces[-1][0] + text, mark)
        elif text:
            pieces.append((text, mark))
    return tuple(pieces)
