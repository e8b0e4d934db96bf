"""Speech that somebody passes on: *Y quoted X as saying*, *Y heard X say*, *Y read a letter from X*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.languages.english.reporting import ENGLISH_REPORTING
from briefgen.reading.function_words import ADVERBS
from briefgen.reading.speech.cues.attribution import Attribution
from briefgen.reading.speech.sentences.narration import QUOTE
from briefgen.reading.speech.sentences.noun_phrases import phrase_left, phrase_right
from briefgen.reading.speech.sentences.word_classes import skip_before_verb

if TYPE_CHECKING:
    from briefgen.reading.speech.sentences.narration import Narration
    from briefgen.reading.speech.sentences.noun_phrases import Phrase

_RELAYING = ENGLISH_REPORTING.relaying
_SAYING = ENGLISH_REPORTING.relayed
_READ = ENGLISH_REPORTING.read_out
_WRITINGS = ENGLISH_REPORTING.writings
_BEING = ENGLISH_REPORTING.being
_BY = frozenset({"by", "in", "on"})
_ENDING = frozenset({QUOTE, ";", ":", "("})
PASSIVE_REACH = 16
"""How many words may say by whom, where and when somebody was quoted."""


def relayed_object(narration: Narration, cue: int, stop: int) -> Attribution | None:
    """*Y quoted X as saying* with the verb of relaying at ``cue``: X, and not Y."""
    if narration.lows[cue] not in _RELAYING:
        return None
    phrase = phrase_right(narration, cue + 1, stop)
    if phrase is None or phrase[1] >= stop:
        return None
    at = phrase[1] + (narration.lows[phrase[1]] == "as")
    if at >= stop or narration.lows[at] not in _SAYING:
        return None
    return Attribution(phrase, (at, at + 1), "relayed")


def relayed_speaker(narration: Narration, verb: int, start: int) -> Phrase | None:
    """The object of a verb of relaying before *saying*, *as saying* or *say* at ``verb``."""
    if narration.lows[verb] not in _SAYING:
        return None
    relayed = passively_relayed(narration, verb, start)
    if relayed is not None:
        return relayed
    at = verb - 1
    if at > start and narration.lows[at] == "as":
        at -= 1
    phrase = phrase_left(narration, at, start) if at > start else None
    if phrase is None or phrase[0] <= start or narration.lows[phrase[0] - 1] not in _RELAYING:
        return None
    return phrase


def passively_relayed(narration: Narration, verb: int, start: int) -> Phrase | None:
    """*X was quoted by Y as saying* with *saying* at ``verb``: X, whoever passes it on."""
    lows = narration.lows
    for at in range(verb - 1, max(start, verb - PASSIVE_REACH), -1):
        if narration.words[at] in _ENDING:
            return None
        if lows[at] in _RELAYING:
            being = at - 1
            while being > start and (lows[being] in ADVERBS or lows[being].endswith("ly")):
                being -= 1
            if lows[being] not in _BEING or lows[at + 1] not in _BY:
                return None
            return phrase_left(narration, skip_before_verb(narration, at, start), start)
    return None


def writer_read_out(narration: Narration, verb: int, stop: int) -> Phrase | None:
    """*read a letter from X*: whose writing is read out."""
    if narration.lows[verb] not in _READ:
        return None
    lows = narration.lows
    noun = next((at for at in range(verb + 1, min(verb + 6, stop)) if lows[at] in _WRITINGS), None)
    if noun is None:
        return None
    at = noun + 1
    if at + 1 < stop and lows[at] in {"written", "sent"}:
        at += 1
    if at + 1 >= stop or lows[at] not in {"from", "by", "of"}:
        return None
    phrase = phrase_right(narration, at + 1, stop)
    return phrase if phrase is not None and narration.is_capitalised(phrase[0]) else None
