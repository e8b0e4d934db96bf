"""The dates that a text in another language than English states: *am Dienstag, dem 12. Mai*, *5月12日*.

Names of months and days are the CLDR's; what stands around them each language says itself.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.languages import Calendar, described, month_names, weekday_names
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_YEAR: Final = r"(?:1[5-9]|20|21)\d\d"
_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])"
_NONE: Final = "(?!)"
_BEFORE: Final = re.compile(r"(?:^|[(,;:–—/-]\s?|(?P<word>[^\W\d_]+)\.?\s)$")
_REACH: Final = 24
_UNSPACED: Final = re.compile(
    rf"(?:(?P<year>{_YEAR})\s*[年년]\s*)?(?P<month>1[0-2]|0?[1-9])\s*[月월](?:\s*(?P<day>{_DAY})\s*[日일号號])?"
    rf"|(?P<alone>{_YEAR})\s*[年년]"
)
_WITHOUT_SPACES: Final = frozenset({"ja", "zh", "ko"})
_NO_WORDS: Final = Calendar(of="de|di|do|del|da|van|of", ordinal=r"\.|º|°|er")
"""For languages that are not described: what many have between a day, its month and its year."""


class NamedDate(NamedTuple):
    """What a text states of a date; what it does not say is None.

    Attributes:
        span: Where, in code points.
        weekday: From 0, which is Monday.
        relative: Its English name, where it is counted from the day of the text: *yesterday*.
    """

    span: Span
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    relative: str | None = None


def named_dates(text: str, tag: str) -> Iterator[NamedDate]:
    """Yield the dates that ``text`` states, in order; of numeric ones those that have a year.

    Args:
        text: What is read; spans count its code points.
        tag: The BCP 47 tag of its language, which is not English.
    """
    code = tag.replace("_", "-").partition("-")[0].lower()
    if code in _WITHOUT_SPACES:
        for match in _UNSPACED.finditer(text):
            year = match["year"] or match["alone"]
            yield NamedDate(
                Span(*match.span()), _number(year), _number(match["month"]), _number(match["day"])
            )
        return
    forms = _forms(code)
    for match in forms.pattern.finditer(text):
        span = Span(*match.span())
        if match["alone"]:
            if forms.is_year(text, match.start()):
                yield NamedDate(span, year=int(match["alone"]))
            continue
        if match["relative"]:
            yield NamedDate(span, relative=forms.relative[match["relative"].lower()])
            continue
        if match["iso"]:
            year, written, day = match["iso"].split("-")
            yield NamedDate(span, int(year), int(written), int(day))
            continue
        if match["d3"]:  # only English may write the month first
            yield NamedDate(span, int(match["y3"]), int(match["n3"]), int(match["d3"]))
            continue
        month = match["m1"] or match["m2"] or match["m3"]
        weekday = match["w1"] or match["w2"]
        yield NamedDate(
            span,
            _number(match["y1"] or match["y2"]),
            forms.months[month.casefold()] if month else None,
            _number(match["d1"]),
            forms.weekdays[weekday.casefold()] if weekday else None,
        )


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


class _Forms(NamedTuple):
    """How a language writes dates."""

    pattern: re.Pattern[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    relative: Mapping[str, str]
    before_year: frozenset[str]

    def is_year(self, text: str, start: int) -> bool:
        """Whether what stands before four digits makes them a year: *im Jahr 2022*, not *2022 Panzer*."""
        before = _BEFORE.search(text[max(0, start - _REACH) : start])
        return (
            before is not None and before["word"] is not None and before["word"].lower() in self.before_year
        )


@cache
def _forms(code: str) -> _Forms:
    language = described(code)
    calendar = (language.calendar if language else None) or _NO_WORDS
    months = {name.casefold(): month for month in range(1, 13) for name in month_names(code, month)}
    weekdays = {name.casefold(): day for day in range(7) for name in weekday_names(code, day)}
    month = _any({name: name for number in range(1, 13) for name in month_names(code, number)}, begin=True)
    alone = _any({month_names(code, number)[0]: "" for number in range(1, 13)} if language else {})
    weekday = _any({name: name for day in range(7) for name in weekday_names(code, day)}, begin=True)
    part = f"(?:{calendar.parts_of_day})?" if calendar.parts_of_day else ""
    ordinal = f"(?:{calendar.ordinal})?" if calendar.ordinal else ""
    of = rf"(?:\s+(?:{calendar.of}))?" if calendar.of else ""
    pattern = re.compile(
        rf"(?<![\w.,-])(?:"
        rf"(?P<iso>{_YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![\w-])"
        rf"|(?P<d3>{_DAY})(?P<sign>[./-])\s?(?P<n3>0?[1-9]|1[0-2])(?P=sign)\s?(?P<y3>{_YEAR})(?![\d-])"
        rf"|(?:(?P<w1>{weekday}){part},?\s+(?:\w{{2,3}}\s+)?)?(?P<d1>{_DAY}){ordinal}{of}\s+(?P<m1>{month})\b\.?"
        rf"(?:,?{of}\s+(?P<y1>{_YEAR})(?!\d))?"
        rf"|(?P<m2>{month})\b\.?{of}\s+(?P<y2>{_YEAR})(?!\d)"
        rf"|(?P<relative>(?i:{_any(calendar.relative)}))(?!\w)"
        rf"|(?P<w2>{weekday}){part}(?!\w)"
        rf"|(?P<m3>{alone})(?!\w)"
        rf"|(?P<alone>{_YEAR})(?![\d%’']|[.,]\d|-\d)"
        rf")"
    )
    return _Forms(pattern, months, weekdays, calendar.relative, calendar.before_year)


def _any(names: Mapping[str, object], *, begin: bool = False) -> str:
    """A pattern for any of some names, as written, and with ``begin`` also as a sentence begins with them."""
    spelled = {*names, *(name[:1].upper() + name[1:] for name in names)} if begin else set(names)
    return "|".join(map(re.escape, sorted(spelled, key=lambda name: (-len(name), name)))) or _NONE
