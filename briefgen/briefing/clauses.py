"""How much of an utterance is shown around words of it: whole clauses, and no more than is needed."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from briefgen.anchoring.comparing.vocabulary import is_negation, words_of
from briefgen.text import Span, sentence_bounds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.briefing.utterances import Utterance

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
