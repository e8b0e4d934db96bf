"""Blocks of HTML that Markdown hands on as they are, taken out before it runs and put back after.

Most of a page is such blocks. Python-Markdown parses each of them, and MkDocs once more for its ids, only to
leave it alone: that is most of the time that both take. What is left to them are headings and whatever else a
template writes in Markdown.

A block is set aside where Python-Markdown would end it, too: it begins a line, with a tag of a block, and
ends a line at that tag's own end. The first that is not like that ends the search, and all behind it is left
to Markdown, so that no page changes, spaces between its blocks aside.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAGS: Final = frozenset(
    {"article", "aside", "blockquote", "details", "div", "dl", "figure", "footer", "header", "nav", "ol", "p"}
    | {"script", "section", "table", "ul"}
)
_FIRST: Final = re.compile(r"(?:\A|(?<=\n\n))<([^\s>]*)")
_NEXT: Final = re.compile(r"\s*<([^\s>]*)")
_EITHER: Final = {tag: re.compile(rf"<(/?){tag}(?=[ >])") for tag in sorted(_TAGS)}
_ENDING: Final = re.compile(r"(?>[ \t]*)(?:\n(?=[ \t]*\n|<)|\s*\Z)")
_ID: Final = re.compile(r' id="([^"]*)"')
_PLACE: Final = "briefgen-block-{}-of-{}"


class RawBlocks:
    """The blocks of one page.

    Attributes:
        whole: The page as its template wrote it.
        markdown: What is left, with a paragraph in the place of each run of blocks.
    """

    def __init__(self, text: str) -> None:
        self.whole = text
        spans = list(_runs(text))
        self._blocks = [text[start:end] for start, end in spans]
        parts, done = [], 0
        for number, (start, end) in enumerate(spans):
            parts += [text[done:start], "\n\n", self._place(number), "\n\n"]
            done = end
        self.markdown = "".join([*parts, text[done:]])

    def _place(self, number: int) -> str:
        return _PLACE.format(number, len(self._blocks))

    def put_back(self, html: str) -> str | None:
        """The page with its blocks; None if Markdown did not leave a paragraph in the place of each."""
        parts = []
        for number, block in enumerate(self._blocks):
            before, found, html = html.partition(f"<p>{self._place(number)}</p>")
            if not found:
                return None
            parts += [before, block]
        return "".join([*parts, html])

    @property
    def ids(self) -> set[str]:
        """The ids of the elements in the blocks; in text the quotation mark of an attribute is encoded."""
        return {unescape(found) for block in self._blocks for found in _ID.findall(block)}


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """Where blocks are with only space between them, in order."""
    first: int | None = None
    last = 0
    for start, end in _spans(text):
        if first is None or text[last:start].strip():
            if first is not None:
                yield first, last
            first = start
        last = end
    if first is not None:
        yield first, last


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where the blocks are, in order, up to the first that only Markdown knows the end of."""
    opening = _FIRST.search(text)
    while opening is not None and opening[1] in _TAGS:
        start = opening.start(1) - 1
        end = _end(text, opening[1], start)
        ending = _ENDING.match(text, end) if end is not None else None
        if end is None or ending is None or " markdown" in text[start:end]:
            return
        yield start, end
        opening = _NEXT.match(text, ending.end()) or _FIRST.search(text, ending.end())


def _end(text: str, name: str, start: int) -> int | None:
    """Behind the tag that closes an element; None if none does."""
    depth = 0
    for tag in _EITHER[name].finditer(text, start):
        depth += -1 if tag[1] else 1
        if depth == 0:
            return text.index(">", tag.end() - 1) + 1
    return None
