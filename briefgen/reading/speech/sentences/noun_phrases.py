"""Where a noun phrase ends and begins: read to the right from its first word, or to the left from a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.languages.vocabulary import words
from briefgen.reading.function_words import (
    AUXILIARIES,
    CALENDAR,
    DETERMINERS,
    IRREGULAR_VERBS,
    NOT_NOUNS,
    PERSON_PRONOUNS,
    POSSESSIVES,
    QUANTIFIERS,
    SUBJECT_PRONOUNS,
    TIMES,
)
from briefgen.reading.names.given_names import gender
from briefgen.reading.speech.sentences.cue_words import COMMON, CUES
from briefgen.reading.speech.sentences.narration import QUOTE
from briefgen.reading.speech.sentences.word_classes import PARTICIPLE_NOUNS, is_finite, is_noun, is_verb

if TYPE_CHECKING:
    from briefgen.reading.speech.sentences.narration import Narration

Phrase = tuple[int, int]
"""A half-open range of token indices."""
LONGEST = 14
_NAME_PARTICLES = words("of de la le du van von der den bin ibn al el da dos di the and & for")
_ATTACHING = words("of for at in from with on to by near behind inside about between against close")
_ORDINALS = frozenset({"first", "next", "then"})
_DIRECTIONS = frozenset({"back", "away", "home", "forward"})
"""Adverbs that an adjective makes a noun: *the running back*, but *sent it back with a note*."""
_SEVERAL = words("people police men women children staff personnel troops folk youth media press")
_SHORTEST_PLURAL = 4
MOST_ATTACHED = 4
"""How many phrases may hang on each other by prepositions."""


def phrase_right(narration: Narration, index: int, stop: int) -> Phrase | None:
    """The noun phrase that begins at ``index``, or None; it goes no further than ``stop``."""
    if index >= stop:
        return None
    lows = narration.lows
    low = lows[index]
    if low in SUBJECT_PRONOUNS:
        return (index, index + 1)
    if low.endswith("ing") and low not in PARTICIPLE_NOUNS and narration.words[index].islower():
        return None
    end = _end_right(narration, index, min(stop, index + LONGEST))
    if end == index or (end == index + 1 and not _stands_alone(narration, index)):
        return None
    if low in QUANTIFIERS and end <= index + 2 and end + 1 < stop and lows[end] == "of":
        whole = phrase_right(narration, end + 1, stop)
        return (index, whole[1]) if whole is not None else (index, end)
    return (index, end)


def _stands_alone(narration: Narration, index: int) -> bool:
    low = narration.lows[index]
    if low in DETERMINERS:
        return low in QUANTIFIERS
    return low not in TIMES and not is_verb(narration, index)


def _end_right(narration: Narration, index: int, limit: int) -> int:
    words = narration.words
    at = index + (narration.lows[index] in DETERMINERS)
    named = False
    while at < limit and _goes_on(narration, at, index, limit, named=named):
        named = named or words[at][0].isupper()
        at += 1
    while at > index and (words[at - 1] in _NAME_PARTICLES or words[at - 1] == QUOTE):
        at -= 1
    return at


def _goes_on(narration: Narration, at: int, index: int, limit: int, *, named: bool) -> bool:
    """Whether the token at ``at`` belongs to the phrase that began at ``index``."""
    word, low = narration.words[at], narration.lows[at]
    if word == QUOTE:
        return named and at + 1 < limit and narration.is_capitalised(at + 1)
    if word in _NAME_PARTICLES:
        return named and _joins_names(narration, at, limit)
    if not (word[0].isalnum() or word[0] in "@#$"):
        return False
    if word[0].isupper():
        if low in TIMES:
            return at == index or (named and low not in CALENDAR)
        return named or low not in NOT_NOUNS or _is_given_name(narration, at, limit)
    if low in _ORDINALS and at > index and narration.lows[at - 1].endswith(("'s", "s'")):
        return True  # *Scotland's first minister*
    if low in NOT_NOUNS or (low in TIMES and at > index) or (named and low.endswith("ly")):
        return False
    if at > index and _leaves_phrase(narration, at, limit, named=named):
        return False
    if at == index or (at == index + 1 and narration.lows[index] in DETERMINERS and low not in AUXILIARIES):
        return True
    if narration.lows[at - 1].endswith(("'s", "s'")) or not is_verb(narration, at):
        return True
    return not named and _is_modifier(narration, at, limit)


def _leaves_phrase(narration: Narration, at: int, limit: int, *, named: bool) -> bool:
    """*a clerk | last spring*, *Pell | admires his*: a time or a possessive, or a verb behind a name."""
    low = narration.lows[at]
    if low in POSSESSIVES:
        return True
    if at + 1 >= limit:
        return False
    following = narration.lows[at + 1]
    if low in {"last", "this", "next"}:
        return following in TIMES
    return named and low.endswith("s") and not low.endswith(("s's", "'s")) and following in POSSESSIVES


def is_several(narration: Narration, last: int) -> bool:
    """Whether a noun without an article may be several people: *residents*, *the police*."""
    low = narration.lows[last]
    return low in _SEVERAL or (len(low) > _SHORTEST_PLURAL and low.endswith("s") and not low.endswith("ss"))


def phrase_left(narration: Narration, last: int, start: int) -> Phrase | None:
    """The noun phrase whose last word is at ``last``, or None; it begins no earlier than ``start``.

    What hangs on a preposition belongs to the noun before it: *a spokesman for the bank* is one phrase.
    """
    phrase = _simple_left(narration, last, start)
    hops = 0
    while phrase is not None and hops < MOST_ATTACHED:
        before = phrase[0] - 1
        if before <= start or narration.lows[before] not in _ATTACHING:
            break
        head = _simple_left(narration, before - 1, start)
        if head is None or narration.lows[before - 1] in TIMES:
            break
        alone = head[1] == head[0] + 1
        if alone and (narration.lows[head[0]] in _DIRECTIONS or is_verb(narration, head[0])):
            break
        phrase = (head[0], phrase[1])
        hops += 1
    return phrase


def _joins_names(narration: Narration, at: int, limit: int) -> bool:
    following = at + 1
    if following < limit and narration.lows[following] in {"the", "la", "der", "al"}:
        following += 1
    return (
        following < limit
        and narration.words[following][0].isupper()
        and narration.lows[following] not in NOT_NOUNS
        and narration.lows[at] != "the"
        and narration.words[at - 1][0].isupper()
    )


def _is_given_name(narration: Narration, at: int, limit: int) -> bool:
    """Whether a small word with a capital letter is one here: *Per Sand*, not *Per year*."""
    if at == 0 or at + 1 >= limit or not narration.is_capitalised(at + 1):
        return False
    before = narration.words[at - 1]
    return (before == "," or before[0].islower()) and gender(narration.lows[at]) is not None


def _is_modifier(narration: Narration, at: int, limit: int) -> bool:
    """Whether a participle stands before the noun it describes (*a retired officer*)."""
    low = narration.lows[at]
    if not low.endswith("ed") or at + 1 >= limit or low in CUES:
        return False
    return is_noun(narration, at + 1) and narration.lows[at + 1] not in DETERMINERS


def _open_bracket(narration: Narration, at: int, limit: int) -> int:
    opening = at
    while opening > limit and narration.words[opening] != "(":
        opening -= 1
    return opening


def _simple_left(narration: Narration, last: int, start: int) -> Phrase | None:
    words, lows = narration.words, narration.lows
    if last < start:
        return None
    if lows[last] in PERSON_PRONOUNS or lows[last] in {"it", "who"}:
        return (last, last + 1)
    limit = max(start, last - LONGEST)
    at = last
    while at >= limit and words[at] == ")":
        at = _open_bracket(narration, at, limit) - 1
    if at < limit or not _may_end(narration, at):
        return None
    end = at + 1
    while at >= limit and _belongs_left(narration, at, last, limit, start):
        at -= 1
    if at >= limit and lows[at] in DETERMINERS and not words[at][0].isdigit():
        at -= 1
    begin = at + 1
    while begin < end and (words[begin] in _NAME_PARTICLES - {"the"} or words[begin] == QUOTE):
        begin += 1
    return (begin, end) if begin < end else None


def _may_end(narration: Narration, at: int) -> bool:
    low = narration.lows[at]
    if narration.words[at].islower() and (low in COMMON or low in IRREGULAR_VERBS):
        return False
    return low not in TIMES and (is_noun(narration, at) or low in QUANTIFIERS)


def _belongs_left(narration: Narration, at: int, last: int, limit: int, start: int) -> bool:
    words, low = narration.words, narration.lows[at]
    if low in DETERMINERS and not words[at][0].isdigit():
        return False
    if words[at] == QUOTE or (words[at] in _NAME_PARTICLES and low not in {"the", "for"}):
        return at > limit and words[at - 1][0].isupper() and words[at + 1][0].isupper()
    if not is_noun(narration, at) or low in TIMES:
        return False
    return at == last or words[at][0].isupper() or not is_finite(narration, at, start)
