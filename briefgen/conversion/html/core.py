"""The part of a page that holds its text: the innermost element that has nearly all of the prose found.

What lies in the core belongs to the text unless the page calls it something else; what lies outside does not,
except for the headline, what stands between it and the text, and prose right behind the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.conversion.html.chrome import is_chrome, is_label, is_note, is_suspect, linked_share
from briefgen.conversion.html.tags import LISTS, lineage, name_of
from briefgen.conversion.html.teasers import teasers
from briefgen.conversion.html.weights import core_of, weights_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from lxml.etree import _Element

    from briefgen.conversion.html.block import Block

_MUCH: Final = 0.35
"""The share of the prose from which an element is a part of the text whatever its name suggests."""
_MOST: Final = 0.85
"""The share from which it is that whatever its name says."""
_LEAST: Final = 0.15
_SHORT: Final = 300
"""The share and the characters of prose that have to be left when what is named otherwise is taken away."""
_LINKED: Final = 0.9
_MOSTLY_LINKED: Final = 0.6
_PROSE: Final = 60
"""Characters."""
_LEAD: Final = 25
"""How many blocks there may be between the headline and the text."""
_NEAR: Final = 2
"""How many elements around the core may hold the rest of the text."""
_ENDS: Final = tuple(".!?…:”\"’'»」』)。！？؟।")


class Page:
    """The blocks of a page, and where its text is.

    Args:
        blocks: All blocks.
        sure: Whether each was found to be a part of the text.
    """

    def __init__(self, blocks: Sequence[Block], sure: Sequence[bool]) -> None:
        self._blocks, self._sure = blocks, sure
        found = [block for block, is_sure in zip(blocks, sure, strict=True) if is_sure]
        weights = weights_of(found)
        self._total = max(weights.values(), default=0)
        boxes = teasers(blocks)
        self._beside = _Among(weights, self._total * _MOST, lambda one: one in boxes or is_chrome(one))
        left = sum(
            len(block.text) for block in found if not block.heading and not self._beside.holds(block.element)
        )
        if left < min(_LEAST * self._total, _SHORT):  # a name that the whole text has says nothing
            self._beside = _Among({}, 0, lambda one: one in boxes)
        self._suspect = _Among(weights, self._total * _MUCH, is_suspect)
        self._notes = _Among(weights, self._total * _MUCH, is_note)
        prose = [block for block in blocks if self._is_text(block)]
        self._core = core_of([block for block in found if not self._beside.holds(block.element)], prose)
        self._link_lists = _linked_lists(blocks)
        self._kinds = {_kind(block.element) for block in found}
        self._within = _Among({}, 0, lambda element: element is self._core)
        inside = [index for index, is_sure in enumerate(sure) if is_sure and self._in_core(index)]
        self._first, self._last = (inside[0], inside[-1]) if inside else (len(blocks), -1)
        self._headline = self._headline_before(self._first) if inside else None

    def has_text(self) -> bool:
        """Whether there is a text at all."""
        return self._core is not None

    def may_hold(self, index: int) -> bool:
        """Whether a block is where the text may be."""
        block = self._blocks[index]
        if self._beside.holds(block.element) or self._leads_away(index) or is_label(block):
            return False
        if not self._in_core(index):
            return self._leads(index) or self._follows(index)
        is_note = index > self._last and self._notes.holds(block.element)
        if self._first <= index <= self._last or is_note or self._leads(index):
            return True
        alike = _kind(block.element) in self._kinds
        return alike and self._is_prose(index) and self._core is not None and name_of(self._core) != "body"

    def belongs(self, index: int) -> bool:
        """Whether nothing says that a block in the midst of the text is none of it."""
        block = self._blocks[index]
        if block.quoted or self._notes.holds(block.element):
            return True
        linked = self._link_lists.get(_list_of(block), 1.0) if block.indented else 1.0
        return min(linked, linked_share(block)) < _MOSTLY_LINKED and not self._suspect.holds(block.element)

    def _leads_away(self, index: int) -> bool:
        """Whether a block is nothing but a link to another page, and neither heading, note nor sentence."""
        block = self._blocks[index]
        if block.indented and self._link_lists.get(_list_of(block), 1.0) < _MOSTLY_LINKED:
            return False
        sentence = self._sure[index] and len(block.text) >= _PROSE and block.text.endswith(_ENDS)
        return (
            linked_share(block) >= _LINKED
            and not (block.heading and (block.heading == 1 or self._sure[index] or self._in_core(index)))
            and not sentence
            and not self._notes.holds(block.element)
        )

    @staticmethod
    def _is_text(block: Block) -> bool:
        return len(block.text) >= _PROSE and not block.heading and linked_share(block) < _MOSTLY_LINKED

    def _in_core(self, index: int) -> bool:
        return self._within.holds(self._blocks[index].element)

    def _is_prose(self, index: int) -> bool:
        text = self._blocks[index].text
        return len(text) >= _PROSE and text.endswith(_ENDS) and self.belongs(index)

    def _headline_before(self, first: int) -> int | None:
        places = range(first, max(-1, first - _LEAD), -1)
        return next((place for place in places if self._blocks[place].heading == 1), None)

    def _leads(self, index: int) -> bool:
        """Whether a block is the headline, between it and the text, or a heading right before the text."""
        if index == self._first - 1 and self._blocks[index].heading and self._in_core(index):
            return True
        if self._headline is None or not self._headline <= index < self._first:
            return False
        return index == self._headline or self._sure[index] or self._is_prose(index)

    def _follows(self, index: int) -> bool:
        """Whether a block is prose that was found right around the core, behind it."""
        if index < self._last or not self._sure[index] or not self._is_prose(index) or self._core is None:
            return False
        element = self._blocks[index].element
        around = lineage(self._core)[1 : _NEAR + 1]
        return any(element is outer or element.getparent() is outer for outer in around)


def _list_of(block: Block) -> _Element | None:
    """The outermost list that a block is in."""
    return next((outer for outer in reversed(lineage(block.element)) if name_of(outer) in LISTS), None)


def _linked_lists(blocks: Sequence[Block]) -> dict[_Element | None, float]:
    """How much of each list are links to other pages, from 0 to 1."""
    sizes: dict[_Element | None, tuple[float, int]] = {}
    for block in blocks:
        if block.indented:
            linked, size = sizes.get(_list_of(block), (0.0, 0))
            length = len(block.text)
            sizes[_list_of(block)] = (linked + length * linked_share(block), size + length)
    return {element: linked / max(1, size) for element, (linked, size) in sizes.items()}


def _kind(element: _Element) -> tuple[str | None, ...]:
    """What an element has in common with others of its kind."""
    parent = element.getparent()
    around = () if parent is None else (name_of(parent), parent.get("class"))
    return (name_of(element), element.get("class"), *around)


class _Among:
    """Whether an element, or one around it that holds little of the text, has a property; remembered."""

    def __init__(self, weights: Mapping[_Element, int], most: float, has: Callable[[_Element], bool]) -> None:
        self._weights, self._most, self._has = weights, most, has
        self._known: dict[_Element, bool] = {}

    def holds(self, element: _Element) -> bool:
        """Whether the element is in one that has the property."""
        path = []
        answer = False
        for outer in lineage(element):
            if outer in self._known:
                answer = self._known[outer]
                break
            path.append(outer)
        for inner in reversed(path):
            answer = answer or (self._weights.get(inner, 0) <= self._most and self._has(inner))
            self._known[inner] = answer
        return answer
