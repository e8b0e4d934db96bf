"""Texts as records of JSON, one a line (JSONL, NDJSON) or in a list, with what they state in the same record.

Beside the keys of a corpus (``briefgen.corpus.records``) those are read that scrapers and archives write. One
line that is no record does not end the file: the last document has a doubt about it.
"""

from __future__ import annotations

import json
from itertools import count
from typing import TYPE_CHECKING, Final, cast

from briefgen.conversion.decoding import decoded
from briefgen.conversion.documents import Converted, Unconvertible
from briefgen.conversion.stating import line, stated
from briefgen.files import SOURCE_LIMIT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefgen.conversion.documents import Key

_TEXTS: Final = ("text", "maintext", "body", "content", "article", "fulltext", "full_text")
_KEYS: Final[Mapping[Key, tuple[str, ...]]] = {
    "title": ("title", "headline"),
    "author": ("author", "authors", "byline", "creator"),
    "publisher": ("publisher", "source_name", "sitename"),
    "date_published": ("date_published", "date_publish", "published", "pubdate", "date"),
    "language": ("language", "lang"),
    "url": ("url", "link", "source_url"),
    "kind": ("kind",),
    "rights": ("rights", "license"),
}
_NAMES: Final = ("id", "slug", "title", "headline", "url")
_MOST_REPORTED: Final = 20


def convert(data: bytes, name: str) -> Iterator[Converted]:  # noqa: ARG001  # the name says nothing more
    """The documents of a file with a record a line.

    Raises:
        Unconvertible: If no line is a record with a text.
    """
    read = decoded(data)
    yield from documents(_values(read.text), read.doubts, "line")


def documents(
    values: Iterable[object], doubts: tuple[str, ...] = (), unit: str = "record"
) -> Iterator[Converted]:
    """The documents of some records.

    Args:
        values: The records; a text in place of a record is the reason why it is none.
        doubts: What is doubtful in all of them.
        unit: What the records are counted by.

    Raises:
        Unconvertible: If none has a text.
    """
    unread: list[str] = []
    held: Converted | None = None
    numbers = count(1)
    for number, value in zip(numbers, values, strict=False):
        if value is None:
            continue
        made = _document(value, number, doubts) if isinstance(value, dict) else None
        if made is None:
            reason = value if isinstance(value, str) and unit == "line" else "has no text"
            unread.append(f"{unit} {number} {reason}")
            continue
        if held is not None:
            yield held
        held = made
    if held is None:
        raise Unconvertible("has no record with a text", '{"id": "…", "text": "…"} is one')
    yield Converted(held.text, held.stated, None, (*held.doubts, *_told(unread)), held.name)


def text_of_record(record: Mapping[str, object]) -> str:
    """The text of a record; empty if it has none."""
    return next((value for key in _TEXTS if isinstance(value := record.get(key), str) and value.strip()), "")


def _document(record: dict[str, object], number: int, doubts: tuple[str, ...]) -> Converted | None:
    text = text_of_record(record).replace("\r\n", "\n").replace("\r", "\n")
    if not text or "\0" in text or any("\ud800" <= mark <= "\udfff" for mark in text):
        return None
    values = {key: _first(record, names) for key, names in _KEYS.items()}
    if not any(values.values()) and isinstance(record.get("metadata"), dict):
        inner = cast("dict[str, object]", record["metadata"])
        values = {key: _first(inner, names) for key, names in _KEYS.items()}
    name = next((found for key in _NAMES if (found := line(record.get(key)))), str(number))
    return Converted(text, stated(values, "the record"), doubts=doubts, name=name)


def _first(record: Mapping[str, object], names: Iterable[str]) -> object:
    return next((record[name] for name in names if record.get(name)), None)


def _values(text: str) -> Iterator[object]:
    """The values of the lines: None for an empty line, a text about one that cannot be read."""
    for written in text.split("\n"):
        if not written.strip():
            yield None
        elif len(written) > SOURCE_LIMIT:
            yield f"has more than the {SOURCE_LIMIT:,} characters allowed"
        else:
            yield _value(written)


def _value(written: str) -> object:
    try:
        value = json.loads(written, parse_int=str, parse_float=str)
    except RecursionError:
        return "is nested too deeply"
    except ValueError as error:
        return f"is not JSON: {getattr(error, 'msg', str(error)).lower()}"
    return value if isinstance(value, dict) else "is not a record"


def _told(unread: list[str]) -> tuple[str, ...]:
    more = len(unread) - _MOST_REPORTED
    return (
        *(f"{reason}, and was left out" for reason in unread[:_MOST_REPORTED]),
        *([f"{more} more records were left out"] if more > 0 else []),
    )
