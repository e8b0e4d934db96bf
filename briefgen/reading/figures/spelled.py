"""Figures that begin with a word: *twelve boats*, *half of*, *one in four*, *hundreds of*, *its third*."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from briefgen.languages.vocabulary import spelled, words
from briefgen.reading.figures import units
from briefgen.reading.figures.amounts import Amount, Number, read_indefinite, read_number
from briefgen.reading.figures.qualifiers import read_before
from briefgen.reading.figures.stated_ranges import FigureReading, First, complete
from briefgen.reading.figures.unit_words import NO_UNIT, Unit, read_unit

if TYPE_CHECKING:
    from briefgen.reading.figures.grammar import Grammar

_OF_MEASURE = re.compile(r" of | (?:inch|mile)|-(?:inch|mile)")
_FOLD = re.compile(r"[- ]?fold\b")
_OWNER = re.compile(r"(?:['’]s?|\b(?:his|her|its|their|our|my))[ \u00a0]$", re.IGNORECASE)
_OWNED = re.compile(r"([\w’'-]+), [\w’'. -]{1,40}['’]s[ \u00a0]$")
_ELLIPTIC = re.compile(r"[ \u00a0](?:to|in|since|for|at|on|after|this)\b")
_WHOLE = re.compile(r"(?:illion|undred|ousand|dozen)$", re.IGNORECASE)
_ONE_OF = re.compile(
    r"[ \u00a0]of[ \u00a0](?:the|his|her|its|their|my|our|these|those|[A-Z]\w*[’']s)[ \u00a0]"
)
_NOT_ONE = re.compile(
    r"[ \u00a0](?:another|day|thing|who|that|which|year|time|point|way|side|hand|person|word)\b|['’]s|-"
)
_BEFORE_ONE = words("no any every the this that each which another last next only not")
_OF_A = re.compile(r" of an?(?= )")
_ONE_TO = re.compile(r"[ \u00a0-](?:to|or)[ \u00a0-](?:two|three|four|five|six|seven|eight|nine|ten)\b")


def read_word(text: str, match: re.Match[str], grammar: Grammar) -> tuple[FigureReading | None, int]:
    """The figure at a number in words, or None; and where to read on."""
    start = match.start("word")
    words = spelled(match["word"])
    number_at = start
    if words.startswith(("a ", "an ")) and not words.endswith(("half", "third", "quarter", "fifth")):
        number_at = start + words.index(" ") + 1
        if not words.endswith(("hundred", "thousand", "million", "billion", "dozen")):
            start, words = number_at, words.split()[1]
    number = read_number(text, number_at, grammar, money=False)
    if number is not None and (fold := _FOLD.match(text, number.end)) is not None:
        amount = Amount(
            number.value,
            None,
            number.scale,
            "fold",
            currency=False,
            qualifier=None,
            indefinite=False,
            firm=True,
        )
        before = read_before(text, start, grammar.language)
        begin = before[1] if before is not None else start
        amount = replace(amount, qualifier=before[0] if before is not None else None)
        return FigureReading(begin, fold.end(), amount, None, 0.8), fold.end()
    if number is None or text[number.end : number.end + 2] in {"-s", "'s", "’s"}:
        return None, match.end()
    ratio = read_ratio(text, start, number)
    if ratio is not None:
        return ratio, ratio.end
    if words == "one" and number.end == match.end() and not _is_count(text, start, number.end):
        return None, match.end()
    if words.endswith(("half", "third", "quarter", "fifth")) and not _is_share(text, number.end):
        return None, match.end()
    unit = read_unit(text, number.end)
    if unit is None and number.value == 1:
        unit = _one_of(text, number.end)
    reading, end = complete(text, First(start, number, unit), grammar)
    alone = unit is None and not reading.amount.unit and reading.amount.high is None
    if alone and number.value < 11 and number.value != 0 and not _is_share(text, number.end):
        return None, number.end
    return reading, end


def read_ratio(text: str, begin: int, number: Number) -> FigureReading | None:
    """*one in four voters*, *9 out of 10*, *1/16 of an inch*: a share of a whole, and of what."""
    if number.kind != "share" and not (number.kind == "fraction" and number.digits):
        return None
    if number.kind == "fraction" and _OF_MEASURE.match(text, number.end) is None:
        return None
    of_a = _OF_A.match(text, number.end)
    phrase = units.noun_phrase(text, of_a.end() if of_a is not None else number.end)
    name = phrase[0][-1][0] if phrase is not None else NO_UNIT
    amount = Amount(number.value, None, number.scale, name, currency=False, qualifier=None, indefinite=False)
    end = number.end if phrase is None else phrase[1]
    return FigureReading(begin, end, amount, None, 0.7, number.end)


def _is_count(text: str, start: int, end: int) -> bool:
    """Whether *one* counts; it mostly stands for a noun."""
    before = text[max(0, start - 12) : start].split()
    if before and before[-1].lower() in _BEFORE_ONE:
        return False
    if units.read_percent(text, end) is not None:
        return True
    if _ONE_TO.match(text, end):
        return True
    if _NOT_ONE.match(text, end):
        return False
    return _ONE_OF.match(text, end) is not None or units.noun_phrase(text, end) is not None


def _one_of(text: str, end: int) -> Unit | None:
    match = _ONE_OF.match(text, end)
    phrase = units.noun_phrase(text, match.end() - 1) if match is not None else None
    if phrase is None:
        return None
    words, _ = phrase
    return Unit(words[-1][0], end, currency=False, measures=" ".join(word for word, _ in words), firm=False)


def _is_share(text: str, end: int) -> bool:
    return text.startswith((" of ", " the "), end) or _WHOLE.search(text, max(0, end - 8), end) is not None


def read_magnitude(text: str, match: re.Match[str], grammar: Grammar) -> tuple[FigureReading | None, int]:
    """*hundreds of tanks*: from the unit itself to ten times it; and where to read on."""
    found = read_indefinite(text, match.start("indefinite"), grammar)
    if found is None:
        return None, match.end()
    value, end = found
    start = match.start("indefinite")
    unit_at = end + 3 if text.startswith(" of ", end) else end
    unit = read_unit(text, unit_at) if unit_at != end else None
    before = read_before(text, start, grammar.language)
    amount = Amount(
        value, value * 10, value, NO_UNIT, currency=False, qualifier="indefinite", indefinite=True
    )
    if unit is None:
        return None, end
    amount = Amount(
        value, value * 10, value, unit.name, unit.currency, "indefinite", indefinite=True, firm=unit.firm
    )
    begin = before[1] if before is not None else start
    words_at = unit.end if unit.firm else end
    return FigureReading(begin, unit.end, amount, unit.measures, 0.8, words_at), unit.end


def read_ordinal(text: str, match: re.Match[str], grammar: Grammar) -> tuple[FigureReading | None, int]:
    """*its third to …*: an ordinal that stands for its noun; before a noun it ranks and counts nothing."""
    start, end = match.span("ordinal")
    word = spelled(match["ordinal"])
    before = text[max(0, start - 60) : start]
    if word == "second" or not _ELLIPTIC.match(text, end):
        return None, end
    coordinate = re.search(
        r"\b(?:" + "|".join(grammar.numbers.ordinals) + r")\b[^.;]{0,40} and $", before, re.IGNORECASE
    )
    if _OWNER.search(before) is None and coordinate is None:
        return None, end
    owned = _OWNED.search(before if coordinate is None else before[: coordinate.start()])
    noun = owned[1] if owned is not None else NO_UNIT
    rank = Decimal(grammar.numbers.ordinals[word])
    amount = Amount(rank, None, rank, noun, currency=False, qualifier="ordinal", indefinite=False)
    return FigureReading(start, end, amount, noun or None, 0.5), end
