"""JSON Feed, versions 1.0 and 1.1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from briefgen.conversion.documents import Unconvertible
from briefgen.conversion.feeds.items import MOST_ITEMS, Item, Wording, document
from briefgen.conversion.stating import address, line, stated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.conversion.documents import Converted, Key, Stated

_VERSION: Final = "jsonfeed.org/version/1"


def is_json_feed(value: object) -> bool:
    """Whether a value of JSON is a feed."""
    return isinstance(value, dict) and _VERSION in str(value.get("version")) and "items" in value


def documents(feed: dict[str, object]) -> Iterator[Converted]:
    """The items of a feed.

    Raises:
        Unconvertible: If none of them has words.
    """
    found = feed.get("items")
    items = [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []
    count = 0
    for item in items[:MOST_ITEMS]:
        made = document(_item(cast("dict[str, object]", item), feed), None)
        if made is not None:
            count += 1
            yield made
    if not count:
        raise Unconvertible("is a feed without any text")


def _item(item: dict[str, object], feed: dict[str, object]) -> Item:
    markup, plain = item.get("content_html"), item.get("content_text")
    content = Wording(markup, is_markup=True) if isinstance(markup, str) and markup.strip() else Wording()
    if not content.text and isinstance(plain, str):
        content = Wording(plain)
    summary = item.get("summary")
    name = line(item.get("title")) or address(item.get("url")) or line(item.get("id"))
    return Item(content, Wording(summary if isinstance(summary, str) else ""), _stated(item, feed), name)


def _stated(item: dict[str, object], feed: dict[str, object]) -> dict[Key, Stated]:
    of_feed: dict[Key, object] = {"language": feed.get("language"), "author": _authors(feed)}
    of_item: dict[Key, object] = {
        "title": item.get("title"),
        "author": _authors(item),
        "date_published": item.get("date_published"),
        "url": item.get("url"),
        "language": item.get("language"),
    }
    return {
        **stated({"publisher": feed.get("title")}, "the feed's title"),
        **stated(of_feed, "the feed"),
        **stated(of_item, "the feed's item"),
    }


def _authors(described: dict[str, object]) -> object:
    return described.get("authors") or described.get("author")
