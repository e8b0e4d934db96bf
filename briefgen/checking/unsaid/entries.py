"""What turns the passage of an entry and would have to be said with it.

A quotation heeds everything; whose words the source's own prose gives is asked of its speaker. A point and an
event heed what their text does not say themselves; there a claim is no turn, since ``claims`` asks for it. A
figure heeds what denies its number, and what its passage leaves out that doubts it or makes it depend on
something; who reports a number is heeded only where the source keeps its distance, for news is full of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.figures.claims import claim_of, is_ahead
from briefgen.checking.figures.values import places
from briefgen.checking.scope.before import before
from briefgen.checking.scope.claims import is_accusation
from briefgen.checking.scope.stated import entry_text, states
from briefgen.checking.scope.surroundings import surroundings
from briefgen.checking.scope.turn import Turn
from briefgen.checking.scope.turning import turns
from briefgen.checking.scope.words import words_of
from briefgen.checking.unsaid.foretold import expected, foretold
from briefgen.checking.unsaid.number_clauses import left_open
from briefgen.checking.unsaid.told import told_of
from briefgen.curation import Figure
from briefgen.languages.scopes import scope_of
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Proof
    from briefgen.languages.contract.scope import Scope
    from briefgen.reading import Reading

_OF_NUMBERS: Final = frozenset({"denial", "question"})
_OF_PASSAGES: Final = frozenset(
    {"condition", "supposition", "hedge", "undone", "intention", "retraction", "past"}
)

_HAVING: Final = frozenset({"avoir", "haber"})
"""Infinitives by which somebody says what he has done himself: *ils disent avoir tué …*."""
_SHORTEST: Final = 2
"""Words that it takes to say who says so and of whom."""


def turns_of(proof: Proof) -> tuple[Turn, ...]:
    """What turns the passage of an entry, the surest first; nothing where the language is not described."""
    return proof.memo.once("turns", lambda: _turns(proof))


def _turns(proof: Proof) -> tuple[Turn, ...]:
    if proof.citation.kind == "quotation":
        return tuple(_of_quotation(proof))
    scope = scope_of(proof.source.reading.tag)
    if scope is None:
        return ()
    text, counting = entry_text(proof.citation) or "", proof.source.reading.counting
    figure = proof.citation.kind == "figure"
    ahead = figure and counting is not None and is_ahead(text, counting)
    unsaid = (
        turn
        for turn in (_of_figure(proof, scope) if figure else _of_evidence(proof))
        if not states(text, turn, turn.span.slice(proof.source.text), scope)
        and not (ahead and turn.kind == "intention")
    )
    return tuple(dict.fromkeys((*unsaid, *_left_out(proof))))


def _of_quotation(proof: Proof) -> Iterator[Turn]:
    reading, span = proof.source.reading, proof.anchor.span
    quoted = reading.utterance(span).quoted
    inner = any(mark.level > 1 and span.contains(mark.inner) for mark in quoted)
    told = not quoted and reading.kind == "article"
    for turn in turns(reading, span):
        if turn.kind != "report" or not (inner or told):
            yield turn


def _of_evidence(proof: Proof) -> Iterator[Turn]:
    for turn in turns(proof.source.reading, proof.anchor.span):
        if turn.kind != "report" and turn.side != "narration":
            yield turn


def _left_out(proof: Proof) -> Iterator[Turn]:
    """What within the evidence turns the part of it that a text repeats, and so does not say.

    A claim is asked for by its own rule, and *farmers* may be told of *many farmers*.
    """
    passage, told = proof.anchor.span, told_of(proof)
    for turn in turns(proof.source.reading, told) if told != passage else ():
        if turn.kind not in ("report", "quantity") and passage.overlaps(turn.span):
            yield turn


def _of_figure(proof: Proof, scope: Scope) -> Iterator[Turn]:
    figure = proof.citation.selector
    assert isinstance(figure, Figure)  # noqa: S101  # a citation of this kind is one
    reading, text = proof.source.reading, proof.source.text
    if claim_of(proof).verdict != "holds":
        return
    place = next(iter(places(text, proof.anchor.spans, figure.value)), None)
    if place is not None:
        yield from _of_number(reading, place, scope)
        yield from _own_claim(reading, proof.anchor.span, place, scope)
        yield from foretold(reading, place, figure.measures)
        yield from expected(reading, place, proof.anchor.span, figure.measures)
    for turn in turns(reading, proof.anchor.span):
        words = turn.span.slice(text).lower().split()
        if turn.kind in _OF_PASSAGES or (
            turn.kind == "report" and scope.before.distancing.intersection(words)
        ):
            yield turn


def _of_number(reading: Reading, number: Span, scope: Scope) -> Iterator[Turn]:
    sentence = reading.sentence_around(number)
    for turn in turns(reading, number):
        if (
            turn.kind in _OF_NUMBERS
            or (turn.kind == "report" and is_accusation(reading, turn.span, scope))
            or (turn.kind == "condition" and _is_unreal(reading, turn, sentence, scope))
        ):
            yield turn
    yield from left_open(reading, number, sentence, scope)


def _own_claim(reading: Reading, passage: Span, number: Span, scope: Scope) -> Iterator[Turn]:
    """What somebody says of his own deeds, of which a passage has the deed alone: *they say they* shot …*.

    A number that somebody else reports is news, and so is a clause that is quoted whole.
    """
    if not passage.contains(number):
        return
    around = surroundings(reading, passage, scope)
    words = list(around.before)
    helping = scope.clauses.auxiliaries | scope.before.subjunctive | _HAVING
    while words and words[-1].text in helping:
        words.pop()
    if len(words) < _SHORTEST:
        return
    infinitive = around.before[len(words) :]
    if any(word.text in _HAVING for word in infinitive) and words[-1].text in scope.before.reporting:
        span = Span(words[-1].start, infinitive[-1].end)
        yield Turn("hedge", "before", span, Span(words[0].start, infinitive[-1].end))
        return
    own = words[-1].text in scope.before.themselves or words[-2].text in scope.before.own
    for turn in before(around, scope) if own else ():
        if turn.kind == "report" and turn.span.end <= words[-1].start:
            yield Turn("hedge", "before", turn.span, turn.rest)


def _is_unreal(reading: Reading, turn: Turn, sentence: Span, scope: Scope) -> bool:
    """Whether the condition of a sentence did not come about: *had it rained*, *wenn … wäre*."""
    if turn.span.slice(reading.text).lower() in scope.before.inverted:
        return True
    words = words_of(reading.text, sentence, scope)
    return any(word.text in scope.before.subjunctive for word in words)
