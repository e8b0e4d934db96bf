"""Sources named without a verb: *according to X*, *in X's view*, *in the words of X*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.languages.vocabulary import words
from briefgen.reading.function_words import ADVERBS, MODALS
from briefgen.reading.speech.cues.attribution import Attribution
from briefgen.reading.speech.sentences.cue_words import PRONOUNCEMENTS, SPEECH
from briefgen.reading.speech.sentences.named_beside import attached, named_after_comma, named_beside
from briefgen.reading.speech.sentences.noun_phrases import is_several, phrase_right
from briefgen.reading.speech.sentences.word_classes import is_verb

if TYPE_CHECKING:
    from briefgen.reading.speech.sentences.narration import Narration

_OWNING = words("his her their")
_BEING = words("is was are were")
_TOLD = (ADVERBS - words("not never hardly")) | words("has have had")
"""What may stand before the verb of what was said: *is what X once called it*; not *what X did not say*."""
_SEEING = SPEECH | words("see sees saw put puts remember remembers remembered")
VIEW_REACH = 14
LEAD = 8
"""How many words may hang on whoever sees it so: *To Ann Lee, a painter from Salem, …*."""
_VIEWS = words("view words opinion telling account estimation phrase")


def source_phrase(narration: Narration, at: int, stop: int) -> Attribution | None:
    """*according to X* at ``at``."""
    lows = narration.lows
    if lows[at] != "according" or at + 1 >= stop or lows[at + 1] != "to":
        return None
    phrase = phrase_right(narration, at + 2, stop)
    return Attribution(phrase, (at, at + 2), "according-to") if phrase is not None else None


def as_seen(narration: Narration, at: int, stop: int) -> Attribution | None:
    """*“…” is how X sees it*, *“…,” was all X would say*, *“…” is X’s standard reply* at the verb."""
    lows = narration.lows
    if lows[at] not in _BEING or at + 3 >= stop:
        return None
    if lows[at + 1] not in {"how", "what", "all"}:
        return _owned(narration, at + 1, stop)
    phrase = phrase_right(narration, at + 2, stop)
    if phrase is None:
        return None
    phrase = attached(narration, phrase, stop)
    verb = phrase[1]
    passed = _TOLD if lows[at + 1] != "all" else _TOLD | MODALS
    while verb < stop - 1 and lows[verb] in passed:
        verb += 1
    told = verb < stop and lows[verb] in (_SEEING if lows[at + 1] == "how" else SPEECH)
    return Attribution(phrase, (verb, verb + 1), "in-view") if told else None


def _owned(narration: Narration, at: int, stop: int) -> Attribution | None:
    """*X’s standard reply*: whose pronouncement a phrase says it is."""
    phrase = phrase_right(narration, at, stop)
    if phrase is None or narration.lows[phrase[1] - 1] not in PRONOUNCEMENTS:
        return None
    owner = next((one for one in range(*phrase) if narration.lows[one].endswith(("'s", "s'"))), None)
    return Attribution((at, owner + 1), (phrase[1] - 1, phrase[1]), "in-view") if owner is not None else None


def viewed(narration: Narration, quote: int, start: int, *, named: bool) -> Attribution | None:
    """*The mood was, in the words of X, “…”*: whose view stands before the quotation between commas."""
    if narration.words[quote - 1] != ",":
        return None
    for at in range(quote - 2, max(start, quote - VIEW_REACH) - 1, -1):
        if narration.lows[at] == "in" and (at == start or narration.words[at - 1] == ","):
            found = in_view(narration, at, quote)
            owned = found is not None and narration.lows[found.speaker[0]] in _OWNING
            return None if owned and named else found
    return None


def to_somebody(narration: Narration, quote: int, start: int) -> Attribution | None:
    """*To X, the plan was “…”*: a lead that names in whose eyes it is so."""
    lows = narration.lows
    if lows[start] != "to" or lows[quote - 1] not in _BEING | {"a", "an", "the", "as", "like"}:
        return None
    phrase = phrase_right(narration, start + 1, quote)
    if phrase is None or _BEING.isdisjoint(lows[phrase[1] : quote]):
        return None
    comma = next((at for at in range(phrase[1], min(phrase[1] + LEAD, quote)) if lows[at] == ","), None)
    person = narration.is_capitalised(phrase[1] - 1) or is_several(narration, phrase[1] - 1)
    if comma is None or not person or any(is_verb(narration, at) for at in range(phrase[1], comma)):
        return None
    return Attribution(phrase, (start, start + 1), "in-view")


def in_view(narration: Narration, at: int, stop: int) -> Attribution | None:
    """*in X's view*, *in the words of X*."""
    lows = narration.lows
    if lows[at] != "in" or at + 2 >= stop:
        return None
    phrase = phrase_right(narration, at + 1, stop)
    if phrase is None:
        return None
    last = phrase[1] - 1
    if lows[last] in _VIEWS and last == phrase[0] + 1 and lows[phrase[0]] in _OWNING:
        return Attribution((phrase[0], last), (last, last + 1), "in-view")
    if lows[last] in _VIEWS and last > phrase[0] and lows[last - 1].endswith(("'s", "s'")):
        return Attribution((phrase[0], last), (last, last + 1), "in-view")
    if lows[last] in _VIEWS and phrase[1] < stop and lows[phrase[1]] == "of":
        speaker = phrase_right(narration, phrase[1] + 1, stop)
        if speaker is not None:
            named = named_after_comma(narration, speaker, stop) or named_beside(narration, speaker, stop)
            return Attribution(named or speaker, (at, phrase[1] + 1), "in-view")
    return None
