"""RSS and Atom, read by feedparser from bytes alone: each item is a document."""

from __future__ import annotations

import io
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import feedparser

from briefgen.conversion.documents import Converted, Stated, Unconvertible
from briefgen.conversion.markup import as_text
from briefgen.conversion.values import day, line, tag, web_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.conversion.documents import Key

_MARKED_UP = frozenset({"text/html", "application/xhtml+xml"})


def convert(data: bytes, name: str) -> Iterator[Converted]:  # noqa: ARG001  # the name says nothing more
    """The items of a feed.

    Raises:
        Unconvertible: If it is no feed, or has no items.
    """
    if b"<!ENTITY" in data[: 1 << 16]:
        raise Unconvertible("declares entities, which no feed needs", "ask whoever made it for another file")
    read = feedparser.parse(
        io.BytesIO(data),
        sanitize_html=True,
        resolve_relative_uris=False,
        response_headers={"content-location": ""},
    )
    if not read.entries:
        reason = "is not a feed" if not read.get("version") else "is a feed without items"
        raise Unconvertible(reason, "save the page that it lists as HTML")
    for number, entry in enumerate(read.entries, 1):
        yield _document(entry, read.feed, number)


def _document(entry: Any, feed: Any, number: int) -> Converted:
    text, doubts = _text(entry)
    written: dict[Key, tuple[str, str]] = {
        "title": (_plain(entry.get("title")), "the feed's item"),
        "author": (_plain(entry.get("author")), "the feed's item"),
        "publisher": (_plain(feed.get("title")), "the feed's title"),
        "date_published": (_day(entry), "the feed's item"),
        "language": (tag(line(_language(entry) or feed.get("language"))), "the feed"),
        "url": (web_address(line(entry.get("link"))), "the feed's item"),
    }
    stated = {key: Stated(*pair) for key, pair in written.items() if pair[0]}
    label = line(entry.get("id")) or line(entry.get("link")) or f"item {number}"
    made = f"feedparser {version('feedparser')}"
    return Converted(text, stated, made, doubts, label)


def _text(entry: Any) -> tuple[str, tuple[str, ...]]:
    """The longest content, else the summary."""
    contents = [each for each in entry.get("content") or [] if isinstance(each.get("value"), str)]
    best = max(contents, key=lambda each: len(each["value"]), default=None)
    if best is not None and best["value"].strip():
        return as_text(best["value"], marked_up=best.get("type") in _MARKED_UP)
    text, doubts = as_text(entry.get("summary") or "")
    return text, (*doubts, "the feed has only a summary of the text") if text else doubts


def _language(entry: Any) -> str | None:
    return next((each.get("language") for each in entry.get("content") or []), None)


def _plain(value: Any) -> str:
    return line(as_text(value)[0].strip()) if isinstance(value, str) else ""


def _day(entry: Any) -> str:
    """The day on which an item was published, never when it was changed; feedparser gives it in UTC."""
    written, parsed = entry.get("published"), entry.get("published_parsed")
    if not written or not parsed:
        return ""
    own = line(written)[:10]
    if len(own) == 10 and own[4] == own[7] == "-" and own.replace("-", "").isdigit():
        return own  # the day where it was written, not in Greenwich
    return day(written) or f"{parsed.tm_year:04}-{parsed.tm_mon:02}-{parsed.tm_mday:02}"
