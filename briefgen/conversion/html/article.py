"""Which blocks of a page are its text, and which are navigation, teasers, comments and buttons.

trafilatura finds the text; its output has lost characters and structure, so it only says which blocks of the
page are meant. What stands between these blocks belongs to the text too, unless the page calls it something
else: a paragraph that is missing in the middle would be worse than a caption too many.
"""

from __future__ import annotations

import logging
import re
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from trafilatura import bare_extraction

from briefgen.conversion.html.blocks import blocks_of
from briefgen.conversion.html.chrome import linked_share
from briefgen.conversion.html.core import Page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lxml.etree import _Element

    from briefgen.conversion.html.block import Block

_WORD: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]|[^\W_]+")
_SHINGLE: Final = 4
_LONG: Final = 80
_LINKED: Final = 0.6
_MISSED: Final = 8
"""What was found is no text if all long paragraphs together are so many times as long."""
_MOST_ELEMENTS: Final = 30_000
_MOST_CHARACTERS: Final = 2_000_000
_SHARE: Final = 0.6
"""How many of a block's shingles have to be in the text that was found."""


@dataclass(frozen=True)
class Article:
    """The text of a page.

    Attributes:
        blocks: Its blocks, in order; none if the page has no text.
        page: All blocks of the page.
        told: Whether trafilatura told it from the rest of the page; else all paragraphs were taken.
    """

    blocks: list[Block]
    page: list[Block]
    told: bool


def article_of(tree: _Element) -> Article:
    """The blocks that are the page's text."""
    blocks = blocks_of(tree)
    found = _Found(_extracted(tree) if _is_askable(tree, blocks) else ())
    sure = [found.holds(block.text) for block in blocks]
    prose = [not block.heading and linked_share(block) < _LINKED for block in blocks]
    long = [is_prose and len(block.text) >= _LONG for is_prose, block in zip(prose, blocks, strict=True)]
    told = _length(blocks, sure) * _MISSED >= _length(blocks, long) and True in sure
    if not told:
        sure = long if True in long else prose
    page = Page(blocks, sure)
    if not page.has_text():
        return Article([], blocks, told)
    kept = [
        block
        for index, block in enumerate(blocks)
        if page.may_hold(index) and (sure[index] or found.holds_whole(block.text) or page.belongs(index))
    ]
    return Article(_once(kept), blocks, told)


def _length(blocks: Sequence[Block], chosen: Sequence[bool]) -> int:
    """The characters of some blocks, headings aside."""
    return sum(
        len(block.text)
        for block, is_chosen in zip(blocks, chosen, strict=True)
        if is_chosen and not block.heading
    )


def _is_askable(tree: _Element, blocks: Sequence[Block]) -> bool:
    """Whether a page is small enough for trafilatura, which copies the tree several times."""
    return (
        sum(1 for _ in tree.iter()) <= _MOST_ELEMENTS
        and sum(len(block.text) for block in blocks) <= _MOST_CHARACTERS
    )


def _once(blocks: list[Block]) -> list[Block]:
    """The blocks without headings that are there already, as in a bar above the page."""
    seen: set[str] = set()
    kept = []
    for block in reversed(blocks):
        if block.heading and block.text in seen:
            continue
        if block.heading:
            seen.add(block.text)
        kept.append(block)
    return kept[::-1]


def _extracted(tree: _Element) -> Iterator[str]:
    """The paragraphs that trafilatura takes for the text."""
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        document = bare_extraction(deepcopy(tree), include_comments=False, include_tables=True)
    except Exception:  # noqa: BLE001  # a fault of the library costs its advice, not the page
        return
    body = getattr(document, "body", None)
    if body is not None:
        for element in body.iter("p", "head", "item", "quote", "cell", "code", "list", "table"):
            yield "".join(element.itertext())
        yield "".join(f" {part} " for part in body.itertext())


class _Found:
    """What was found, to be asked whether a block is in it."""

    def __init__(self, paragraphs: Iterable[str]) -> None:
        self._whole: set[tuple[str, ...]] = set()
        self._shingles: set[tuple[str, ...]] = set()
        for paragraph in paragraphs:
            words = _words(paragraph)
            self._whole.add(tuple(words))
            self._shingles.update(_shingled(words))

    def holds(self, text: str) -> bool:
        """Whether a block with enough words to be told from others was found."""
        words = _words(text)
        shingles = _shingled(words)
        if len(shingles) < _SHINGLE:
            return False
        return sum(shingle in self._shingles for shingle in shingles) >= _SHARE * len(shingles)

    def holds_whole(self, text: str) -> bool:
        """Whether a block was found as it is, however short."""
        return tuple(_words(text)) in self._whole


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _shingled(words: Sequence[str]) -> list[tuple[str, ...]]:
    return [tuple(words[place : place + _SHINGLE]) for place in range(len(words) - _SHINGLE + 1)]
