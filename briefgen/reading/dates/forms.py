"""How dates are written in a language: the names are the CLDR's, what stands around them it says itself."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.languages import Calendar, described, month_names, weekday_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_YEAR: Final = r"(?:1[5-9]|20|21)\d\d"
_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])"
_NONE: Final = "(?!)"
_REACH: Final = 24
"""Code points before a date that tell what it is."""
UNSPACED: Final = re.compile(
    rf"(?:(?P<year>{_YEAR})\s*[年년]\s*)?(?P<month>1[0-2]|0?[1-9])\s*[月월](?:\s*(?P<day>{_DAY})\s*[日일号號])?"
    rf"|(?P<alone>{_YEAR})\s*[年년]"
)
"""Dates in Japanese, Chinese and Korean."""
_NO_WORDS: Final = Calendar(of="de|di|do|del|da|van|of", ordinal=r"\.|º|°|er")
"""For languages that are not described: what many have between a day, its month and its year."""


class Forms(NamedTuple):
    """How a language writes dates.

    Attributes:
        pattern: All of its forms.
        months: The number of a month by its name in lower case.
        weekdays: The same of the days of the week, from 0 for Monday.
        calendar: What stands around them.
    """

    pattern: re.Pattern[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    calendar: Calendar

    def is_year(self, text: str, start: int, end: int) -> bool:
        """Whether four digits are a year and count nothing: *im Jahr 2022*, not *2022 Panzer*."""
        if self.is_of_an_occasion(text, start, end):
            return True
        before = _before_year(self.calendar.opening_year).search(text[max(0, start - _REACH) : start])
        if before is None:
            return False
        word = (before["word"] or "").lower()
        if before["word"] is not None and word not in self.calendar.before_year:
            return False
        return word in self.calendar.in_year or not _behind(self.calendar.counted).match(text, end)

    def is_of_an_occasion(self, text: str, start: int, end: int) -> bool:
        """Whether a year is that of a speech or a writing in which something is said: *in a 1987 letter*."""
        before = text[max(0, start - _REACH) : start]
        return (
            _behind(self.calendar.occasions).match(text, end) is not None
            and _in_front(self.calendar.on_occasion).search(before) is not None
        )

    def is_month(self, text: str, start: int, end: int) -> bool:
        """Whether the name of a month without its day is no other word: *in May*, not *May said*."""
        if text[start:end] not in self.calendar.ambiguous:
            return True
        before = _in_front(self.calendar.before_ambiguous, r"[\s-]+").search(
            text[max(0, start - _REACH) : start]
        )
        return before is not None and not _behind(self.calendar.not_ambiguous).match(text, end)

    def days_before(self, text: str, start: int) -> list[tuple[int, int]]:
        """Days that share the month of the date at ``start``, each with its place: *3* of *3 and 4 May*."""
        if not self.calendar.sharing:
            return []
        found = _sharing(self.calendar).search(text, max(0, start - _REACH), start)
        if found is None:
            return []
        return [
            (found.start() + day.start(), int(day.group())) for day in re.finditer(r"\d{1,2}", found.group())
        ]


@cache
def forms(code: str) -> Forms:
    """The forms of a language, by the first part of its BCP 47 tag."""
    language = described(code)
    calendar = (language.calendar if language else None) or _NO_WORDS
    months = {name.casefold(): month for month in range(1, 13) for name in month_names(code, month)}
    weekdays = {name.casefold(): day for day in range(7) for name in weekday_names(code, day)}
    named = [month_names(code, number) for number in range(1, 13)]
    month = _any(name if at == 0 else rf"{name}." for names in named for at, name in enumerate(names))
    alone = _any(names[0] for names in named if names) if language else _NONE
    weekday = _any(name for day in range(7) for name in weekday_names(code, day))
    return Forms(_pattern(calendar, month, alone, weekday), months, weekdays, calendar)


def _pattern(of: Calendar, month: str, alone: str, weekday: str) -> re.Pattern[str]:
    part = f"(?:{of.parts_of_day})?" if of.parts_of_day else ""
    ordinal = f"(?:{of.ordinal})?" if of.ordinal else ""
    genitive = rf"(?:\s+(?:{of.of}))?" if of.of else ""
    comma = ",?" if of.month_first else ""
    after = rf"(?:(?:{of.after_weekday})\s+)?" if of.after_weekday else ""
    article = rf"(?:(?:{of.article})\s+)?" if of.article else ""
    relative = _any(of.relative).replace(r"\ ", r"\s+")
    last = (
        rf"|(?:(?P<w2>{weekday}),?\s+)?(?P<m2>{month})\s+(?P<d2>{_DAY}){ordinal}"
        rf"(?![\d%]|[.,]\d|\s+(?:{of.no_day}))(?:,?\s+(?P<y2>{_YEAR})(?!\d))?"
        if of.month_first
        else rf"|(?P<d2>{_DAY})(?P<sign>[./-])\s?(?P<n2>0?[1-9]|1[0-2])(?P=sign)\s?(?P<y2>{_YEAR})(?![\d-])"
    )
    return re.compile(
        rf"(?<![\w.,-])(?:"
        rf"(?P<iso>{_YEAR}[-/](?:0[1-9]|1[0-2])(?:[-/](?:0[1-9]|[12]\d|3[01]))?)(?![\w-])"
        rf"{last}"
        rf"|(?:(?P<w1>{weekday}){part},?\s+{after})?{article}(?P<d1>{_DAY}){ordinal}{genitive}\s+"
        rf"(?P<m1>{month})(?!\w)(?:,?{genitive}\s+(?P<y1>{_YEAR})(?!\d))?"
        rf"|(?P<m3>{month}){comma}{genitive}\s+(?P<y3>{_YEAR})(?!\d)"
        rf"|(?P<relative>{relative})(?!\w)"
        rf"|(?P<w3>{weekday}){part}(?!\w)"
        rf"|(?P<m4>{alone})(?!\w)"
        rf"|(?P<alone>{_YEAR})(?![\d%’']|[.,]\d|s\b|-\d)"
        rf")"
    )


def _any(names: Iterable[str]) -> str:
    """A pattern for any of some names, also as a sentence begins with them; a dot at an end is optional."""
    spelled = {spelling for name in names for spelling in (name, name[:1].upper() + name[1:])}
    return (
        "|".join(
            re.escape(name.removesuffix(".")) + (r"\.?" if name.endswith(".") else "")
            for name in sorted(spelled, key=_longest)
        )
        or _NONE
    )


def _longest(name: str) -> tuple[int, str]:
    return -len(name), name


@cache
def _before_year(opening: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{opening}|(?P<word>[^\W\d_]+)\s)$", re.IGNORECASE)


@cache
def _in_front(words: str, between: str = r"\s") -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words}){between}$", re.IGNORECASE)


@cache
def _behind(words: str) -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{words})\b")


@cache
def _sharing(of: Calendar) -> re.Pattern[str]:
    day = rf"{_DAY}(?:{of.ordinal})?"
    return re.compile(
        rf"(?<![\w.,:/$€£-])(?:{day}(?:,\s|\s(?:{of.sharing})\s|\s?[–-]\s?)){{1,5}}(?:(?:{of.article})\s)?\Z",
        re.IGNORECASE,
    )
