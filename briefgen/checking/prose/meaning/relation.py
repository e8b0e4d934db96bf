"""Whether a sentence of the editor's speaks of the same as its evidence, as far as single words tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.prose.naming.countries import other_names
from briefgen.checking.prose.stems import bare_word, is_same_stem, words_of
from briefgen.languages.english.prose import ENGLISH_PROSE
from briefgen.reading.function_words import STARTERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.prose.statements import Passage, Statement

_SHORTEST: Final = 3
_FEWEST: Final = 3
"""Content words from which a sentence that shares none with its evidence is no mere paraphrase."""


def is_related(statement: Statement) -> bool:
    """Whether a content word stands in the paragraphs of the evidence, for an occasion in its source.

    Words of two languages are not compared: evidence in another one counts as related.
    """
    own = statement.reading.language
    if own is None or any(passage.sentence.counting is not own for passage in statement.passages):
        return True
    words = [word for word in words_of(statement.text) if _says_something(word)]
    if statement.field == "event":
        words = [word for word in words if bare_word(word) not in ENGLISH_PROSE.occasions]
    if len(words) < (1 if statement.field == "event" else _FEWEST):
        return True
    lows = frozenset(map(bare_word, words))
    return any(_share_word(lows, text) for text in _evidence(statement))


def _share_word(lows: frozenset[str], text: str) -> bool:
    """Whether a text has one of some plain words, in any form."""
    known = frozenset(map(bare_word, words_of(text)))
    if not known.isdisjoint(lows):
        return True
    begun: dict[str, list[str]] = {}
    for other in known:
        begun.setdefault(other[:1], []).append(other)  # two forms of a word begin alike
    return any(
        any(is_same_stem(low, other) for other in begun.get(low[:1], ()))
        or not other_names(low).isdisjoint(known)
        for low in lows
    )


def _evidence(statement: Statement) -> Iterator[str]:
    """What may share a word with a text: the sentences that carry it, and then what is around them."""
    yield from (passage.around.slice(passage.source.text) for passage in statement.passages)
    yield from (_around(statement, passage) for passage in statement.passages)


def _says_something(word: str) -> bool:
    low = bare_word(word)
    return len(low) >= _SHORTEST and low not in STARTERS


def _around(statement: Statement, passage: Passage) -> str:
    text = passage.source.text
    if statement.field == "event":
        return text
    span = passage.around
    bounds = [
        (low, high) for low, high in passage.source.reading.paragraphs if low < span.end and high > span.start
    ]
    low, high = (bounds[0][0], bounds[-1][1]) if bounds else (span.start, span.end)
    return text[low:high]
