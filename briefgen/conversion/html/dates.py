"""When a page says that it was published: never when it was changed, and not by its address."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final

from briefgen.conversion.documents import Stated
from briefgen.conversion.html.chrome import is_chrome
from briefgen.conversion.html.shown_dates import CHANGED
from briefgen.conversion.html.tags import lineage, name_of
from briefgen.yaml_source import PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

    from briefgen.conversion.html.shown_dates import Shown

NAMES: Final = (
    "article:published_time", "article:published", "og:article:published_time", "og:published_time",
    "datepublished", "publication_date", "publish_date", "publishdate", "pubdate", "published_time",
    "published", "article.published", "article_date_original", "article:published_date",
    "original-publish-date", "originalpublicationdate",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "ptime", "rnews:datepublished",
    "citation_publication_date", "citation_date", "citation_online_date", "dc.date.issued", "dcterms.issued",
    "dcsext.articlefirstpublished", "displaydate", "bt:pubdate", "eomportal-published",
)  # fmt: skip
"""Names of ``meta`` elements with the date of publication, the most exact ones first."""
VAGUE: Final = ("date", "dc.date", "dcterms.date", "dc.date.created", "dcterms.created")
"""Names that many sites use for the last change; they count if the page shows the same date."""
_PUBLISHED: Final = re.compile(
    r"(?<![a-z])(?:published|publish|pub-?date|date-?published|entry-date|post-date|dt-published|datepublished)(?![a-z])",
    re.IGNORECASE,
)
_ISO: Final = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ]+(\d\d):(\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?.*)?\Z"
)
_COMPACT: Final = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?\Z")
_EARLIEST: Final = "1800"
_LATEST: Final = "2200"
_WEST: Final = 11
_EAST: Final = 14
"""Hours from universal time, at most."""


@dataclass(frozen=True)
class Day:
    """A date as stated.

    Attributes:
        day: In ISO 8601, as exact as stated.
        days: The same moment's days elsewhere on the earth.
        near: The days before and after, of which one may be the day where the page was published, if the
            time is stated as universal time.
    """

    day: str
    days: frozenset[str]
    near: tuple[str, ...] = ()


def date_of(candidates: Sequence[Stated], shown: Shown) -> tuple[Stated | None, str | None]:
    """The date of publication.

    Args:
        candidates: The statements, the best first.
        shown: What the page shows, which tells the day at its place from the day of universal time.

    Returns:
        The best statement, as a date in ISO 8601, and the contradiction because of which it is left out.
    """
    read = [(day, one.origin) for one in candidates if (day := day_of(one.value)) is not None]
    if not read:
        return None, None
    first, origin = read[0]
    for other, elsewhere in read[1:]:
        if not _same(first, other):
            return None, f"the date is {first.day} in {origin}, and {other.day} in {elsewhere}"
    best, origin = max(read, key=lambda one: (len(one[0].day), not one[0].near))
    beside = [day for day in best.near if shown.has(day)]
    if len(beside) == 1 and not shown.has(best.day):
        return Stated(beside[0], origin), None
    return Stated(best.day, origin), None


def _same(one: Day, other: Day) -> bool:
    shorter, longer = sorted((one.day, other.day), key=len)
    return longer.startswith(shorter) or bool(one.days & other.days)


def day_of(text: str) -> Day | None:
    """The day that a statement means; None where that is unclear."""
    text = text.strip()
    iso = _ISO.match(text)
    if iso is not None:
        others = tuple(_elsewhere(iso))
        near = others if iso[6] in {"Z", "z", "+00:00", "+0000"} else ()
        return _day(f"{iso[1]}-{iso[2]}-{iso[3]}", others, near)
    compact = _COMPACT.match(text)
    if compact is not None:
        return _day(f"{compact[1]}-{compact[2]}-{compact[3]}")
    try:
        return _day(parsedate_to_datetime(text).date().isoformat())
    except (ValueError, TypeError, IndexError):
        meant = PartialDate.guess(text)
    return _day(meant.text) if meant is not None else None


def _elsewhere(iso: re.Match[str]) -> Iterator[str]:
    """The days before or after, if the hour is on another day in other time zones."""
    if iso[4] is None or iso[6] is None:
        return
    try:
        moment = datetime.fromisoformat(f"{iso[1]}-{iso[2]}-{iso[3]}T{iso[4]}:{iso[5]}:00")
    except ValueError:
        return
    for hours in (-_WEST, _EAST):
        try:
            day = (moment + timedelta(hours=hours)).date()
        except OverflowError:
            continue
        if day != moment.date():
            yield day.isoformat()


def _day(day: str, others: tuple[str, ...] = (), near: tuple[str, ...] = ()) -> Day | None:
    try:
        valid = len(day) < len("2000-01-01") or date.fromisoformat(day).isoformat() == day
    except ValueError:
        return None
    return Day(day, frozenset({day, *others}), near) if valid and _EARLIEST <= day < _LATEST else None


def dates_of_times(tree: _Element) -> Iterator[Stated]:
    """What ``time`` elements say that name the publication."""
    found = []
    for element in tree.iter():
        if name_of(element) in {"", "meta"}:
            continue
        called = " ".join(element.get(name, "") for name in ("class", "itemprop", "id", "data-testid"))
        named = "datepublished" in element.get("itemprop", "").lower().split() or (
            element.tag == "time"
            and (
                element.get("pubdate") is not None or _PUBLISHED.search(called.replace("_", "-")) is not None
            )
        )
        if named and not CHANGED.search(called) and not _is_beside(element):
            found.append(element.get("datetime") or element.get("content") or "")
    days = {day.day: stated for stated in found if (day := day_of(stated)) is not None}
    if len(days) == 1:
        yield Stated(days.popitem()[1], "the page's time element")


def _is_beside(element: _Element) -> bool:
    """Whether an element is in a list, a comment or a teaser."""
    return any(name_of(outer) in {"li", "aside"} or is_chrome(outer) for outer in lineage(element))
