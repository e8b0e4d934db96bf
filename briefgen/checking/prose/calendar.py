"""The dates that a sentence states, whole or in part: *30 January 2023*, *in November*, *last year*."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from briefgen.checking.prose.named_dates import named_dates
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.yaml_source import PartialDate

MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTH: Final = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_FULL_MONTH: Final = "|".join(name.capitalize() for name in MONTHS if name not in ("march", "may", "august"))
_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_YEAR: Final = r"(?:1[5-9]|20|21)\d\d"
_WEEKDAY: Final = rf"(?:{'|'.join(day.capitalize() for day in WEEKDAYS)})"
_MENTION: Final = re.compile(
    rf"(?<![\w.,-])(?:"
    rf"(?P<iso>{_YEAR}[-/](?:0[1-9]|1[0-2])(?:[-/](?:0[1-9]|[12]\d|3[01]))?)(?![\w-])"
    rf"|(?:(?P<w1>{_WEEKDAY}),?\s+)?(?:the\s+)?(?P<d1>{_DAY})(?:\s+of)?\s+(?P<m1>{_MONTH})(?![\w])(?:,?\s+(?P<y1>{_YEAR})(?!\d))?"
    rf"|(?:(?P<w2>{_WEEKDAY}),?\s+)?(?P<m2>{_MONTH})\s+(?P<d2>{_DAY})(?![\d%]|[.,]\d|\s+percent)(?:,?\s+(?P<y2>{_YEAR})(?!\d))?"
    rf"|(?P<m3>{_MONTH})(?:,?\s+|\s+of\s+)(?P<y3>{_YEAR})(?!\d)"
    rf"|(?:(?P<which>[Ll]ast|[Tt]his|[Nn]ext)\s+)(?P<unit>year|month|week)\b"
    rf"|(?P<near>[Yy]esterday|[Tt]oday)\b"
    rf"|(?P<w4>{_WEEKDAY})s?\b"
    rf"|(?P<m4>{_FULL_MONTH})\b"
    rf"|(?:\b(?i:in|since|until|till|by|of|from|to|last|this|next|early|late|mid|and|through|during)[\s-]+)(?P<m5>March|May|August)\b(?!\s+[a-z]+ed\b|,?\s+(?:of\s+)?{_YEAR})"
    rf"|(?P<y6>{_YEAR})(?![\d%’']|[.,]\d|s\b|-\d)"
    rf")"
)  # fmt: skip
_YEAR_BEFORE: Final = re.compile(
    r"(?:^|[(,;:–—-]\s?|\b(?:in|since|by|until|till|from|of|for|during|late|early|mid|before|after|through|the|and|to"
    r"|between|spring|summer|autumn|fall|winter|last|this|next|fiscal|year)\s|mid-"
    r"|\bas\s(?:early|late|recently|soon|long\sago|far\sback)\sas\s)$",
    re.IGNORECASE,
)
_OCCASION: Final = re.compile(
    r"\s+(?:letter|speech|interview|memoirs?|essay|book|article|address|lecture|sermon|diary|column|statement"
    r"|testimony|broadcast|debate|rally|campaign|conference|hearing|trial|pamphlet|poem|play|novel|film|report)\b"
)
_ON_IT: Final = re.compile(r"\b(?:in|at|during)\s(?:an?|the|his|her|their)\s$", re.IGNORECASE)
_COUNTED: Final = re.compile(r"\s+[a-z]+s\b")
_SHARING: Final = re.compile(
    rf"(?<![\w.,:/$€£-])(?:{_DAY}(?:,\s|\s(?:and|or|to|until)\s|\s?[–-]\s?)){{1,5}}(?:the\s)?\Z",
    re.IGNORECASE,
)
"""Days before one with its month."""
_BEFORE: Final = 24
"""Code points before a year that tell what it is."""
_WEEK: Final = 8
"""Days between a bare weekday and the day of the text that names it."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A date as a text states it; what it does not say is None.

    Attributes:
        relative: ``last year``, ``this week``, ``yesterday``: counted from the day of the text.
    """

    span: Span
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    relative: str | None = None

    @property
    def iso(self) -> str | None:
        """The date in ISO 8601, as exactly as it is stated; None if it lacks its year or is not possible."""
        if (
            self.year is None
            or self.contradicts_itself
            or (self.day and not _date(self.year, self.month, self.day))
        ):
            return None
        parts = [f"{self.year:04}"]
        parts += [f"{self.month:02}"] if self.month else []
        parts += [f"{self.day:02}"] if self.month and self.day else []
        return "-".join(parts)

    @property
    def contradicts_itself(self) -> bool:
        """Whether the calendar has another weekday on that day."""
        known = _date(self.year, self.month, self.day)
        return known is not None and self.weekday is not None and known.weekday() != self.weekday


@lru_cache(maxsize=4096)
def moments(text: str, tag: str = "en") -> tuple[Moment, ...]:
    """The dates that ``text`` states, in order; offsets in its code points.

    ``tag`` is the BCP 47 tag of its language.
    """
    if tag[:2].lower() == "en":
        return tuple(_moments(text))
    return tuple(Moment(*one) for one in named_dates(text, tag))


def _moments(text: str) -> Iterator[Moment]:
    for match in _MENTION.finditer(text):
        span = Span(*match.span())
        if match["iso"]:
            numbers = [int(part) for part in re.split(r"[-/]", match["iso"])]
            yield Moment(span, numbers[0], numbers[1], numbers[2] if len(numbers) > 2 else None)
        elif match["y6"]:
            if _is_year(text, match):
                yield Moment(Span(*match.span("y6")), int(match["y6"]))
        elif match["which"]:
            yield Moment(span, relative=f"{match['which'].lower()} {match['unit']}")
        elif match["near"]:
            yield Moment(span, relative=match["near"].lower())
        else:
            named = _named(match, span)
            if match["d1"]:
                yield from _days_before(text, match.start(), named)
            yield named


def _days_before(text: str, start: int, last: Moment) -> Iterator[Moment]:
    """The days that share a month printed once: *3* of *3 and 4 May 2022*, *3* of *3–9 May*."""
    found = _SHARING.search(text, max(0, start - _BEFORE), start)
    if found is None:
        return
    for day in re.finditer(r"\d{1,2}", found.group()):
        span = Span(found.start() + day.start(), last.span.end)
        yield Moment(span, last.year, last.month, int(day.group()))


def _named(match: re.Match[str], span: Span) -> Moment:
    month = match["m1"] or match["m2"] or match["m3"] or match["m4"] or match["m5"]
    day, year = match["d1"] or match["d2"], match["y1"] or match["y2"] or match["y3"]
    weekday = match["w1"] or match["w2"] or match["w4"]
    return Moment(
        span,
        int(year) if year else None,
        _month(month) if month else None,
        int(re.sub(r"\D", "", day)) if day else None,
        WEEKDAYS.index(weekday.lower()) if weekday else None,
    )


def _month(name: str) -> int:
    return next(number for number, full in enumerate(MONTHS, 1) if full.startswith(name[:3].lower()))


def is_of_an_occasion(text: str, moment: Moment) -> bool:
    """Whether a year is that of a speech or a writing in which something is said: *in a 1987 letter*."""
    before = text[max(0, moment.span.start - _BEFORE) : moment.span.start]
    return _OCCASION.match(text, moment.span.end) is not None and _ON_IT.search(before) is not None


def _is_year(text: str, match: re.Match[str]) -> bool:
    """Whether four digits are a year and count nothing: *in 2022*, not *2022 tanks*."""
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    if _OCCASION.match(text, match.end()) and _ON_IT.search(before):
        return True
    return _YEAR_BEFORE.search(before) is not None and not (
        _COUNTED.match(text, match.end()) and not before.rstrip().lower().endswith(("in", "since", "of"))
    )


def agrees(moment: Moment, known: PartialDate, published: PartialDate | None) -> bool:
    """Whether a date of the editor's may be the one that a text states.

    Args:
        moment: What the text states.
        known: The editor's date.
        published: When the text was published, from which *Monday* and *last year* are counted.
    """
    year, month, day = parts(known)
    stated = ((moment.year, year), (moment.month, month), (moment.day, day))
    if any(one is not None and other is not None and one != other for one, other in stated):
        return False
    whole, told = _date(year, month, day), _date(*parts(published)) if published else None
    if moment.weekday is not None and whole is not None and whole.weekday() != moment.weekday:
        return False
    if moment.weekday is not None and moment.day is None and whole and told:
        return abs((whole - told).days) <= _WEEK
    if published and moment.year is None and moment.month is not None and year is not None:
        return abs(year - parts(published)[0]) <= 1
    return _is_near(moment.relative, known, published) if moment.relative and published else True


def _is_near(relative: str, known: PartialDate, published: PartialDate) -> bool:
    year, month, _ = parts(known)
    then, its_month, _ = parts(published)
    which, _, unit = relative.partition(" ")
    if unit == "year":
        return year == then + {"last": -1, "this": 0, "next": 1}[which]
    if unit == "month":
        if month is None or its_month is None:
            return abs(year - then) <= 1
        return 12 * year + month == 12 * then + its_month + {"last": -1, "this": 0, "next": 1}[which]
    whole, told = _date(*parts(known)), _date(*parts(published))
    if whole is None or told is None:
        return abs(year - then) <= 1
    low, high = {
        "last": (-14, -1), "this": (-7, 7), "next": (0, 14), "yesterday": (-2, 0), "today": (-1, 1),
    }[which]  # fmt: skip
    return low <= (whole - told).days <= high


def parts(known: PartialDate) -> tuple[int, int | None, int | None]:
    """Year, month and day of a date, as far as it has them."""
    numbers = [int(part) for part in known.text.split("-")]
    return numbers[0], *([*numbers[1:], None, None][:2])  # type: ignore[return-value]


def _date(year: int | None, month: int | None, day: int | None) -> date | None:
    try:
        return date(year, month, day) if year and month and day else None
    except ValueError:
        return None


def states(known: PartialDate, moment: Moment) -> bool:
    """Whether a date that is known says all that the editor's text states."""
    year, month, day = parts(known)
    whole = _date(year, month, day)
    wanted = ((moment.year, year), (moment.month, month), (moment.day, day))
    if any(one is not None and one != other for one, other in wanted):
        return False
    return moment.weekday is None or (whole is not None and whole.weekday() == moment.weekday)


def says(other: Moment, moment: Moment, published: PartialDate | None) -> bool:
    """Whether what a source states bears out what the editor's text states."""
    told = parts(published) if published else (None, None, None)
    year = other.year
    if year is None and moment.year is not None and told[0] is not None:
        year = moment.year if abs(moment.year - told[0]) <= 1 and _is_dated(other) else None
        if other.relative and other.relative.endswith("year"):
            year = told[0] + {"last": -1, "this": 0, "next": 1}[other.relative.partition(" ")[0]]
    pairs = ((moment.year, year), (moment.month, other.month), (moment.day, other.day))
    if any(one is not None and one != known for one, known in pairs):
        return False
    if moment.weekday is None or other.weekday is not None:
        return moment.weekday is None or moment.weekday == other.weekday
    whole = _date(other.year, other.month, other.day)
    return whole is not None and whole.weekday() == moment.weekday


def _is_dated(other: Moment) -> bool:
    return other.month is not None or other.weekday is not None
