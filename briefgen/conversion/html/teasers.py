"""Boxes that lead to other articles: several alike, each with a heading that is a link and a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.conversion.html.chrome import linked_share
from briefgen.conversion.html.tags import lineage, name_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

    from briefgen.conversion.html.block import Block

_FEWEST: Final = 3
_LONGEST: Final = 500
"""Characters of a box on average, from which it is an entry of the text rather than a teaser."""
_LEVELS: Final = 4
_LINKED: Final = 0.9
_WHOLE: Final = frozenset({"body", "main", "html"})


def teasers(blocks: Sequence[Block]) -> frozenset[_Element]:
    """The boxes of a page that lead to other articles."""
    lengths: dict[_Element, int] = {}
    for block in blocks:
        for element in lineage(block.element)[: 2 * _LEVELS]:
            lengths[element] = lengths.get(element, 0) + len(block.text)
    groups: dict[tuple[_Element | None, str], list[_Element]] = {}
    for heading in blocks:
        if heading.heading > 1 and linked_share(heading) >= _LINKED:
            for box in _boxes(heading, lengths):
                groups.setdefault((box.getparent(), _kind(box)), []).append(box)
    return frozenset(
        box
        for boxes in groups.values()
        if len(set(boxes)) >= _FEWEST and sum(lengths[box] for box in set(boxes)) < _LONGEST * len(set(boxes))
        for box in boxes
    )


def _boxes(heading: Block, lengths: dict[_Element, int]) -> Iterator[_Element]:
    """The elements around a heading that hold a little more than the heading."""
    for outer in lineage(heading.element)[1:_LEVELS]:
        if name_of(outer) in _WHOLE or lengths.get(outer, 0) > 2 * _LONGEST:
            return
        yield outer


def _kind(element: _Element) -> str:
    return f"{name_of(element)} {element.get('class', '').partition(' ')[0]}"
