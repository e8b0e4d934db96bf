"""What an omission does to what is kept: whether the words that are left out turn it, limit it or carry it.

Judged on folded words alone, in the lists of all languages. What turns a statement is refused even where the
editor declares it: a negation beside what is kept, a condition, a hedge, somebody else's view, a verb or
preposition that what follows depends on. What turns or limits only a clause of its own, or stands in whole
sentences that are left out, is refused until it is declared.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.anchoring.comparing.vocabulary import (
    LIMITS,
    disguised,
    is_negation,
    is_number,
    turns,
    unspaced_limit,
    unspaced_negation,
    without_homographs,
    words_of,
)
from briefgen.anchoring.editorial.dependence import Parts, carried, is_adverb
from briefgen.languages import ENGLISH, TURNING, described, month_names
from briefgen.text.folding_characters import LINE_END_HYPHEN

if TYPE_CHECKING:
    from collections.abc import Iterator

_NEAR = 3
"""So many words before what is kept a word turns it, whatever stands between."""

_NOUN = re.compile(
    r"(?<=[\w,] )May\b|(?<=\w )(?:Mai|Not)\b|(?<!\d)\d{1,2}(?:er)? mai\b"
    r"|\b(?:en|de|du|au|début|fin|mi|depuis) mai\b"
)
"""What is no verb and no negation: the month, in English, German and French, and German *Not*, need."""
_DATE = re.compile(
    r"\b(?:the )?[a-z\d-]+ of "
    rf"(?:{'|'.join(name for month in range(1, 13) for name in month_names('en', month))})\b"
)
"""The day of a month, which is no part of what is kept: *the third of May*."""
_NOUN_FIRST = re.compile(r"^ ?(?:Mai|Not)\b")
"""The same at the beginning of what is left out, where it begins no sentence and no clause."""
_SPEAKING = frozenset({"say", "said", "tell", "told", "insist", "insisted", "repeat"})
_OPENLY = frozenset({"i", "we"})
_COMING = re.compile(r"\b(?:will|shall|would|can|could|may|must|should|going|ready)\b|['’]ll\b")
_REFERRING = frozenset({"it", "that", "this", "so", "they", "these", "those", "he", "she", "i"})
_SHORT_SENTENCE = 6
_SENTENCE_END = re.compile(r"[.!?…。！？]+")
_CALENDAR_SIGNS = "年月日号號时時点點"
"""What ends a date or an hour where no spaces part words: *在五月*."""
_DEPENDS = frozenset({"to", "from", "that", "of", "on"})


@dataclass(frozen=True, slots=True)
class Hidden:
    """A word that an omission hides, and whether declaring what is left out answers it."""

    word: str
    declarable: bool


def hidden(left: str, gap: str, right: str, *, sentences: bool = False, tag: str = "en") -> Hidden | None:
    """What ``gap`` hides, the gravest first; None if nothing is.

    Args:
        left: The folded words kept before it.
        gap: What is left out, folded, a cue within it taken out.
        right: The folded words kept after it.
        sentences: Whether whole sentences are left out, and nothing else.
        tag: The language of the source.
    """
    gap = without_homographs(gap, tag)
    if gap.lstrip(" \"'").startswith("?"):
        return Hidden("?", declarable=False)
    if left.rstrip()[-1:].isalnum():
        gap = _NOUN_FIRST.sub("monday", gap)
    gap = _NOUN.sub("monday", _DATE.sub("monday", gap))
    words = words_of(gap.replace(LINE_END_HYPHEN, ""))
    if not words:
        return None
    parts = Parts(left, gap, right, words)
    found = [*(_in_sentences(gap, words) if sentences else _in_clause(parts, tag))]
    return next((item for item in found if not item.declarable), found[0] if found else None)


def _in_sentences(gap: str, words: list[str]) -> Iterator[Hidden]:
    """What whole sentences hide: a denial of their neighbour, or a negation or limit of their own."""
    for sentence in _SENTENCE_END.split(gap):
        own = words_of(sentence)
        if len(own) <= _SHORT_SENTENCE and _REFERRING.intersection(own):
            for word in own:
                if is_negation(word) or word in TURNING.views | TURNING.denials:
                    yield Hidden(word, declarable=False)
    for word in (*words, *disguised(gap)):
        if is_negation(word) or word in LIMITS:
            yield Hidden(word, declarable=True)


def _in_clause(parts: Parts, tag: str) -> Iterator[Hidden]:
    yield from _turning(parts)
    yield from _conditional(parts)
    yield from _viewed(parts)
    yield from _weighing(parts)
    if described(tag) is ENGLISH:
        yield from carried_words(parts)


def carried_words(parts: Parts) -> Iterator[Hidden]:
    """What the kept words depended on."""
    word = carried(parts)
    if word is not None:
        yield Hidden(word, declarable=False)


def _turning(parts: Parts) -> Iterator[Hidden]:
    """Negations and limits, and phrases that turn."""
    words = parts.words
    for index, word in enumerate(words):
        if is_negation(word) or word in LIMITS:
            own_clause = parts.has_own_clause(index) and (
                parts.closed or not all(map(is_adverb, words[index + 1 :]))
            )
            hedge = word in TURNING.hedges and not parts.is_relative
            yield Hidden(word, declarable=own_clause and not hedge)
        elif word in TURNING.verbs and _turns_what_follows(parts, index):
            yield Hidden(word, declarable=parts.is_relative and parts.closed)
    unspaced = (
        unspaced_negation(parts.gap)
        or unspaced_limit(parts.gap)
        or (parts.keeps_half_negation and next(iter(TURNING.partners.intersection(words)), None))
    )
    if unspaced:
        yield Hidden(unspaced, declarable=False)
    for word in disguised(parts.gap):
        if word not in words and (is_negation(word) or word in LIMITS):
            yield Hidden(word, declarable=False)
    spoken = f" {' '.join(words)} "
    for phrase in TURNING.phrases:
        if f" {phrase} " in spoken:
            yield Hidden(phrase, declarable=parts.is_relative)


def _turns_what_follows(parts: Parts, index: int) -> bool:
    """Whether a verb that turns what depends on it does so to the kept words."""
    words = parts.words
    if _DEPENDS.intersection(words[index + 1 : index + 2]):
        return True
    own = parts.is_relative and index < len(words) - 1
    return parts.near(index, _NEAR) and not parts.closed and not own


def _conditional(parts: Parts) -> Iterator[Hidden]:
    goes_on = parts.words[0] in ("and", "or") or bool(set(words_of(parts.right)[:1]) & TURNING.conditions)
    kept = goes_on and bool(TURNING.conditions.intersection(words_of(parts.left)))
    times = _COMING.search(f"{parts.left} {parts.right}".lower()) is not None
    if parts.opened and parts.words[0] in TURNING.openings:
        yield Hidden(parts.words[0], declarable=False)
    for index, word in enumerate(parts.words):
        if (word in TURNING.conditions and not kept) or (word in TURNING.times and times and not kept):
            own = parts.is_relative and not parts.near(index, _NEAR)
            yield Hidden(word, declarable=own)


def _viewed(parts: Parts) -> Iterator[Hidden]:
    """Somebody's view: *they say*, *as Moscow claims*, *I doubt it*."""
    for index, word in enumerate(parts.words):
        if word not in TURNING.views:
            continue
        at = index
        while at and (parts.words[at - 1] in TURNING.auxiliaries or is_adverb(parts.words[at - 1])):
            at -= 1
        before = parts.words[at - 1] if at else parts.last
        if word in _SPEAKING and before in _OPENLY:
            continue
        relative = bool(TURNING.relatives.intersection(parts.words[:index]))
        if not (relative and (parts.closed or not parts.near(index, _NEAR))):
            yield Hidden(word, declarable=False)


def _weighing(parts: Parts) -> Iterator[Hidden]:
    """What says of the next word that it is none, or how many or what part of it there are."""
    if parts.closed:
        return
    for word in parts.words[-_NEAR:]:
        if word in TURNING.privatives:
            yield Hidden(word, declarable=False)
    if parts.next in TURNING.auxiliaries | TURNING.prepositions | TURNING.conjunctions:
        return
    if parts.words[-1] in TURNING.excess and TURNING.auxiliaries.intersection((parts.last, *parts.words)):
        yield Hidden(parts.words[-1], declarable=False)
    tail = [word for word in parts.words[-_NEAR:] if word not in TURNING.determiners]
    for index, word in enumerate(tail):
        follows = tail[index + 1 :]
        counts = word in TURNING.amounts or (is_number(word) and word[-1] not in _CALENDAR_SIGNS)
        if counts and all(turns_to(other) for other in follows):
            yield Hidden(word, declarable=False)


def turns_to(word: str) -> bool:
    """Whether a word may stand between an amount and what it is of."""
    return word == "of" or word.endswith("ly") or not turns(word)
