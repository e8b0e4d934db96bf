"""RSS and Atom, read by feedparser with its sanitizer on.

The library gets a stream: a string or bytes could name a file or an address, which it would open.
"""

from __future__ import annotations

from email.utils import parsedate_tz
from importlib.metadata import version
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

import feedparser

from briefgen.conversion.documents import Unconvertible
from briefgen.conversion.feeds.items import MOST_ITEMS, Item, Wording, document, title_line
from briefgen.conversion.stating import address, day, line, stated, tag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.conversion.documents import Converted, Key, Stated

_MARKUP: Final = frozenset({"text/html", "application/xhtml+xml"})


def convert(data: bytes, name: str) -> Iterator[Converted]:  # noqa: ARG001  # the name says nothing more
    """The items of a feed.

    Raises:
        Unconvertible: If it is no feed, or none of its items has words.
    """
    found = feedparser.parse(BytesIO(data), sanitize_html=True, resolve_relative_uris=True)
    if not found.get("version") and not found.entries:
        raise Unconvertible("is not a feed that can be read")
    converter = f"feedparser {version('feedparser')}"
    count = 0
    for entry in found.entries[:MOST_ITEMS]:
        made = document(_item(entry, found), converter)
        if made is not None:
            count += 1
            yield made
    if not count:
        raise Unconvertible("is a feed without any text")


def _item(entry: Any, found: Any) -> Item:
    contents = [_wording(one) for one in entry.get("content", []) if _is_text(one)]
    stating = {**_of_feed(entry, found), **_of_item(entry)}
    title = stating["title"].value if "title" in stating else ""
    name = title or address(entry.get("link")) or line(entry.get("id")) or ""
    longest = max(contents, key=lambda one: len(one.text), default=Wording())
    return Item(longest, _wording(entry.get("summary_detail") or {}), stating, name)


def _is_text(content: Any) -> bool:
    return str(content.get("type", "text/plain")).startswith("text/") or content.get("type") in _MARKUP


def _wording(detail: Any) -> Wording:
    value = str(detail.get("value") or "")
    return Wording(value, detail.get("type") in _MARKUP)


def _of_item(entry: Any) -> dict[Key, Stated]:
    """What the item states; when it was updated is not when it was published."""
    values: dict[Key, object] = {
        "title": title_line(_wording(entry.get("title_detail") or {})),
        "author": _authors(entry),
        "date_published": _day(entry.get("published")),
        "url": entry.get("link"),
        "language": next((one.get("language") for one in entry.get("content", [])), None),
        "rights": title_line(_wording(entry.get("rights_detail") or {})),
    }
    return stated(values, "the feed's item")


def _of_feed(entry: Any, found: Any) -> dict[Key, Stated]:
    """What the feed states for all of its items, or the item about the feed that it comes from."""
    source = entry.get("source") or {}
    title = source.get("title_detail") or source.get("title")
    if title:
        where = _wording(title) if isinstance(title, dict) else Wording(str(title))
        return stated({"publisher": title_line(where)}, "the title of the item's own feed")
    values: dict[Key, Stated] = {}
    own = _wording(found.feed.get("title_detail") or {})
    values |= stated({"publisher": title_line(own)}, "the feed's title")
    values |= stated({"language": tag(found.feed.get("language"))}, "the feed's language")
    if str(found.get("version", "")).startswith("atom"):
        values |= stated({"author": _authors(found.feed)}, "the feed's author")
    return values


def _authors(described: Any) -> str:
    people = described.get("authors") or [described.get("author_detail") or {}]
    names = [line(person.get("name")) for person in people if person]
    return ", ".join(dict.fromkeys(name for name in names if name and "@" not in name))


def _day(written: Any) -> str:
    """The day that a date names where it was written, whatever day that was elsewhere."""
    known = day(written) if written else ""
    parsed = None if known or not written else parsedate_tz(str(written))
    return day(f"{parsed[0]:04}-{parsed[1]:02}-{parsed[2]:02}") if parsed else known
