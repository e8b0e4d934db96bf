"""Where a number may begin, found fast: most words of a text are none, and a set knows them quicker.

A number begins with a digit, behind a currency mark, or with one of a few words. ``search`` gives what the
pattern of all beginnings would, but tries that pattern only where one of these stands.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from briefgen.reading.figures import currencies
from briefgen.reading.figures.grammar import any_of

if TYPE_CHECKING:
    from briefgen.languages import Language

_DIGIT: Final = r"[.·]?\d|[½¼¾⅐-⅞⅓⅔]"
_LEAD: Final = re.compile(r"(?P<word>[a-z](?<![\w-].)[a-z]*)|[\d½¼¾⅐-⅞⅓⅔]", re.IGNORECASE)
_MARK: Final = 10
"""How long a currency mark with a space and a decimal point may be before a digit, at most."""
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
        self._words = frozenset(
            found.group()
            for word in [*first, *numbers.ordinals, "a", "an"]
            if (found := _FIRST.match(word)) is not None
        )

    def search(self, text: str, at: int) -> re.Match[str] | None:
        """The first beginning at or after ``at``, with the groups of ``pattern``."""
        for lead in _LEAD.finditer(text, at):
            start, word = lead.start(), lead["word"]
            if word is None:
                for place in range(max(at, start - _MARK), start + 1):
                    if (match := self.pattern.match(text, place)) is not None:
                        return match
            elif word.casefold().partition("fold")[0] in self._words:
                match = self.pattern.match(text, start)
                if match is not None:
                    return match
        return None


@cache
def beginnings(language: Language) -> Beginnings:
    """The beginnings of a language's numbers, made once."""
    return Beginnings(language)
