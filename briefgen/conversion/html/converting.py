"""A saved page as a source: its text, what it states about itself, and what is doubtful."""

from __future__ import annotations

import re
from importlib.metadata import version
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from briefgen.conversion.documents import Converted, Unconvertible
from briefgen.conversion.html.article import article_of
from briefgen.conversion.html.encodings import page_text
from briefgen.conversion.html.parsing import tree_of
from briefgen.conversion.html.rendering import rendered
from briefgen.conversion.html.statements import Statements
from briefgen.conversion.html.tags import characters_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from briefgen.conversion.html.article import Article

_XML: Final = (".xhtml", ".xht")
_LEAST: Final = 200
"""Characters of text below which a page that asks for JavaScript has none of its own."""
_NOTHING: Final = 40
"""Characters below which a page with scripts has no text: "Loading"."""
_HEAD: Final = 3000
_SAVED_FROM: Final = re.compile(r"<!-- saved from url=\(\d{1,5}\)(\S{1,500}) -->")
"""What browsers write above a page that they save."""
_SCRIPTED: Final = re.compile(r"java\s?script", re.IGNORECASE)


def convert(data: bytes, name: str) -> Iterator[Converted]:
    """The text of a page and what it states about itself.

    Raises:
        Unconvertible: If it has no text, or is beyond the limits.
    """
    yield converted(data, name)


def converted(data: bytes, name: str, declared: str | None = None, address: str | None = None) -> Converted:
    """The text of a page.

    Args:
        data: The page.
        name: Its file's name.
        declared: The encoding that a header names.
        address: Where the file says that the page was saved from.

    Raises:
        Unconvertible: If it has no text, or is beyond the limits.
    """
    read = page_text(data, declared)
    is_xml = PurePath(name).suffix.lower() in _XML or read.text.lstrip("\ufeff \t\n").startswith("<?xml")
    tree = tree_of(read.text, is_xml=is_xml)
    article = article_of(tree)
    text = rendered(article.blocks)
    _refuse_empty(tree, text)
    saved = _SAVED_FROM.search(read.text[:_HEAD])
    statements = Statements(tree, article, text, address or (saved[1] if saved else None))
    stated, contradictions = statements.made()
    return Converted(
        text,
        stated,
        converter=f"trafilatura {version('trafilatura')}",
        doubts=(*read.doubts, *_doubts(article), *contradictions),
    )


def _doubts(article: Article) -> Iterator[str]:
    if not article.told:
        yield "its text could not be told from the rest of the page; all paragraphs were taken"
    if any(block.struck for block in article.blocks):
        yield "words that the page strikes out were left out"


def _refuse_empty(tree: _Element, text: str) -> None:
    """Refuse a page that has no text, with the reason that it shows."""
    frames = [frame.get("src", "") for frame in tree.iter("frame", "iframe") if frame.get("src")]
    if tree.find(".//frameset") is not None and len(text) < _LEAST:
        named = f" ({', '.join(frames[:3])})" if frames else ""
        raise Unconvertible("only holds frames", f"open the frame{named} by itself and save that page")
    scripted = any(_SCRIPTED.search(characters_of(element)) for element in tree.iter("noscript"))
    if (scripted and len(text) < _LEAST) or (len(text) < _NOTHING and tree.find(".//script") is not None):
        help_ = 'open the page in a browser, and save it there as "Webpage, complete" or copy its text'
        raise Unconvertible("has no text without JavaScript", help_)
    if not text:
        raise Unconvertible("has no text")
