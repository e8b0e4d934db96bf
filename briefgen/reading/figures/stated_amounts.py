"""A figure as somebody states it, by itself: *over $1 billion*, *28,500*, *hundreds of tanks*, *two-day*."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from briefgen.languages import ENGLISH
from briefgen.languages.vocabulary import spelled
from briefgen.reading.figures import currencies
from briefgen.reading.figures.amounts import Amount, read_number
from briefgen.reading.figures.grammar import grammar_of
from briefgen.reading.figures.qualifiers import is_qualifying, qualifier_after, read_before
from briefgen.reading.figures.stated_figures import read_numbers
from briefgen.reading.figures.units import noun_phrase

if TYPE_CHECKING:
    from briefgen.languages import Language
    from briefgen.reading.figures.stated_ranges import FigureReading

_LEAD: Final = re.compile(r"(?:an?|the|its|his|her|their)? ?", re.IGNORECASE)
_REST: Final = re.compile(r"[^\W\d_’'-][^\d]*|")
_ORDINAL: Final = re.compile(r"(\d+)(?:st|nd|rd|th)")
_SIGNS: Final = " \t\n\u00a0\u202f~≈<>≤≥±+−–-"
_MARK: Final = re.compile(rf"(?:{currencies.PREFIX}|(?<!\w)[A-Z]{{1,3}}[$€£¥]?)\Z")
_LONGEST_MARK: Final = 6
_WORD: Final = re.compile(r"[^\W_][\w.’'&/-]*", re.UNICODE)
_WORDS_ONLY: Final = re.compile(r"(?>[\s,]*[^\W_][\w.’'&/-]*)*[\s,]*")


@dataclass(frozen=True, slots=True)
class Statement:
    """What a value says, part by part.

    Attributes:
        amount: The one amount that it states; None if it states none, or more than one.
        words: The words behind the amount, as written; None where there is anything but words.
    """

    amount: Amount | None
    words: tuple[str, ...] | None = ()


def parse_amount(text: str, language: Language = ENGLISH) -> Amount | None:
    """The one amount that ``text`` states, or None if it states none, or more than one.

    Strict: nothing but an article may stand before the amount, and no further number after it. Values are
    exact decimals, so that a shown figure can be compared with its passage without rounding.
    """
    return parse_statement(text, language).amount


def parse_statement(text: str, language: Language = ENGLISH) -> Statement:
    """The amount that ``text`` states, as ``parse_amount`` has it, and the words behind it."""
    stated = text.strip()
    numbers = read_numbers(stated, language)
    if len(numbers.figures) > 1:
        return Statement(None)
    if not numbers.figures:
        return _bare(stated, language)
    reading = numbers.figures[0]
    lead, rest = stated[: reading.start], stated[reading.end :].strip()
    if _LEAD.fullmatch(lead) is None or _REST.fullmatch(rest) is None:
        return Statement(None)
    return Statement(reading.amount, _words_behind(stated, reading, language))


def _words_behind(stated: str, reading: FigureReading, language: Language) -> tuple[str, ...] | None:
    at = reading.words_at or reading.end
    after = qualifier_after(stated, at, language)
    return words_only(stated[after[2] if after is not None else at :])


def words_only(text: str) -> tuple[str, ...] | None:
    """The words of ``text``, or None if it holds more than words with spaces and commas between."""
    return tuple(_WORD.findall(text)) if _WORDS_ONLY.fullmatch(text) else None


def begins_with_amount(value: str, language: Language) -> bool:
    """Whether nothing stands before the first number of ``value`` but what limits it or is part of it."""
    numbers = read_numbers(value, language)
    if not numbers.numerals:
        return True
    lead = value[: numbers.numerals[0].start].rstrip(_SIGNS)
    mark = _MARK.search(lead, max(0, len(lead) - _LONGEST_MARK))
    return is_qualifying((lead if mark is None else lead[: mark.start()]).rstrip(_SIGNS), language)


def kept_limits(value: str, language: Language) -> Amount | None:
    """The amount of a value behind the limits and doubts that it keeps: 500 of *a planned 500*; or None."""
    numbers = read_numbers(value, language)
    if not numbers.numerals:
        return None
    for match in _WORD.finditer(value, 0, numbers.numerals[0].start):
        rest = value[match.end() :]
        amount = parse_amount(rest, language)
        if amount is not None and is_qualifying(value[: match.end()], language):
            return amount
    return None


def _bare(stated: str, language: Language) -> Statement:
    """A number or an ordinal alone: in a text it may be a year or a rank, stated as a figure it is one."""
    grammar = grammar_of(language)
    ordinal = grammar.numbers.ordinals.get(spelled(stated))
    if ordinal is None and (match := _ORDINAL.fullmatch(stated)) is not None:
        ordinal = int(match[1])
    if ordinal is not None:
        rank = Decimal(ordinal)
        return Statement(Amount(rank, None, rank, "", currency=False, qualifier="ordinal", indefinite=False))
    numerals = read_numbers(stated, language).numerals
    start = numerals[0].start if numerals else 0
    before = read_before(stated, start, language) if start else None
    number = read_number(stated, start, grammar, money=False)
    if number is None or (start and (before is None or before[1] > 0)):
        return Statement(None)
    qualifier = before[0] if before is not None else None
    phrase = noun_phrase(stated, number.end)
    unit, end = (phrase[0][-1][0], phrase[1]) if phrase is not None else ("", number.end)
    if end != len(stated):
        return Statement(None)
    amount = Amount(
        number.value, None, number.scale, unit, currency=False, qualifier=qualifier, indefinite=False
    )
    return Statement(amount, words_only(stated[number.end :]))
