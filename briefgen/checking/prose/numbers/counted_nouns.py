"""What two numbers count, as far as their words tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.checking.prose.numbers.same_amounts import is_same_unit
from briefgen.checking.prose.stems import bare_word, is_same_stem, words_of
from briefgen.languages.english.counting import ENGLISH_COUNTING
from briefgen.languages.english.numbers import ENGLISH_NUMBERS
from briefgen.languages.vocabulary import words
from briefgen.reading.function_words import DETERMINERS, NOT_NOUNS, QUANTIFIERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.reading import ExtractedFigure, Reading

_WHOLE: Final = re.compile(r"(?:the |its |their |all )?(\d[\d,.]*|[a-z-]+)\b")
_VERB: Final = re.compile(r"[a-z]+ed\b")
TIMES: Final = ENGLISH_COUNTING.times
_NO_NOUNS: Final = (
    NOT_NOUNS
    | DETERMINERS
    | QUANTIFIERS
    | {
        *ENGLISH_NUMBERS.small,
        *ENGLISH_NUMBERS.scales,
        *ENGLISH_NUMBERS.indefinite,
        *ENGLISH_NUMBERS.ordinals,
        *ENGLISH_NUMBERS.parts,
        "tens",
    }
    | words("last next total year month week day ago estimated nearly")
) - TIMES


def nouns_of(one: ExtractedFigure) -> list[str]:
    """The words that say what is counted; none for a measure, a share or money."""
    if one.amount.firm or one.amount.unit == "percent":
        return []
    named = words_of(f"{one.exact} {one.measures or ''}")
    return [word for word in named if bare_word(word) not in _NO_NOUNS]


def counts_the_same(
    own: ExtractedFigure,
    other: ExtractedFigure,
    stated: Sequence[ExtractedFigure],
    sentences: Sequence[Reading],
) -> bool:
    """Whether both count the same, as far as the words tell."""
    if own.amount.firm or other.amount.firm:
        return is_same_unit(own.amount, other.amount)
    nouns = nouns_of(own)
    others = nouns_of(other)
    if not nouns or not others or share_noun(nouns, others):
        return True
    if _is_part(own, other, stated):
        return True
    if is_swapped(own, [one for one in stated if one is not other]):
        return False
    return any(share_noun(nouns, words_of(sentence.text)) for sentence in sentences)


def _is_part(own: ExtractedFigure, other: ExtractedFigure, stated: Sequence[ExtractedFigure]) -> bool:
    """Whether a text says *48 of 300 ponds* where its evidence has *of 300 ponds, 48 contained lead*.

    The verb behind the number is then taken for what it counts.
    """
    whole = _WHOLE.match(own.measures or "")
    if whole is None or _VERB.match(other.measures or other.amount.unit) is None:
        return False
    return any(
        one is not other and one.exact.startswith(whole[1]) and share_noun(nouns_of(own), nouns_of(one))
        for one in stated
    )


def share_noun(some: Sequence[str], others: Sequence[str]) -> bool:
    """Whether two lists of words have a stem in common, or words that say the same: *kids* and *children*."""
    return any(is_same_stem(one, other) or _is_synonym(one, other) for one in some for other in others)


def _is_synonym(one: str, other: str) -> bool:
    same = ENGLISH_COUNTING.same.get(one.lower())
    return same is not None and same == ENGLISH_COUNTING.same.get(other.lower())


def is_swapped(own: ExtractedFigure, stated: Sequence[ExtractedFigure]) -> bool:
    """Whether the evidence has another number for what the text counts."""
    return any(share_noun(nouns_of(own), nouns_of(one)) for one in stated)
