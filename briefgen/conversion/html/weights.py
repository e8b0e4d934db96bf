"""How much prose each element of a page holds, and which element holds the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.conversion.html.tags import lineage, name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lxml.etree import _Element

    from briefgen.conversion.html.block import Block

_NEARLY_ALL: Final = 0.9
_PART: Final = 0.2
"""The share of the prose from which the only article of a page is the text, and the rest something else."""
_LIKE: Final = 0.15
"""The share of prose in the like of an element from which they are one text in several boxes."""
_LEVELS: Final = 3
_WHOLE: Final = frozenset({"article", "body", "main", "li", "html"})


def weights_of(blocks: Iterable[Block]) -> dict[_Element, int]:
    """How many characters each element holds, headings aside."""
    weights: dict[_Element, int] = {}
    for block in blocks:
        if not block.heading:
            for element in lineage(block.element):
                weights[element] = weights.get(element, 0) + len(block.text)
    return weights


def core_of(found: Sequence[Block], prose: Sequence[Block]) -> _Element | None:
    """The innermost element that holds nearly all of a text.

    Args:
        found: Blocks that are sure to be of the text.
        prose: Blocks of the page that look like prose.
    """
    weights = weights_of(found)
    total = max(weights.values(), default=0)
    named = [
        element for element, weight in weights.items() if weight >= _PART * total and _is_article(element)
    ]
    if len(named) == 1:
        total = weights[named[0]]
        weights = weights_of(block for block in found if named[0] in lineage(block.element))
        weights = {element: weight for element, weight in weights.items() if named[0] in lineage(element)}
    enough = [element for element, weight in weights.items() if weight >= _NEARLY_ALL * total > 0]
    core = max(enough, key=lambda element: len(lineage(element)), default=None)
    return None if core is None else _with_its_like(core, weights_of(prose))


def _with_its_like(core: _Element, weights: Mapping[_Element, int]) -> _Element:
    """The core, or an element around it if its like beside it holds prose too."""
    whole = core
    for outer in lineage(core)[:_LEVELS]:
        parent = outer.getparent()
        if parent is None or name_of(outer) in _WHOLE:
            break
        like = [other for other in parent if other is not outer and _are_alike(other, outer)]
        beside = sum(weights.get(other, 0) for other in like)
        if (
            like
            and beside >= _LIKE * weights.get(outer, 0)
            and not any(_has_headline(other) for other in like)
        ):
            whole = parent
    return whole


def _are_alike(one: _Element, other: _Element) -> bool:
    return one.tag == other.tag and one.get("class") is not None and one.get("class") == other.get("class")


def _has_headline(element: _Element) -> bool:
    return element.find(".//h1") is not None


def _is_article(element: _Element) -> bool:
    return name_of(element) == "article" or "articlebody" in element.get("itemprop", "").lower()
