"""Whether a word that may announce speech is a verb where it stands: *he claims that*, not *the claims*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.reading.function_words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    IRREGULAR_VERBS,
    MODALS,
    PARTICIPLES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
)
from briefgen.reading.speech.sentences.cue_words import COMMON, HABITUAL, JUDGING, NOUN_LIKE, WEAK
from briefgen.reading.speech.sentences.narration import QUOTE

if TYPE_CHECKING:
    from briefgen.reading.speech.sentences.narration import Narration

_BARE = frozenset(
    verb for verb in WEAK | JUDGING if not verb.endswith(("ed", "ing")) and verb not in IRREGULAR_VERBS
)
_BEFORE_VERBS = SUBJECT_PRONOUNS | RELATIVES | ADVERBS | AUXILIARIES | {"people"}
_CLAUSE_STARTS = frozenset({"that", ",", ":", QUOTE, "he", "she", "they", "it", "the", "his", "her", "its"})
_NEVER_BEFORE = frozenset({"to", "a", "an", "the", "his", "her", "its", "their", "of", "for", "this"})
_PUT = frozenset({"put", "puts", "putting"})
_PUT_WHAT = frozenset({"it", "this", "that", "things", "the", ",", ":"})
"""What follows a *put* of speech: *as X put it*; not *was put to death*."""
_CONTINUE = frozenset({"continue", "continues", "continued"})
_CONTINUED_IN = frozenset({"to", "in", "with", "on", "for"})


def is_predicate(narration: Narration, verb: int, start: int) -> bool:
    """Whether the word of speech at ``verb`` is a verb in the sentence that begins at ``start``."""
    lows = narration.lows
    low = lows[verb]
    before = lows[verb - 1] if verb > start else ""
    after = lows[verb + 1] if verb + 1 < len(lows) else ""
    if before == "to" and low in COMMON and verb - 1 > start and lows[verb - 2] in HABITUAL:
        return True
    if before in _NEVER_BEFORE or before.endswith(("'s", "s'")) or (low == "quote" and before == "i"):
        return False
    if is_put_away(narration, verb):
        return False
    if before in MODALS and low not in COMMON:
        return False
    if low in _CONTINUE and after in _CONTINUED_IN:
        return False
    if low in NOUN_LIKE and _is_noun(narration, verb, start, before, after):
        return False
    return (
        low not in _BARE
        or _takes_object(narration, verb, after)
        or _has_subject(narration, verb, start, before)
    )


def is_put_away(narration: Narration, verb: int) -> bool:
    """Whether a *put* is none of speech: *put on a shirt*, not *as X put it*."""
    lows = narration.lows
    return lows[verb] in _PUT and (verb + 1 == len(lows) or lows[verb + 1] not in _PUT_WHAT)


def _is_noun(narration: Narration, verb: int, start: int, before: str, after: str) -> bool:
    if after not in _CLAUSE_STARTS or before in {"that", "and", ",", "or"} or before in PREPOSITIONS:
        return True
    if verb - 2 < start:
        return False
    if _is_object(narration, verb, before):
        return True
    leader = narration.lows[verb - 2]
    if narration.words[verb - 1].islower() and leader in PREPOSITIONS:
        return True
    return leader in DETERMINERS and not narration.lows[verb].endswith("s") and not before.endswith("s")


def _is_object(narration: Narration, verb: int, before: str) -> bool:
    """Whether a plural stands behind the verb it is the object of: *had received emails that*."""
    if not narration.lows[verb].endswith("s") or narration.lows[verb - 2] in DETERMINERS:
        return False
    acts = before in IRREGULAR_VERBS or before in PARTICIPLES or (before.endswith("ed") and len(before) > 4)
    return acts and narration.words[verb - 1].islower()


def _has_subject(narration: Narration, verb: int, start: int, before: str) -> bool:
    """Whether what stands before a bare form or one in -s may be its subject."""
    if before in _BEFORE_VERBS or before.endswith("s"):
        return True
    return verb > start and narration.is_capitalised(verb - 1)


def _takes_object(narration: Narration, verb: int, after: str) -> bool:
    """Whether an object follows a form in -s, as it does no plural noun (*the report blames the firm*)."""
    if not narration.lows[verb].endswith("s") or not after:
        return False
    return after in DETERMINERS or after in {"that", QUOTE} or narration.is_capitalised(verb + 1)
