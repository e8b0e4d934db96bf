"""BibTeX and BibLaTeX: what a reference manager knows of files, without their texts."""

from __future__ import annotations

import logging
import re
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware

from briefgen.conversion.decoding import decoded
from briefgen.conversion.documents import Converted, Stated, Unconvertible
from briefgen.conversion.values import day, line, tag, web_address

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefgen.conversion.documents import Key

_NAMES: Final[Mapping[Key, tuple[str, ...]]] = {
    "title": ("title",),
    "author": ("author",),
    "publisher": ("journaltitle", "journal", "publisher", "institution", "organization"),
    "date_published": ("date", "year"),
    "language": ("langid", "language"),
    "url": ("url",),
}
_MONTHS: Final = {
    month: number
    for number, month in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}


def convert(data: bytes, name: str) -> Iterator[Converted]:  # noqa: ARG001  # the name says nothing more
    """The entries of a bibliography, each without a text.

    Raises:
        Unconvertible: If it has none.
    """
    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)
    read = decoded(data)
    library = parse_string(read.text, append_middleware=[LatexDecodingMiddleware()])
    if not library.entries:
        raise Unconvertible("holds no entry of BibTeX")
    for entry in library.entries:
        fields = {key.lower(): str(field.value) for key, field in entry.fields_dict.items()}
        origin = f"the entry {entry.key}"
        written = {key: _written(key, fields) for key in _NAMES}
        stated = {key: Stated(value, origin) for key, value in written.items() if value}
        yield Converted("", stated, name=_file(fields.get("file", "")) or entry.key)


def _written(key: Key, fields: Mapping[str, str]) -> str:
    value = next((line(_unbraced(fields[name])) for name in _NAMES[key] if fields.get(name)), "")
    if key == "author":
        return ", ".join(_named(person) for person in re.split(r"\s+and\s+", value) if person != "others")
    if key == "date_published":
        return _day(value, fields)
    return web_address(value) if key == "url" else tag(value) if key == "language" else value


def _unbraced(value: str) -> str:
    return value.replace("{", "").replace("}", "")


def _named(person: str) -> str:
    """A name such as ``Lee, Ann`` in the order of speech; an institution is as it was."""
    family, comma, given = person.partition(",")
    return f"{given.strip()} {family.strip()}" if comma else person.strip()


def _day(value: str, fields: Mapping[str, str]) -> str:
    exact = day(value.partition("/")[0])
    month = fields.get("month", "").strip("{} .").lower()
    number = int(month) if month.isdigit() else _MONTHS.get(month[:3], 0)
    if len(exact) == 4 and 1 <= number <= 12 and not fields.get("date"):
        return f"{exact}-{number:02}"
    return exact


def _file(value: str) -> str:
    """The name of the first file that an entry names: ``:folder/a.pdf:PDF`` or a plain path."""
    first = value.split(";", maxsplit=1)[0].replace("\\:", ":")
    parts = [part for part in first.split(":") if "." in PurePath(part).name]
    return PurePath(parts[0].replace("\\", "/")).name if parts else ""
