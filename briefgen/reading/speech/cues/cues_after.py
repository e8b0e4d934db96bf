"""Cues that follow the quotation: *said X*, *X said*, *X, a professor at Y, said*, *according to X*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.reading.function_words import (
    ADVERBS,
    AUXILIARIES,
    IRREGULAR_VERBS,
    PERSON_PRONOUNS,
    RELATIVES,
)
from briefgen.reading.speech.cues.attribution import Attribution
from briefgen.reading.speech.cues.relaying import relayed_object
from briefgen.reading.speech.cues.signatures import message, signed
from briefgen.reading.speech.cues.source_phrases import as_seen, in_view, source_phrase
from briefgen.reading.speech.sentences.clauses import main_subject
from briefgen.reading.speech.sentences.cue_words import CUES, STRONG, WEAK
from briefgen.reading.speech.sentences.named_beside import attached, named_after_comma, named_beside
from briefgen.reading.speech.sentences.narration import QUOTE
from briefgen.reading.speech.sentences.noun_phrases import phrase_left, phrase_right
from briefgen.reading.speech.sentences.predicates import is_put_away
from briefgen.reading.speech.sentences.word_classes import is_verb, skip_before_verb

if TYPE_CHECKING:
    from briefgen.reading.speech.sentences.narration import Narration
    from briefgen.reading.speech.sentences.noun_phrases import Phrase

_BREAKS = frozenset({",", "—", "–", "-", "--", "'", "’", ".", "”"})
_SKIPPED = ADVERBS | {"as"}
REACH = 60
"""How many tokens an apposition or a relative clause may put between the subject and its verb."""


def after(narration: Narration, quote: int, stop: int, *, paused: bool) -> Attribution | None:
    """The attribution that begins right after the quotation, in either order of subject and verb.

    Args:
        narration: The paragraph.
        quote: The quotation's token.
        stop: Where its sentence ends.
        paused: Whether the quotation breaks off as for a cue, with a comma or a question mark.
    """
    lows = narration.lows
    first = quote + 1
    while first < stop and narration.words[first] in _BREAKS:
        first += 1
    at = first
    while at < stop and lows[at] in _SKIPPED:
        at += 1
    if at >= stop:
        return None
    named = (
        signed(narration, quote, stop)
        or source_phrase(narration, at, stop)
        or message(narration, at, stop)
        or as_seen(narration, at, stop)
    )
    if named is not None:
        return named
    if lows[at] in STRONG and not lows[at].endswith("ing"):
        found = inverted(narration, at, stop)
        return found if paused or _names(narration, found) else None
    if paused and at == first and lows[at].endswith("ed") and not narration.is_capitalised(at):
        found = inverted(narration, at, stop)
        if found is not None and _names(narration, found):
            return found._replace(rule="after-verb")
    if at == first + 1 and lows[first] == "as":
        first = at = _past_comparison(narration, at, stop)
    return in_view(narration, at, stop) or _subject_first(narration, first, at, stop, paused=paused)


def _names(narration: Narration, found: Attribution | None) -> bool:
    return found is not None and narration.is_capitalised(found.speaker[1] - 1)


def _past_comparison(narration: Narration, at: int, stop: int) -> int:
    """*“…,” as her mother hoped, X said*: a clause with *as* that tells of no speech is passed over."""
    for index in range(at, min(stop, at + 12)):
        if narration.words[index] == ",":
            speaks = any(low in STRONG for low in narration.lows[at:index])
            return at if speaks else min(index + 1, stop - 1)
    return at


def _subject_first(
    narration: Narration, first: int, at: int, stop: int, *, paused: bool
) -> Attribution | None:
    phrase = phrase_right(narration, first, stop) or phrase_right(narration, at, stop)
    if phrase is None:
        return None
    named = named_after_comma(narration, phrase, stop) or named_beside(narration, phrase, stop)
    if named is not None and named[1] < stop and narration.words[named[1]] == ",":
        phrase = named
    relayed = relayed_object(narration, phrase[1], stop) if phrase[1] < stop else None
    if relayed is not None:
        return relayed
    cue = _cue_after(narration, phrase[1], stop)
    if cue is not None:
        phrase = _closer_subject(narration, phrase, cue)
        if narration.lows[cue] not in STRONG:
            rule = "after-weak"
        else:
            rule = "after-subject" if cue <= phrase[1] + 1 else "after-apart"
        return Attribution(phrase, (cue, cue + 1), rule)
    if paused and phrase[1] < stop and is_verb(narration, phrase[1]):
        return Attribution(phrase, (phrase[1], phrase[1] + 1), "after-verb")
    return None


def _closer_subject(narration: Narration, phrase: Phrase, cue: int) -> Phrase:
    """*“…,” the end of an era, X said*: a name or pronoun right before the verb rather than none."""
    if cue <= phrase[1] or is_who(narration, phrase):
        return phrase
    at = skip_before_verb(narration, cue, phrase[1])
    closer = phrase_left(narration, at, phrase[1]) if at > phrase[1] else None
    if closer is None or narration.words[closer[0] - 1] != ",":
        return phrase
    return closer if is_who(narration, closer) else phrase


def is_who(narration: Narration, phrase: Phrase) -> bool:
    """Whether a phrase ends in a name or is a pronoun for a person."""
    return narration.is_capitalised(phrase[1] - 1) or narration.lows[phrase[0]] in PERSON_PRONOUNS


def inverted(narration: Narration, verb: int, stop: int) -> Attribution | None:
    """*said X* with the verb at ``verb``; not where X is the subject of another verb (*said X would go*)."""
    at = verb + 1
    while at < stop and narration.lows[at] in ADVERBS:
        at += 1
    phrase = phrase_right(narration, at, stop)
    if phrase is None:
        return None
    if phrase[1] < stop and (
        narration.lows[phrase[1]] in AUXILIARIES or narration.lows[phrase[1]] in IRREGULAR_VERBS
    ):
        return None
    named = named_after_comma(narration, attached(narration, phrase, stop), stop)
    named = named or named_beside(narration, phrase, stop)
    return Attribution(named or phrase, (verb, verb + 1), "after-inverted")


def around(narration: Narration, quote: int, start: int, stop: int) -> Attribution | None:
    """*X, citing “…,” said the plan was dead*: the verb after the quotation, the subject before it."""
    at = quote + 1
    if at >= stop or narration.lows[at] not in STRONG or narration.lows[at].endswith("ing"):
        return None
    phrase = main_subject(narration, start, quote)
    return Attribution(phrase, (at, at + 1), "around") if phrase is not None else None


def _cue_after(narration: Narration, at: int, stop: int) -> int | None:
    """The verb of the subject that ends at ``at``, past adverbs, appositions and relative clauses."""
    lows, words = narration.lows, narration.words
    limit = min(stop, at + REACH)
    weak = None
    index = at
    while index < limit and words[index] not in {QUOTE, ";", ":"}:
        low = lows[index]
        if low in RELATIVES and index > at and low != "that":
            comma = _closing_comma(narration, index, limit)
            if comma is None:
                strong = next((later for later in range(index, limit) if lows[later] in STRONG), None)
                return weak if weak is not None else strong
            index = comma
        elif words[index] == "(":
            while index < limit and words[index] != ")":
                index += 1
        elif _speaks(narration, index):
            return index
        elif weak is None and low in WEAK and not low.endswith("ing") and lows[index - 1] != "to":
            weak = index
        index += 1
    return weak


def _speaks(narration: Narration, index: int) -> bool:
    low, before = narration.lows[index], narration.lows[index - 1]
    if low not in STRONG or narration.is_capitalised(index) or before in {"to", "a", "the"}:
        return False
    if is_put_away(narration, index):
        return False
    return not low.endswith("ing") or before in AUXILIARIES


def _closing_comma(narration: Narration, at: int, limit: int) -> int | None:
    """The comma that ends a relative clause: a verb follows it."""
    for index in range(at, limit):
        if narration.words[index] == ",":
            following = index + 1
            while following < limit and (
                narration.lows[following] in ADVERBS or narration.lows[following] in AUXILIARIES
            ):
                following += 1
            if following < limit and narration.lows[following] in CUES:
                return index
    return None
