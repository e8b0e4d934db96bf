"""Whether what is kept on either side of an omission depended on what is left out.

A verb is still to come after *have* or *we*: only what can be left out of any sentence may go there. A word
depends on the preposition, verb or subject before it: an omission may not end on one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from briefgen.anchoring.comparing.vocabulary import is_negation, turns, unspaced_negation_last, words_of
from briefgen.languages import TURNING
from briefgen.languages.vocabulary import words as listed

_CLOSING = ',;:.!?)-…"'
_OPENING = ',;:.!?(-…"'
_SUBJECTS = TURNING.subjects - {"it", "who"}
_BOUND = listed("of to for as like than against up out off")
_SHORTEST_STEM = 3


@dataclass(frozen=True)
class Parts:
    """An omission within a sentence: folded words before it, left out, and after it."""

    left: str
    gap: str
    right: str
    words: list[str]

    @cached_property
    def opened(self) -> bool:
        """Whether a mark parts what is left out from what is kept before it."""
        return self.gap.lstrip(" ")[:1] in tuple(_OPENING) or self.left.rstrip()[-1:] in tuple(_OPENING)

    @cached_property
    def closed(self) -> bool:
        """Whether a mark parts it from what is kept after it."""
        return self.gap.rstrip(" ")[-1:] in tuple(_CLOSING) or self.right.lstrip()[:1] in tuple(_CLOSING)

    @cached_property
    def last(self) -> str:
        """The last word before it."""
        return (words_of(self.left[-80:]) or [""])[-1]

    @cached_property
    def next(self) -> str:
        """The first word after it."""
        return (words_of(self.right[:80]) or [""])[0]

    @cached_property
    def wants_verb(self) -> bool:
        """Whether a verb is still to come after the words before it."""
        if self.left.rstrip()[-1:] in tuple(_OPENING):
            return False
        last = self.last
        if last in ("it", "you"):
            before = words_of(self.left[-80:])[-2:-1]
            return not before or before[0] in TURNING.conjunctions | TURNING.conditions
        if last in TURNING.auxiliaries or last in TURNING.subjects or is_negation(last):
            return True
        return unspaced_negation_last(self.left[-8:]) is not None

    @cached_property
    def keeps_half_negation(self) -> bool:
        """Whether the words before it hold the first half of a negation in two words: *ne*, *n'avons*."""
        return any(word == "ne" or word.startswith("n'") for word in words_of(self.left[-80:]))

    @cached_property
    def is_relative(self) -> bool:
        """Whether it is a clause of its own: *who …*, *which …*."""
        return self.words[0] in TURNING.relatives and (self.opened or not self.wants_verb)

    def has_own_clause(self, index: int) -> bool:
        """Whether the word stands in a clause that is left out whole."""
        enclosed = self.opened and self.closed and len(self.words) > 2
        return (self.is_relative and index > 0) or enclosed

    def near(self, index: int, reach: int) -> bool:
        """Whether the word is one of the last ``reach``."""
        return index >= len(self.words) - reach


def carried(parts: Parts) -> str | None:
    """The word left out on which a kept one depends; None if none does."""
    words = parts.words
    if words[0] in TURNING.exceptions and TURNING.universals.intersection(words_of(parts.left[-60:])[-3:]):
        return words[0]
    if parts.opened and parts.closed:
        return None
    if not parts.opened and parts.wants_verb and not _can_go(parts):
        return next((word for word in words if word not in TURNING.adverbs), words[0])
    if not parts.opened and parts.last == "to" and not _parallel(parts) and not _can_go(parts):
        return words[0]
    if parts.closed:
        return _other_subject(parts)
    if parts.last in TURNING.determiners and not parts.opened and parts.next in TURNING.auxiliaries:
        return words[0]
    return _dangling(parts) or _object_of(parts) or _other_subject(parts) or _second_clause(parts)


def _can_go(parts: Parts) -> bool:
    """Whether it is adverbs or a phrase such as *in the end*, which any sentence can do without."""
    words = parts.words
    if parts.opened and parts.closed:
        return True
    if " ".join(words) == "of course" or all(is_adverb(word) for word in words):
        return True
    phrase = words[0] in TURNING.prepositions - _BOUND
    return phrase and not _is_dangling(words[-1]) and not any(map(_is_verb, words[1:]))


def is_adverb(word: str) -> bool:
    """Whether a lower-cased word can be left out of any sentence, or stand between others."""
    return not turns(word) and (
        word in TURNING.adverbs or (word.endswith("ly") and len(word) > _SHORTEST_STEM + 2)
    )


def _parallel(parts: Parts) -> bool:
    return parts.words[-1] == parts.last


def _is_verb(word: str) -> bool:
    """Whether a word is a verb as far as its ending, or a list, tells."""
    ending = word.endswith(("ed", "ing")) and len(word) > _SHORTEST_STEM + 2
    return (
        ending
        or word in TURNING.pasts
        or word in TURNING.auxiliaries
        or word in TURNING.views
        or word in TURNING.verbs
    )


def _is_dangling(word: str) -> bool:
    return (
        word in TURNING.prepositions
        or word in TURNING.auxiliaries
        or word in TURNING.relatives
        or word in TURNING.determiners
        or word in ("that", "than", "as")
    )


def _dangling(parts: Parts) -> str | None:
    """The word at its end on which the next one depends: *of*, *to*, *refused*, *has*."""
    tail = list(parts.words)
    left = words_of(parts.left[-400:])
    while tail and (tail[-1] in TURNING.determiners or is_adverb(tail[-1])) and len(tail) > 1:
        tail.pop()
    word = tail[-1]
    if word == parts.last or (word in left and word in TURNING.subjects | TURNING.auxiliaries):
        return None
    if word in TURNING.prepositions | TURNING.auxiliaries | TURNING.relatives | {"that"}:
        return word
    if word in TURNING.subjects and word != "it":
        return word
    if not _is_verb(word):
        return None
    adjectival = word.endswith(("ed", "ing")) and (
        parts.last in TURNING.determiners | TURNING.prepositions or len(tail) > len(parts.words)
    )
    after_determiner = len(tail) > 1 and tail[-2] in TURNING.determiners
    return None if adjectival or after_determiner else word


def _object_of(parts: Parts) -> str | None:
    """A verb at its end, after *to* or *who*, whose object is kept: *efforts to disarm*, *who kill*."""
    words, following = parts.words, parts.next
    if len(words) < 2 or following in TURNING.auxiliaries | TURNING.prepositions | TURNING.conjunctions:
        return None
    if is_adverb(following) or _is_verb(following) or is_adverb(words[-1]) or words[-1] in TURNING.pronouns:
        return None
    is_place = parts.gap.split()[-1][:1].isupper()
    if words[-2] in TURNING.relatives or (words[-2] == "to" and not is_place):
        return words[-1]
    return None


def _other_subject(parts: Parts) -> str | None:
    """A subject that is left out with its clause, while what it did is kept."""
    if parts.is_relative or (parts.opened and parts.closed) or parts.next in _SUBJECTS | TURNING.conjunctions:
        return None
    if parts.right.lstrip()[:1] in tuple(_CLOSING):
        return None
    kept = set(words_of(parts.left))
    relative = False
    for word in parts.words:
        relative = relative or word in TURNING.relatives
        if word in _SUBJECTS and word not in kept and not relative and not parts.closed:
            return word
    return None


def _second_clause(parts: Parts) -> str | None:
    """A conjunction after which another clause began, whose end is kept: *defends itself and Russia*."""
    words = parts.words
    heads = TURNING.prepositions | TURNING.conjunctions | TURNING.relatives | TURNING.subjects
    if parts.opened or words[0] in heads or parts.next in heads:
        return None
    if parts.last in TURNING.determiners | TURNING.prepositions | TURNING.amounts or is_adverb(parts.last):
        return None
    return next((word for word in words[1:-1] if word in TURNING.conjunctions), None)
