"""The subject of a verb, wherever the sentence puts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.languages.vocabulary import words
from briefgen.reading.function_words import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    PERSON_PRONOUNS,
    PREPOSITIONS,
    QUANTIFIERS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from briefgen.reading.speech.cues.passives import agent
from briefgen.reading.speech.cues.relaying import relayed_speaker
from briefgen.reading.speech.sentences.appositions import (
    past_apposition,
    past_object,
    relative_antecedent,
    with_apposition,
)
from briefgen.reading.speech.sentences.clauses import main_subject
from briefgen.reading.speech.sentences.cue_words import COMMON, HABITUAL, STRONG
from briefgen.reading.speech.sentences.narration import QUOTE
from briefgen.reading.speech.sentences.noun_phrases import phrase_left, phrase_right
from briefgen.reading.speech.sentences.predicates import is_predicate
from briefgen.reading.speech.sentences.word_classes import is_verb, skip_before_verb

if TYPE_CHECKING:
    from briefgen.reading.speech.sentences.narration import Narration
    from briefgen.reading.speech.sentences.noun_phrases import Phrase

_CLAUSE_OPENERS = frozenset({"as", "when", "where", "while"})
_POSSESSIVES = frozenset({"her", "his", "their"})
_CLOSERS = frozenset({",", "—", "–", "--", "-", ")"})
_ENCLOSED = words("""
    note message letter email e-mail card text tweet post statement memo opinion dissent essay column brief
    filing
    """)
_THEM = frozenset({"them", "us", "those", "these"})
_PARTIES = words("democrat republican independent")
_DENYING = words("never not should would could might")
_MAIN = frozenset({"is", "was", "are", "were"})
INVERTED_REACH = 12
PUT_IN = 7
"""How many words may stand between the commas behind the verb: *X said in court on Monday,*."""


def subject_of(narration: Narration, verb: int, start: int) -> Phrase | None:
    """The subject of the verb at ``verb`` in the sentence that begins at ``start``, or None."""
    at = skip_before_verb(narration, verb, start)
    if at < start:
        # *Said the mayor: “…”*
        opens = narration.is_capitalised(verb) and narration.lows[verb] in COMMON
        return phrase_right(narration, verb + 1, len(narration.words)) if opens else None
    low, word = narration.lows[at], narration.words[at]
    relayed = relayed_speaker(narration, verb, start)
    if relayed is not None:
        return relayed
    participle = narration.lows[verb].endswith("ing")
    found = (_absolute(narration, at, start) if participle else None) or agent(
        narration, verb, len(narration.lows)
    )
    if found is not None:
        return found
    if low == "to" and narration.lows[at - 1] in HABITUAL:
        # *X likes to say*, *X went on to say*
        return subject_of(narration, at - 2 if narration.lows[at - 1] == "on" else at - 1, start)
    if participle or low in CONJUNCTIONS or low == "to":
        return (
            _nearest_clause(narration, at, start)
            or _shared_subject(narration, at, start)
            or main_subject(narration, start, verb)
        )
    if low in {"who", "which", "that"}:
        return _of_relative(narration, at, start)
    if word in _CLOSERS:
        return (
            _inserted(narration, at, verb)
            or past_apposition(narration, at, start)
            or main_subject(narration, start, verb)
        )
    return _directly_before(narration, at, verb, start)


def _directly_before(narration: Narration, at: int, verb: int, start: int) -> Phrase | None:
    lows = narration.lows
    phrase = phrase_left(narration, at, start)
    if lows[at] in _THEM and at - 2 >= start and lows[at - 1] == "of" and lows[at - 2] in QUANTIFIERS:
        return (at - 2, at + 1)
    alone = phrase is not None and phrase[1] == phrase[0] + 1
    if phrase is None or (alone and (lows[at] in _POSSESSIVES or _is_his_verb(narration, at, start))):
        return relative_antecedent(narration, at, start) or main_subject(narration, start, verb)
    leader = phrase[0] - 1
    antecedent = past_object(narration, phrase, start)
    if antecedent is not None:
        return antecedent
    if _is_put_in(narration, phrase, verb):
        return phrase
    if lows[at] in PERSON_PRONOUNS or leader < start or lows[leader] in SUBORDINATORS:
        return with_apposition(narration, phrase, start)
    if lows[leader] in PREPOSITIONS:
        return main_subject(narration, start, verb) or phrase
    return with_apposition(narration, phrase, start)


def _is_put_in(narration: Narration, phrase: Phrase, verb: int) -> bool:
    """*The point, X said on Monday, is that …*: speaker and verb between commas, before the main verb."""
    tokens = narration.words
    if tokens[phrase[0] - 1] != ",":
        return False
    if tokens[verb - 1] != tokens[phrase[1] - 1] and _DENYING.intersection(narration.lows[phrase[1] : verb]):
        return False
    comma = next((at for at in range(verb + 1, min(verb + PUT_IN, len(tokens))) if tokens[at] == ","), None)
    return comma is not None and not _MAIN.isdisjoint(narration.lows[comma + 1 : comma + 2])


def _is_his_verb(narration: Narration, at: int, start: int) -> bool:
    """*The lawyer he hired said*: a verb that has its own subject before it."""
    return at > start and narration.lows[at - 1] in SUBJECT_PRONOUNS and is_verb(narration, at)


def _absolute(narration: Narration, at: int, start: int) -> Phrase | None:
    """The subject of an absolute construction: *with X saying …*, *with X calling it off and saying …*."""
    if narration.words[at] == ",":
        return None
    if narration.lows[at] in CONJUNCTIONS:
        first = next((one for one in range(at, start, -1) if narration.lows[one] == "with"), at)
        phrase = phrase_right(narration, first + 1, at)
        joined = phrase is not None and narration.lows[phrase[1]].endswith("ing")
        return phrase if joined and QUOTE not in narration.words[first:at] else None
    phrase = phrase_left(narration, at, start)
    if phrase is not None and phrase[0] > start and narration.lows[phrase[0] - 1] == "with":
        return phrase
    return None


def _of_relative(narration: Narration, at: int, start: int) -> Phrase:
    last = at - 2 if narration.words[at - 1] == "," else at - 1
    phrase = phrase_left(narration, last, start) if last >= start else None
    if (
        phrase is not None
        and phrase[0] - 2 > start
        and narration.words[phrase[0] - 1] == ","
        and last < at - 1
    ):
        # *Senator X, Democrat of Ohio, who told him*
        named = phrase_left(narration, phrase[0] - 2, start)
        low = narration.lows[phrase[0]]
        if named is not None and narration.is_capitalised(named[1] - 1) and low in _PARTIES | DETERMINERS:
            return named
    if phrase is not None and phrase[0] > start and narration.lows[phrase[1] - 1] in _ENCLOSED:
        # *sent it back with a note that read “…”*: whoever sent it wrote the note.
        with_it = narration.lows[phrase[0] - 1] in {"with", "in"}
        return (main_subject(narration, start, phrase[0]) if with_it else None) or phrase
    return phrase or (at, at + 1)


def _inserted(narration: Narration, comma: int, verb: int) -> Phrase | None:
    """*The trouble, says X, is …*: a name behind the verb, between commas."""
    tokens = narration.words
    if tokens[comma] != "," or narration.lows[verb] not in COMMON:
        return None
    phrase = phrase_right(narration, verb + 1, min(verb + INVERTED_REACH, len(tokens)))
    if phrase is None or phrase[1] + 1 >= len(tokens) or tokens[phrase[1]] != ",":
        return None
    named = narration.is_capitalised(phrase[1] - 1) and tokens[phrase[1] + 1] != QUOTE
    described = narration.lows[verb] in {"said", "says"} and narration.lows[phrase[0]] in DETERMINERS
    return phrase if named or described else None


def _shared_subject(narration: Narration, stop: int, start: int) -> Phrase | None:
    """The subject of the nearest verb of speech before a participle or a second predicate."""
    for verb in range(stop, start, -1):
        low = narration.lows[verb]
        if low not in STRONG or low.endswith("ing") or narration.is_capitalised(verb):
            continue
        if not is_predicate(narration, verb, start):
            continue
        at = skip_before_verb(narration, verb, start)
        if at < start or narration.lows[at] in RELATIVES or narration.lows[at] in CONJUNCTIONS:
            continue
        if narration.words[verb - 1] == QUOTE:
            inverted = phrase_right(narration, verb + 1, len(narration.words))
            if inverted is not None:
                return inverted
        return subject_of(narration, verb, start)
    return None


def _nearest_clause(narration: Narration, stop: int, start: int) -> Phrase | None:
    """The subject of a subordinate clause that holds the participle (*… as X left, saying …*)."""
    lows = narration.lows
    for index in range(stop, start, -1):
        if lows[index] in STRONG and not lows[index].endswith("ing"):
            return None
        if lows[index] in _CLAUSE_OPENERS:
            phrase = phrase_right(narration, index + 1, stop)
            if phrase is None or phrase[1] >= stop:
                return None
            finite = is_verb(narration, phrase[1]) or lows[phrase[1]] in ADVERBS
            return phrase if finite else None
    return None
