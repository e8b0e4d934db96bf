"""What is wrong with one amount of the editor's text, held against the amounts of its evidence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from briefgen.checking.prose.numbers.counted_nouns import (
    TIMES,
    counts_the_same,
    is_swapped,
    nouns_of,
    share_noun,
)
from briefgen.checking.prose.numbers.loose_numbers import loose_numbers
from briefgen.checking.prose.numbers.numbered import is_numbered_alike
from briefgen.checking.prose.numbers.same_amounts import is_borne_out, is_same_value, keeps_limit
from briefgen.checking.prose.stems import bare_word, words_of
from briefgen.languages.english.counting import ENGLISH_COUNTING
from briefgen.reading.function_words import NOT_NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.reading import ExtractedFigure, Reading
    from briefgen.text import Span

Defect = Literal["other-number", "limit", "other-noun", "other-owner", "no-number"]
_ENDS: Final = re.compile(r"\s*(?:[,.;:)]|\Z)")
_SMALL: Final = 12
_BEFORE: Final = re.compile(
    r"\b(?:the|these|those|both|all|its|their|his|her|our|other|any|each|last|next|first)\s+$", re.IGNORECASE
)
_OWN_NOUNS: Final = ENGLISH_COUNTING.sources
"""What the editor may count without a source: the sources themselves."""
_NOUN_BEFORE: Final = re.compile(r"(?<![\w-])([a-z]{3,})\s$")
_REACH: Final = 40
"""Code points before a number within which the word before it is looked for."""
_LABEL: Final = 2
"""Digits of a number that may only tell one of several things apart."""
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
    if is_idle(own) or is_numbered_alike(text, own, sentences):
        return None
    same = [one for one in stated if is_same_value(own.amount, one.amount)]
    limits = [one for one in same if keeps_limit(own.amount, one.amount)]
    if any(
        counts_the_same(own, one, stated, sentences) or _is_elided(text, own, one, stated) for one in limits
    ):
        return None
    if _is_own_count(text, own) and not is_swapped(own, stated):
        return None
    if limits:
        return Unproven(
            own.span, "other-noun", tuple(one.exact for one in limits), sure=is_swapped(own, stated)
        )
    if same:
        return Unproven(own.span, "limit", tuple(one.exact for one in same))
    if any(is_borne_out(own.amount, one.amount) for one in stated):
        return None
    share = own.amount.value / 100 if own.amount.unit == "percent" else own.amount.value
    is_share = own.amount.unit in ("percent", "fold", "") and own.amount.high is None
    if is_share and any(
        one.kind == "share" and one.value == share
        for sentence in sentences
        for one in loose_numbers(sentence)
    ):
        return None
    if own.amount.firm and _stands_bare(own, stated, sentences):
        return None
    exact = tuple(dict.fromkeys(one.exact for one in stated))
    if _is_label(text, own):
        return Unproven(own.span, "no-number", exact, sure=False)
    if _is_small_word(own):
        return _small(own, stated, sentences)
    return Unproven(own.span, "other-number" if stated else "no-number", exact)


def _is_elided(
    text: str, own: ExtractedFigure, other: ExtractedFigure, stated: Sequence[ExtractedFigure]
) -> bool:
    """Whether one of two numbers leaves out a unit that another has: *three percent, they want eight*."""
    if own.amount.firm and other.exact.isalnum() and not other.measures:
        return any(one.amount.unit == own.amount.unit for one in stated if one is not other)
    rest = words_of(other.exact)[1 if other.exact[0].isalpha() else 0 :]
    return other.amount.firm and own.exact.isalnum() and bool(rest) and all(word in text for word in rest)


def _stands_bare(
    own: ExtractedFigure, stated: Sequence[ExtractedFigure], sentences: Sequence[Reading]
) -> bool:
    """The same where the number alone ends a clause of the evidence."""
    number = own.exact.split()[0].casefold()
    return any(one.amount.unit == own.amount.unit for one in stated) and any(
        span.slice(sentence.text).casefold() == number and _ENDS.match(sentence.text, span.end)
        for sentence in sentences
        for span in sentence.numerals
    )


def _is_own_count(text: str, own: ExtractedFigure) -> bool:
    """Whether a small number in words counts the sources, or what the text has named: *the two men*."""
    if not _is_small_word(own) or own.amount.value % 1:
        return False
    nouns = {bare_word(noun) for noun in words_of(own.exact)}
    return not _OWN_NOUNS.isdisjoint(nouns) or _found_before(_BEFORE, text, own) is not None


def _found_before(pattern: re.Pattern[str], text: str, own: ExtractedFigure) -> re.Match[str] | None:
    return pattern.search(text, max(0, own.span.start - _REACH), own.span.start)


def _is_label(text: str, own: ExtractedFigure) -> bool:
    """Whether digits after a noun and before none number a thing: *site 2*."""
    noun = _found_before(_NOUN_BEFORE, text, own)
    if noun is None or own.amount.unit or not own.exact.isdigit() or len(own.exact) > _LABEL:
        return False
    return noun[1] not in NOT_NOUNS and not noun[1].endswith("ed")


def is_idle(own: ExtractedFigure) -> bool:
    """*one of*, *one report*: no number that anybody would check."""
    return not _has_digit(own.exact) and own.amount.value == 1 and own.amount.high is None


def _has_digit(words: str) -> bool:
    return any(map(str.isdigit, words))


def _is_small_word(own: ExtractedFigure) -> bool:
    amount = own.amount
    plain = amount.high is None and not amount.currency and amount.unit != "percent"
    return not _has_digit(own.exact) and plain and amount.value <= _SMALL and amount.qualifier != "ordinal"


def _small(
    own: ExtractedFigure, stated: Sequence[ExtractedFigure], sentences: Sequence[Reading]
) -> Unproven | None:
    """A small number in words may be the editor's count of what the evidence lists."""
    nouns = [bare_word(noun) for noun in words_of(own.exact)]
    rivals = [one for one in stated if share_noun(nouns, nouns_of(one))]
    if rivals:
        return Unproven(own.span, "other-number", tuple(one.exact for one in rivals))
    if TIMES.isdisjoint(nouns) and any(own.amount.value in _counts(one.text) for one in sentences):
        return None
    return Unproven(own.span, "no-number", tuple(one.exact for one in stated), sure=False)


def _counts(sentence: str) -> set[int]:
    """How many things each list of a sentence holds."""
    return {
        len(re.split(r",\s*(?:and|or)\s+|,\s*|\s+(?:and|or)\s+", match.group()))
        for match in _LISTED.finditer(sentence)
    }
