"""Sentences about one person's memory or feeling, after which that person speaks.

*She remembers the sound above all. “At night …”*: nobody else is in the sentence whose words could follow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.languages.english.describing import ENGLISH_DESCRIBING
from briefgen.languages.english.relaying import WRITINGS
from briefgen.languages.english.reporting import ENGLISH_REPORTING
from briefgen.languages.vocabulary import words
from briefgen.reading.function_words import ADVERBS, AUXILIARIES
from briefgen.reading.names.descriptions import noun_role
from briefgen.reading.speech.sentences.cue_words import PRONOUNCEMENTS

if TYPE_CHECKING:
    from briefgen.reading.speech.sentences.narration import Narration
    from briefgen.reading.speech.sentences.noun_phrases import Phrase

_MUSING = ENGLISH_REPORTING.musing
_SHOWN = words("""
    banner banners sign signs poster posters placard placards headline headlines plaque graffiti inscription
    caption label sticker t-shirt film movie book novel play song hymn anthem chant chants voice voices shout
    shouts cry cries call calls whisper whispers
    """)
"""What words may stand on or be heard in."""
_OTHERS = PRONOUNCEMENTS | WRITINGS | _SHOWN | words("him them us what who whom how")
"""Words by which the sentence may bring in somebody else's words."""


def muses(narration: Narration, subject: Phrase, stop: int) -> bool:
    """Whether the sentence up to ``stop`` says what one person, its subject, remembers or feels."""
    if narration.lows[subject[0]] not in {"he", "she"} and not _is_a_name(narration, subject):
        return False
    verb = subject[1]
    while verb < stop and (
        narration.lows[verb] in ADVERBS
        or narration.lows[verb] in AUXILIARIES
        or narration.lows[verb] == "never"
    ):
        verb += 1
    if verb >= stop or narration.lows[verb] not in _MUSING:
        return False
    return not any(_brings_in(narration, at) for at in range(verb + 1, stop))


def _is_a_name(narration: Narration, subject: Phrase) -> bool:
    return all(narration.is_capitalised(at) for at in range(*subject)) and not narration.lows[
        subject[1] - 1
    ].endswith(("'s", "’s"))


def _brings_in(narration: Narration, at: int) -> bool:
    """Whether a word may bring somebody else in: a name, a noun for a person, one for words."""
    low = narration.lows[at]
    if low in _OTHERS or noun_role(low, ENGLISH_DESCRIBING) is not None:
        return True
    named = narration.is_capitalised(at) and narration.is_capitalised(at - 1)
    return named or low.endswith(("'s", "’s"))
