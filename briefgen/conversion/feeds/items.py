"""An item of a feed as a document: the full text if the feed has it, else the summary with a doubt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from lxml import etree, html

from briefgen.conversion.documents import Converted, Unconvertible
from briefgen.conversion.html import text_of
from briefgen.conversion.html.parsing import tree_of
from briefgen.conversion.html.tags import characters_of
from briefgen.conversion.stating import line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.conversion.documents import Key, Stated

MOST_ITEMS: Final = 5_000
"""Of one feed."""


@dataclass(frozen=True)
class Wording:
    """Words as a feed has them.

    Attributes:
        text: The words.
        is_markup: Whether they are HTML.
    """

    text: str = ""
    is_markup: bool = False

    def read(self) -> str:
        """The words as a text; empty if there are none."""
        if not self.is_markup:
            return self.text.replace("\r\n", "\n").strip("\n") + "\n" if self.text.strip() else ""
        return markup_text(self.text)


@dataclass(frozen=True)
class Item:
    """An item of a feed.

    Attributes:
        content: Its full text.
        summary: Its summary or description.
        stated: What the feed states about it.
        name: What tells it from the others: its title, address or id.
    """

    content: Wording
    summary: Wording
    stated: Mapping[Key, Stated] = field(default_factory=dict)
    name: str = ""


def document(item: Item, converter: str | None) -> Converted | None:
    """The item as a document; None if it has no words."""
    try:
        full = item.content.read()
        text = full or item.summary.read()
    except Unconvertible:
        return None
    doubts = () if full else ("the feed has only a summary or description of it",)
    return Converted(text, item.stated, converter, doubts, item.name) if text else None


def markup_text(markup: str) -> str:
    """The text of a stretch of HTML; empty if it has none.

    Raises:
        Unconvertible: If it is beyond the limits for pages.
    """
    if not markup.strip():
        return ""
    try:
        return text_of(tree_of(f"<html><body>{markup}</body></html>"))
    except etree.LxmlError:
        return ""


def title_line(title: Wording) -> str:
    """A title on one line, without its tags."""
    if not title.is_markup or not ("<" in title.text or "&" in title.text):
        return line(title.text)
    try:
        return line(characters_of(html.fromstring(f"<p>{title.text}</p>")))
    except (etree.LxmlError, ValueError):
        return ""
