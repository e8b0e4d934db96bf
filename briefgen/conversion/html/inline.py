"""What elements within a line add to its words: quotation marks, raised figures.

A raised number after a word is a footnote's mark and would be glued to it; it is put in square
brackets, which a quotation may leave out. A raised number elsewhere is a power.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.conversion.html.tags import characters_of, name_of
from briefgen.languages.worldwide.quotation_delimiters import quotation_delimiters

if TYPE_CHECKING:
    from lxml.etree import _Element

_NUMBER: Final = re.compile(r"\d{1,3}(?:\s*[,–-]\s*\d{1,3})*")
_NOTED: Final = re.compile(r"(?:[^\W\d_]{4}|[.,;:!?…”’»“)\]」』。、])\Z")
_RAISED: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_MARKS: Final = frozenset("“”„«»‘’‚‹›\"'「」『』")
_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"


def opened(element: _Element, name: str) -> str:
    """What is read before the words of an element that begins no block."""
    return _delimiters(element)[0] if name == "q" else ""


def closed(element: _Element, name: str) -> str:
    """What is read after an element's words."""
    return _delimiters(element)[1] if name == "q" else ""


def raised(element: _Element, before: str) -> str | None:
    """How a raised number is read after the words ``before``; None if the element is something else."""
    words = characters_of(element).strip()
    if not _NUMBER.fullmatch(words):
        return None
    if _NOTED.search(before.rstrip()) or element.find(".//a") is not None or _is_link(element):
        return f"[{words}]"
    return words.translate(_RAISED)


def _delimiters(element: _Element) -> tuple[str, str]:
    """The marks around a ``<q>``; none where the page has put them itself."""
    words = characters_of(element).strip()
    if words[:1] in _MARKS or not words:
        return "", ""
    depth, tag = 0, ""
    for outer in element.iterancestors():
        depth += name_of(outer) == "q"
        tag = tag or outer.get("lang") or outer.get(_LANG) or ""
    marks = quotation_delimiters(tag)
    return (marks[2], marks[3]) if depth % 2 else (marks[0], marks[1])


def _is_link(element: _Element) -> bool:
    """Whether an element is within a link."""
    parent = element.getparent()
    return parent is not None and name_of(parent) == "a"
