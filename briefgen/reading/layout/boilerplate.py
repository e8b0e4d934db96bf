"""What a scraped page carries around its article: breadcrumbs, reading times, buttons, other headlines.

Only whole lines and paragraphs are boilerplate, and only where the page gives a reason; what looks like prose
is left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from briefgen.languages import month_names, weekday_names
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

Reason = Literal[
    "header", "breadcrumb", "reading-time", "button", "weather", "date-line", "headline", "code", "note"
]

_READING_TIME = re.compile(r"\d{1,3}[ -]?(?:min(?:ute)?s?)[ -]read\.?", re.IGNORECASE)
_BUTTON = re.compile(
    r"(?:share(?: this)?(?: (?:article|story|post|page))?|leave a comment|comments?|read more"
    r"|continue reading"
    r"|sign up(?: now)?|subscribe(?: now)?|advertisement|sponsored|print|e-?mail|tweet|follow us.{0,30}"
    r"|click here.{0,40}"
    r"|related(?: (?:articles|stories|posts|topics))?|recommended|most popular|more on this(?: story)?"
    r"|loading\W*"
    r"|skip to (?:content|main content)|(?:facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram)"
    r"|copy link|save|listen|watch(?: now)?|up next|you may also like)[.!:]?",
    re.IGNORECASE,
)
_WEATHER = re.compile(r"-?\d{1,3}(?:\.\d)?[ \u00a0]?°?[ \u00a0]?[CF]")
_MONTH = f"(?:{'|'.join(month_names('en', number)[0] for number in range(1, 13))})"
_WEEKDAY = "|".join(weekday_names("en", number)[0] for number in range(7))
_DATE_LINE = re.compile(
    rf"(?:(?:{_WEEKDAY}),? )?(?:{_MONTH} \d{{1,2}},? \d{{4}}"
    rf"|\d{{1,2}} {_MONTH} \d{{4}}"
    r"|\d{4}-\d{2}-\d{2})(?:[ ,|-]+\d{1,2}:\d{2}.{0,12})?"
)
_BREADCRUMB = re.compile(r"Home(?: (?:[>»›/|] ?)?[A-Z][\w&-]*)+.*|.{1,30}(?: [>»›] .{1,40}){2,}")
_CODE = re.compile(r"[\[\](){}<>;:,.\"'=/\\|&*#!\s-]+")
_NOTE = re.compile(
    r"[(*\[].{0,12}(?:with (?:inputs|files|additional reporting)|this (?:story|article|post) (?:has|was|is)"
    r"|edited by|auto-generated).*",
    re.IGNORECASE | re.DOTALL,
)
_HEADER = re.compile(r"(?:date|author|title|url|published)[ :=]+\d{4}-\d{2}-\d{2}(?=\s)", re.IGNORECASE)
_FOLIO = re.compile(
    r"[-–—|\s]*(?:(?:page|seite|página|p\.|s\.)\s*)?\d{1,4}(?:\s*(?:of|von|sur|de|/)\s*\d{1,4})?[-–—|\s]*",
    re.IGNORECASE,
)
"""The number of a page, alone in its paragraph."""
_CLOCK_REACH = 120
"""Code points between a page's clock and its weather."""
_ROW = re.compile(r"(?:\t|\|[^|]*\|).*?\d|\d.*?(?:\t|\|[^|]*\|)")
"""A row of a table: cells between tabs or strokes, and a number in one."""
_ENDS = frozenset(".!?”\"’'…:;)")
LONGEST_HEADLINE = 110


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """A stretch that belongs to the page and not to the article.

    Attributes:
        span: In code points.
        reason: What it is.
    """

    span: Span
    reason: Reason


def boilerplate(text: str, bounds: Sequence[tuple[int, int]]) -> tuple[Boilerplate, ...]:
    """The page boilerplate of ``text``, in order."""
    found = []
    has_prose = any(_is_prose(text, start, end) for start, end in bounds)
    for index, (start, end) in enumerate(bounds):
        if index == 0 and (header := _HEADER.match(text, start, end)) is not None:
            found.append(Boilerplate(Span(start, header.end()), "header"))
            continue
        reason = _reason(text[start:end])
        if reason is None and has_prose:
            reason = _headline(text, bounds, index)
        if reason is not None:
            found.append(Boilerplate(Span(start, end), reason))
    return tuple(found)


def is_furniture(text: str, start: int, end: int) -> bool:
    """Whether a paragraph stands on a page in the middle of what goes on behind it: its number, its head."""
    line = text[start:end]
    if _FOLIO.fullmatch(line) or _reason(line) == "button":
        return True
    beside = text[max(0, start - 3) : start] + text[end : end + 3]
    return "\f" in beside and len(line) <= LONGEST_HEADLINE and line.rstrip()[-1:] not in _ENDS


def is_page_clock(found: Sequence[Boilerplate], place: Span) -> bool:
    """Whether a date is a page's clock: in the boilerplate that was found, with a temperature close by."""
    if not any(item.reason == "date-line" and item.span.overlaps(place) for item in found):
        return False
    return any(
        item.reason == "weather"
        and item.span.start < place.end + _CLOCK_REACH
        and place.start < item.span.end + _CLOCK_REACH
        for item in found
    )


def _reason(line: str) -> Reason | None:
    if len(line) > 400:
        return None
    if _NOTE.fullmatch(line):
        return "note"
    if len(line) > LONGEST_HEADLINE:
        return None
    for pattern, reason in _WHOLE:
        if pattern.fullmatch(line):
            return reason
    return None


_WHOLE: tuple[tuple[re.Pattern[str], Reason], ...] = (
    (_READING_TIME, "reading-time"),
    (_BUTTON, "button"),
    (_WEATHER, "weather"),
    (_DATE_LINE, "date-line"),
    (_BREADCRUMB, "breadcrumb"),
    (_CODE, "code"),
)


def _headline(text: str, bounds: Sequence[tuple[int, int]], index: int) -> Reason | None:
    """A line without a full stop among paragraphs of prose: a headline, of this story or another."""
    start, end = bounds[index]
    line = text[start:end]
    if len(line) > LONGEST_HEADLINE or len(line.split()) < 3 or line[-1] in _ENDS - {"?", "’", "'"}:
        return None
    if line[-1] == "?" and not _between_prose(text, bounds, index):
        return None
    if _ROW.search(line):
        return None
    if '"' in line or "“" in line or not line[0].isupper():
        return None
    return "headline" if _between_prose(text, bounds, index) or line[-1] not in _ENDS else None


def _between_prose(text: str, bounds: Sequence[tuple[int, int]], index: int) -> bool:
    if not 0 < index < len(bounds) - 1:
        return False
    return _is_prose(text, *bounds[index - 1]) and _is_prose(text, *bounds[index + 1])


def _is_prose(text: str, start: int, end: int) -> bool:
    return end - start > LONGEST_HEADLINE and text[end - 1] in _ENDS
