"""The quotations and figures of a source that an editor may want, the best first, and what was left out.

The order is what matters, not the number from 0 to 1: how sure the reading is, whether a named person speaks,
whether the words are enough to stand alone and few enough to be quoted; for a figure, whether it says what it
counts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from briefgen.anchoring import Unanchored
from briefgen.suggestion.passages import Passage, name_passage
from briefgen.suggestion.rows import numbers_a_paragraph, row_at
from briefgen.suggestion.speakers import named
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefgen.corpus import Person, Source
    from briefgen.reading import ExtractedFigure, ExtractedQuotation
    from briefgen.suggestion.speakers import Named

MEASURES_REACH: Final = 40
"""How far behind a figure the words that say what it counts may stand, to be quoted with it; code points."""


@dataclass(frozen=True, slots=True)
class QuotationCandidate:
    """Words that somebody says in a source.

    Attributes:
        source: The source.
        found: What extraction read.
        passage: The selector that leads there.
        speaker: Who speaks, if the source tells.
        rank: Of what use it may be, from 0 to 1.
    """

    source: Source
    found: ExtractedQuotation
    passage: Passage
    speaker: Named | None
    rank: float


@dataclass(frozen=True, slots=True)
class FigureCandidate:
    """A number that a source states; the attributes are those of ``QuotationCandidate``."""

    source: Source
    found: ExtractedFigure
    passage: Passage
    rank: float


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A stretch of a source that is not offered, in code points, and why."""

    source: Source
    span: Span
    reason: str


Candidate = QuotationCandidate | FigureCandidate


def quotation_candidates(
    source: Source, people: Mapping[str, Person]
) -> Iterator[QuotationCandidate | LeftOut]:
    """Yield what is said in ``source``, in its order."""
    reading = source.reading
    outside = [item.span for item in reading.boilerplate]
    for found in reading.quotations:
        if any(span.overlaps(found.span) for span in outside):
            continue
        passage = name_passage(reading, found.span)
        if isinstance(passage, Unanchored):
            yield LeftOut(source, found.span, passage.message)
            continue
        speaker = named(found.speaker, people)
        yield QuotationCandidate(source, found, passage, speaker, quotation_rank(found, speaker))


def figure_candidates(source: Source) -> Iterator[FigureCandidate | LeftOut]:
    """Yield the figures that ``source`` states, in its order; the number of a paragraph is none."""
    reading = source.reading
    for found in map(partial(_in_its_row, source.text), reading.figures):
        if numbers_a_paragraph(source.text, found.span.start):
            continue
        passage = name_passage(reading, _with_measures(source.text, found))
        if isinstance(passage, Unanchored):
            passage = name_passage(reading, found.sentence)
        if isinstance(passage, Unanchored):
            yield LeftOut(source, found.span, passage.message)
        else:
            yield FigureCandidate(source, found, passage, figure_rank(found))


def _in_its_row(text: str, found: ExtractedFigure) -> ExtractedFigure:
    """The figure with what its row and column say that it measures, if it is in a table."""
    row = row_at(text, found.span.start)
    measures = row.measures(text, found.span.start) if row else ""
    return replace(found, measures=measures) if measures else found


def left_out(sources: Iterable[Source]) -> Iterator[LeftOut]:
    """Yield the boilerplate of the pages, none of which is offered."""
    for source in sources:
        for item in source.reading.boilerplate:
            yield LeftOut(source, item.span, f"boilerplate: {item.reason}")


def _with_measures(text: str, found: ExtractedFigure) -> Span:
    if not found.measures:
        return found.span
    at = text.find(found.measures, found.span.end, found.span.end + MEASURES_REACH + len(found.measures))
    end = at + len(found.measures)
    return Span(found.span.start, end) if at >= 0 and end <= found.sentence.end else found.span


FEWEST: Final = 8
MOST: Final = 45
"""Between so many words a quotation stands well by itself."""
_UNNAMED, _DESCRIBED, _NEW = 0.4, 0.6, 0.9
_SECOND_HAND, _CONTINUED = 0.7, 0.9
_NO_UNIT, _NO_MEASURE, _ORDINAL = 0.6, 0.7, 0.4


def quotation_rank(found: ExtractedQuotation, speaker: Named | None) -> float:
    """The rank of a quotation by ``speaker``, whom people.yml may know."""
    count = len(found.exact.split())
    length = min(1.0, count / FEWEST) * min(1.0, MOST / max(count, 1))
    if speaker is None:
        who = _UNNAMED
    elif speaker.entry is None:
        who = 1.0
    else:
        who = _NEW if speaker.person else _DESCRIBED
    whole = (_SECOND_HAND if found.second_hand else 1.0) * (_CONTINUED if found.continues else 1.0)
    return round(max(found.confidence, 0.2) * length * who * whole, 4)


def figure_rank(found: ExtractedFigure) -> float:
    """The rank of a figure."""
    rank = found.confidence
    rank *= 1.0 if found.unit else _NO_UNIT
    rank *= 1.0 if found.measures else _NO_MEASURE
    return round(rank * (_ORDINAL if found.qualifier == "ordinal" else 1.0), 4)
