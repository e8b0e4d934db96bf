"""Entries of a reference manager (CSL-JSON, BibTeX): they describe files and hold no text.

``add source papers.bib report.pdf`` gives what an entry states to the file that the entry names, that has the
entry's key for its name, or that states the same address or title; the command does the matching.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, cast

from briefgen.conversion.documents import Converted, Unconvertible
from briefgen.conversion.stating import address, line, stated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefgen.conversion.documents import Key, Stated

_FILE: Final = re.compile(r"[^/\\:;]{1,200}\.[A-Za-z0-9]{1,5}(?=$|[:;])")
"""A file's name at the end of a path, as in ``Full Text:C\\:\\\\papers\\\\report.pdf:application/pdf``."""
_MOST_FILES: Final = 10
_FIELD: Final = 10_000
"""Characters of a field that names files."""
_DOI: Final = re.compile(r"10\.\d{4,9}/[^\s\"<>]{1,300}")
_CSL_KEYS: Final = frozenset({"title", "issued", "author", "URL", "DOI", "container-title", "accessed"})


@dataclass(frozen=True)
class Item:
    """An entry of a library.

    Attributes:
        key: Its key: ``smith2023``.
        stated: What it states about its document.
        files: The names of the files that it names, without their folders.
    """

    key: str
    stated: Mapping[Key, Stated]
    files: Sequence[str] = field(default=())

    def records(self) -> Iterator[Converted]:
        """The entry as records without text, one for each name that its file may have."""
        for name in dict.fromkeys([*self.files, self.key]):
            yield Converted("", self.stated, name=name)


def of_csl(entries: Iterable[object], name: str) -> Iterator[Converted]:
    """The entries of a list in CSL-JSON, as records without text.

    Raises:
        Unconvertible: If none states anything.
    """
    yield from records(filter(None, (_csl_item(entry, name) for entry in entries)))


def records(items: Iterable[Item]) -> Iterator[Converted]:
    """What describes documents and holds none.

    Raises:
        Unconvertible: If no item states anything.
    """
    found = [record for item in items if item.stated for record in item.records()]
    if not found:
        raise Unconvertible("has no entries that describe documents")
    yield from found


def is_csl(entries: Sequence[object]) -> bool:
    """Whether a list of JSON holds entries in CSL-JSON and no texts."""
    first = entries[0] if entries else None
    return (
        isinstance(first, dict) and "type" in first and "text" not in first and bool(_CSL_KEYS & first.keys())
    )


def item(key: str, values: Mapping[Key, object], library: str, files: object = None) -> Item:
    """An entry with what it states, in the form of sources.yml.

    Args:
        key: Its key.
        values: What it states.
        library: The name of the library's file.
        files: A field that names files by their paths.
    """
    written = files[:_FIELD] if isinstance(files, str) else ""
    names = [found.strip() for found in _FILE.findall(written)[:_MOST_FILES]]
    return Item(key, stated(values, f"the entry {key} of {line(library) or 'the library'}"), names)


def location(url: object, doi: object) -> str:
    """The address that an entry states, else that of its DOI."""
    found = _DOI.search(line(doi))
    return address(url) or (f"https://doi.org/{found[0]}" if found else "")


def _csl_item(entry: object, library: str) -> Item | None:
    if not isinstance(entry, dict):
        return None
    known = cast("dict[str, object]", entry)
    values: dict[Key, object] = {
        "title": known.get("title"),
        "author": _people(known.get("author")),
        "publisher": known.get("publisher") or known.get("container-title"),
        "date_published": _issued(known.get("issued")),
        "language": known.get("language"),
        "url": location(known.get("URL"), known.get("DOI")),
    }
    key = line(known.get("citation-key") or known.get("id")).rsplit("/", 1)[-1]
    return item(key or "without id", values, library, known.get("file"))


def _people(written: object) -> list[str]:
    """Names as people write them, the given name first."""
    people = [one for one in written if isinstance(one, dict)] if isinstance(written, list) else []
    return [_name(cast("dict[str, object]", person)) for person in people]


def _name(person: dict[str, object]) -> str:
    if literal := line(person.get("literal")):
        return literal
    keys = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
    return " ".join(filter(None, (line(person.get(key)) for key in keys)))


def _issued(written: object) -> str:
    """A date of CSL in ISO 8601, as exact as stated; empty if it is a span or no date."""
    known = written if isinstance(written, dict) else {}
    parts = known.get("date-parts")
    if not isinstance(parts, list):
        return line(known.get("raw") or known.get("literal"))
    if len(parts) != 1 or not isinstance(parts[0], list) or not parts[0]:
        return ""
    numbers = [line(part) for part in parts[0][:3]]
    if not all(number.isascii() and number.isdigit() for number in numbers):
        return ""
    return "-".join([numbers[0].zfill(4), *(number.zfill(2) for number in numbers[1:])])
