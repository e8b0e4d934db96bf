"""Who is told and who tells where the verb is passive: *X was told by Y*, *X was called “…” by Y*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.languages.english.reporting import ENGLISH_REPORTING
from briefgen.languages.vocabulary import words
from briefgen.reading.function_words import ADVERBS, DETERMINERS, PERSON_PRONOUNS, TIMES
from briefgen.reading.speech.cues.attribution import Attribution
from briefgen.reading.speech.cues.receiving import received
from briefgen.reading.speech.sentences.cue_words import SPEECH
from briefgen.reading.speech.sentences.narration import QUOTE
from briefgen.reading.speech.sentences.noun_phrases import is_several, phrase_left, phrase_right

if TYPE_CHECKING:
    from briefgen.reading.speech.sentences.narration import Narration
    from briefgen.reading.speech.sentences.noun_phrases import Phrase

BEING = ENGLISH_REPORTING.being
_ADDRESSING = ENGLISH_REPORTING.addressing
_TELLING = SPEECH | _ADDRESSING
_BLAMED = ENGLISH_REPORTING.blamed
_SAYING = words("saying claiming suggesting tweeting writing stating declaring telling posting shouting")
_OVER = words("for after over by")
_UTTERED = words(
    "said spoken uttered shouted yelled screamed whispered tweeted posted declared announced stated"
)
_SMALL = ADVERBS | words("that the a an as of : , to once repeatedly again")
MOST_SMALL = 5
_REACH = 18
_WHEN = words("when if once after having then and but")
ASKED = ENGLISH_REPORTING.asking
_AGAIN = words("again once later directly repeatedly bluntly , : – — --")
_QUOTED = words("quoted cited")
"""Participles whose subject speaks, whoever passes the words on."""
_WHERE = words("on in at during last this after before")
_CALLS = ENGLISH_REPORTING.calls
_TO = words("to amid over")
_OBJECTS = words("him her them me us it")


def is_passive(narration: Narration, verb: int) -> bool:
    """Whether the verb at ``verb`` tells what was done to its subject."""
    low = narration.lows[verb]
    if low not in _ADDRESSING:
        return False
    at = verb - 1
    while at >= 0 and (narration.lows[at] in ADVERBS or narration.lows[at].endswith("ly")):
        at -= 1
    return at >= 0 and narration.lows[at] in BEING


def is_suffered(narration: Narration, verb: int, start: int) -> bool:
    """Whether the participle at ``verb`` tells what its subject was told or promised, without an agent."""
    low = narration.lows[verb]
    if low.endswith("ing") or (verb + 1 < len(narration.lows) and narration.lows[verb + 1] in {"by", "as"}):
        return False
    at = verb - 1
    while at > start and (narration.lows[at] in ADVERBS or narration.lows[at].endswith("ly")):
        at -= 1
    return at > start and narration.lows[at] in BEING


def agent(narration: Narration, verb: int, stop: int) -> Phrase | None:
    """*by X* right after a participle of speech, with or without *was* before it."""
    lows = narration.lows
    if verb + 2 >= stop or lows[verb + 1] != "by" or lows[verb] not in _TELLING or lows[verb] == "said":
        return None
    return _named_after_by(narration, verb + 1, stop)


def _named_after_by(narration: Narration, by: int, stop: int) -> Phrase | None:
    phrase = phrase_right(narration, by + 1, stop)
    if phrase is None:
        low = narration.lows[by + 1]
        return (by + 1, by + 2) if low in _OBJECTS - {"it"} else None
    first, last = narration.lows[phrase[0]], phrase[1] - 1
    if first in TIMES or narration.lows[last] in TIMES:
        return None
    is_who = narration.is_capitalised(last) or first in DETERMINERS or first in PERSON_PRONOUNS
    return phrase if is_who or is_several(narration, last) else None


def addressed(narration: Narration, quote: int, start: int, stop: int) -> Attribution | None:
    """The attribution of a quotation that a passive verb announces or closes.

    The agent speaks; where the text names none, the rule is ``addressee`` and the phrase is whoever was told.
    """
    return (
        _judged_for(narration, quote, start)
        or _told_before(narration, quote, start, stop)
        or _asked_first(narration, quote, start, stop)
        or _told_after(narration, quote, stop)
        or _uttered_by(narration, quote, stop)
        or received(narration, quote, start)
    )


def _judged_for(narration: Narration, quote: int, start: int) -> Attribution | None:
    """*X was criticised by Y for saying “…”*: X said it."""
    saying = quote - 1
    while saying > start and narration.lows[saying] in _SMALL and quote - saying < MOST_SMALL:
        saying -= 1
    lows = narration.lows
    if lows[saying] not in _SAYING or saying - 1 <= start or lows[saying - 1] not in _OVER:
        return None
    for verb in range(saying - 2, start, -1):
        if narration.words[verb] in {";", ":", QUOTE}:
            return None
        if lows[verb] in _BLAMED and lows[verb - 1] in BEING | ADVERBS:
            who = _addressee(narration, verb, start)
            return None if who is None else Attribution(who.speaker, (saying, saying + 1), "before-strong")
    return None


def _told_before(narration: Narration, quote: int, start: int, stop: int) -> Attribution | None:
    for verb in range(quote - 1, max(start, quote - MOST_SMALL) - 1, -1):
        low = narration.lows[verb]
        if low in _ADDRESSING:
            if not is_passive(narration, verb):
                return None
            if quote + 2 < stop and narration.lows[quote + 1] == "by":
                who = _named_after_by(narration, quote + 1, stop)
                return Attribution(who, (verb, verb + 1), "passive-by") if who is not None else None
            return _addressee(narration, verb, start)
        if low not in _SMALL:
            return None
    return None


def _told_after(narration: Narration, quote: int, stop: int) -> Attribution | None:
    at = quote + 1
    while at < stop and narration.words[at] in {",", "—", "–", "--"}:
        at += 1
    if BEING.isdisjoint(narration.lows[at : min(stop, at + _REACH)]):
        return None  # spares most quotations the reading of a phrase
    phrase = phrase_right(narration, at, stop)
    if phrase is None:
        return None
    for verb in range(phrase[1], min(stop, phrase[1] + 4)):
        if narration.lows[verb] in _ADDRESSING and is_passive(narration, verb):
            if narration.lows[verb] in _QUOTED:
                return Attribution(phrase, (verb, verb + 1), "after-subject")
            who = agent(narration, verb, stop)
            if who is not None:
                return Attribution(who, (verb, verb + 1), "passive-by")
            return (
                Attribution(phrase, (verb, verb + 1), "addressee") if _ends(narration, verb, stop) else None
            )
    return None


def _uttered_by(narration: Narration, quote: int, stop: int) -> Attribution | None:
    """*“…” was shouted at the mayor by X*: X said it."""
    at = quote + 1
    while at < stop and narration.words[at] in {",", "—", "–", "--"}:
        at += 1
    if at >= stop or narration.lows[at] not in BEING:
        return None
    verb = at + 1
    while verb < stop and (narration.lows[verb] in ADVERBS or narration.lows[verb].endswith("ly")):
        verb += 1
    if verb >= stop or narration.lows[verb] not in _UTTERED:
        return None
    for by in range(verb + 1, min(stop - 1, verb + _REACH)):
        if not narration.words[by][0].isalnum():
            return None
        if narration.lows[by] == "by":
            who = _named_after_by(narration, by, stop)
            return Attribution(who, (verb, verb + 1), "passive-by") if who is not None else None
    return None


def _ends(narration: Narration, verb: int, stop: int) -> bool:
    """Whether nothing that was told follows, but where and when: *the inquest was told on Friday*."""
    at = verb + 1
    if at >= stop or narration.words[at] in {".", ",", QUOTE, ";"}:
        return True
    low = narration.lows[at]
    return low in TIMES or low in ADVERBS or (low in _WHERE and at + 1 < stop)


def _addressee(narration: Narration, verb: int, start: int) -> Attribution | None:
    at = verb - 1
    while at > start and (
        narration.lows[at] in BEING | ADVERBS or narration.lows[at] in {"had", "has", "have"}
    ):
        at -= 1
    phrase = phrase_left(narration, at, start)
    return Attribution(phrase, (verb, verb + 1), "addressee") if phrase is not None else None


def _asked_first(narration: Narration, quote: int, start: int, stop: int) -> Attribution | None:
    """*Asked “…?”, X nodded* and *To shouts of “…” X left*: the words are not X's, but heard by X."""
    verb = start
    while verb < quote and (narration.lows[verb] in _WHEN or narration.lows[verb] in BEING):
        verb += 1
    if verb == quote:
        return None
    if narration.lows[verb] not in ASKED:
        return _answered(narration, quote, start, stop)
    at = verb + 1
    while at < quote and narration.lows[at] in _AGAIN:
        at += 1
    if at < quote and narration.lows[at] == "by":
        who = _named_after_by(narration, at, quote)
        if who is None or any(narration.words[place][0].isalnum() for place in range(who[1], quote)):
            return None
        return Attribution(who, (verb, verb + 1), "passive-by")
    return _hearer(narration, verb, quote, stop) if at == quote else None


def _answered(narration: Narration, quote: int, start: int, stop: int) -> Attribution | None:
    """*To the question “…”, X said yes*."""
    noun = quote - 1 - (narration.lows[quote - 1] == "of")
    if noun <= start or narration.lows[noun] not in _CALLS:
        return None
    at = noun - 1
    while at > start and narration.lows[at] in DETERMINERS:
        at -= 1
    return _hearer(narration, noun, quote, stop) if narration.lows[at] in _TO else None


def _hearer(narration: Narration, cue: int, quote: int, stop: int) -> Attribution | None:
    at = quote + 1
    while at < stop and not narration.words[at][0].isalnum():
        at += 1
    phrase = phrase_right(narration, at, stop)
    return Attribution(phrase, (cue, cue + 1), "addressee") if phrase is not None else None
