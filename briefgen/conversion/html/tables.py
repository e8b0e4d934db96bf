"""Whether a table holds data, row by row, or only places whole texts side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.conversion.html.tags import BLOCKS, CELLS, characters_of, name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_LONGEST = 400
"""Characters of a cell from which it is a text rather than a value."""


def is_data(table: _Element) -> bool:
    """Whether the table's rows are to be read as lines of cells.

    A table within a table, a single column, a heading or several paragraphs in a cell show that it only
    places things.
    """
    if table.get("role", "").lower() in {"presentation", "none"}:
        return False
    widest, cells_of_row = 0, 0
    for element in table.iterdescendants():
        name = name_of(element)
        if name == "table" or name in {"h1", "h2", "h3", "article", "blockquote"}:
            return False
        if name == "tr":
            cells_of_row = 0
        if name in CELLS:
            cells_of_row += 1
            widest = max(widest, cells_of_row)
            if _is_text(element):
                return False
    return widest > 1


def _is_text(cell: _Element) -> bool:
    """Whether a cell holds paragraphs."""
    inner = sum(name_of(child) in BLOCKS for child in cell)
    return inner > 1 and len(characters_of(cell).split()) > _LONGEST // 8
