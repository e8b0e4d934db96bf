"""A tree of HTML as the blocks that a reader sees: paragraphs, headings, items, rows, each with its words.

The walk keeps its own stack, so that deep nesting costs no recursion. Words are kept as they are; only the
white space of HTML is joined, no-break and ideographic spaces stay.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from lxml import etree

from briefgen.conversion.html.block import Block
from briefgen.conversion.html.inline import closed, opened, raised
from briefgen.conversion.html.tables import is_data
from briefgen.conversion.html.tags import BLOCKS, CELLS, HEADINGS, LISTS, STRUCK, is_unread, name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_SPACE: Final = re.compile(r"[ \t\n\r\f]+")
_BREAK: Final = "\v"
"""A line break while a run is gathered: no space of HTML, and no character of a text."""
_AROUND_BREAK: Final = re.compile(rf"[ \t\n\r\f]*{_BREAK}[ \t\n\r\f]*")
_PARAGRAPHS: Final = re.compile("\n{2,}")


def blocks_of(root: _Element) -> list[Block]:
    """The blocks of an element, in the order of the page."""
    walk = _Walk()
    skipped: _Element | None = None
    events = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in events:
        if event == "start" and skipped is None and not walk.enters(element, element is root):
            skipped = element
            events.skip_subtree()
        elif event == "end" and skipped is None:
            walk.close(element, name_of(element))
        if event != "start":
            skipped = None if element is skipped else skipped
            if skipped is None and element is not root and element.tail:
                walk.add(element.tail)
    walk.flush(root)
    return walk.blocks


@dataclass
class _Walk:
    """What is open at a place of the walk."""

    blocks: list[Block] = field(default_factory=list)
    run: list[str] = field(default_factory=list)
    row: list[str] | None = None
    quoted: int = 0
    lists: int = 0
    bullet: bool = False
    heading: int = 0
    preformatted: int = 0
    together: int = 0
    groups: int = 0
    tables: list[bool] = field(default_factory=list)
    struck: bool = False
    link: _Element | None = None
    links: list[list[str]] = field(default_factory=list)

    def enters(self, element: _Element, is_root: bool) -> bool:  # noqa: FBT001  # one caller
        """Open an element; False if its words are not read, or are read already."""
        name = name_of(element)
        if is_unread(element, name) and not is_root:
            self.struck |= name in STRUCK
            return False
        number = raised(element, "".join(self.run[-3:])) if name == "sup" else None
        if name in BLOCKS:
            self._open_block(element, name)
        elif name == "a" and not element.get("href", "#").startswith("#"):
            self.link = element
            self.links.append([])
        else:
            self.run.append(_BREAK if name == "br" else number or opened(element, name))
        if element.text and number is None:
            self.add(element.text)
        return number is None

    def add(self, text: str) -> None:
        text = text.replace(_BREAK, " ")
        if self.link is not None:
            self.links[-1].append(text)
        self.run.append(text.replace("\n", _BREAK) if self.preformatted else text)

    def close(self, element: _Element, name: str) -> None:
        if name in BLOCKS:
            self._close_block(element, name)
        elif element is self.link:
            self.link = None
        else:
            self.run.append(closed(element, name))

    def flush(self, element: _Element) -> None:
        """End the run of words, which makes a block of them, or several where lines are empty."""
        if self.row is not None:
            self.run.append(" ")
            return
        text = _cleaned("".join(self.run), keep=bool(self.preformatted))
        self.run.clear()
        for part in _PARAGRAPHS.split(text):
            if part:
                self._make(element, part)

    def _make(self, element: _Element, text: str) -> None:
        bullet = self.bullet and not self.heading
        self.bullet = False
        together = self.together if bullet else 0
        self._add(Block(element, text, self.quoted, self.lists, bullet, self.heading, together))

    def _add(self, block: Block) -> None:
        """Add a block with what was gathered about its run."""
        links = tuple(link for parts in self.links if (link := _SPACE.sub(" ", "".join(parts)).strip(" ")))
        self.blocks.append(replace(block, struck=self.struck, links=links))
        self.struck = False
        self.links = [] if self.link is None else [[]]

    def _open_block(self, element: _Element, name: str) -> None:
        parent = element.getparent()
        self.flush(element if parent is None else parent)
        if name == "blockquote":
            self.quoted += 1
        elif name in LISTS:
            self._group()
            self.lists += 1
        elif name == "li":
            self.bullet = True
            self.lists = max(self.lists, 1)
        elif name in HEADINGS:
            self.heading = HEADINGS[name]
        elif name == "pre":
            self.preformatted += 1
        elif name == "table":
            self.tables.append(is_data(element))
            self._group()
        elif name == "tr" and self.tables and self.tables[-1]:
            self.row = []

    def _group(self) -> None:
        if not self.lists:
            self.groups += 1
            self.together = self.groups

    def _close_block(self, element: _Element, name: str) -> None:
        if name in CELLS and self.row is not None:
            self.row.append(_SPACE.sub(" ", _cleaned("".join(self.run), keep=False)))
            self.run.clear()
            return
        if name == "tr" and self.row is not None:
            self._close_row(element)
            return
        self.flush(element)
        if name == "blockquote":
            self.quoted -= 1
        elif name in LISTS:
            self.lists = max(self.lists - 1, 0)
        elif name in HEADINGS:
            self.heading = 0
        elif name == "pre":
            self.preformatted -= 1
        elif name == "table" and self.tables:
            self.tables.pop()
        if name == "li":
            self.bullet = False

    def _close_row(self, element: _Element) -> None:
        cells, self.row = self.row or [], None
        text = " | ".join(cells).strip(" |")
        if any(cells):
            self._add(Block(element, text, self.quoted, together=self.together))
        self.run.clear()


def _cleaned(run: str, *, keep: bool) -> str:
    """The words of a run with single spaces, or as they stand in preformatted text; breaks as LF."""
    text = run if keep else _AROUND_BREAK.sub(_BREAK, _SPACE.sub(" ", run))
    return text.replace("\u00ad", "").replace(_BREAK, "\n").strip(" \t\n\r\f")
