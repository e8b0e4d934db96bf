"""What the styles of a Word document make of its paragraphs: headings, quotations, items of lists."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.conversion.office.package import child, local, value

if TYPE_CHECKING:
    from lxml.etree import _Element

_HEADING: Final = re.compile(r"heading ([1-9])")
_QUOTE: Final = re.compile(r"(?:intense |block ?)?quot(?:e|ation)s?(?: text)?|block text", re.IGNORECASE)
_DEEPEST: Final = 20
"""How many styles may be based on each other."""


@dataclass(frozen=True)
class Role:
    """What a paragraph is.

    Attributes:
        heading: Its level, 1 to 6, else 0.
        quoted: Whether it is a block quotation.
        level: How deep in lists it is an item, from 1; 0 outside any.
    """

    heading: int = 0
    quoted: bool = False
    level: int = 0


class Styles:
    """The styles by their ids."""

    def __init__(self, root: _Element | None) -> None:
        styles = () if root is None else root
        self._styles = {value(style, "styleId"): style for style in styles if local(style) == "style"}

    def role(self, paragraph: _Element) -> Role:
        """What a paragraph is by its own properties, then by its style and those that this is based on."""
        heading, level, quoted = None, None, False
        for properties, name in self._sources(paragraph):
            named = _HEADING.fullmatch(name)
            quoted = quoted or _QUOTE.fullmatch(name) is not None
            outline = child(properties, "outlineLvl") if properties is not None else None
            if heading is None and (named or name == "title"):
                heading = int(named[1]) if named else 1
            elif heading is None and outline is not None:
                heading = _number(outline) + 1
            numbered = child(properties, "numPr") if properties is not None else None
            if level is None and numbered is not None:
                level = _level(numbered)
        heading = heading if heading and heading < 10 else 0
        return Role(min(heading, 6), quoted, 0 if heading else level or 0)

    def _sources(self, paragraph: _Element) -> list[tuple[_Element | None, str]]:
        own = child(paragraph, "pPr")
        found: list[tuple[_Element | None, str]] = [(own, "")]
        link = child(own, "pStyle") if own is not None else None
        while link is not None and len(found) < _DEEPEST:
            style = self._styles.get(value(link))
            if style is None:
                break
            name = child(style, "name")
            found.append((child(style, "pPr"), value(name).lower() if name is not None else ""))
            link = child(style, "basedOn")
        return found


def _level(numbered: _Element) -> int:
    """The depth of an item; 0 where numbering is switched off."""
    number, level = child(numbered, "numId"), child(numbered, "ilvl")
    if number is not None and value(number) == "0":
        return 0
    return min(_number(level) if level is not None else 0, 8) + 1


def _number(element: _Element) -> int:
    written = value(element)
    return int(written) if written.isascii() and written.isdigit() and len(written) < 4 else 9
