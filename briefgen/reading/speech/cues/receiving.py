"""Who only receives the words: *X received a text: “…”*, *X was informed by Y that “…”*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.languages.english.reporting import ENGLISH_REPORTING
from briefgen.languages.vocabulary import words
from briefgen.reading.function_words import ADVERBS, PERSON_PRONOUNS
from briefgen.reading.speech.cues.attribution import Attribution
from briefgen.reading.speech.sentences.narration import QUOTE
from briefgen.reading.speech.sentences.noun_phrases import is_several, phrase_left, phrase_right

if TYPE_CHECKING:
    from briefgen.reading.speech.sentences.narration import Narration

_BEING = ENGLISH_REPORTING.being
_GOT = words("received receives got gets")
_GIVEN = words("sent handed given passed shown slipped")
_TOLD = words("informed advised notified warned told reminded assured alerted")
_WRITINGS = ENGLISH_REPORTING.writings | words("telegram postcard memo card reply answer call")
_ENDS = words("which saying reading asking : , that")
_RELATED = words("said says read reads")
_NEAR = 3
"""Words between the writing and the quotation: *a letter in German saying “…”*."""
_REACH = 14


def received(narration: Narration, quote: int, start: int) -> Attribution | None:
    """The attribution of a quotation that its sentence says somebody was sent or informed of.

    Whoever sent it speaks; where the text names nobody, the rule is ``addressee`` and it is who received it.
    """
    lows = narration.lows
    last = _last_word(narration, quote, start)
    for verb in range(last, max(start, quote - _REACH), -1):
        if lows[verb] in {"and", "but", "who", ";", ":"} or narration.words[verb] == QUOTE:
            return None
        told = lows[verb] in _TOLD
        if not (lows[verb] in _GOT or ((told or lows[verb] in _GIVEN) and lows[verb - 1] in _BEING)):
            continue
        between = lows[verb + 1 : last + 1]
        sender = next((at for at in range(verb + 1, last) if lows[at] in {"from", "by"}), None)
        if not told and _WRITINGS.isdisjoint(between if sender is not None else between[-_NEAR:]):
            return None
        if sender is not None:
            who = phrase_right(narration, sender + 1, quote)
            person = who is not None and (
                narration.is_capitalised(who[1] - 1)
                or lows[who[0]] in PERSON_PRONOUNS
                or is_several(narration, who[1] - 1)
            )
            ends = person and who is not None and who[1] > last
            return Attribution(who, (verb, verb + 1), "passive-by") if who is not None and ends else None
        at = verb - 1
        while at > start and (lows[at] in _BEING or lows[at] in ADVERBS or lows[at] in {"had", "has"}):
            at -= 1
        subject = phrase_left(narration, at, start)
        return None if told or subject is None else Attribution(subject, (verb, verb + 1), "addressee")
    return None


def _last_word(narration: Narration, quote: int, start: int) -> int:
    """The last word before a quotation, what leads from a writing to its words aside: *a text that said*."""
    lows, last = narration.lows, quote - 1
    while last > start and (
        lows[last] in _ENDS
        or lows[last] in ADVERBS
        or (lows[last] in _RELATED and lows[last - 1] in {"that", "which"})
    ):
        last -= 1
    return last
