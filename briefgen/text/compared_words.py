"""The words of a text as they are compared: by their letters and digits alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_WORD: Final = re.compile(r"(?:[^\W_]\.){2,}|\[?[^\W_]+(?:[\]\['’‐‑-]{1,2}[^\W_]+)*\]?")
_NOT_LETTERS: Final = re.compile(r"[\W_]+")


class Word(NamedTuple):
    """A word as it is compared (letters and digits, case folded) and where it stands, in code points."""

    key: str
    span: Span


def words_in(text: str, span: Span) -> list[Word]:
    """The words of a stretch; ``N.A.T.O.`` is one word, and so are ``[S]everal`` and ``non-lethal``."""
    found = _WORD.finditer(text, span.start, span.end)
    return [Word(_key(match.group()), Span(*match.span())) for match in found]


def compared(text: str) -> Iterator[str]:
    """The words of a whole text as they are compared, without their places."""
    return map(_key, _WORD.findall(text))


def _key(word: str) -> str:
    return (word if word.isalnum() else _NOT_LETTERS.sub("", word)).casefold()


def joined(text: str, spans: Iterable[Span]) -> list[Span]:
    """Neighbouring words as one stretch."""
    found: list[Span] = []
    for span in spans:
        if found and not any(map(str.isalnum, text[found[-1].end : span.start])):
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return found
