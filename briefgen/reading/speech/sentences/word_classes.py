"""What a word of the narration may be, by its form and its neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.reading.function_words import (
    ADVERBS,
    AUXILIARIES,
    CALENDAR,
    DETERMINERS,
    IRREGULAR_VERBS,
    NOT_NOUNS,
    SUBJECT_PRONOUNS,
    TIMES,
)
from briefgen.reading.speech.sentences.cue_words import COMMON, CUES

if TYPE_CHECKING:
    from briefgen.reading.speech.sentences.narration import Narration

PARTICIPLE_NOUNS = frozenset(
    {"meeting", "hearing", "briefing", "filing", "ruling", "building", "king", "thing"}
)


def is_noun(narration: Narration, index: int) -> bool:
    """Whether the token may belong to a noun phrase (a word, and none of a closed class)."""
    word = narration.words[index]
    return (word[0].isalnum() or word[0] in "$£€@#") and narration.lows[index] not in NOT_NOUNS


def is_verb(narration: Narration, index: int) -> bool:
    """Whether a word that is no capitalised name looks like a finite verb."""
    low = narration.lows[index]
    if low in AUXILIARIES:
        return True
    if narration.is_capitalised(index):
        return False
    return low in CUES or low in IRREGULAR_VERBS or (low.endswith("ed") and len(low) > 4 and "-" not in low)


def is_finite(narration: Narration, at: int, start: int) -> bool:
    """Whether a word that may be a verb is one here, and no plural noun or participle before a noun."""
    low = narration.lows[at]
    if low in COMMON or low in AUXILIARIES or low in IRREGULAR_VERBS:
        return True
    if low.endswith("ing"):
        return low in CUES
    if not is_verb(narration, at):
        return False
    before = narration.lows[at - 1] if at > start else ""
    if low.endswith("ed"):
        return (
            before in SUBJECT_PRONOUNS
            or before in AUXILIARIES
            or (at > start and narration.is_capitalised(at - 1))
            or narration.lows[at + 1] in DETERMINERS
        )
    return (
        before not in DETERMINERS
        and not before.endswith("'s")
        and (before in SUBJECT_PRONOUNS or (at > start and narration.is_capitalised(at - 1)))
    )


def is_date_before(narration: Narration, at: int) -> bool:
    """A day or date between the subject and its verb (*the mayor on Monday said*)."""
    low = narration.lows[at]
    if low in CALENDAR:
        return True
    return low in {"on", "last", "this"} and narration.lows[at + 1] in TIMES


def skip_before_verb(narration: Narration, verb: int, start: int) -> int:
    """The index of the last token before ``verb`` that is no adverb or auxiliary of its own."""
    at = verb - 1
    while at >= start and is_date_before(narration, at):
        at -= 1
    while at >= start and (
        narration.lows[at] in AUXILIARIES
        or narration.lows[at] in ADVERBS
        or (
            narration.lows[at].endswith("ly")
            and len(narration.lows[at]) > 4
            and not narration.is_capitalised(at)
        )
    ):
        at -= 1
    return at
