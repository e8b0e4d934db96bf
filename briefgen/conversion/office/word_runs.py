"""The words of a Word paragraph: with what was inserted, without what was deleted, hidden or struck out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from lxml import etree

from briefgen.conversion.html.inline import raised
from briefgen.conversion.office.package import child, local, value

if TYPE_CHECKING:
    from lxml.etree import _Element

_SKIPPED: Final = """
    del moveFrom delText instrText delInstrText pPr rPr sdtPr sdtEndPr rt rubyPr fldData ffData binData
    imagedata tblPr tblGrid sectPr annotationRef chart
    """
_UNREAD: Final = frozenset(_SKIPPED.split())
_SPACE: Final = re.compile(r"[ \t]+")
_CHANGES: Final = frozenset({"ins", "del", "moveFrom", "moveTo"})
_INSTEAD: Final = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "ptab": " "}
_OFF: Final = frozenset({"0", "false", "none", "off"})


@dataclass
class Runs:
    """The words of one paragraph, and what was met in it.

    Attributes:
        notes: Ids of notes in the order of their marks, each with its sort: ``footnote`` or ``endnote``.
        words: Its words; those of a paragraph before it that goes on in it come first.
        boxes: Text boxes, which are read after the paragraph.
        met: Names of what the editor has to know: ``changes``, ``struck``, ``comments``, ``symbols``.
    """

    notes: list[tuple[str, str]]
    met: set[str]
    words: list[str]
    boxes: list[_Element] = field(default_factory=list)

    def text(self, paragraph: _Element) -> str:
        """The words of a paragraph; lines are apart by LF."""
        self._read(paragraph)
        lines = ("".join(self.words)).split("\n")
        return "\n".join(
            filter(None, (" ".join(line.replace("\t", " ").split(" ")).strip() for line in lines))
        )

    def _read(self, element: _Element) -> None:
        for part in element:
            name = local(part)
            if name in _CHANGES:
                self.met.add("changes")
            if name == "t":
                self.words.append((part.text or "").replace("\n", " "))
            elif name == "r":
                self._run(part)
            elif name in _INSTEAD:
                self.words.append(_INSTEAD[name])
            elif name in {"footnoteReference", "endnoteReference"}:
                self.notes.append((name.removesuffix("Reference"), value(part, "id")))
                self.words.append(f"[{len(self.notes)}]")
            elif name == "AlternateContent":
                self._read(_chosen(part))
            elif name == "txbxContent":
                self.boxes.append(part)
            elif name in {"sym", "commentReference"}:
                self.met.add("symbols" if name == "sym" else "comments")
            elif name not in _UNREAD:
                self._read(part)

    def _run(self, run: _Element) -> None:
        properties = child(run, "rPr")
        if properties is not None and (_is_on(properties, "strike") or _is_on(properties, "dstrike")):
            self.met.add("struck")
            return
        if properties is not None and _is_on(properties, "vanish"):
            return
        position = child(properties, "vertAlign") if properties is not None else None
        start = len(self.words)
        self._read(run)
        if position is not None and value(position) == "superscript":
            mark = etree.Element("sup")
            mark.text = "".join(self.words[start:])
            number = raised(mark, "".join(self.words[max(0, start - 3) : start]))
            self.words[start:] = [number] if number else self.words[start:]


def _is_on(properties: _Element, name: str) -> bool:
    found = child(properties, name)
    return found is not None and value(found) not in _OFF


def _chosen(alternatives: _Element) -> _Element:
    """Of several ways to say the same the one that has words."""
    for option in alternatives:
        if next((part for part in option.iter() if local(part) == "t"), None) is not None:
            return option
    return alternatives[0] if len(alternatives) else alternatives
