"""The name behind a description: *the chair, Bob Hart*, *a spokeswoman for the company, Ann Lee*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.languages.english.bearers import BEARERS
from briefgen.languages.english.describing import ENGLISH_DESCRIBING
from briefgen.reading.function_words import DETERMINERS, PERSON_PRONOUNS, QUANTIFIERS, TIMES
from briefgen.reading.names.descriptions import noun_role
from briefgen.reading.names.titles import TITLES
from briefgen.reading.speech.sentences.narration import QUOTE
from briefgen.reading.speech.sentences.noun_phrases import MOST_ATTACHED, phrase_right

if TYPE_CHECKING:
    from briefgen.reading.speech.sentences.narration import Narration
    from briefgen.reading.speech.sentences.noun_phrases import Phrase

_ATTACHING = frozenset({"of", "for", "at", "with", "from", "in", "to", "among", "between", "on", "by"})
_THEM = frozenset({"them", "us", "those", "these", "you", "all"})


def named_after_comma(narration: Narration, phrase: Phrase, stop: int) -> Phrase | None:
    """*the chair, Bob Hart* or *X's lawyer, Y*: a description and the name behind its comma."""
    comma = phrase[1]
    if comma >= stop or narration.words[comma] != "," or not _describes(narration, phrase):
        return None
    named = phrase_right(narration, comma + 1, stop)
    if named is None or not all(narration.is_capitalised(at) for at in (named[0], named[1] - 1)):
        return None
    if narration.lows[named[0]] in TIMES or narration.lows[named[0]] in DETERMINERS | PERSON_PRONOUNS:
        return None
    ends = named[1] >= stop or narration.words[named[1]] in {",", ".", QUOTE, ";", ")", "—", "–", "--"}
    return (phrase[0], named[1]) if ends else None


def attached(narration: Narration, phrase: Phrase, stop: int) -> Phrase:
    """*the chair* with what hangs on it: *of the board*."""
    end = phrase[1]
    if end + 1 < stop and narration.lows[end] in {"of", "for", "at"}:
        following = phrase_right(narration, end + 1, stop)
        if following is not None:
            return (phrase[0], following[1])
    return phrase


def named_beside(narration: Narration, phrase: Phrase, stop: int) -> Phrase | None:
    """*a spokeswoman for the company, Ann Lee*, *the eldest of them, Ann Lee*: a name not theirs.

    Behind somebody who has a name as well (*an aide to the mayor, Ann Lee*) it may be either's.
    """
    end, limit = phrase[1], stop
    for _ in range(MOST_ATTACHED):
        if end + 1 >= limit or narration.lows[end] not in _ATTACHING:
            return None
        following = phrase_right(narration, end + 1, limit)
        last = end + 1 if following is None else following[1] - 1
        if following is None and narration.lows[last] not in _THEM:
            return None
        if following is not None and _may_be_named(narration, following):
            return None
        end = last + 1
        if end < limit and narration.words[end] == ",":
            return named_after_comma(narration, (phrase[0], end), limit)
    return None


def _describes(narration: Narration, phrase: Phrase) -> bool:
    """Whether a phrase says what somebody is and gives no name: *her brother*, *the chair of the board*."""
    if not narration.is_capitalised(phrase[1] - 1):
        return narration.lows[phrase[0]] in DETERMINERS or any(
            narration.lows[at].endswith(("'s", "s'")) for at in range(*phrase)
        )
    return narration.lows[phrase[0]] in DETERMINERS and any(
        narration.lows[at] == "of" for at in range(*phrase)
    )


def _may_be_named(narration: Narration, phrase: Phrase) -> bool:
    """Whether a name beside the phrase may be of whom it means: of one person whom it describes."""
    low = narration.lows[phrase[1] - 1]
    if narration.lows[phrase[0]] in _THEM | QUANTIFIERS:
        return False
    return noun_role(low, ENGLISH_DESCRIBING) is not None or low in TITLES | BEARERS
