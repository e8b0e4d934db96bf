"""Cues that stand before the quotation: *X said*, *X told Y:*, *X called it*, *according to X*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.languages.vocabulary import words
from briefgen.reading.function_words import ADVERBS, PERSON_PRONOUNS
from briefgen.reading.speech.cues.attribution import Attribution
from briefgen.reading.speech.cues.passives import ASKED, is_passive, is_suffered
from briefgen.reading.speech.cues.relaying import writer_read_out
from briefgen.reading.speech.cues.source_phrases import source_phrase
from briefgen.reading.speech.cues.subjects import subject_of
from briefgen.reading.speech.sentences.cue_words import CUES, SPEECH, STRONG, WEAK
from briefgen.reading.speech.sentences.narration import QUOTE
from briefgen.reading.speech.sentences.noun_phrases import phrase_right
from briefgen.reading.speech.sentences.predicates import is_predicate
from briefgen.reading.speech.sentences.word_classes import is_verb, skip_before_verb

if TYPE_CHECKING:
    from briefgen.reading.speech.sentences.narration import Narration

_LEADING = words("when after before while because since although though once until whenever")
_SMALL = ADVERBS | words("that the a an it him her them me us as this his their , :")
MOST_SMALL = 4
"""How many small words may stand between a verb and the quotation right after it."""


def before_adjacent(narration: Narration, quote: int, start: int) -> Attribution | None:
    """The verb of speech or of judgement right before the quotation."""
    verb = _adjacent(narration, quote, start, SPEECH)
    if verb is not None and narration.lows[verb] not in STRONG:
        outer = _reporting(narration, verb, start)
        if outer is not None:
            return _governed(narration, outer, start, "before-strong")
    if verb is not None and is_suffered(narration, verb, start):
        around = _outer(narration, verb, start)
        if around is not None:
            return around
    found = _governed(narration, verb, start, "before-adjacent") if verb is not None else None
    return _outermost(narration, found, start) if found is not None else None


def _outer(narration: Narration, verb: int, start: int) -> Attribution | None:
    """*X claimed tenants were promised “…”*: the verb of speech around a passive one."""
    for at in range(verb - 2, start, -1):
        if narration.words[at] in {";", ":", QUOTE}:
            return None
        speaks = narration.lows[at] in STRONG and not narration.is_capitalised(at)
        if speaks and is_predicate(narration, at, start) and not is_suffered(narration, at, start):
            return _governed(narration, at, start, "before-strong")
    return None


def _reporting(narration: Narration, verb: int, start: int) -> int | None:
    """*X said that people call it …*: the verb of speech whose *that*-clause holds ``verb``."""
    for at in range(verb - 1, start, -1):
        if narration.words[at] in {",", ";", ":", QUOTE} or narration.lows[at] in {"and", "but"}:
            return None
        if narration.lows[at] == "that" and narration.lows[at - 1] in STRONG:
            return at - 1 if is_predicate(narration, at - 1, start) else None
    return None


def adjacent_weak(narration: Narration, quote: int, start: int) -> Attribution | None:
    """Any other verb right before the quotation: *X discussed “…”*."""
    verb = _adjacent(narration, quote, start, WEAK)
    return _governed(narration, verb, start, "adjacent-weak") if verb is not None else None


def before(
    narration: Narration, quote: int, start: int, verbs: frozenset[str], rule: str
) -> Attribution | None:
    """The nearest of ``verbs`` that governs the quotation from before: *X said that the plan was …*.

    A verb within a relative clause (*officers who say …*) is taken only where there is no other.
    """
    if verbs.isdisjoint(narration.lows[start:quote]):
        return None  # spares most quotations the walk
    relative: Attribution | None = None
    suffered: Attribution | None = None
    first = _past_lead_clause(narration, quote, start)
    bracketed = narration.last_brackets(start, quote)
    for verb in range(quote - 1, first - 1, -1):
        if narration.lows[verb] not in verbs or (narration.is_capitalised(verb) and verb != start):
            continue
        if verb in bracketed:
            continue
        found = _governed(narration, verb, start, rule) if is_predicate(narration, verb, start) else None
        if found is None or _leads_to_answer(narration, verb, quote, start):
            continue
        if is_suffered(narration, verb, start):
            told = is_passive(narration, verb) and narration.lows[verb] in ASKED
            suffered = suffered or (found._replace(rule="addressee") if told else found)
            continue
        at = skip_before_verb(narration, verb, start)
        if narration.lows[at] not in {"who", "that", "which"}:
            return _outermost(narration, found, start)
        relative = relative or found
    return relative or suffered


def _leads_to_answer(narration: Narration, verb: int, quote: int, start: int) -> bool:
    """*Asked by a boy how she bore it, she gave an answer: “…”*: who asked does not speak the words."""
    lows = narration.lows
    if (
        lows[verb] not in ASKED
        or lows[verb + 1] != "by"
        or (verb > start and narration.words[verb - 1] != ",")
    ):
        return False
    for comma in range(verb + 2, quote - 2):
        if narration.words[comma] == ",":
            phrase = phrase_right(narration, comma + 1, quote)
            if phrase is not None and phrase[1] < quote and is_verb(narration, phrase[1]):
                return True
    return False


def _past_lead_clause(narration: Narration, quote: int, start: int) -> int:
    """*When X asked …, Y revealed*: where the main clause begins, if it has a verb."""
    if narration.lows[start] not in _LEADING or quote - start < MOST_SMALL:
        return start
    comma = next((at for at in range(start + 1, quote) if narration.words[at] == ","), None)
    if comma is None:
        return start
    speaks = any(
        narration.lows[at] in CUES and not narration.is_capitalised(at) for at in range(comma + 1, quote)
    )
    return comma + 1 if speaks else start


def before_source(narration: Narration, quote: int, start: int) -> Attribution | None:
    """A source named at the beginning: *According to X, …*."""
    for at in range(start, quote - 1):
        if narration.lows[at] == "according":
            return source_phrase(narration, at, quote)
    return None


def _outermost(narration: Narration, found: Attribution, start: int) -> Attribution:
    """*X said he told them …*: the outer verb, if the subject is a pronoun right after one."""
    if narration.lows[found.speaker[0]] not in PERSON_PRONOUNS | {"it"}:
        return found
    verb = found.speaker[0] - 1
    if verb > start and narration.lows[verb] == "that":
        verb -= 1
    if verb <= start or narration.lows[verb] not in STRONG or not is_predicate(narration, verb, start):
        return found
    return _governed(narration, verb, start, "before-strong") or found


def _adjacent(narration: Narration, quote: int, start: int, verbs: frozenset[str]) -> int | None:
    for at in range(quote - 1, max(start, quote - MOST_SMALL) - 1, -1):
        low = narration.lows[at]
        if low in verbs and not narration.is_capitalised(at) and is_predicate(narration, at, start):
            return at
        if low not in _SMALL:
            return None
    return None


def _governed(narration: Narration, verb: int, start: int, rule: str) -> Attribution | None:
    subject = writer_read_out(narration, verb, len(narration.words)) or subject_of(narration, verb, start)
    return Attribution(subject, (verb, verb + 1), rule) if subject is not None else None
