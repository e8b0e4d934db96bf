"""The paragraphs, lists, tables and notes of a Word document as blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.conversion.html.block import Block
from briefgen.conversion.office.package import child, local, value
from briefgen.conversion.office.word_runs import Runs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element

    from briefgen.conversion.office.word_styles import Styles

_WITHIN: Final = frozenset(
    {"sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "txbxContent", "body"}
)
_LONG_CELL: Final = 60
"""Words of a cell with several paragraphs from which a table only places texts side by side."""


class Body:
    """Reads the parts of a document into blocks.

    Attributes:
        met: What the editor has to know; see :class:`Runs`.
    """

    def __init__(self, styles: Styles) -> None:
        self.met: set[str] = set()
        self._styles = styles
        self._notes: list[tuple[str, str]] = []
        self._carried = ""
        self._groups = 0
        self._in_list = False

    def blocks(self, part: _Element) -> Iterator[Block]:
        """The blocks of a part, in its order."""
        for element in part:
            name = local(element)
            if name == "p":
                yield from self._paragraph(element)
            elif name == "tbl":
                yield from self._table(element)
            elif name in _WITHIN:
                self.met.update({"changes"} if name in {"ins", "moveTo"} else ())
                yield from self.blocks(element)
            elif name == "AlternateContent" and len(element):
                yield from self.blocks(element[0])

    def notes(self, parts: Mapping[str, _Element | None]) -> Iterator[Block]:
        """The notes that were referred to, each with its number; the parts that hold them by their sorts."""
        texts = {
            (sort, value(note, "id")): note
            for sort, part in parts.items()
            if part is not None
            for note in part
        }
        for number, (sort, name) in enumerate(tuple(self._notes), 1):
            note = texts.get((sort, name))
            words = " ".join(block.text for block in self.blocks(note)) if note is not None else ""
            if note is not None and words:
                yield Block(note, f"[{number}] {words}")

    def _paragraph(self, element: _Element) -> Iterator[Block]:
        runs = Runs(self._notes, self.met, [self._carried])
        text = runs.text(element)
        self._carried = ""
        if _goes_on(element):
            self._carried = "".join(runs.words)
        elif text:
            role = self._styles.role(element)
            if not (role.level and self._in_list):
                self._groups += 1
            self._in_list = role.level > 0
            yield Block(
                element,
                text,
                quoted=int(role.quoted),
                indented=role.level,
                bullet=role.level > 0,
                heading=role.heading,
                together=self._groups if role.level else 0,
            )
        for box in runs.boxes:
            yield from self.blocks(box)

    def _table(self, table: _Element) -> Iterator[Block]:
        rows = [
            [[*self.blocks(cell)] for cell in _inner(row, "tc")]
            for row in _inner(table, "tr")
            if child(row, "trPr", "del") is None
        ]
        self._groups += 1
        self._in_list = False
        if max(map(len, rows), default=0) < 2 or any(_is_text(cell) for row in rows for cell in row):
            yield from (block for row in rows for cell in row for block in cell)
            return
        for row in rows:
            text = " | ".join(
                " ".join(block.text.replace("\n", " ") for block in cell) for cell in row
            ).strip(" |")
            if text:
                yield Block(table, text, together=self._groups)


def _goes_on(paragraph: _Element) -> bool:
    """Whether a paragraph's end was deleted, or its one letter is the large first one of the next."""
    frame = child(paragraph, "pPr", "framePr")
    dropped = frame is not None and value(frame, "dropCap") in {"drop", "margin"}
    return dropped or child(paragraph, "pPr", "rPr", "del") is not None


def _is_text(cell: list[Block]) -> bool:
    return len(cell) > 1 and sum(len(block.text.split()) for block in cell) > _LONG_CELL


def _inner(element: _Element, name: str) -> Iterator[_Element]:
    """The rows of a table or the cells of a row, through the controls and changes around them."""
    for part in element:
        if local(part) == name:
            yield part
        elif local(part) in _WITHIN:
            yield from _inner(part, name)
