"""Cues that close the sentence of a quotation: *… will “…” next year, X said*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.reading.speech.cues.attribution import Attribution
from briefgen.reading.speech.cues.cues_after import inverted
from briefgen.reading.speech.cues.source_phrases import source_phrase
from briefgen.reading.speech.sentences.cue_words import STRONG
from briefgen.reading.speech.sentences.narration import QUOTE
from briefgen.reading.speech.sentences.noun_phrases import phrase_left
from briefgen.reading.speech.sentences.predicates import is_predicate
from briefgen.reading.speech.sentences.word_classes import skip_before_verb

if TYPE_CHECKING:
    from briefgen.reading.speech.sentences.narration import Narration


def trailing(narration: Narration, quote: int, stop: int) -> Attribution | None:
    """A cue that closes the sentence the quotation stands in: *… will “…” next year, X said*."""
    lows = narration.lows
    for index in range(stop - 1, quote, -1):
        if lows[index] in {"but", ";"}:
            return None
        if lows[index] == "according":
            found = source_phrase(narration, index, stop)
        elif lows[index] in STRONG and index + 1 < len(lows) and not narration.is_capitalised(index):
            found = _closing_cue(narration, index, quote, stop)
        else:
            continue
        if found is not None:
            return found._replace(rule="trailing")
    return None


def _closing_cue(narration: Narration, verb: int, quote: int, stop: int) -> Attribution | None:
    if not is_predicate(narration, verb, quote):
        return None
    at = skip_before_verb(narration, verb, quote + 1)
    phrase = phrase_left(narration, at, quote + 1) if at > quote else None
    if phrase is not None and (narration.words[phrase[0] - 1] in {",", QUOTE} or phrase[0] == quote + 1):
        return Attribution(phrase, (verb, verb + 1), "trailing")
    if verb - 1 > quote and narration.words[verb - 1] == ",":
        return inverted(narration, verb, stop)
    return None
