"""Where a text states a date, in the forms of ISO 8601, of English and of its own language."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING, Final

from briefgen.languages import month_names
from briefgen.text import Span
from briefgen.yaml_source import PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.reading import Reading

_YEAR: Final = re.compile(r"(?<!\d)(?:1[5-9]|20|21)\d\d(?!\d)")
_DAY: Final = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_CLOCK_REACH: Final = 120
"""Code points between a page's clock and its weather."""


def written_dates(text: str, date: PartialDate, tag: str = "en") -> Iterator[Span]:
    """Yield each place where ``text`` states ``date``, in code points, in order.

    A year is stated by itself, a month with its year. Numeric forms with the day or the month first
    (30/01/2023, 1/30/2023, 30.1.2023) are taken where they can be read so. ``tag`` is the BCP 47 tag of the
    text's language.
    """
    for match in re.finditer("|".join(_forms(date, tag)), text, re.IGNORECASE):
        yield Span(*match.span())


def stated_days(text: str, tag: str) -> Iterator[tuple[PartialDate, Span]]:
    """Yield the days that a short text states in one of these forms, each with its first place."""
    years = dict.fromkeys(_YEAR.findall(text))
    days = sorted({int(number) for number in _DAY.findall(text)} & set(range(1, 32)))
    for year, month, day in product(years, range(1, 13), days):
        try:
            known = PartialDate.parse(f"{year}-{month:02}-{day:02}")
        except ValueError:
            continue
        place = next(written_dates(text, known, tag), None)
        if place is not None:
            yield known, place


def _forms(date: PartialDate, tag: str) -> list[str]:
    year, month, day = ([*date.text.split("-"), "", ""])[:3]
    if not month:
        return [rf"(?<!\d){year}(?!\d)"]
    names = dict.fromkeys((*month_names(tag, int(month)), *month_names("en", int(month))))
    named = rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})\.?"
    number = rf"0?{int(month)}"
    if not day:
        return [
            rf"(?<!\d){year}\s*[年년]\s*{number}\s*[月월]",
            rf"{named},?\s+(?:de\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s+)?{year}(?!\d)",
            rf"(?<!\d){year}-{month}(?!\d)",
        ]
    which = rf"0?{int(day)}"
    return [
        rf"(?<!\d){year}[-/.]{month}[-/.]{day}(?!\d)",
        rf"(?<!\d){year}{month}{day}(?!\d)",
        rf"{named}\s*{which}(?:st|nd|rd|th)?(?:,\s*|\s+){year}(?!\d)",
        rf"(?<!\d){which}(?:st|nd|rd|th|er|\.|º)?(?:\s+(?:of|de))?[\s-]+{named}(?:,?\s+(?:de\s+)?|-){year}(?!\d)",
        rf"(?<!\d){which}[-/.]{number}[-/.]{year}(?!\d)",
        rf"(?<!\d){number}/{which}/{year}(?!\d)",
        rf"(?<!\d){year}\s*[年년]\s*{number}\s*[月월]\s*{which}\s*[日일]",
    ]


def is_page_clock(reading: Reading, place: Span) -> bool:
    """Whether a date is a page's clock: in its boilerplate, with a temperature close by."""
    found = reading.boilerplate
    if not any(item.reason == "date-line" and item.span.overlaps(place) for item in found):
        return False
    return any(
        item.reason == "weather"
        and item.span.start < place.end + _CLOCK_REACH
        and place.start < item.span.end + _CLOCK_REACH
        for item in found
    )
