"""Blocks as a text, with the signs that :class:`~briefgen.conversion.documents.Converted` describes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.conversion.html.blocks import blocks_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

    from briefgen.conversion.html.block import Block


def text_of(element: _Element) -> str:
    """The text of an element of HTML as a source, with its quotations, items and headings marked.

    Ends with LF unless it is empty.
    """
    return rendered(blocks_of(element))


def rendered(blocks: Iterable[Block]) -> str:
    """The text of some blocks."""
    parts: list[str] = []
    previous = 0
    for block in blocks:
        if parts:
            parts.append("\n" if block.together and block.together == previous else "\n\n")
        parts.append(_lines(block))
        previous = block.together
    return "".join([*parts, "\n"]) if parts else ""


def _lines(block: Block) -> str:
    quoting = "> " * block.quoted
    indent = "  " * max(block.indented - 1, 0)
    first = "#" * block.heading + " " if block.heading else "- " if block.bullet else ""
    further = "  " if block.indented else ""
    if block.indented and not first:
        first = further
    if block.heading:
        return quoting + first + " ".join(block.text.split("\n"))
    head, *tail = block.text.split("\n")
    return "\n".join(
        [f"{quoting}{indent}{first}{head}", *(f"{quoting}{indent}{further}{line}" for line in tail)]
    )
