"""An element of a page whose end tag is still to come, with what it hands on to all within it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.published.shown import ShownEntry, Words


@dataclass(slots=True)
class Section:
    """What the quotations below a heading are said to be by."""

    speaker: str | None = None


@dataclass(slots=True)
class OpenElement:
    """What holds within an element, and then what holds for itself alone.

    Attributes:
        hidden: Why readers may not see it; empty if nothing says so.
        source: The nearest ``data-source``.
        entry, section, words: What it lies in, or is.
        mark: Whether it is an editor's mark, or in one.
        labelled: Whether its text belongs to a label.
        left_out: Whether it is a heading's permalink, which is no part of what is read.
        begins: Whether its entry begins with it, and at which place of the flow.
        label: The class by which it is a label; empty if it is none.
    """

    name: str
    hidden: str = ""
    source: str | None = None
    entry: ShownEntry | None = None
    section: Section | None = None
    words: Words | None = None
    mark: bool = False
    labelled: bool = False
    left_out: bool = False
    begins: bool = False
    flow_start: int = 0
    label: str = ""

    def inner(self, name: str) -> OpenElement:
        """An element right within this one."""
        return OpenElement(
            name,
            self.hidden,
            self.source,
            self.entry,
            self.section,
            self.words,
            self.mark,
            self.labelled,
        )
