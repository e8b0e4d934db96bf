"""The words of a text as they are compared: by their letters and digits alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD: Final = re.compile(r"(?:[^\W_]\.){2,}|\[?[^\W_]+(?:[\]\['’‐‑-]{1,2}[^\W_]+)*\]?")
_NOT_LETTERS: Final = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is compared (letters and digits, case folded) and where it stands, in code points."""

    key: str
    span: Span


def words_in(text: str, span: Span) -> list[Word]:
    """The words of a stretch; ``N.A.T.O.`` is one word, and so are ``[S]everal`` and ``non-lethal``."""
    found = []
    for match in _WORD.finditer(text, span.start, span.end):
        word = match.group()
        key = (word if word.isalnum() else _NOT_LETTERS.sub("", word)).casefold()
        found.append(Word(key, Span(*match.span())))
    return found


def joined(text: str, spans: Iterable[Span]) -> list[Span]:
    """Neighbouring words as one stretch."""
    found: list[Span] = []
    for span in spans:
        if found and not any(map(str.isalnum, text[found[-1].end : span.start])):
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return found
