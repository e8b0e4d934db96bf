"""The date of an event, a quotation or a figure against the dates that its sentence states."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from briefgen.checking.prose.dates.calendar import agrees
from briefgen.checking.prose.statements import passages

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.checking.citations import Citation
    from briefgen.checking.proofs import Context
    from briefgen.checking.prose.statements import Passage
    from briefgen.languages import Calendar
    from briefgen.reading import Moment, Reading
    from briefgen.text import Span
    from briefgen.yaml_source import Located, PartialDate

_YEARS: Final = 1
"""Years between a source and what it reports without saying when."""
_OWNED: Final = re.compile(r"[’']s?\b|-")
_WORDS_BEFORE: Final = 3
"""Words before a date among which one of a period may stand: *bis zum*, *vor dem Treffen am*."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A date that the sentence of a passage does not bear out.

    Attributes:
        span: The date in the source, in code points.
        inside: Whether it stands in the passage itself.
        printed: Whether it stands anywhere; else the span is the passage's.
    """

    entry: Located
    key: str
    date: PartialDate
    passage: Passage
    span: Span
    inside: bool
    printed: bool = True


def contradictions(context: Context) -> Iterator[Contradiction]:
    """Yield the entries whose date none of the dates in their sentences can be."""
    cited: dict[tuple[str | int, ...], list[Citation]] = {}
    for citation in context.citations:
        cited.setdefault(citation.key[:3], []).append(citation)
    for topic in context.curation.topics:
        content = topic.topic
        entries: list[tuple[str, int, Located, str, PartialDate | None]] = [
            *(
                ("figures", n, one, "observation_date", one.observation_date)
                for n, one in enumerate(content.figures)
            ),
            *(
                ("quotations", n, one, "date_created", one.date_created)
                for n, one in enumerate(content.quotations)
            ),
            *(("timeline", n, one, "date", one.date) for n, one in enumerate(content.timeline)),
        ]
        for kind, index, entry, key, date in entries:
            carried_by = cited.get((topic.slug, kind, index), [])
            if date is not None:
                yield from _of_entry(entry, key, date, list(passages(context, carried_by)))


def _of_entry(
    entry: Located, key: str, date: PartialDate, carried_by: Sequence[Passage]
) -> Iterator[Contradiction]:
    against = []
    for passage in carried_by:
        for moment in _stated(passage, spoken=key == "observation_date"):
            if agrees(moment, date, passage.source.metadata.date_published):
                return
            if _is_of_this(passage.sentence, moment) or (
                key == "observation_date" and _is_expected(passage, moment, date)
            ):
                span = moment.span.shift(passage.around.start)
                inside = any(one.overlaps(span) for one in passage.anchor.spans)
                against.append(Contradiction(entry, key, date, passage, span, inside))
    found = sorted(against, key=lambda one: not one.inside)[:1]
    if not found and carried_by and all(_is_far(one, date) for one in carried_by):
        first = carried_by[0]
        found = [Contradiction(entry, key, date, first, first.anchor.span, inside=False, printed=False)]
    yield from found


def _is_expected(passage: Passage, moment: Moment, date: PartialDate) -> bool:
    """Whether an amount is one of a year to come, after the date of the entry: *by 2030 it will have*."""
    if moment.year is None or moment.year <= int(date.text[:4]):
        return False
    place = moment.span.shift(passage.around.start)
    span, text = passage.anchor.span, passage.source.text
    first, second = sorted((place, span), key=lambda one: one.start)
    between = text[first.end : second.start].lstrip(",")
    clause = text[first.start : max(first.end, second.end)]
    calendar = passage.source.reading.counting.calendar if passage.source.reading.counting else None
    if calendar is None or re.search(r"[,;:]", between) or _words(calendar.clauses).search(between):
        return False
    return _words(calendar.to_come).search(clause) is not None


def _is_far(passage: Passage, date: PartialDate) -> bool:
    """Whether a date is years away from its source, which does not have the year."""
    published, year = passage.source.metadata.date_published, date.text[:4]
    if published is None or abs(int(published.text[:4]) - int(year)) <= _YEARS:
        return False
    return re.search(rf"(?<!\d){year}(?!\d)", passage.source.text) is None


def _stated(passage: Passage, *, spoken: bool) -> Iterator[Moment]:
    """The dates of a sentence; those in what somebody says in it are not those of saying it."""
    reading = passage.source.reading
    sentence = passage.sentence
    for moment in sentence.moments:
        place = moment.span.shift(passage.around.start)
        if spoken or not reading.utterance(place).quoted:
            yield moment


def _is_of_this(reading: Reading, moment: Moment) -> bool:
    """Whether a date is that of what the sentence reports, and bounds or describes nothing else.

    Where asides are not read, only days with their month are, with no word of a period before, and a year or
    a month that opens the sentence: *Im Jahr 1990 sagte …*.
    """
    calendar = reading.counting.calendar if reading.counting else None
    if calendar is None:
        return False
    before, start = reading.text, moment.span.start
    if not calendar.bounding:
        words = re.findall(r"[^\W\d_]+(?:[’'][^\W\d_]+)*", before[:start].lower())
        if moment.day is None or moment.month is None:
            return moment.year is not None and bool(words) and calendar.opening.issuperset(words)
        return calendar.periods.isdisjoint(words[-_WORDS_BEFORE:])
    if reading.is_of_an_occasion(moment):
        return True
    if _is_aside(reading.text, moment, calendar):
        return False
    bounded = _ending(calendar.bounding).search(before, max(0, start - 12), start)
    return bounded is None and _OWNED.match(reading.text, moment.span.end) is None


def _is_aside(sentence: str, moment: Moment, of: Calendar) -> bool:
    """Whether a date stands in an aside between commas about somebody's life: *X, born in 1987, said*."""
    opened = sentence.rfind(",", 0, moment.span.start)
    closed = sentence.find(",", moment.span.end)
    return (
        0 <= opened < closed and _words(of.asides).match(sentence[opened + 1 : closed].lstrip()) is not None
    )


@cache
def _ending(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})\Z", re.IGNORECASE)


@cache
def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)
