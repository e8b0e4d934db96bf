"""Where a number may begin, found fast: most words of a text are none, and one pass knows them.

A number begins with a digit, behind a currency mark, or with one of a few words. ``search`` gives what the
pattern of all beginnings would, but tries that pattern only where one of these stands.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Final

from briefgen.languages.vocabulary import spelled_throughout
from briefgen.reading.figures import currencies
from briefgen.reading.figures.grammar import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.languages import Language

_DIGIT: Final = r"[.·]?\d|[½¼¾⅐-⅞⅓⅔]"
_LEADING_DIGIT: Final = "[0-9½¼¾⅐-⅞\u0660-\u1fff\u2070-\U0010ffff]"
"""Every digit and much that is none: a search finds a range of characters far faster than ``\\d``."""
_MARK: Final = 10
"""How long a currency mark with a space and a decimal point may be before a digit, at most."""
_MARK_ENDS: Final = frozenset(mark[-1] for mark in (*currencies.SYMBOLS, *currencies.CODES))
"""The last characters of currency marks; those that end in small letters have a capital shortly before."""
_FIRST: Final = re.compile(r"[a-z]+")


class Beginnings:
    """The beginnings of the numbers of one language."""

    def __init__(self, language: Language) -> None:
        numbers = language.numbers
        words = any_of([*numbers.small, *numbers.scales, "half"])
        parts = [word for word in numbers.parts if not word.endswith("s") and word != "half"]
        several = ["tens", "dozens", "scores", "hundreds", "thousands"]
        whole = any_of(numbers.scales)
        self.pattern: Final = re.compile(
            rf"(?P<mark>{currencies.PREFIX})?[ \u00a0]?(?P<digit>{_DIGIT})"
            rf"|(?<![\w-])(?:(?P<indefinite>(?:(?:{'|'.join(several)}) of )?"
            rf"{any_of(numbers.indefinite)})|(?P<word>(?:a |an )?{words}|a (?:third|quarter|fifth)"
            rf"|{any_of(parts)}(?=(?: of an?|-)[ \u00a0]?{whole}))"
            rf"|(?P<ordinal>{any_of(numbers.ordinals)}))(?:\b|(?=fold))",
            re.IGNORECASE,
        )
        first = [*numbers.small, *numbers.scales, "half", *parts, *several, *numbers.indefinite]
        self._leads = _leads([*first, *numbers.ordinals])

    def of(self, text: str) -> BeginningsOf:
        """The beginnings of the numbers of ``text``."""
        return BeginningsOf(
            text, self.pattern, [lead.start() for lead in self._leads.finditer(spelled_throughout(text))]
        )


class BeginningsOf:
    """The beginnings of the numbers of one text."""

    def __init__(self, text: str, pattern: re.Pattern[str], leads: list[int]) -> None:
        """There is no beginning but at the places ``leads``, or with a mark or an article before one."""
        self._text, self._pattern, self._leads = text, pattern, leads

    def search(self, at: int, end: int | None = None) -> re.Match[str] | None:
        """The first beginning in ``[at, end)``, with the groups of the pattern."""
        stop = len(self._text) if end is None else end
        for number in range(bisect_left(self._leads, at), len(self._leads)):
            lead = self._leads[number]
            if lead >= stop:
                return None
            for place in range(max(at, self._first(lead)), lead + 1):
                match = self._pattern.match(self._text, place, stop)
                if match is not None:
                    return match
        return None

    def _first(self, lead: int) -> int:
        """Where the beginning may begin at the earliest whose digit or number word is at ``lead``."""
        text = self._text
        if text[lead].isalpha():
            return lead - len(_article(text[max(0, lead - 3) : lead].lower()))
        first = lead - (text[lead - 1 : lead] in {".", "·"})
        first -= text[first - 1 : first] in {" ", "\u00a0"}
        last = text[first - 1 : first]
        if last not in _MARK_ENDS or (last.isalpha() and text[max(0, first - 3) : first].islower()):
            return first
        return max(0, lead - _MARK)


def _article(before: str) -> str:
    return before if before == "an " else before[-2:] if before.endswith("a ") else ""


def _leads(words: Iterable[str]) -> re.Pattern[str]:
    """Where a digit stands, or one of these words or a longer one, in a text in lower case.

    The first letter comes first so that the search can skip to it.
    """
    begun = sorted({found.group() for word in words if (found := _FIRST.match(word)) is not None})
    by_letter = [
        rf"{letter}(?<![\w-].)(?:{'|'.join(word[1:] for word in same)})"
        for letter, same in groupby(begun, key=lambda word: word[0])
    ]
    return re.compile("|".join([*by_letter, _LEADING_DIGIT]))


@cache
def beginnings(language: Language) -> Beginnings:
    """The beginnings of a language's numbers, made once."""
    return Beginnings(language)
