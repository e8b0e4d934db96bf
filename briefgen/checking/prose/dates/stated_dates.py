"""Whether the dates of the editor's prose are those of its evidence."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from briefgen.checking.prose.dates.calendar import parts, says, states
from briefgen.curation import Event, Figure, Quotation
from briefgen.languages import ENGLISH
from briefgen.yaml_source import PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.prose.statements import Passage, Statement
    from briefgen.reading import Moment, Reading


def unproven_dates(statement: Statement) -> Iterator[tuple[Moment, list[Moment]]]:
    """Yield the dates that the evidence does not state, each with those that it states instead."""
    stated = [
        one for one in statement.reading.moments if not one.relative and not statement.is_quoted(one.span)
    ]
    if not stated:
        return
    known = list(_known(statement))
    for moment in stated:
        if moment.contradicts_itself:
            yield moment, []
            continue
        instead = [] if statement.is_of_topic else list(_rivals(statement, moment))
        if instead or not (_is_known(moment, known) or _is_printed(statement, moment)):
            yield moment, instead


def _known(statement: Statement) -> Iterator[PartialDate]:
    """The dates that the entry itself gives, and those of its sources."""
    content = statement.topic.topic
    entries = (
        [*content.timeline, *content.quotations, *content.figures]
        if statement.is_of_topic
        else [statement.entry]
    )
    for entry in entries:
        if isinstance(entry, Event):
            yield entry.date
        elif isinstance(entry, Quotation) and entry.date_created:
            yield entry.date_created
        elif isinstance(entry, Figure) and entry.observation_date:
            yield entry.observation_date
    for passage in statement.passages:
        published = passage.source.metadata.date_published
        if published:
            yield published
            yield from filter(None, (resolved(one, published) for one in _stated(passage)))


def _stated(passage: Passage) -> tuple[Moment, ...]:
    return passage.sentence.moments


def _is_known(moment: Moment, known: list[PartialDate]) -> bool:
    return any(states(one, moment) for one in known)


def _is_printed(statement: Statement, moment: Moment) -> bool:
    """Whether a sentence of the evidence states it, or where none has such a date, the source elsewhere."""
    for passage in statement.passages:
        published = passage.source.metadata.date_published
        if any(says(other, moment, published) for other in _stated(passage)):
            return True
        if moment.year and not moment.month and _has_year(passage.sentence, moment.year):
            return True
    return any(
        says(other, moment, source.metadata.date_published)
        for source in {passage.source.id: passage.source for passage in statement.passages}.values()
        for other in source.reading.moments
    )


def _has_year(sentence: Reading, year: int) -> bool:
    """Whether a sentence in another language has the digits of a year, which need no preposition."""
    digits = rf"(?<!\d){year}(?!\d)"
    return sentence.counting is not ENGLISH and re.search(digits, sentence.text) is not None


def _rivals(statement: Statement, moment: Moment) -> Iterator[Moment]:
    """What the sentences of the evidence state in place of a date: another weekday, month or year.

    None where one of them agrees, or none has a date of the kind.
    """
    rivals = []
    for passage in statement.passages:
        published = passage.source.metadata.date_published
        for other in _stated(passage):
            if says(other, moment, published):
                return
            meant = resolved(other, published)
            if meant is not None and states(meant, moment):
                return
            if _is_rival(moment, other):
                rivals.append(other)
    yield from rivals


def _is_rival(moment: Moment, other: Moment) -> bool:
    pairs = (
        (moment.weekday, other.weekday),
        (moment.day, other.day),
        (moment.month, other.month),
        (moment.year, other.year),
    )
    return any(one is not None and known is not None and one != known for one, known in pairs)


def resolved(moment: Moment, published: PartialDate | None) -> PartialDate | None:
    """The day that a weekday or *yesterday* means in a text of a known day; else what a moment states."""
    if moment.year is not None:
        numbers = [one for one in (moment.month, moment.day) if one is not None]
        return PartialDate("-".join([str(moment.year), *(f"{one:02}" for one in numbers)]))
    if published is None or published.precision != "day":
        return None
    year, month, day = parts(published)
    told = date(year, month or 1, day or 1)
    if moment.weekday is not None and moment.day is None:
        return PartialDate((told - timedelta(days=(told.weekday() - moment.weekday) % 7)).isoformat())
    if moment.relative in ("yesterday", "today"):
        return PartialDate((told - timedelta(days=int(moment.relative == "yesterday"))).isoformat())
    return None
