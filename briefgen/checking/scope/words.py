"""A stretch of text as words and signs, contractions spelled out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.languages.contract.scope import Scope
    from briefgen.text import Span

_WORD: Final = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*|--|\.{3}|[^\s\"“”„«»‘’'\[\]()]")


class Word(NamedTuple):
    """A word or a sign.

    Attributes:
        text: In lower case; one word of a contraction.
        start: Where it begins in the source, in code points.
        end: Where it ends; the words of one contraction share both.
        capital: Whether it begins with a capital.
    """

    text: str
    start: int
    end: int
    capital: bool = False

    @property
    def is_sign(self) -> bool:
        """Whether it is punctuation or another sign, and no word."""
        return not self.text[0].isalnum()

    def is_future(self, scope: Scope) -> bool:
        """Whether it is a verb of what is to come."""
        ending = scope.behind.future_ending
        return self.text in scope.behind.future or bool(ending and re.search(ending, self.text))

    def is_number(self, scope: Scope) -> bool:
        """Whether it is a number, in digits or as a word of the language."""
        return self.text[0].isdigit() or self.text in scope.clauses.numbers


def words_of(text: str, span: Span, scope: Scope) -> tuple[Word, ...]:
    """The words of a stretch, in order."""
    return tuple(_words(text, span, scope))


def _words(text: str, span: Span, scope: Scope) -> Iterator[Word]:
    contracted = scope.clauses.contracted
    for match in _WORD.finditer(text, span.start, span.end):
        written = match.group()
        capital, low = written[0].isupper(), written.lower().replace("’", "'")
        if "'" not in low and low not in contracted:  # as nearly all
            yield Word(low, match.start(), match.end(), capital)
            continue
        for part in _spelled(low, scope).split():
            yield Word(part, match.start(), match.end(), capital)


def _spelled(word: str, scope: Scope) -> str:
    if "'" not in word and word not in scope.clauses.contracted:
        return word
    if word in scope.clauses.contracted:
        return scope.clauses.contracted[word]
    for ending, spelled in scope.clauses.endings:
        if word.endswith(ending) and len(word) > len(ending):
            return f"{word.removesuffix(ending)} {spelled}"
    for beginning, spelled in scope.clauses.elided:
        if word.startswith(beginning) and len(word) > len(beginning):
            return f"{spelled} {_spelled(word.removeprefix(beginning), scope)}"
    return word
