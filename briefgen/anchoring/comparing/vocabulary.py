"""Words as anchoring compares them, and whether one negates or counts.

The lists of words that turn or limit are those of ``briefgen.languages``, of all languages together.
"""

from __future__ import annotations

import re
from unicodedata import category, normalize

from briefgen.anchoring.comparing.look_alikes import without_look_alikes
from briefgen.languages import TURNING
from briefgen.languages.english.amount_words import ENGLISH_AMOUNT_WORDS
from briefgen.text.folding_characters import LINE_END_HYPHEN

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_PRIMES = str.maketrans("′ʹꞌʼ‛`´", "’’’’’’’")
_LETTER_BY_LETTER = re.compile(r"(?<![^\W_])(?:[^\W_][ .-]){2,}[^\W_](?![^\W_])")
_CONTRACTED = re.compile(
    r"(?:have|has|had|could|would|should|might|must|need|was|were|did|does|do|is|are|ai|ca|wo)nt"
)


NEGATIONS = TURNING.negations
LIMITS = TURNING.limits | TURNING.hedges
CONDITIONS = TURNING.conditions
_UNSPACED = (
    "(?:[不没沒無无勿莫]|(?<![特分区區级級告個个])别(?![人的])|(?<!除)非(?!常|洲|凡)|未(?!来|來)"
    "|ない|なかっ|ません|ぬ(?![ぁ-ゖ])|ずに|않|못하|아니|없[다는었습을이]|ไม่|มิได้|មិន|ບໍ່"
    "|नहीं|(?<!\\S)मत(?!\\S)|(?<!\\S)[안못](?!\\S))"
)
"""Negations of languages that put no space between words, or write them as one with the verb."""

_UNSPACED_ANYWHERE = re.compile(_UNSPACED)
_UNSPACED_NEXT = re.compile(
    r"\s*(?:ない|なかっ|ません|ずに|ず(?![ぁ-ゖ])|たくない|かもしれ|지\s*(?:않|못|마)|않|못하)"
)
_UNSPACED_LAST = re.compile(rf"{_UNSPACED}\s*\Z")

UNITS = ENGLISH_AMOUNT_WORDS.units
TENS = ENGLISH_AMOUNT_WORDS.tens
MAGNITUDES = ENGLISH_AMOUNT_WORDS.magnitudes
FRACTIONS = ENGLISH_AMOUNT_WORDS.fractions
_MULTIPLES = ENGLISH_AMOUNT_WORDS.multiples
COUNTING = UNITS | TENS | MAGNITUDES | FRACTIONS | _MULTIPLES


def words_of(text: str) -> list[str]:
    """The words of a folded text, lower-cased, contractions whole."""
    return [word.lower() for word in _WORD.findall(text)]


def is_negation(word: str) -> bool:
    """Whether a lower-cased word negates: a listed one, a contraction of ``not``, French ``n'est``."""
    if word in NEGATIONS or word.endswith(("n't", "n’t")) or _CONTRACTED.fullmatch(word) is not None:
        return True
    return word.startswith(("n'", "n’"))


def unspaced_negation(text: str) -> str | None:
    """The first negation that no space parts from other words; None if there is none."""
    found = _UNSPACED_ANYWHERE.search(text)
    return found.group() if found else None


def unspaced_negation_last(text: str) -> str | None:
    """The negation that a text ends on without a space before it; None if there is none."""
    found = _UNSPACED_LAST.search(text)
    return found.group().rstrip() if found else None


def unspaced_negation_next(text: str) -> str | None:
    """The negation that a text begins with, written after the verb; None if there is none."""
    found = _UNSPACED_NEXT.match(text)
    return found.group().strip() if found else None


def disguised(text: str) -> list[str]:
    """The words that a reader may see in a text beside ``words_of`` it.

    Look-alike letters as what they pass for, marks on letters left out, words spelled letter by letter put
    together, and a line-end hyphen taken as one that stays.
    """
    apart = text.replace(LINE_END_HYPHEN, " ").translate(_PRIMES)
    if not apart.isascii():
        letters = normalize("NFKD", without_look_alikes(apart))
        apart = f"{apart} {''.join(letter for letter in letters if category(letter)[0] != 'M')}"
    spelled = (re.sub("[ .-]", "", match) for match in _LETTER_BY_LETTER.findall(apart))
    return words_of(f"{apart} {' '.join(spelled)}")


def is_number(word: str) -> bool:
    """Whether a lower-cased word counts: it holds a digit or spells one out."""
    return word in COUNTING or any(character.isnumeric() for character in word)


def turns(word: str) -> bool:
    """Whether a lower-cased word negates, limits, makes a condition or turns what depends on it."""
    return is_negation(word) or word in LIMITS or word in CONDITIONS or word in TURNING.verbs
