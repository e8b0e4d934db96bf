"""What day a source may be of, and what day somebody spoke, each with its origin. Proposals, never facts.

News names the days of the week around it: *on Monday* is the last Monday up to the day on which the text was
written. So a day of the week and a date near it, of the same text or of one that tells of the same, make a
date. They are listed as comments, to be taken into sources.yml by hand or not at all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Literal

from briefgen.reading import Reading
from briefgen.reading.dates.days import stated_days, stated_months
from briefgen.suggestion.resemblance import Rarity
from briefgen.suggestion.written_dates import weekdays, written_days
from briefgen.text import Span, sentence_around
from briefgen.yaml_source import Fields, as_comment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefgen.corpus import Source
    from briefgen.suggestion.written_dates import Weekday

DateOrigin = Literal["declared", "inferred"]
MOST_NEIGHBOURS: Final = 3
_ORDINAL_END: Final = re.compile(r"(?<!\d)\d{1,2}\.\s*\Z")


@dataclass(frozen=True, slots=True)
class DateCandidate:
    """A day with what it rests on.

    Attributes:
        day: ISO 8601; a month where the text gives no day.
        origin: What ``date_source`` would say of it.
        note: How it is known, as ``date_note`` would say it.
        doubt: Why it may be wrong; empty where nothing speaks against it.
    """

    day: str
    origin: DateOrigin
    note: str
    doubt: str = ""


def source_dates(source: Source, sources: Mapping[str, Source]) -> list[DateCandidate]:
    """The days on which ``source`` may have been written, those that its text gives first."""
    found = [*_given(source), *_by_neighbours(source, sources)]
    unlike = {(one.day, one.origin): one for one in reversed(found)}
    return sorted(unlike.values(), key=lambda one: (bool(one.doubt), one.origin, found.index(one)))


def spoken_on(source: Source, span: Span) -> DateCandidate | None:
    """When the passage ``span``, in code points, was spoken, if its sentence names one day of the week.

    It counts back from the day of the source, which the editor has to have given.
    """
    printed = source.metadata.date_published
    if printed is None or printed.precision != "day":
        return None
    text = source.text
    named = {
        one.number: one for one in weekdays(text, sentence_around(text, span)) if not one.span.overlaps(span)
    }
    if len(named) != 1:
        return None
    weekday = next(iter(named.values()))
    day = last_before(weekday, date.fromisoformat(printed.text))
    note = f'"{weekday.span.slice(text)}" in its sentence; the source is of {printed}'
    return DateCandidate(day.isoformat(), "inferred", note)


def happened_on(source: Source, span: Span) -> DateCandidate | None:
    """When what the passage ``span``, in code points, reports happened; None unless one date is stated.

    The passage itself counts first, then its sentence, and there the date that is known most exactly.
    """
    around = _sentence_with_its_days(source, span)
    if any(
        one.contradicts_itself for one in Reading(around.slice(source.text), source.metadata.language).moments
    ):
        return None
    for where, note in ((span, ""), (around, '"{}" in its sentence')):
        text = where.slice(source.text)
        stated = _stated(text, source.metadata.language)
        if len(stated) == 1:
            day, words = stated.popitem()
            return DateCandidate(day, "declared", note.format(" ".join(words.slice(text).split())))
        if stated:
            return None
    return spoken_on(source, Span(span.start, span.start))


def _sentence_with_its_days(source: Source, span: Span) -> Span:
    """The sentence around a passage; *am 3. Februar* does not end one."""
    around = source.reading.sentence_around(span)
    while _ORDINAL_END.search(source.text, max(0, around.start - 5), around.start):
        before = source.reading.sentence_around(Span(around.start - 2, around.start - 1))
        if before.start >= around.start:
            break
        around = Span(before.start, around.end)
    return around


def _stated(text: str, tag: str) -> dict[str, Span]:
    """The dates that a text states with their year, those alone that are known most exactly."""
    found = {one.iso: one.span for one in Reading(text, tag).moments if one.iso is not None}
    if not any(len(day) == len("2024-01-31") for day in found):
        days = {day.isoformat(): one.span for one in stated_days(text, tag) for day in one.days}
        found = days or found
    finest = max(map(len, found), default=0)
    return {day: span for day, span in found.items() if len(day) == finest}


def last_before(weekday: Weekday, day: date) -> date:
    """The last such day of the week up to ``day``, that one included."""
    return day - timedelta(days=(day.weekday() - weekday.number) % 7)


def _given(source: Source) -> Iterator[DateCandidate]:
    found = list(written_days(source.text, source.metadata.language))
    for one in found:
        line = source.document.position(one.span.start).line
        words = " ".join(one.span.slice(source.text).split())
        doubt = (
            "it is beside the weather: the day on which the page was saved"
            if source.reading.is_page_clock(one.span)
            else one.doubt
        )
        yield DateCandidate(one.day.isoformat(), "declared", f'the text has "{words}" on line {line}', doubt)
    if not found:
        for span, month in stated_months(source.text, source.metadata.language):
            line = source.document.position(span.start).line
            words = " ".join(span.slice(source.text).split())
            yield DateCandidate(month, "declared", f'the text has "{words}" on line {line}', "only the month")


def _by_neighbours(source: Source, sources: Mapping[str, Source]) -> Iterator[DateCandidate]:
    named = list(weekdays(source.text))
    if not named:
        return
    first = named[0]
    line = source.document.position(first.span.start).line
    words = first.span.slice(source.text)
    for other, day, shared in _neighbours(source, sources):
        nearest = min(
            (last_before(first, day + timedelta(days=ahead)) for ahead in (0, 6)),
            key=lambda one: abs(one - day),
        )
        note = (
            f'it mentions "{words}" (line {line}); {other.id} of {day.isoformat()} covers the same subject'
            f" ({', '.join(shared[:3])})"
        )
        doubt = f"the {words} mentioned; the text itself may be up to six days later"
        yield DateCandidate(nearest.isoformat(), "inferred", note, doubt)


def _neighbours(source: Source, sources: Mapping[str, Source]) -> list[tuple[Source, date, list[str]]]:
    """Texts that tell of the same and whose day is known, the most alike first."""
    rarity = Rarity({name: one.text for name, one in sources.items()} | {source.id: source.text})
    found = []
    for name, shared in rarity.alike(rarity.words[source.id]).items():
        printed = sources[name].metadata.date_published if name in sources and name != source.id else None
        if printed is not None and printed.precision == "day":
            found.append((sources[name], date.fromisoformat(printed.text), shared))
    return found[:MOST_NEIGHBOURS]


def date_listing(source: Source, sources: Mapping[str, Source]) -> Iterator[str]:
    """Yield the lines for ``source``: what its entry says now, and what it could say, the surest first."""
    known = source.metadata.date_published
    yield as_comment(
        f"{source.id}: {f'dated {known} ({source.metadata.date_source})' if known else 'no date yet'}"
    )
    candidates = source_dates(source, sources)
    for candidate in candidates:
        if candidate.doubt:
            yield as_comment(f"  doubtful: {candidate.doubt}")
        values = {
            "date_published": candidate.day,
            "date_source": candidate.origin,
            "date_note": candidate.note,
        }
        yield from (as_comment(f"  {line}") for line in Fields(values, {}).lines())
    if not candidates:
        yield as_comment("  neither its text nor others on the same subject give a date")
