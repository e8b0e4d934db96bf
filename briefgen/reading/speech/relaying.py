"""Speech that somebody passes on: *Y quoted X as saying*, *Y heard X say*, *Y read a letter from X*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.languages.english.reporting import ENGLISH_REPORTING
from briefgen.reading.speech.attribution import Attribution
from briefgen.reading.speech.noun_phrases import phrase_left, phrase_right

if TYPE_CHECKING:
    from briefgen.reading.speech.narration import Narration
    from briefgen.reading.speech.noun_phrases import Phrase

_RELAYING = ENGLISH_REPORTING.relaying
_SAYING = ENGLISH_REPORTING.relayed
_READ = ENGLISH_REPORTING.read_out
_WRITINGS = ENGLISH_REPORTING.writings


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
    at = verb - 1
    if at > start and narration.lows[at] == "as":
        at -= 1
    phrase = phrase_left(narration, at, start) if at > start else None
    if phrase is None or phrase[0] <= start or narration.lows[phrase[0] - 1] not in _RELAYING:
        return None
    return phrase


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
