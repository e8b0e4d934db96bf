"""The main clause of a sentence, past what leads into it: *In Salem on Monday, the mayor opened …*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.reading.function_words import (
    ADVERBS,
    CONJUNCTIONS,
    PARTICIPLES,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    TIMES,
)
from briefgen.reading.speech.sentences.cue_words import STRONG
from briefgen.reading.speech.sentences.narration import QUOTE
from briefgen.reading.speech.sentences.noun_phrases import phrase_right
from briefgen.reading.speech.sentences.word_classes import PARTICIPLE_NOUNS, is_verb

if TYPE_CHECKING:
    from briefgen.reading.speech.sentences.narration import Narration
    from briefgen.reading.speech.sentences.noun_phrases import Phrase

_LEADING_VERBS = frozenset({"asked", "pressed", "speaking", "called", "told", "questioned", "to"})
_OPENING_MARKS = frozenset({",", "—", "–", "-", "--", "(", "[", "*", "•", ":", ";", "…", QUOTE})
_WHEN = frozenset({"after", "before", "since", "into"})
_DASHES = frozenset({"—", "–", "--", "-"})
MOST_OPENERS = 6
COMMA_REACH = 40
DATELINE_REACH = 14


def main_subject(narration: Narration, start: int, stop: int) -> Phrase | None:
    """The subject of the main clause of the sentence ``[start, stop)``, or None."""
    if start >= stop:
        return None
    at = _past_dateline(narration, start, stop)
    led_in = False
    for _ in range(MOST_OPENERS):
        at = _skip_openers(narration, at, stop)
        if at >= stop:
            return None
        leads = _leads_in(narration, at)
        phrase = None if leads else _phrase_at(narration, at, start, stop)
        if phrase is not None and not (led_in and _is_place_in_lead(narration, phrase, stop)):
            return _past_place(narration, phrase, stop) if led_in else phrase
        comma = phrase[1] if phrase is not None else _next_comma(narration, at, stop)
        if comma is None:
            return None
        led_in = led_in or leads
        at = comma + 1
    return None


def _phrase_at(narration: Narration, at: int, start: int, stop: int) -> Phrase | None:
    after_quote = at > start and narration.words[at - 1] in {QUOTE, ","}
    inverted = after_quote and narration.lows[at] in STRONG
    return phrase_right(narration, at + inverted, stop)


def _is_place_in_lead(narration: Narration, phrase: Phrase, stop: int) -> bool:
    """*In Salem, Oregon, on Monday, …*: what follows the comma still leads in."""
    after = phrase[1]
    if after + 1 >= stop or narration.words[after] != ",":
        return False
    return narration.lows[after + 1] in PREPOSITIONS or narration.lows[after + 1] in TIMES


def _past_place(narration: Narration, phrase: Phrase, stop: int) -> Phrase:
    """*In Salem, Ore., the mayor opened …*: a second name in the lead is no subject if one follows it."""
    at = phrase[1]
    if at + 1 >= stop or narration.words[at] not in {",", "."}:
        return phrase
    while at < stop and narration.words[at] in {",", "."}:
        at += 1
    following = phrase_right(narration, at, stop)
    if following is not None and following[1] < stop and is_verb(narration, following[1]):
        return following
    return phrase


def _skip_openers(narration: Narration, at: int, stop: int) -> int:
    while at < stop and _opens(narration, at, stop):
        at += 1
    return at


def _opens(narration: Narration, at: int, stop: int) -> bool:
    low = narration.lows[at]
    if low in CONJUNCTIONS or low in ADVERBS or low == "that" or narration.words[at] in _OPENING_MARKS:
        return True
    if at + 1 >= stop:
        return False
    following = narration.lows[at + 1]
    if low == "back":
        return following in PREPOSITIONS or following in TIMES
    if not low.endswith("ly"):
        return False
    return following == "," or following in PREPOSITIONS or following in SUBORDINATORS


def _past_dateline(narration: Narration, start: int, stop: int) -> int:
    """Past a place and a dash: *SEOUL, Jan. 30 (Agency) — …*."""
    if len(narration.words[start]) > 2 and narration.words[start].isupper():
        for at in range(start + 1, min(start + DATELINE_REACH, stop)):
            if narration.words[at] in _DASHES:
                return at + 1
    return start


def _leads_in(narration: Narration, at: int) -> bool:
    lows = narration.lows
    low = lows[at]
    if low in PREPOSITIONS or low in SUBORDINATORS or low in RELATIVES or low in _LEADING_VERBS:
        return True
    if low in PARTICIPLES and at + 1 < len(lows) and lows[at + 1] in PREPOSITIONS:
        return True  # *read by this reporter, the abbot …*
    if _tells_when(narration, at):
        return True
    if len(low) <= 4:
        return False
    if low.endswith("ed"):
        return at + 1 < len(lows) and lows[at + 1] in PREPOSITIONS
    return low.endswith("ing") and low not in PARTICIPLE_NOUNS


def _tells_when(narration: Narration, at: int) -> bool:
    """*Less than a day after …*, *Two weeks before …*: a time before the preposition it belongs to."""
    lows = narration.lows
    if TIMES.isdisjoint(lows[at : at + 5]):
        return False
    begin = at + 2 if lows[at + 1 : at + 2] == ["than"] else at
    for index in range(begin, min(begin + 3, len(lows) - 1)):
        if lows[index] in TIMES:
            return lows[index + 1] in _WHEN
        if narration.words[index] in _OPENING_MARKS:
            return False
    return False


def _next_comma(narration: Narration, at: int, stop: int) -> int | None:
    for index in range(at, min(stop, at + COMMA_REACH)):
        if narration.words[index] == ",":
            return index
    return None
