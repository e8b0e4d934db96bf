"""Figures in a text: numbers that count or measure, with qualifier, unit and what they measure.

Dates, times, scores and the numbers in names are none; see ``numeric_names``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.reading.figures import currencies
from briefgen.reading.figures.amounts import Amount, Qualifier, plain
from briefgen.reading.figures.digits import read_digits
from briefgen.reading.figures.number_words import INDEFINITE, ORDINALS, TENS, UNITS
from briefgen.reading.figures.spelled import read_magnitude, read_ordinal, read_word
from briefgen.reading.layout.sentences import sentence_around
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.reading.figures.stated_ranges import FigureReading
    from briefgen.reading.layout.boilerplate import Furniture

_SPELLED = "|".join(
    sorted(
        {*UNITS, *TENS, "hundred", "thousand", "million", "billion", "dozen", "half"}, key=len, reverse=True
    )
)
_START = re.compile(
    rf"(?P<mark>{currencies.PREFIX})?[ \u00a0]?(?P<digit>\.?\d|[½¼¾⅓⅔])"
    r"|(?<![\w-])(?:(?P<indefinite>(?:tens|hundreds) of (?:thousands|millions|billions)"
    rf"|{'|'.join(INDEFINITE)})|(?P<word>(?:a |an )?(?:{_SPELLED})|a (?:third|quarter|fifth))"
    rf"|(?P<ordinal>{'|'.join(ORDINALS)}))(?:\b|(?=fold))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ExtractedFigure:
    """A number of the text that counts or measures something.

    Attributes:
        span: The number with its qualifier, currency and unit, in code points.
        exact: The words there.
        value: Exact decimal text; the lower end of a range or of an order of magnitude.
        value_high: The upper end, or None.
        unit: ISO 4217 code, ``percent``, a unit of measure or the counted noun as written; empty if none.
        qualifier: ``more-than``, ``less-than``, ``at-least``, ``at-most``, ``about``, ``indefinite``
            (*hundreds of*), ``ordinal`` (*its third*), or None.
        measures: What is measured or counted, as the text puts it; None where it does not say.
        sentence: The sentence it stands in.
        confidence: How often figures of its kind are right, as measured on news sentences.
        amount: The same as exact decimals, to compare with.
    """

    span: Span
    exact: str
    value: str
    value_high: str | None
    unit: str
    qualifier: Qualifier | None
    measures: str | None
    sentence: Span
    confidence: float
    amount: Amount


def figures(text: str, boilerplate: Sequence[Furniture]) -> tuple[ExtractedFigure, ...]:
    """Every figure of ``text`` in order, without those in page furniture; offsets in code points."""
    outside = [(span.span.start, span.span.end) for span in boilerplate]
    found = []
    for reading in readings(text):
        if any(start <= reading.start < end for start, end in outside):
            continue
        sentence = sentence_around(text, reading.start, reading.end)
        found.append(_figure(text, reading, sentence))
    return tuple(found)


def _figure(text: str, reading: FigureReading, sentence: Span) -> ExtractedFigure:
    amount = reading.amount
    high = plain(amount.high) if amount.high is not None else None
    return ExtractedFigure(
        Span(reading.start, reading.end),
        text[reading.start : reading.end],
        plain(amount.value),
        high,
        amount.unit,
        amount.qualifier,
        reading.measures,
        sentence,
        reading.confidence,
        amount,
    )


def readings(text: str) -> list[FigureReading]:
    """The figures of ``text`` as read, in order and apart."""
    found: list[FigureReading] = []
    at = 0
    while (match := _START.search(text, at)) is not None:
        if match["digit"] is not None:
            reading, at = read_digits(text, match)
        elif match["indefinite"] is not None:
            reading, at = read_magnitude(text, match)
        elif match["word"] is not None:
            reading, at = read_word(text, match)
        else:
            reading, at = read_ordinal(text, match)
        if reading is not None:
            start = max(reading.start, found[-1].end) if found else reading.start
            found.append(reading._replace(start=start))
        at = max(at, match.end())
    return found
