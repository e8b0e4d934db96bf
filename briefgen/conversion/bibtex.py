"""Libraries in BibTeX and BibLaTeX, read by bibtexparser: entries that describe files, and hold no text."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from bibtexparser.entrypoint import parse_string
from bibtexparser.library import Library
from bibtexparser.middlewares import LatexDecodingMiddleware
from bibtexparser.middlewares.names import parse_single_name_into_parts, split_multiple_persons_names
from bibtexparser.model import Entry, Field

from briefgen.conversion import library
from briefgen.conversion.decoding import decoded
from briefgen.conversion.documents import Unconvertible
from briefgen.conversion.stating import line
from briefgen.languages import month_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.conversion.documents import Converted, Key

_MONTHS: Final = tuple(month_names("en", month)[-1].lower() for month in range(1, 13))
_PUBLISHERS: Final = (
    "publisher",
    "institution",
    "organization",
    "school",
    "journaltitle",
    "journal",
    "howpublished",
)


def convert(data: bytes, name: str) -> Iterator[Converted]:
    """The entries of a library, as records without text.

    Raises:
        Unconvertible: If it has none.
    """
    written = decoded(data).text
    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)  # broken entries are left out without a word
    entries = parse_string(written).entries
    if not entries:
        raise Unconvertible("has no entries of BibTeX")
    yield from library.records(_item(entry, name) for entry in entries)


def _item(entry: Entry, name: str) -> library.Item:
    """An entry: addresses and paths as they are written, words as LaTeX would show them."""
    plain = {field.key.lower(): str(field.value) for field in entry.fields}
    publisher = next((plain[one] for one in _PUBLISHERS if "\\url" not in plain.get(one, "\\url")), "")
    values: dict[Key, object] = {
        "title": _shown(plain.get("title", "")),
        "author": [_shown(person) for person in _people(plain.get("author", ""))],
        "publisher": _shown(publisher),
        "date_published": _date(plain),
        "language": plain.get("langid") or plain.get("language"),
        "url": library.location(plain.get("url", "").replace("\\", ""), plain.get("doi")),
    }
    return library.item(entry.key, values, name, plain.get("file"))


def _people(written: str) -> Iterator[str]:
    """Names as people write them, the given name first."""
    for person in split_multiple_persons_names(written) if written else []:
        yield parse_single_name_into_parts(person, strict=False).merge_first_name_first


def _shown(written: str) -> str:
    """Words as LaTeX would show them; as they are written if that cannot be told."""
    if not any(mark in written for mark in "\\{}$~%&"):
        return written
    read = LatexDecodingMiddleware().transform_entry(
        Entry("misc", "one", [Field("words", written)]), Library()
    )
    return str(read.fields[0].value) if isinstance(read, Entry) else written


def _date(plain: dict[str, str]) -> str:
    """The date, as exact as stated; a month may be a name."""
    if written := line(plain.get("date")):
        return "" if "/" in written else written
    year, month, number = (line(plain.get(key)) for key in ("year", "month", "day"))
    named = month[:3].lower()
    if named in _MONTHS:
        month = str(_MONTHS.index(named) + 1)
    parts = [year.zfill(4)] if year.isdigit() else []
    if parts and month.isdigit():
        parts.append(month.zfill(2))
        parts += [number.zfill(2)] if number.isdigit() else []
    return "-".join(parts)
