"""Figures in a text: numbers that count or measure, with qualifier, unit and what they measure.

Dates, times, scores and the numbers in names are none; see ``numeric_names``. The text is read from left to
right, and each number whole: where the longest number that begins at a place is no figure, no part of it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from briefgen.languages import (
    BEHIND_DIGITS,
    ENGLISH,
    MAGNITUDE_WORDS,
    UNSPACED_MAGNITUDES,
    UNSPACED_WORDS,
)
from briefgen.reading.figures.amounts import Amount, Qualifier, decimal_text, read_indefinite
from briefgen.reading.figures.beginnings import beginnings
from briefgen.reading.figures.described import read_described
from briefgen.reading.figures.digit_groups import DIGITS
from briefgen.reading.figures.digits import read_digits
from briefgen.reading.figures.grammar import Grammar, any_of, grammar_of
from briefgen.reading.figures.lists import shared_units
from briefgen.reading.figures.numerals import numeral_at
from briefgen.reading.figures.spelled import read_magnitude, read_ordinal, read_word
from briefgen.reading.layout.sentences import sentence_around
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.languages import Language
    from briefgen.reading.figures.beginnings import BeginningsOf
    from briefgen.reading.figures.stated_ranges import FigureReading
    from briefgen.reading.layout.boilerplate import Boilerplate


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
        words_at: Where the words begin that follow the number and its unit of measure, in code points.
        completes: Where the last figure of a list ends whose unit it shares; None where it has its own.
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
    words_at: int = 0
    completes: int | None = None


class Numbers(NamedTuple):
    """All numbers of a text.

    Attributes:
        figures: Those that count or measure, in order and apart.
        numerals: Where each number stands, from its first digit or word to its last; in order and apart.
    """

    figures: tuple[FigureReading, ...]
    numerals: tuple[Span, ...]


def figures(
    text: str, read: Sequence[FigureReading], boilerplate: Sequence[Boilerplate]
) -> tuple[ExtractedFigure, ...]:
    """The figures that were read, in order, without those in page boilerplate; offsets in code points."""
    outside = [(span.span.start, span.span.end) for span in boilerplate]
    found = []
    for reading in read:
        if any(start <= reading.start < end for start, end in outside):
            continue
        sentence = sentence_around(text, reading.start, reading.end)
        found.append(_figure(text, reading, sentence))
    return tuple(found)


def _figure(text: str, reading: FigureReading, sentence: Span) -> ExtractedFigure:
    amount = reading.amount
    high = decimal_text(amount.high) if amount.high is not None else None
    return ExtractedFigure(
        Span(reading.start, reading.end),
        text[reading.start : reading.end],
        decimal_text(amount.value),
        high,
        amount.unit,
        amount.qualifier,
        reading.measures,
        sentence,
        reading.confidence,
        amount,
        reading.words_at or reading.end,
        reading.completes or None,
    )


_MAGNITUDE = any_of(MAGNITUDE_WORDS | BEHIND_DIGITS)
_NEUTRAL = re.compile(
    rf"(?:{DIGITS.pattern})(?:\s?(?:[{UNSPACED_MAGNITUDES}]+|{any_of(UNSPACED_WORDS)})"
    rf"|(?:(?:\sde)?[ \u00a0\u202f]{_MAGNITUDE}(?!\w))+)?",
    re.IGNORECASE,
)
"""A number in digits, with the magnitudes behind it, in whatever language."""


def read_numbers(text: str, language: Language) -> Numbers:
    """Every number of ``text``, and which of them are figures."""
    if language is not ENGLISH:
        read, places = read_described(text, language)
        return Numbers(tuple(shared_units(text, read)), tuple(places))
    grammar, starts = grammar_of(language), beginnings(language).of(text)
    found: list[FigureReading] = []
    numerals: list[Span] = []
    at = 0
    while (match := starts.search(at)) is not None:
        numeral = _numeral(text, match, grammar)
        reading, at = _reading(text, match, grammar)
        if reading is not None:
            start = max(reading.start, found[-1].end) if found else reading.start
            found.append(reading._replace(start=start))
        after = match.end()
        if numeral is not None:
            numerals.append(numeral)
            after = max(after, numeral.end)
        if reading is not None:
            numerals.extend(_further(text, after, reading.end, starts, grammar))
        at = max(at, after, numerals[-1].end if numerals else 0)
    return Numbers(tuple(shared_units(text, found)), tuple(numerals))


def _further(text: str, at: int, end: int, starts: BeginningsOf, grammar: Grammar) -> Iterator[Span]:
    """The numbers of a figure behind its first: the other end of a range."""
    while (match := starts.search(at, end)) is not None:
        numeral = _numeral(text, match, grammar)
        at = max(match.end(), numeral.end if numeral is not None else 0)
        if numeral is not None:
            yield numeral


def digits_only(text: str) -> Numbers:
    """The numbers of a text in a language that is not described: where digits stand, and no figure."""
    return Numbers((), tuple(Span(*match.span()) for match in _NEUTRAL.finditer(text)))


def _reading(text: str, match: re.Match[str], grammar: Grammar) -> tuple[FigureReading | None, int]:
    if match["digit"] is not None:
        return read_digits(text, match, grammar)
    if match["indefinite"] is not None:
        return read_magnitude(text, match, grammar)
    if match["word"] is not None:
        return read_word(text, match, grammar)
    return read_ordinal(text, match, grammar)


def _numeral(text: str, match: re.Match[str], grammar: Grammar) -> Span | None:
    """Where the number stands that begins with ``match``, without its currency mark or article."""
    if match["digit"] is not None:
        start = match.start("digit")
    elif match["indefinite"] is not None:
        start = match.start("indefinite")
        magnitude = read_indefinite(text, start, grammar)
        return Span(start, magnitude[1]) if magnitude is not None else None
    elif match["word"] is not None:
        start = match.start("word")
        first, _, rest = match["word"].partition(" ")
        start += len(first) + 1 if rest and first.lower() in grammar.numbers.articles else 0
    else:
        return None
    numeral = numeral_at(text, start, grammar)
    return Span(start, numeral.end) if numeral is not None else None
