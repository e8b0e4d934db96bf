"""What the sources print within quotation marks, word by word, and how much each word tells.

A word that few quotations hold tells more of what was said than one that most do. The weight of a word is
its inverse document frequency (Spärck Jones 1972, "A statistical interpretation of term specificity"), with
each quoted span for a document, brought to a scale that does not move with the size of the corpus: a word
that stands once weighs ``UNIT``, one that stands everywhere nothing. A corpus of a few texts says little
about how common a word is, so the count begins with ``BACKGROUND`` imagined spans, of which a third hold
any given function word.

Of an utterance as many whole clauses are shown around words of it as are needed, and no more.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from briefgen.anchoring.comparing.vocabulary import is_negation, words_of
from briefgen.languages.english.function_words import ENGLISH_FUNCTION_WORDS
from briefgen.text import Span, sentence_bounds
from briefgen.text.compared_words import Word, words_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefgen.corpus import Source


UNIT: Final = 4.0
BACKGROUND: Final = 60
_SHARE: Final = 1 / 3
_LONGEST: Final = 400
"""Words of one quoted span that are looked at; what runs on longer is cut into spans of this length."""
_BEFORE, _AFTER = 600, 300
"""How far from quoted words their speaker may be named, in code points."""

_FUNCTION_WORDS: Final = ENGLISH_FUNCTION_WORDS.frequent


@dataclass(frozen=True)
class Utterance:
    """Quoted words of a source, in order; ``quoted`` is the stretch that holds them, without the marks."""

    source: Source
    quoted: Span
    words: tuple[Word, ...]

    @cached_property
    def nearby(self) -> str:
        """The keys of the words around the quoted stretch, and of its own, each between two spaces."""
        text = self.source.text
        around = Span(max(0, self.quoted.start - _BEFORE), min(len(text), self.quoted.end + _AFTER))
        return f" {' '.join(word.key for word in words_in(text, around))} "


def utterances(source: Source) -> list[Utterance]:
    """Every outermost quoted span of a source, in order."""
    pieces = source.reading.once("utterances", _LONGEST, lambda: list(_quoted_words(source)))
    return [Utterance(source, Span(piece[0].span.start, piece[-1].span.end), piece) for piece in pieces]


def _quoted_words(source: Source) -> Iterator[tuple[Word, ...]]:
    for quoted in source.reading.quoted_spans:
        if quoted.level == 1:
            words = words_in(source.text, quoted.inner)
            for first in range(0, len(words), _LONGEST):
                yield tuple(words[first : first + _LONGEST])


class Weights:
    """The weight of each word, between 0 and ``UNIT``."""

    def __init__(self, spans: Iterable[Sequence[Word]]) -> None:
        counts: Counter[str] = Counter()
        total = 0
        for words in spans:
            counts.update({word.key for word in words})
            total += 1
        self._counts: Mapping[str, int] = counts
        self._total = total + BACKGROUND + 1
        self._scale = UNIT / math.log(self._total)
        self._known: dict[str, float] = {}

    def __getitem__(self, key: str) -> float:
        """The weight of a word by its key."""
        weight = self._known.get(key)
        if weight is None:
            imagined = BACKGROUND * _SHARE if key in _FUNCTION_WORDS else 0.0
            holding = min(self._total, max(1, self._counts.get(key, 0)) + imagined)
            weight = self._known[key] = self._scale * math.log(self._total / holding)
        return weight

    def sum(self, words: Iterable[Word]) -> float:
        """The weight of several words."""
        return sum(self[word.key] for word in words)


_CLAUSE_ENDS: Final = frozenset(",;:—–")


def clauses_around(utterance: Utterance, begin: int, end: int) -> Span:
    """From the clause that holds one of the words to the clause that holds another, by their indices.

    The whole sentences where what would be left out of them negates. In code points of the source.
    """
    text, quoted = utterance.source.text, utterance.quoted
    first, last = utterance.words[begin].span, utterance.words[end].span
    stops = [quoted.start, *sentence_bounds(text, quoted.start, quoted.end), quoted.end]
    sentence = Span(
        max(stop for stop in stops if stop <= first.start), min(stop for stop in stops if stop >= last.end)
    )
    inside = [word.span for word in utterance.words if sentence.contains(word.span)]
    if not inside:
        return quoted
    whole = Span(inside[0].start, inside[-1].end)
    start = max(
        (one.start for one in _clause_starts(text, inside) if one.start <= first.start), default=whole.start
    )
    stop = min((one.end for one in _clause_ends(text, inside) if one.end >= last.end), default=whole.end)
    left_out = f"{text[whole.start : start]} {text[stop : whole.end]}"
    return _closed(text, whole if any(map(is_negation, words_of(left_out))) else Span(start, stop), quoted)


def _closed(text: str, span: Span, quoted: Span) -> Span:
    """With the bracket or mark of a question that belongs to the first or last word."""
    start, end = span.start, span.end
    if start > quoted.start and text[start - 1] in "([":
        start -= 1
    return Span(start, end + sum(1 for _ in takewhile(")]?!".__contains__, text[end : end + 3])))


def _clause_starts(text: str, words: Sequence[Span]) -> Iterator[Span]:
    for before, word in zip([None, *words[:-1]], words, strict=True):
        if before is None or _CLAUSE_ENDS.intersection(text[before.end : word.start]):
            yield word


def _clause_ends(text: str, words: Sequence[Span]) -> Iterator[Span]:
    for word, after in zip(words, [*words[1:], None], strict=True):
        if after is None or _CLAUSE_ENDS.intersection(text[word.end : after.start]):
            yield word
