"""Where a text states dates, in the forms of ISO 8601, of English and of its own language.

One reader for all who ask: whether a text states a given day, and which days it states. It looks only around
the years of a text, so that a long one costs little.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date as calendar_day
from functools import cache
from typing import TYPE_CHECKING, Final

from briefgen.languages import month_names
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefgen.yaml_source import PartialDate

_REACH: Final = 48
"""Code points before and behind a year within which its day and month stand."""
_YEARS: Final = range(1000, 2400)
_YEAR: Final = re.compile(r"(?<!\d)(?:\d{4}|\d{8})(?!\d)")
_ORDINAL: Final = r"(?:st|nd|rd|th|er|\.|º)?"
_OF: Final = r"(?:(?:de|del|năm)\s+)?"
_NO_MONTH: Final = "(?!)"
_BETWEEN_PARAGRAPHS: Final = re.compile(r"\n\s*\n")
_FORMS: Final = (
    r"(?<!\d){year}(?P<between{n}>[-/.]){month}(?P=between{n}){day}(?!\d)",
    r"(?<!\d){year}{month:2}{day:2}(?!\d)",
    r"(?<!\w){name}\.?\s*{day}(?:st|nd|rd|th)?(?:,\s*|\s+){year}(?!\d)",
    r"(?<!\w){day}" + _ORDINAL + r"(?:\s+(?:of|de))?[\s-]+{name}\.?(?:,?\s+" + _OF + r"|-){year}(?!\d)",
    r"(?<!\d){day}(?P<between{n}>[-/.]){month}(?P=between{n}){year}(?!\d)",
    r"(?<!\d){year}\s*[年년]\s*{month}\s*[月월]\s*{day}\s*[日일]",
    r"(?<!\d){year}\.\s{month}\.\s{day}(?!\d)",
    r"(?<!\d){year}(?:\.|\s+m\.)?\s+{name}\s+{day}(?!\d)",
)
_COMPACT: Final = 1
_DAY_FIRST: Final = 4


@dataclass(frozen=True, slots=True)
class StatedDay:
    """A day that a text states with its year.

    Attributes:
        span: Where, in code points.
        days: What it may be; more than one where the day or the month may come first (``03/04/2023``).
        compact: Whether it is eight digits, which may count something else.
    """

    span: Span
    days: tuple[calendar_day, ...]
    compact: bool = False


def stated_days(text: str, tag: str = "en") -> Iterator[StatedDay]:
    """Yield the days that ``text`` states in full, in order; those that the calendar lacks are passed over.

    ``tag`` is the BCP 47 tag of the text's language; English forms are read in any.
    """
    pattern, months = _pattern(tag), _months(tag)
    for window in _around_years(text):
        for match in pattern.finditer(text, window.start, window.end):
            form = next(number for number in range(len(_FORMS)) if match[f"year{number}"])
            days = tuple(_days(match, form, months))
            if days and not _BETWEEN_PARAGRAPHS.search(match.group()):
                yield StatedDay(Span(*match.span()), days, form == _COMPACT)


def stated_months(text: str, tag: str = "en") -> Iterator[tuple[Span, str]]:
    """Yield the months that ``text`` names with their year and without a day, as ``2023-01``, in order."""
    months = _months(tag)
    for window in _around_years(text):
        for match in _month_pattern(tag).finditer(text, window.start, window.end):
            for month in months.get(match["month"].casefold(), ()):
                if int(match["year"]) in _YEARS:
                    yield Span(*match.span()), f"{int(match['year']):04}-{month:02}"


def written_dates(text: str, date: PartialDate, tag: str = "en") -> Iterator[Span]:
    """Yield each place where ``text`` states ``date``, in code points, in order.

    A year is stated by itself, a month with its year. Numeric forms with the day or the month first
    (30/01/2023, 1/30/2023, 30.1.2023) are taken where they can be read so. ``tag`` is the BCP 47 tag of the
    text's language.
    """
    if date.precision == "day":
        wanted = calendar_day.fromisoformat(date.text)
        if not text.isascii() or date.text[:4] in text:
            yield from (one.span for one in stated_days(text, tag) if wanted in one.days)
        return
    for match in re.finditer("|".join(_forms(date, tag)), text, re.IGNORECASE):
        yield Span(*match.span())


def _forms(date: PartialDate, tag: str) -> list[str]:
    """The forms of a year, or of a month of a year."""
    year, _, month = date.text.partition("-")
    if not month:
        return [rf"(?<!\d){year}(?!\d)"]
    names = dict.fromkeys((*month_names(tag, int(month)), *month_names("en", int(month))))
    named = rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})\.?"
    return [
        rf"(?<!\d){year}\s*[年년]\s*0?{int(month)}\s*[月월]",
        rf"{named},?\s+{_OF}(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s+)?{year}(?!\d)",
        rf"(?<!\d){year}-{month}(?!\d)",
    ]


def _around_years(text: str) -> Iterator[Span]:
    """The stretches of a text near a year, none of which overlap."""
    open_: Span | None = None
    for match in _YEAR.finditer(text):
        start, end = max(0, match.start() - _REACH), min(len(text), match.end() + _REACH)
        if open_ is not None and start <= open_.end:
            open_ = Span(open_.start, end)
            continue
        if open_ is not None:
            yield open_
        open_ = Span(start, end)
    if open_ is not None:
        yield open_


def _days(match: re.Match[str], form: int, months: Mapping[str, tuple[int, ...]]) -> Iterator[calendar_day]:
    year, day = int(match[f"year{form}"]), int(match[f"day{form}"])
    if year not in _YEARS:
        return
    if "{name}" in _FORMS[form]:
        readings = [(month, day) for month in months.get(match[f"month{form}"].casefold(), ())]
    else:
        month = int(match[f"month{form}"])
        either = form == _DAY_FIRST and match[f"between{form}"] == "/" and month != day
        readings = [(month, day), (day, month)] if either else [(month, day)]
    for month, number in readings:
        try:
            yield calendar_day(year, month, number)
        except ValueError:
            continue


@cache
def _months(tag: str) -> Mapping[str, tuple[int, ...]]:
    """What each name of a month may mean, those of the language and of English; in lower case."""
    found: dict[str, tuple[int, ...]] = {}
    for language in dict.fromkeys((tag, "en")):
        for month in range(1, 13):
            for name in month_names(language, month):
                known = found.get(name.casefold(), ())
                found[name.casefold()] = known if month in known else (*known, month)
    return found


@cache
def _month_pattern(tag: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?<!\d )(?P<month>{_names(tag)})\.?,?\s+{_OF}(?P<year>\d{{4}})(?!\d)", re.IGNORECASE
    )


def _names(tag: str) -> str:
    return "|".join(map(re.escape, sorted(_months(tag), key=len, reverse=True))) or _NO_MONTH


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    names = _names(tag)
    forms = (
        form.replace("{month:2}", r"(?P<month{n}>\d\d)")
        .replace("{day:2}", r"(?P<day{n}>\d\d)")
        .replace("{year}", r"(?P<year{n}>\d{4})")
        .replace("{month}", r"(?P<month{n}>\d{1,2})")
        .replace("{day}", r"(?P<day{n}>\d{1,2})")
        .replace("{name}", rf"(?P<month{{n}}>{names})")
        .replace("{n}", str(number))
        for number, form in enumerate(_FORMS)
    )
    return re.compile("|".join(forms), re.IGNORECASE)
