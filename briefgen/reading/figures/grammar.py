"""A language's way to write numbers, made into patterns once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Final

from briefgen.languages.worldwide import cldr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.languages import Language
    from briefgen.languages.contract.numbers import Numbers

SPACE: Final = "[ \u00a0\u2009\u202f]"
_GAP: Final = "(?:[ \u00a0\u202f]|[-\u2010\u2011](?:\r?\n)?)"

NO_MOMENT: Final = r"(?![ \u00a0\n](?:ago|later|earlier|before|after|prior)\b)"
"""What keeps *a year ago* from being a rate."""


@dataclass(frozen=True, slots=True, eq=False)
class Grammar:
    """The patterns of a language's numbers, each matched at a place of a text.

    Attributes:
        language, numbers: The language, and its own words.
        decimal, group: Its signs within a number in digits.
        word: A word for a number below a hundred, or for a scale.
        gap: What may stand between two such words.
        scale: A scale word behind a number.
        point: The spoken decimal sign behind a number, with the words for its digits.
        part: A part of a whole behind its count: *quarters*.
        part_alone: The same with an article or without: *a quarter*, *half*.
        whole: What a part may be of: *of a million*.
        and_part: A part behind a whole number: *and a half*.
        out_of: What joins the numbers of a share.
    """

    language: Language
    numbers: Numbers
    decimal: str
    group: str
    word: re.Pattern[str]
    gap: re.Pattern[str]
    scale: re.Pattern[str]
    point: re.Pattern[str]
    part: re.Pattern[str]
    part_alone: re.Pattern[str]
    whole: re.Pattern[str]
    and_part: re.Pattern[str]
    out_of: re.Pattern[str]

    def value(self, word: str) -> Decimal:
        """What a word of ``word`` or ``scale`` is worth."""
        small = self.numbers.small.get(word)
        return Decimal(self.numbers.scales[word] if small is None else small)


def any_of(words: Iterable[str]) -> str:
    """The alternatives as a pattern, longest first; a space is any that a line may have."""
    ordered = sorted(dict.fromkeys(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"[ \u00a0\u202f]") for word in ordered) + ")"


@cache
def grammar_of(language: Language) -> Grammar:
    """The patterns of a language's numbers."""
    numbers = language.numbers
    decimal, group = cldr.number_signs(language.code)
    one_of = any_of([*numbers.articles, *_digits(numbers)])
    glued = f"|{any_of(numbers.joints)}" if numbers.compounds else ""
    small, scales, parts = any_of(numbers.small), any_of(numbers.scales), any_of(numbers.parts)
    end = "" if numbers.compounds else r"(?:(?!\w)|(?=fold))"
    articles = any_of(numbers.articles)
    letters = any_of(numbers.letters) if language.code != "en" else r"(?!)"

    def compiled(pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.IGNORECASE)

    digit_words = any_of(_digits(numbers))
    return Grammar(
        language=language,
        numbers=numbers,
        decimal=decimal,
        group=group,
        word=compiled(rf"(?:{small}|{scales}){end}"),
        gap=compiled(rf"{_GAP}(?:{any_of(numbers.joints)}{_GAP})?{glued}"),
        scale=compiled(rf"{_GAP}(?:(?P<scale>{scales})(?!\w)|(?-i:(?P<letter>{letters})(?=[€$£])))"),
        point=compiled(rf"{SPACE}{any_of(numbers.points)}(?P<digits>(?:{SPACE}{digit_words}\b)+)"),
        part=compiled(rf"{_GAP}(?P<part>{parts})(?!\w|[-’'](?!{scales})[^\W\d_])"),
        part_alone=compiled(rf"(?:{articles}{_GAP})?(?P<part>{parts})(?!\w)"),
        whole=compiled(rf"{_GAP}(?:{any_of(numbers.of)}{SPACE})?(?P<scale>{scales})(?!\w)"),
        and_part=compiled(
            rf"{SPACE}{any_of(numbers.joints)}{SPACE}(?:(?P<top>{one_of}){_GAP})?(?P<part>{parts})(?!\w)"
        ),
        out_of=compiled(rf"(?:{SPACE}{any_of(numbers.out_of)}{SPACE}|-{any_of(numbers.out_of)}-)(?=\w)"),
    )


def _digits(numbers: Numbers) -> list[str]:
    return [word for word, value in numbers.small.items() if value < 10]
