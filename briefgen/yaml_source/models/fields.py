"""Field types that the editor's files share: ids, partial dates, short texts.

Each takes text, since every scalar of the YAML is text.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import StringConstraints
from pydantic_core import core_schema

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler

_LOOSE_DATE = re.compile(r"\s*([0-9]{4})[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?(?:[T ].*)?\s*", re.DOTALL)
_DAY_FIRST = re.compile(r"\s*([0-9]{1,2})([./-])\s?([0-9]{1,2})\2\s?([0-9]{4})\s*")
_SEPARATORS = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b|[,.]| of ")
_WRITTEN = {
    "%d %B %Y": "%Y-%m-%d",
    "%B %d %Y": "%Y-%m-%d",
    "%d %b %Y": "%Y-%m-%d",
    "%b %d %Y": "%Y-%m-%d",
    "%B %Y": "%Y-%m",
    "%b %Y": "%Y-%m",
}
"""Dates in words as an editor may write them, and how much of one each holds."""
_PARTIAL_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")

SLUG_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
SLUG_LENGTH = 80
_SLUG = re.compile(r"[a-z0-9]++(?>(?:-[a-z0-9]++)*)")
_UNDIVIDED = str.maketrans({"æ": "ae", "ð": "d", "ø": "o", "þ": "th", "đ": "d", "ħ": "h", "ı": "i", "ł": "l",
                            "œ": "oe", "ŧ": "t"})  # fmt: skip
"""Latin letters that Unicode takes for no letter with an accent."""
# Windows refuses its devices' names as names of files, whatever follows them.
_RESERVED = frozenset({"index", "readme", "con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)),
                       *(f"lpt{n}" for n in range(10))})  # fmt: skip

Slug = Annotated[str, StringConstraints(pattern=SLUG_PATTERN, max_length=SLUG_LENGTH)]
"""An id: lower-case ASCII letters, digits and single hyphens; at most 80 of them."""

EntryId = Annotated[str, StringConstraints(pattern=r"^[qfpe](-[a-z0-9]+)+$", max_length=SLUG_LENGTH)]
"""The permanent id of a published entry, such as ``q-we-need-weapons-1f3a9c``."""

Line = Annotated[str, StringConstraints(min_length=1, max_length=500, strip_whitespace=True)]
"""A short text of at most 500 code points, not empty."""

Prose = Annotated[str, StringConstraints(min_length=1, max_length=20_000, strip_whitespace=True)]
"""A longer text of at most 20,000 code points, not empty."""

Words = Annotated[str, StringConstraints(max_length=20_000)]
"""Words of a source, just as written: neither stripped nor refused when empty (a rule reports that)."""


def slugified(text: str) -> str:
    """The id most like ``text``: accents off, every other character a hyphen. Empty if nothing is left."""
    decomposed = unicodedata.normalize("NFKD", text[: 4 * SLUG_LENGTH].casefold().translate(_UNDIVIDED))
    ascii_text = decomposed.encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_text.lower()).strip("-")[:SLUG_LENGTH].rstrip("-")


def unfit_id(text: str) -> str | None:
    """Why a text cannot name something that gets a page of its own; None if it can."""
    if not _SLUG.fullmatch(text):
        return "an id has lower-case letters, digits and single hyphens"
    if len(text) > SLUG_LENGTH:
        return f"an id has at most {SLUG_LENGTH} characters"
    if text in _RESERVED:
        return "this name is reserved: by the site for its own pages, or by Windows for its devices"
    return None


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date known to the day, the month or the year: ``2023-01-30``, ``2023-01``, ``2023`` (ISO 8601).

    It orders by its text, which puts ``2023`` before all of its months.
    """

    text: str

    def __lt__(self, other: PartialDate) -> bool:
        return self.text < other.text

    def __str__(self) -> str:
        return self.text

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read a date that the calendar has.

        Raises:
            ValueError: If the text is no such date.
        """
        match = _PARTIAL_DATE.fullmatch(text)
        if match is None:
            raise ValueError("a date is written 2023-01-30, 2023-01 or 2023")
        year, month, day = match.groups()
        try:
            date(int(year), int(month or 1), int(day or 1))
        except ValueError as error:
            raise ValueError(f"the calendar has no {text}") from error
        return cls(text)

    @classmethod
    def guess(cls, text: str) -> PartialDate | None:
        """The date that ``text`` means, None where that is unclear: year first, or an English month."""
        match = _LOOSE_DATE.fullmatch(text)
        if match is None:
            readings = cls.readings(text)
            return cls._in_words(text) if not readings else readings[0] if len(readings) == 1 else None
        year, month, day = match.groups()
        parts = [year, month.zfill(2), day.zfill(2)] if day else [year, month.zfill(2)]
        try:
            return cls.parse("-".join(parts))
        except ValueError:
            return None

    @classmethod
    def readings(cls, text: str) -> list[PartialDate]:
        """What a date in figures with its year at the end may mean, the day first before the month first.

        With full stops (30.1.2023) the day is first.
        """
        match = _DAY_FIRST.fullmatch(text)
        if match is None:
            return []
        first, mark, second, year = match.groups()
        found = []
        for day, month in ((first, second), (second, first))[: 1 if mark == "." else 2]:
            try:
                found.append(cls.parse(f"{year}-{month.zfill(2)}-{day.zfill(2)}"))
            except ValueError:
                continue
        return list(dict.fromkeys(found))

    @classmethod
    def _in_words(cls, text: str) -> PartialDate | None:
        words = " ".join(_SEPARATORS.sub(" ", text).replace("Sept ", "Sep ").split())
        for written, iso in _WRITTEN.items():
            try:
                # Only the day is read, in which no time zone has a part.
                return cls(datetime.strptime(words, written).strftime(iso))  # noqa: DTZ007
            except ValueError:
                continue
        return None

    @property
    def precision(self) -> str:
        """``year``, ``month`` or ``day``."""
        return {4: "year", 7: "month", 10: "day"}[len(self.text)]

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[Any], handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        del source, handler
        return core_schema.union_schema(
            [
                core_schema.is_instance_schema(cls),
                core_schema.no_info_after_validator_function(cls.parse, core_schema.str_schema()),
            ],
            serialization=core_schema.to_string_ser_schema(),
            mode="left_to_right",
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        del schema, handler
        return {"type": "string", "pattern": r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"}
