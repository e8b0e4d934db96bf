"""Whose judgement a colon announces: *Ann Lee's verdict after two hours in the rain: “…”*.

The owner of the noun speaks, however much hangs on it, as long as nothing before the colon is a verb.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.reading.function_words import DETERMINERS, PREPOSITIONS
from briefgen.reading.speech.cues.attribution import Attribution
from briefgen.reading.speech.sentences.clauses import main_subject
from briefgen.reading.speech.sentences.cue_words import PRONOUNCEMENTS
from briefgen.reading.speech.sentences.noun_phrases import phrase_right
from briefgen.reading.speech.sentences.word_classes import is_verb

if TYPE_CHECKING:
    from briefgen.reading.speech.sentences.narration import Narration
    from briefgen.reading.speech.sentences.noun_phrases import Phrase

_OWNING = frozenset({"his", "her", "their"})
_ARTICLES = frozenset({"the", "a", "an", "one"})
_BY = frozenset({"of", "from", "by"})
_PLAIN_BE = frozenset({"is", "was", "are", "were", "'s"})
MOST_ADJECTIVES = 5
"""How many words may say how it was: *was short and to the point*."""
OWNER_REACH = 12
NOUN_REACH = 4
"""How many words may stand between an owner and the noun: *her first, short answer*."""


def pronounced(narration: Narration, quote: int, start: int) -> Attribution | None:
    """*X's verdict …: “…”* and *the verdict of X: “…”* before the quotation at token ``quote``."""
    if quote - 2 <= start or narration.words[quote - 1] != ":":
        return None
    if PRONOUNCEMENTS.isdisjoint(narration.lows[start:quote]):
        return None
    subject = main_subject(narration, start, quote)
    if subject is None:
        return None
    first = subject[0]
    noun = next(
        (
            at
            for at in range(first + 1, min(quote, first + OWNER_REACH))
            if narration.lows[at] in PRONOUNCEMENTS and not narration.is_capitalised(at)
        ),
        None,
    )
    if noun is None or _tells(narration, noun + 1, quote - 1):
        return None
    owner = _owner(narration, first, noun) or _behind(narration, first, noun, quote)
    return Attribution(owner, (noun, noun + 1), "by-claim") if owner is not None else None


def _tells(narration: Narration, start: int, stop: int) -> bool:
    """Whether a verb parts the noun from its colon: *her verdict was read by …*, not *was brief:*."""
    verbs = [at for at in range(start, stop) if is_verb(narration, at)]
    return len(verbs) > 1 or any(
        narration.lows[at] not in _PLAIN_BE
        or stop - at > MOST_ADJECTIVES + 1
        or _is_stated(narration, at + 1)
        for at in verbs
    )


def _is_stated(narration: Narration, at: int) -> bool:
    """*was from a poem:* and *was not hers:* tell where the words come from."""
    low = narration.lows[at]
    return low in PREPOSITIONS or low in DETERMINERS or low in {"not", "no", "never", "about", "like"}


def _owner(narration: Narration, first: int, noun: int) -> Phrase | None:
    """*X's*, *the mayor's* or *her* before the noun, with a few words between at most."""
    for at in range(noun - 1, max(first, noun - NOUN_REACH) - 1, -1):
        if narration.words[at] == ":":
            return None
        if narration.lows[at] in _OWNING:
            return (at, at + 1) if at == first else None
        if narration.lows[at].endswith(("'s", "s'")):
            return None if any(is_verb(narration, one) for one in range(first, at)) else (first, at + 1)
    return None


def _behind(narration: Narration, first: int, noun: int, stop: int) -> Phrase | None:
    """*the verdict of X*, *one answer from X*: a name that a preposition hangs on the noun."""
    if (
        narration.lows[first] not in _ARTICLES
        or noun - first > NOUN_REACH
        or narration.lows[noun + 1] not in _BY
    ):
        return None
    phrase = phrase_right(narration, noun + 2, stop)
    return phrase if phrase is not None and narration.is_capitalised(phrase[1] - 1) else None
