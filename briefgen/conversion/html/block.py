"""A block of a page: a paragraph, heading, item or row with its words and what it is in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(frozen=True)
class Block:
    """A paragraph, heading, item of a list or row of a table.

    Attributes:
        element: The element whose words these are.
        text: The words, without signs for what they are; lines end with LF.
        quoted: How many block quotations it is in.
        indented: How many lists it is in.
        bullet: Whether it begins an item.
        heading: The level of a heading, 1 to 6, else 0.
        together: Blocks with the same number follow each other without an empty line; 0 for none.
        struck: Whether words that the page takes back were left out.
        links: The words of the links to other pages in it.
    """

    element: _Element
    text: str
    quoted: int = 0
    indented: int = 0
    bullet: bool = False
    heading: int = 0
    together: int = 0
    struck: bool = False
    links: tuple[str, ...] = ()
