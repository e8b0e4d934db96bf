"""The paragraphs, lists, tables and notes of a text of OpenDocument as blocks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.conversion.html.block import Block
from briefgen.conversion.office.package import child, local, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_UNREAD: Final = frozenset(
    {
        "tracked-changes",
        "annotation",
        "annotation-end",
        "ruby-text",
        "desc",
        "title",
        "note-citation",
        "forms",
    }
)
_INSTEAD: Final = {"tab": " ", "line-break": "\n", "s": " "}
_QUOTE: Final = frozenset({"quotations", "quote", "intense_20_quote", "block_20_text", "block_20_quote"})
_ROWS: Final = frozenset({"table-header-rows", "table-rows", "table-row-group"})
_SPACE: Final = re.compile(r"[ \t\r]+")


class OpenDocumentBody:
    """Reads elements into blocks; notes are kept for the end.

    Attributes:
        changed: Whether words were deleted while changes were tracked.
    """

    def __init__(self, content: _Element) -> None:
        styles = child(content, "automatic-styles")
        self.changed = False
        self._parents = {
            value(style, "name"): value(style, "parent-style-name")
            for style in (() if styles is None else styles)
        }
        self._notes: list[_Element] = []
        self._boxes: list[_Element] = []
        self._groups = 0

    def blocks(self, element: _Element, depth: int = 0) -> Iterator[Block]:
        """The blocks of an element within ``depth`` lists."""
        for part in element:
            name = local(part)
            if name in {"p", "h"}:
                yield from self._paragraph(part, depth, bullet=depth > 0 and part is element[0])
            elif name == "list":
                self._groups += depth == 0
                yield from self.blocks(part, depth + 1)
            elif name == "table":
                yield from self._table(part)
            elif name == "tracked-changes":
                self.changed = self.changed or next(part.iter("{*}deletion"), None) is not None
            elif name not in _UNREAD:
                yield from self.blocks(part, depth)

    def notes(self) -> Iterator[Block]:
        """The notes, each with the number of its mark."""
        for number, note in enumerate(tuple(self._notes), 1):
            words = " ".join(block.text for block in self.blocks(note))
            if words:
                yield Block(note, f"[{number}] {words}")

    def _paragraph(self, element: _Element, depth: int, *, bullet: bool) -> Iterator[Block]:
        words = _SPACE.sub(" ", "".join(self._words(element))).split("\n")
        text = "\n".join(filter(None, (line.strip(" ") for line in words)))
        boxes, self._boxes = self._boxes, []
        style = value(element, "style-name")
        style = (self._parents.get(style) or style).lower()
        heading = _level(element) if local(element) == "h" else int(style == "title")
        if text:
            yield Block(
                element,
                text,
                quoted=int(style in _QUOTE),
                indented=0 if heading else depth,
                bullet=bullet and not heading,
                heading=heading,
                together=self._groups if bullet else 0,
            )
        for box in boxes:
            yield from self.blocks(box, depth)

    def _words(self, element: _Element) -> Iterator[str]:
        """The words of a paragraph; those of notes and frames are put aside."""
        yield _plain(element.text)
        for part in element:
            name = local(part)
            if name == "note":
                self._notes.append(part)
                yield f"[{len(self._notes)}]"
            elif name == "frame":
                self._boxes.append(part)
            elif name in _INSTEAD:
                yield _INSTEAD[name]
            elif name not in _UNREAD:
                yield from self._words(part)
            yield _plain(part.tail)

    def _table(self, table: _Element) -> Iterator[Block]:
        self._groups += 1
        group = self._groups
        for row in _rows(table):
            cells = [" ".join(block.text.replace("\n", " ") for block in self.blocks(cell)) for cell in row]
            text = " | ".join(cells).strip(" |")
            if text:
                yield Block(table, text, together=group)


def _rows(table: _Element) -> Iterator[_Element]:
    for part in table:
        if local(part) == "table-row":
            yield part
        elif local(part) in _ROWS:
            yield from _rows(part)


def _level(heading: _Element) -> int:
    written = value(heading, "outline-level")
    return min(max(int(written), 1), 6) if written.isascii() and written.isdigit() and len(written) < 3 else 1


def _plain(text: str | None) -> str:
    return (text or "").replace("\n", " ")
