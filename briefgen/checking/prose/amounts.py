"""Whether the numbers of the editor's prose are those of its evidence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal

from briefgen.checking.prose.calendar import moments
from briefgen.checking.prose.loose_numbers import loose_numbers, shares_of, unproven_words
from briefgen.checking.prose.stems import is_same_stem, plain, words_of
from briefgen.languages import ENGLISH
from briefgen.languages.vocabulary import words
from briefgen.reading.speech.function_words import DETERMINERS, NOT_NOUNS, QUANTIFIERS
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.checking.prose.statements import Statement
    from briefgen.reading import Amount, ExtractedFigure, Reading

Defect = Literal["other-number", "limit", "other-noun", "no-number"]
_ABOUT: Final = Decimal("0.05")
_BOUND: Final = Decimal("0.3")
"""The shares by which *about* and *over* may lie beside the number of the source."""
_SMALL: Final = 12
_BEFORE: Final = re.compile(
    r"\b(?:the|these|those|both|all|its|their|his|her|our|other|any|each|last|next|first)\s+$", re.IGNORECASE
)
_OWN_NOUNS: Final = words(
    """
    report reports source sources account accounts text texts article articles side sides version
    versions story stories outlet outlets paper papers document documents passage passages quotation
    quotations way ways thing things point points
    """
)
"""What the editor may count without a source: the sources themselves."""
_NOUN_BEFORE: Final = re.compile(r"(?<![\w-])([a-z]{3,})\s$")
_LABEL: Final = 2
"""Digits of a number that may only tell one of several things apart."""
_TIMES: Final = words(
    """
    day days week weeks month months year years hour hours minute minutes
    """
)
_NO_NOUNS: Final = (
    (NOT_NOUNS | DETERMINERS | QUANTIFIERS | {"last", "next", "total", "year", "month", "week", "day", "ago"})
    | {
        *ENGLISH.numbers.small,
        *ENGLISH.numbers.scales,
        *ENGLISH.numbers.indefinite,
        *ENGLISH.numbers.ordinals,
        "half",
        "quarter",
        "third",
        "tens",
        "estimated",
        "nearly",
    }
) - _TIMES
_DIGITS: Final = re.compile(r"(?<![\w])[+−-]?\d(?:[\d.,:/’'  ×^]*[\d⁰¹²³⁴-⁹])?(?:st|nd|rd|th)?(?![\w])")
_ITEM: Final = r"(?:[^\W\d_a-z][\w’'.-]*(?: [^\W\d_a-z][\w’'.-]*){0,3}|[\w’'.-]+(?: [\w’'.-]+)?)"
_LISTED: Final = re.compile(rf"(?<![\w’'.-]){_ITEM}(?:, {_ITEM}){{0,12}},? (?:and|or) {_ITEM}")


@dataclass(frozen=True, slots=True)
class Unproven:
    """A number that the evidence does not bear out.

    Attributes:
        span: In the editor's text.
        stated: What the evidence has instead, as it writes it.
        sure: Whether it is wrong for certain, and not perhaps the editor's own count.
    """

    span: Span
    defect: Defect
    stated: tuple[str, ...]
    sure: bool = True


def unproven_amounts(statement: Statement) -> Iterator[Unproven]:
    """Yield the numbers of the text that no sentence of its evidence states, in order."""
    reading = statement.reading
    own = [one for one in reading.figures if not statement.is_quoted(one.span)]
    rest = list(_rest(statement, own))
    if not own and not rest and not any(loose_numbers(reading.text)):
        return
    sentences = list(dict.fromkeys(passage.sentence for passage in statement.passages))
    stated = [one for sentence in sentences for one in sentence.figures]
    known = all(sentence.language is not None for sentence in sentences)
    for one in own:
        found = defect_of(reading.text, one, stated, sentences)
        if found is not None and not (not known and _stands(one.exact, sentences)):
            yield found if known or found.sure is False else Unproven(one.span, found.defect, (), sure=False)
    taken = [one.span for one in own] + [one.outer for one in reading.quoted_spans]
    if reading.language is not None and known:
        for span, sure in unproven_words(reading.text, taken, [one.text for one in sentences], stated):
            yield Unproven(span, "no-number", tuple(one.exact for one in stated), sure=sure)
    for span in rest:
        if not _stands(span.slice(reading.text), sentences):
            yield Unproven(span, "other-number", (), sure=known)


def _rest(statement: Statement, own: Sequence[ExtractedFigure]) -> Iterator[Span]:
    """Digits that are read neither as an amount nor as a date, nor are part of a name."""
    taken = [one.span for one in own] + [one.span for one in moments(statement.text)]
    for match in _DIGITS.finditer(statement.text):
        span = Span(*match.span())
        if not statement.is_quoted(span) and not any(one.overlaps(span) for one in taken):
            yield span


def _stands(words: str, sentences: Sequence[Reading]) -> bool:
    """Whether the digits of some words stand in a sentence, however they are grouped."""
    wanted = re.sub(r"[^\d]+", "", words)
    return bool(wanted) and any(
        wanted in {re.sub(r"[^\d]+", "", match.group()) for match in _DIGITS.finditer(sentence.text)}
        or re.search(rf"(?<!\d){wanted}(?!\d)", sentence.text)
        for sentence in sentences
    )


def defect_of(
    text: str, own: ExtractedFigure, stated: Sequence[ExtractedFigure], sentences: Sequence[Reading]
) -> Unproven | None:
    """What is wrong with one amount of a text; None if its evidence bears it out, or nobody would ask.

    Args:
        text: The text that states it.
        own: The amount.
        stated: The amounts of the evidence.
        sentences: The sentences of the evidence.
    """
    if is_idle(text, own):
        return None
    same = [one for one in stated if _is_same_value(own.amount, one.amount)]
    limits = [one for one in same if _keeps_limit(own.amount, one.amount)]
    if any(_has_noun(own, one, stated, sentences) for one in limits):
        return None
    if limits:
        return Unproven(
            own.span, "other-noun", tuple(one.exact for one in limits), sure=_swapped(own, stated)
        )
    if same:
        return Unproven(own.span, "limit", tuple(one.exact for one in same))
    if any(_is_borne_out(own.amount, one.amount) for one in stated):
        return None
    share = own.amount.value / 100 if own.amount.unit == "percent" else own.amount.value
    is_share = own.amount.unit in ("percent", "fold", "") and own.amount.high is None
    if is_share and any(share in shares_of(sentence.text) for sentence in sentences):
        return None
    exact = tuple(dict.fromkeys(one.exact for one in stated))
    if _is_label(text, own):
        return Unproven(own.span, "no-number", exact, sure=False)
    if _is_small_word(own):
        return _small(text, own, stated, sentences)
    return Unproven(own.span, "other-number" if stated else "no-number", exact)


def _is_label(text: str, own: ExtractedFigure) -> bool:
    """Whether digits after a noun and before none number a thing: *site 2*."""
    noun = _NOUN_BEFORE.search(text, 0, own.span.start)
    if noun is None or own.amount.unit or not own.exact.isdigit() or len(own.exact) > _LABEL:
        return False
    return noun[1] not in NOT_NOUNS and not noun[1].endswith("ed")


def is_idle(text: str, own: ExtractedFigure) -> bool:
    """*one of*, *one report*: no number that anybody would check."""
    return not _has_digit(own.exact) and own.amount.value == 1 and own.amount.high is None and bool(text)


def _has_digit(words: str) -> bool:
    return any(map(str.isdigit, words))


def _is_small_word(own: ExtractedFigure) -> bool:
    amount = own.amount
    plain = amount.high is None and not amount.currency and amount.unit != "percent"
    return not _has_digit(own.exact) and plain and amount.value <= _SMALL and amount.qualifier != "ordinal"


def _small(
    text: str, own: ExtractedFigure, stated: Sequence[ExtractedFigure], sentences: Sequence[Reading]
) -> Unproven | None:
    """A small number in words may be the editor's count of what the evidence lists."""
    nouns = [plain(noun) for noun in words_of(own.exact)]
    rivals = [one for one in stated if _share_noun(nouns, _nouns(one))]
    if rivals:
        return Unproven(own.span, "other-number", tuple(one.exact for one in rivals))
    if not _OWN_NOUNS.isdisjoint(nouns) or _BEFORE.search(text, 0, own.span.start) or own.amount.value % 1:
        return None
    if _TIMES.isdisjoint(nouns) and any(own.amount.value in _counts(one.text) for one in sentences):
        return None
    return Unproven(own.span, "no-number", tuple(one.exact for one in stated), sure=False)


def _counts(sentence: str) -> set[int]:
    """How many things each list of a sentence holds."""
    return {
        len(re.split(r",\s*(?:and|or)\s+|,\s*|\s+(?:and|or)\s+", match.group()))
        for match in _LISTED.finditer(sentence)
    }


def _is_same_value(own: Amount, other: Amount) -> bool:
    if (own.value, own.high, own.indefinite) == (other.value, other.high, other.indefinite):
        return own.currency == other.currency and (not own.currency or own.unit == other.unit)
    if own.high is not None or other.high is not None or own.currency or other.currency:
        return False
    percent = "percent"
    if own.unit == percent and other.unit != percent:
        return own.value == 100 * other.value and other.value < 1
    return other.unit == percent and own.unit != percent and other.value == 100 * own.value and own.value < 1


_LOWER: Final = frozenset({"more-than", "at-least"})
_UPPER: Final = frozenset({"less-than", "at-most"})


def _keeps_limit(own: Amount, other: Amount) -> bool:
    """Whether the text limits a number as its source does, or more loosely."""
    if own.qualifier in (other.qualifier, "about"):
        return True
    if other.qualifier is None:
        return own.qualifier in ("at-least", "at-most", "ordinal", "indefinite")
    families = (_LOWER, _UPPER)
    return any(own.qualifier in family and other.qualifier in family for family in families)


def _is_borne_out(own: Amount, other: Amount) -> bool:
    """Whether another number makes a rough one true: *about 500* where the source has 498."""
    if own.currency != other.currency or (own.unit == "percent") != (other.unit == "percent"):
        return False
    if own.currency and own.unit != other.unit:
        return False
    if own.indefinite and other.high is None:
        return own.high is not None and own.value <= other.value <= own.high
    if own.high is not None or other.high is not None or other.qualifier is not None:
        return False
    gap = other.value - own.value
    if own.qualifier == "about":
        return abs(gap) <= _ABOUT * other.value
    if own.qualifier in _LOWER:
        return 0 <= gap <= _BOUND * own.value
    return own.qualifier in _UPPER and 0 <= -gap <= _BOUND * own.value


def _nouns(one: ExtractedFigure) -> list[str]:
    """The words that say what is counted; none for a measure, a share or money."""
    if one.amount.firm or one.amount.unit == "percent":
        return []
    words = words_of(f"{one.exact} {one.measures or ''}")
    return [word for word in words if plain(word) not in _NO_NOUNS]


def _has_noun(
    own: ExtractedFigure,
    other: ExtractedFigure,
    stated: Sequence[ExtractedFigure],
    sentences: Sequence[Reading],
) -> bool:
    """Whether both count the same, as far as the words tell."""
    if own.amount.firm or other.amount.firm:
        mine, its = own.amount.unit, other.amount.unit
        return mine.casefold() == its.casefold() or not mine or "percent" in (mine, its)
    nouns = _nouns(own)
    others = _nouns(other)
    if not nouns or not others or _share_noun(nouns, others):
        return True
    if _swapped(own, [one for one in stated if one is not other]):
        return False
    return any(_share_noun(nouns, words_of(sentence.text)) for sentence in sentences)


def _share_noun(some: Sequence[str], others: Sequence[str]) -> bool:
    return any(is_same_stem(one, other) for one in some for other in others)


def _swapped(own: ExtractedFigure, stated: Sequence[ExtractedFigure]) -> bool:
    """Whether the evidence has another number for what the text counts."""
    return any(_share_noun(_nouns(own), _nouns(one)) for one in stated)
