"""Which sources, and which of their sentences, speak of the same as a sentence of a draft.

Words count by how few sources have them. Of each source only the words that the draft has, too, are kept.
"""

from __future__ import annotations

import math
import re
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.checking.prose.stems import bare_word, words_of
from briefgen.reading.function_words import STARTERS
from briefgen.text import Span, sentence_bounds

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefgen.corpus import Source

_SHORTEST: Final = 3
_STEM: Final = 5
"""Letters by which forms of one word are the same here; a verdict is given elsewhere."""
MOST_SOURCES: Final = 8
MOST_SENTENCES: Final = 3
_TOKEN: Final = re.compile(r"[^\W\d_]{3,}")


class Sentence(NamedTuple):
    """A sentence of a source.

    Attributes:
        share: How much of what the draft's sentence says it has, from 0 to 1.
    """

    source: Source
    span: Span
    share: float


class Candidates:
    """The corpus as far as a draft asks for it."""

    def __init__(self, sources: Sequence[Source], draft: str) -> None:
        """Look up in ``sources`` the words of ``draft``."""
        self._sources = sources
        self._asked = frozenset(stems(draft))
        self._sentences: dict[str, list[tuple[Span, frozenset[str]]]] = {}

    @cached_property
    def _held(self) -> list[frozenset[str]]:
        return [frozenset(_stems_in(source.text)) & self._asked for source in self._sources]

    @cached_property
    def _weights(self) -> Mapping[str, float]:
        count = len(self._sources)
        holding: dict[str, int] = {}
        for held in self._held:
            for stem in held:
                holding[stem] = holding.get(stem, 0) + 1
        return {stem: 1 + math.log((1 + count) / number) for stem, number in holding.items()}

    def sources(self, words: str) -> list[Source]:
        """The sources that have most of some words, the likeliest first; none that has no word of them."""
        wanted = frozenset(stems(words))
        scored = [
            (sum(self._weights[stem] for stem in held & wanted), source.id, source)
            for held, source in zip(self._held, self._sources, strict=True)
        ]
        found = sorted((one for one in scored if one[0]), key=lambda one: (-one[0], one[1]))
        return [source for _, _, source in found[:MOST_SOURCES]]

    def sentences(self, sentence: str) -> list[Sentence]:
        """The sentences that say most of what a sentence of the draft says, the likeliest first."""
        wanted = frozenset(stems(sentence))
        whole = sum(self._weights.get(stem, 1.0) for stem in wanted)
        found = [
            Sentence(source, span, sum(self._weights[stem] for stem in shared) / whole)
            for source in self.sources(sentence)
            for span, held in self._parted(source)
            if len(shared := held & wanted) > 1
        ]
        found.sort(key=lambda one: (-one.share, one.source.id, one.span))
        return found[:MOST_SENTENCES]

    def _parted(self, source: Source) -> list[tuple[Span, frozenset[str]]]:
        if source.id not in self._sentences:
            self._sentences[source.id] = [
                (span, frozenset(_stems_in(span.slice(source.text))) & self._asked)
                for span in _sentences(source.text)
            ]
        return self._sentences[source.id]


def stems(text: str) -> Iterator[str]:
    """The stems of the words of a text that say something."""
    for word in words_of(text):
        low = bare_word(word)
        if len(low) >= _SHORTEST and low not in STARTERS:
            yield low[:_STEM]


def _stems_in(text: str) -> set[str]:
    return {bare_word(word)[:_STEM] for word in set(_TOKEN.findall(text))}


def _sentences(text: str) -> Iterator[Span]:
    start = 0
    for end in (*sentence_bounds(text, 0, len(text)), len(text)):
        words = text[start:end]
        begin = start + len(words) - len(words.lstrip())
        stop = start + len(words.rstrip())
        if begin < stop:
            yield Span(begin, stop)
        start = end
