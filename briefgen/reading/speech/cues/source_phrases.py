"""Sources named without a verb: *according to X*, *in X's view*, *in the words of X*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.languages.vocabulary import words
from briefgen.reading.speech.cues.attribution import Attribution
from briefgen.reading.speech.sentences.noun_phrases import phrase_right

if TYPE_CHECKING:
    from briefgen.reading.speech.sentences.narration import Narration

_VIEWS = words("view words opinion telling account estimation phrase")


def source_phrase(narration: Narration, at: int, stop: int) -> Attribution | None:
    """*according to X* at ``at``."""
    lows = narration.lows
    if lows[at] != "according" or at + 1 >= stop or lows[at + 1] != "to":
        return None
    phrase = phrase_right(narration, at + 2, stop)
    return Attribution(phrase, (at, at + 2), "according-to") if phrase is not None else None


def in_view(narration: Narration, at: int, stop: int) -> Attribution | None:
    """*in X's view*, *in the words of X*."""
    lows = narration.lows
    if lows[at] != "in" or at + 2 >= stop:
        return None
    phrase = phrase_right(narration, at + 1, stop)
    if phrase is None:
        return None
    last = phrase[1] - 1
    if lows[last] in _VIEWS and last > phrase[0] and lows[last - 1].endswith(("'s", "s'")):
        return Attribution((phrase[0], last), (last, last + 1), "in-view")
    if lows[last] == "words" and phrase[1] < stop and lows[phrase[1]] == "of":
        speaker = phrase_right(narration, phrase[1] + 1, stop)
        if speaker is not None:
            return Attribution(speaker, (at, phrase[1] + 1), "in-view")
    return None
