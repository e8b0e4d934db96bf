"""Whose words they are by what stands behind them without a verb: *“…” —Ann Lee, mayor*, *“…” (Ann Lee)*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.reading.speech.cues.attribution import Attribution
from briefgen.reading.speech.sentences.cue_words import SPEECH_NOUNS
from briefgen.reading.speech.sentences.noun_phrases import phrase_right
from briefgen.reading.speech.sentences.word_classes import is_verb

if TYPE_CHECKING:
    from briefgen.reading.speech.sentences.narration import Narration

_DASHES = frozenset({"—", "–", "--", "-", "―"})
_ARE = frozenset({"was", "is", "were", "are"})
_THESE = frozenset({"these", "those", "such", "they", "this", "that"})
_LONGEST = 14
"""How many words name and office behind a dash may have."""


def signed(narration: Narration, quote: int, stop: int) -> Attribution | None:
    """A dash or bracket, a name and at most an office, and the end."""
    words = narration.words
    at = quote + 1
    if at + 1 >= stop or words[at] not in _DASHES | {"("}:
        return None
    phrase = phrase_right(narration, at + 1, stop)
    if phrase is None or not all(narration.is_capitalised(place) for place in (phrase[0], phrase[1] - 1)):
        return None
    end = stop
    while end > phrase[1] and words[end - 1] in {".", ")"}:
        end -= 1
    if end - at > _LONGEST or (words[at] == "(" and words[stop - 1] not in {")", "."}):
        return None
    if end > phrase[1] and words[phrase[1]] not in {",", "("}:
        return None
    plain = all(
        words[place][0].isalnum() or words[place] in {",", "(", "&"} for place in range(phrase[1], end)
    )
    if not plain or any(is_verb(narration, place) for place in range(phrase[1], end)):
        return None
    return Attribution(phrase, None, "signed")


def message(narration: Narration, at: int, stop: int) -> Attribution | None:
    """*“…” was the message to Y from X*: the noun of speech that the quotation is said to be."""
    lows = narration.lows
    begin = at + (at + 1 < stop and lows[at] in _THESE and lows[at + 1] in _ARE)
    if begin + 2 >= stop or (lows[begin] not in _ARE and not _are_words(narration, begin, stop)):
        return None
    noun = next(
        (place for place in range(begin + 1, min(begin + 5, stop)) if lows[place] in SPEECH_NOUNS), None
    )
    if noun is None:
        return None
    if lows[noun - 1].endswith(("'s", "s'")) and narration.is_capitalised(noun - 1):
        first = noun - 1
        while first > begin + 1 and narration.is_capitalised(first - 1):
            first -= 1
        return Attribution((first, noun), (noun, noun + 1), "by-noun")
    for place in range(noun + 1, min(noun + 10, stop - 1)):
        if lows[place] in {"from", "by"} or (lows[place] == "of" and lows[noun] == "words"):
            phrase = phrase_right(narration, place + 1, stop)
            return Attribution(phrase, (noun, noun + 1), "by-noun") if phrase is not None else None
    return None


def _are_words(narration: Narration, at: int, stop: int) -> bool:
    """*“…” – these words of X*."""
    lows = narration.lows
    return at + 2 < stop and lows[at] in _THESE | {"the"} and lows[at + 1 : at + 3] == ["words", "of"]
