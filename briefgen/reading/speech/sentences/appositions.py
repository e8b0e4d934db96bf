"""The description beside a name: *X, a professor at Y, said*, *his wife, X, said*, *Y, who …, said*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.languages.vocabulary import words
from briefgen.reading.function_words import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    NOT_NOUNS,
    PREPOSITIONS,
    STARTERS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from briefgen.reading.speech.sentences.clauses import main_subject
from briefgen.reading.speech.sentences.cue_words import COMMON, STRONG
from briefgen.reading.speech.sentences.named_beside import named_beside
from briefgen.reading.speech.sentences.narration import QUOTE
from briefgen.reading.speech.sentences.noun_phrases import phrase_left, phrase_right
from briefgen.reading.speech.sentences.word_classes import is_verb

if TYPE_CHECKING:
    from briefgen.reading.speech.sentences.narration import Narration
    from briefgen.reading.speech.sentences.noun_phrases import Phrase

_LEADERS = CONJUNCTIONS | (SUBORDINATORS - PREPOSITIONS) | {"that", "as", ",", ";", ":", QUOTE}
_LONGEST_DESCRIPTION = 6
"""How many words may describe the name behind a comma; more are a sentence of their own."""
_LONGEST_CLAUSE = 12
_CLAUSE_STARTS = (SUBORDINATORS - PREPOSITIONS) | {"said", "says", "say"}
_REPORTING = COMMON - words("write writes wrote tell tells told ask asks asked") | words(
    "believe believes believed think thinks thought hope hopes hoped feel feels felt claim claims claimed"
)
"""Verbs behind which a noun is rather the subject of a clause than an object."""
_PLACE_WORDS = frozenset({"of", "from", "in", "near"})


def past_apposition(narration: Narration, comma: int, start: int) -> Phrase | None:
    """The phrase before the commas, brackets or dashes that close at ``comma``."""
    words = narration.words
    if words[comma] == ")":
        return _before_bracket(narration, comma, start)
    if narration.lows[start] == "as":
        phrase = phrase_right(narration, start + 1, comma)
        if phrase is not None and words[phrase[1]] == "," and narration.is_capitalised(phrase[0]):
            return phrase
    for index in range(comma - 1, max(start, comma - _LONGEST_CLAUSE), -1):
        if words[index] == "," and narration.lows[index - 2 : index] == ["of", "them"]:
            return phrase_right(narration, index + 1, comma)  # *one of them, Ann Lee, said*
        if narration.lows[index] == "what":  # *what Ann Lee, the waitress, termed*
            phrase = phrase_right(narration, index + 1, comma)
            if phrase is not None and words[phrase[1]] == ",":
                return phrase
    main = main_subject(narration, start, comma)
    if main is not None:
        if (
            words[comma] != ","
            and words[main[1]] == words[comma]
            and not narration.is_capitalised(main[1] - 1)
        ):
            return _with_name_between_dashes(narration, main, comma)
        named = named_beside(narration, main, comma + 1)
        if named is not None:
            return named
        if words[main[1]] == "," and not is_verb(narration, main[1] + 1):
            return _with_name_between_commas(narration, main, comma)
    return _before_any_comma(narration, comma, start)


def _before_bracket(narration: Narration, comma: int, start: int) -> Phrase | None:
    opening = comma
    while opening > start and narration.words[opening] != "(":
        opening -= 1
    return phrase_left(narration, opening - 1, start)


def _with_name_between_dashes(narration: Narration, main: Phrase, comma: int) -> Phrase:
    named = phrase_right(narration, main[1] + 1, comma)
    if named is not None and narration.is_capitalised(named[0]):
        return (main[0], named[1])
    return main


def _with_name_between_commas(narration: Narration, main: Phrase, comma: int) -> Phrase:
    """*X's lawyer, Ann Lee, said*: a name that is the whole apposition names the speaker."""
    if narration.is_capitalised(main[1] - 1):
        return main
    named = phrase_right(narration, main[1] + 1, comma)
    if named is not None and named[1] == comma and narration.is_capitalised(named[1] - 1):
        return (main[0], comma)
    return main


def _before_any_comma(narration: Narration, comma: int, start: int) -> Phrase | None:
    for index in range(start + 1, comma):
        if narration.words[index] != narration.words[comma]:
            continue
        phrase = phrase_left(narration, index - 1, start)
        if phrase is not None and narration.lows[phrase[0] - 1] == "whose" and phrase[0] > start:
            return _with_name_between_commas(narration, phrase, comma)
        if phrase is not None and (phrase[0] == start or narration.lows[phrase[0] - 1] in _LEADERS):
            return phrase
    return None


def relative_antecedent(narration: Narration, at: int, start: int) -> Phrase | None:
    """The noun before the relative clause that ends at ``at`` (*the nurses who met him say*)."""
    for index in range(at, max(start, at - _LONGEST_CLAUSE), -1):
        if narration.words[index] in {",", QUOTE}:
            return None
        bound = narration.lows[index] == "that" and narration.lows[index + 1] in SUBJECT_PRONOUNS
        if narration.lows[index] == "who" or (bound and narration.lows[index - 1] not in STRONG):
            return phrase_left(narration, index - 1, start)
    return None


def past_object(narration: Narration, phrase: Phrase, start: int) -> Phrase | None:
    """The noun before the relative clause whose object ``phrase`` is: *the nurses who found the boy say*."""
    lows = narration.lows
    if phrase[0] - 1 <= start or lows[phrase[0]] in SUBJECT_PRONOUNS or lows[phrase[0] - 1] in _REPORTING:
        return None
    for index in range(phrase[0] - 1, max(start, phrase[0] - _LONGEST_CLAUSE), -1):
        low = lows[index]
        if low in {"who", "that", "which"}:
            found = phrase_left(narration, index - 1, start) if _has_verb(narration, index) else None
            return (past_object(narration, found, start) or found) if found is not None else None
        if not narration.words[index][0].isalnum() or low in _CLAUSE_STARTS:
            return None
    return None


def _has_verb(narration: Narration, relative: int) -> bool:
    """Whether a relative pronoun is the subject of its clause, and no conjunction: *the nurse who found*."""
    lows, at = narration.lows, relative + 1
    while lows[at] in ADVERBS or (lows[at].endswith("ly") and narration.words[at].islower()):
        at += 1
    if lows[relative] != "who":
        return is_verb(narration, at) and lows[relative - 1] not in STRONG
    known = is_verb(narration, at) or lows[at] not in NOT_NOUNS | DETERMINERS
    return known and not narration.is_capitalised(at)


def with_apposition(narration: Narration, phrase: Phrase, start: int) -> Phrase:
    """The phrase with the description before it, or the name that it describes itself.

    *his wife, Ann Lee* is one phrase; so is *Ann Lee of Salem* before *, Oregon said*; and in *Ann Lee, the
    mayor said* with its second comma left out the name is the subject.
    """
    comma = phrase[0] - 1
    if comma <= start or narration.words[comma] != ",":
        return phrase
    described = phrase_left(narration, comma - 1, start)
    if described is None or described[1] - described[0] > _LONGEST_DESCRIPTION:
        return phrase
    if not narration.is_capitalised(phrase[0]):
        names = described[0] == start and narration.is_capitalised(described[1] - 1)
        return described if names and narration.lows[phrase[0]] in DETERMINERS else phrase
    if described[0] == start and _is_named_with_place(narration, described):
        return described
    if narration.lows[described[0]] not in DETERMINERS:
        return phrase
    leader = described[0] - 1
    if leader < start or narration.words[leader] in {QUOTE, ","} or narration.lows[leader] in SUBORDINATORS:
        return (described[0], phrase[1])
    return phrase


def _is_named_with_place(narration: Narration, phrase: Phrase) -> bool:
    """*Ann Lee of Salem*; not *Speaking of the film* or *Nearly in tears*, which lead in."""
    first = narration.lows[phrase[0]]
    if (
        first.endswith(("ing", "ly", "ed"))
        or first in STARTERS
        or not narration.is_capitalised(phrase[1] - 1)
    ):
        return False
    return any(narration.lows[at] in _PLACE_WORDS for at in range(*phrase))
