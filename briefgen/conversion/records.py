"""JSON: lines of records or a list of them, a JSON Feed, or a reference manager's CSL-JSON.

A record of a reference manager has no text: its document is empty and states what is known of the file that
its name, title or address tells.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from briefgen.conversion.decoding import decoded
from briefgen.conversion.documents import Converted, Stated, Unconvertible
from briefgen.conversion.markup import as_text
from briefgen.conversion.values import day, line, tag, web_address

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefgen.conversion.documents import Key

Record = dict[str, Any]

_NAMES: Final[Mapping[Key, tuple[str, ...]]] = {
    "title": ("title", "headline"),
    "author": ("author", "authors", "byline"),
    "publisher": ("publisher", "source_name", "outlet", "site_name", "sitename"),
    "date_published": ("date_published", "published", "date", "date_publish", "pubDate", "datePublished"),
    "language": ("language", "lang"),
    "url": ("url", "link", "canonical_url"),
}
"""What records of crawlers and data sets call their values, the most exact name first."""
_TEXTS: Final = ("text", "maintext", "content", "body", "article", "articleBody", "content_text")
_MARKED_UP: Final = ("content_html", "html")
_IDS: Final = ("id", "guid", "_id")
_PLACES: Final = ("container-title", "publicationTitle", "publisher")


def convert(data: bytes, name: str) -> Iterator[Converted]:
    """The documents of a file of JSON.

    Raises:
        Unconvertible: If it is no JSON, or holds nothing that could be a document.
    """
    read = decoded(data)
    whole = _value(read.text) if not name.lower().endswith((".jsonl", ".ndjson")) else None
    if isinstance(whole, dict) and str(whole.get("version", "")).startswith("https://jsonfeed.org/"):
        found = list(_feed(whole))
    elif isinstance(whole, list) or (isinstance(whole, dict) and _is_record(whole)):
        found = list(_records(enumerate(whole if isinstance(whole, list) else [whole], 1), "record"))
    elif isinstance(whole, dict) and isinstance(whole.get("items"), list):
        found = list(_records(enumerate(whole["items"], 1), "record"))
    else:
        lines = ((number, line) for number, line in enumerate(read.text.split("\n"), 1) if line.strip())
        found = list(_records(((number, _value(line)) for number, line in lines), "line"))
    if not found:
        raise Unconvertible("holds no record with a text", 'a record is one line: {"id": "…", "text": "…"}')
    yield from found


def _value(text: str) -> Any:
    """A value of JSON; None if it is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _is_record(value: Record) -> bool:
    return any(isinstance(value.get(key), str) for key in (*_TEXTS, *_MARKED_UP, "title", "headline"))


def _records(values: Iterator[tuple[int, Any]] | enumerate[Any], unit: str) -> Iterator[Converted]:
    """The documents of records; what is none of them is a doubt of the first that is."""
    bad: list[int] = []
    found: list[Converted] = []
    for number, value in values:
        document = _document(value, f"{unit} {number}") if isinstance(value, dict) else None
        if document is None:
            bad.append(number)
        else:
            found.append(document)
    if found and bad:
        shown = ", ".join(map(str, bad[:5])) + (", …" if len(bad) > 5 else "")
        doubt = f"{len(bad)} {unit}s are not records with a text or a title ({unit} {shown})"
        first = found[0]
        found[0] = Converted(first.text, first.stated, first.converter, (*first.doubts, doubt), first.name)
    yield from found


def _document(record: Record, where: str) -> Converted | None:
    if "itemType" in record or ("type" in record and "issued" in record):
        return _reference(record)
    text, doubts = _text(record)
    stated = _stated(record, f"its {where}")
    if not text.strip() and not {"title", "url"} & set(stated):
        return None
    return Converted(text, stated, doubts=doubts, name=_name(record) or where)


def _text(record: Record) -> tuple[str, tuple[str, ...]]:
    for key in _TEXTS:
        value = record.get(key)
        if isinstance(value, str) and value.strip():
            return as_text(value)
    for key in _MARKED_UP:
        value = record.get(key)
        if isinstance(value, str) and value.strip():
            return as_text(value, marked_up=True)
    summary = record.get("summary")
    if isinstance(summary, str) and summary.strip():
        text, doubts = as_text(summary)
        return text, (*doubts, "only a summary of the text is there")
    return "", ()


def _name(record: Record) -> str:
    named = (line(record[key]) for key in _IDS if isinstance(record.get(key), (str, int)))
    return next(named, "") or web_address(line(record.get("url")))


def _stated(record: Record, origin: str) -> dict[Key, Stated]:
    found: dict[Key, Stated] = {}
    for key, names in _NAMES.items():
        value = next((written for name in names if (written := _written(key, record.get(name)))), "")
        if value:
            found[key] = Stated(value, origin)
    return found


def _written(key: Key, value: Any) -> str:
    if isinstance(value, list):
        parts = [_written(key, each) for each in value[:20]]
        return ", ".join(part for part in parts if part) if key == "author" else (parts or [""])[0]
    if isinstance(value, dict):
        return line(value.get("name") or value.get("literal") or "") if key in {"author", "publisher"} else ""
    if key == "date_published":
        return day(value)
    text = line(value) if isinstance(value, (str, int)) else ""
    return web_address(text) if key == "url" else tag(text) if key == "language" else text


def _feed(feed: Record) -> Iterator[Converted]:
    """The items of a JSON Feed (https://www.jsonfeed.org/version/1.1/)."""
    title, language = line(feed.get("title")), tag(line(feed.get("language")))
    items = feed.get("items")
    for number, item in enumerate(items if isinstance(items, list) else [], 1):
        if not isinstance(item, dict):
            continue
        text, doubts = _text(item)
        stated = _stated(item, "the feed's item")
        if title:
            stated["publisher"] = Stated(title, "the feed's title")
        if language:
            stated.setdefault("language", Stated(language, "the feed"))
        yield Converted(text, stated, doubts=doubts, name=_name(item) or f"item {number}")


def _reference(record: Record) -> Converted:
    """An item of CSL-JSON, or of Zotero's own export."""
    key = line(record.get("citation-key") or record.get("citationKey") or record.get("id") or "")
    origin = f"the entry {key}" if key else "its entry"
    people = record.get("author") or record.get("creators") or []
    authors = [_person(each) for each in people if isinstance(each, dict)] if isinstance(people, list) else []
    issued = record.get("issued")
    written = {
        "title": line(record.get("title")),
        "author": ", ".join(author for author in authors if author),
        "publisher": line(
            record.get("container-title") or record.get("publicationTitle") or record.get("publisher")
        ),
        "date_published": _issued(issued) if isinstance(issued, dict) else day(record.get("date")),
        "language": tag(line(record.get("language"))),
        "url": web_address(line(record.get("URL") or record.get("url"))),
    }
    stated: dict[Key, Stated] = {
        known: Stated(written[known], origin) for known in _NAMES if written.get(known)
    }
    files = [each for each in record.get("attachments") or [] if isinstance(each, dict)]
    attached = next((line(each.get("path") or each.get("title")) for each in files), "")
    return Converted("", stated, name=attached or key)


def _person(person: Record) -> str:
    given = person.get("given") or person.get("firstName") or ""
    family = person.get("family") or person.get("lastName") or ""
    return line(person.get("literal") or person.get("name") or f"{given} {family}")


def _issued(issued: Record) -> str:
    parts = issued.get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], list) else []
    numbers = [str(part) for part in first if str(part).isdigit()]
    if numbers:
        return day("-".join([numbers[0].zfill(4), *(part.zfill(2) for part in numbers[1:3])]))
    return day(issued.get("raw") or issued.get("literal"))
