"""What leaves a number open in its own clause: that it is a rumour or unreal, or a doubt beside it.

*4,000 people were reportedly killed*, *4,000 people would have drowned*, *probably 4,000 people*. What is
said in another clause is no concern of the number: *the mayor, who allegedly lied, counted 4,000 people*.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.scope.clauses import HARD
from briefgen.checking.scope.tables import tables
from briefgen.checking.scope.turn import Turn
from briefgen.checking.scope.words import words_of
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.checking.scope.words import Word
    from briefgen.languages.contract.scope import Scope
    from briefgen.reading import Reading

_NEAR: Final = 2
"""Words between a doubt and the number: *probably paid some 3 million*."""


def left_open(reading: Reading, number: Span, within: Span, scope: Scope) -> Iterator[Turn]:
    """What leaves a number open in the part ``within`` of its sentence; spans are of the source's text."""
    before = words_of(reading.text, Span(within.start, max(within.start, number.start)), scope)
    behind = words_of(reading.text, Span(min(number.end, within.end), within.end), scope)
    left, right = _last_clause(before, scope), _first_clause(behind, scope)
    # The number is left out: *soll 3 Millionen gezahlt haben*.
    clause, own = (*left, *right), (*_governed(left, scope), *right)
    held = tables(scope)
    for words, match in (
        *((clause, match) for match in held.claimed.found(clause)),
        *((own, match) for match in held.unreal.found(own)),
    ):
        span = Span(words[match.start].start, words[match.end - 1].end)
        yield Turn("hedge", "before" if span.start < number.start else "behind", span, span)
    if not scope.before.infinitive_mark.isdisjoint(word.text for word in right):
        comma = next((at for at in range(len(before) - 1, -1, -1) if before[at].text == ","), 0)
        clause = (*_last_clause(before[:comma], scope), *clause)
    for match in held.planned.found(clause):
        span = Span(clause[match.start].start, clause[match.end - 1].end)
        yield Turn("intention", "before" if span.start < number.start else "behind", span, span)
    is_subject = not any(word.text in scope.clauses.asides for word in left[-1 - _NEAR :])
    for word in right[: 1 + _NEAR] if is_subject else ():
        if word.text in scope.before.possible and not word.capital:
            span = Span(word.start, word.end)
            yield Turn("hedge", "behind", span, span)
    for word in left[-1 - _NEAR :]:
        if word.text in scope.before.doubting:
            span = Span(word.start, word.end)
            yield Turn("hedge", "before", span, span)


def _governed(words: Sequence[Word], scope: Scope) -> Sequence[Word]:
    """What is left of words behind the last conjunction: *should have known that …*."""
    conjunctions = scope.clauses.conjunctions - scope.before.purpose
    last = max((at for at, word in enumerate(words) if word.text in conjunctions), default=-1)
    return words[last + 1 :]


def _last_clause(words: Sequence[Word], scope: Scope) -> Sequence[Word]:
    """The words before a number that are of its clause; what a relative clause between commas says is not."""
    kept: list[Word] = []
    place = len(words) - 1
    while place >= 0:
        word = words[place]
        if _begins_clause(word, scope):
            break
        if word.text == ",":
            opened = _opening(words, place, scope)
            if opened is None:
                # A clause that a conjunction begins, or an adverb, goes before the main one: it ends here.
                if place > 1:
                    break
            else:
                place = opened
        else:
            kept.append(word)
        place -= 1
    return kept[::-1]


def _begins_clause(word: Word, scope: Scope) -> bool:
    return word.text in HARD or word.text in scope.clauses.breaks


def _opening(words: Sequence[Word], closing: int, scope: Scope) -> int | None:
    """The comma that opens the relative clause which the comma ``closing`` ends."""
    for place in range(closing - 2, -1, -1):
        if words[place].text == ",":
            return place if words[place + 1].text in scope.clauses.relatives else None
    return None


def _first_clause(words: Sequence[Word], scope: Scope) -> Sequence[Word]:
    """The words behind a number that are of its clause, or are a single adverb at the end of its sentence."""
    ends = next((at for at, word in enumerate(words) if word.text in ".!?"), len(words))
    for place, word in enumerate(words[:ends]):
        if word.text == "," and ends - place == _NEAR:
            continue
        if word.text == "," or word.text in scope.clauses.relatives or _begins_clause(word, scope):
            return words[:place]
    return words[:ends]
