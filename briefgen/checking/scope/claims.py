"""Whether a passage is no more than what somebody says.

It says itself that it is an accusation or a rumour, stands between quotation marks as somebody's speech, or
its sentence gives it as said, thought or claimed. A text that says who says so, or that it is said, presents
no claim as a fact.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from briefgen.checking.scope.tables import tables
from briefgen.checking.scope.turning import turns
from briefgen.checking.scope.words import words_of
from briefgen.languages.scopes import scope_of
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.checking.proofs import Proof
    from briefgen.checking.scope.words import Word
    from briefgen.languages.contract.scope import Scope
    from briefgen.reading import Reading


def claim(reading: Reading, passage: Span) -> Span | None:
    """What makes a passage a claim: the words that report it, or the speech that it is taken from."""
    reported = next((turn for turn in turns(reading, passage) if turn.kind == "report"), None)
    if reported is not None:
        return reported.span
    within = claimed_within(reading, passage)
    if within is not None:
        return within
    quotations = reading.quotations
    index = bisect_right(quotations, passage.start, key=lambda spoken: spoken.span.start) - 1
    if index < 0 or not quotations[index].span.contains(passage) or quotations[index].speaker is None:
        return None
    return quotations[index].span


def is_accusation(reading: Reading, words: Span, scope: Scope) -> bool:
    """Whether words say that a statement is an accusation or a rumour: *on trial for*."""
    return next(tables(scope).claimed.found(words_of(reading.text, words, scope)), None) is not None


def claimed_within(reading: Reading, passage: Span) -> Span | None:
    """The words of a passage by which it is an accusation, or a rumour."""
    scope = scope_of(reading.tag)
    if scope is None:
        return None
    words = words_of(reading.text, passage, scope)
    for match in tables(scope).claimed.found(words):
        return Span(words[match.start].start, words[match.end - 1].end)
    return None


def is_attributed(text: str, proof: Proof, scope: Scope) -> bool:
    """Whether an entry's text says who says so, or that it is said at all.

    It does by a verb of saying, by marks, or by the speaker's name with a verb that the passage does not
    have: *Austin puts the number at …*.
    """
    words = words_of(text, Span(0, len(text)), scope)
    if any(mark in text for mark in '"“«„') or any(_attributes(words, at, scope) for at in range(len(words))):
        return True
    found = proof.source.reading.attributed_speaker(proof.anchor.span)
    if found is None or claimed_within(proof.source.reading, proof.anchor.span) is not None:
        return False
    name = _names(found.speaker.name or "", scope) | _names(found.speaker.exact, scope)
    passage = {word.text for word in words_of(proof.source.text, proof.anchor.span, scope)}
    others = passage | scope.clauses.links | scope.clauses.articles | scope.clauses.auxiliaries | name
    return any(word.text in name for word in words) and any(
        word.text not in others and not word.capital and not word.is_sign for word in words
    )


def _attributes(words: Sequence[Word], place: int, scope: Scope) -> bool:
    """Whether a word attributes; *the judges* and *its calls* are no verbs."""
    word = words[place].text
    is_noun = word.endswith("s") and place > 0 and words[place - 1].text in scope.clauses.articles
    return word in scope.attributing and not is_noun


def _names(speaker: str, scope: Scope) -> set[str]:
    """The words of a speaker's name, with those of a title."""
    words = words_of(speaker, Span(0, len(speaker)), scope)
    return {part for word in words if word.capital for part in (word.text, word.text.removesuffix("'s"))}
