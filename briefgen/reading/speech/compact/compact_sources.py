"""What names a source without a verb of its own: *laut X*, *nach Angaben von X*, *hieß es aus …*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.languages.vocabulary import either
from briefgen.languages.vocabulary import words as listed
from briefgen.reading.speech.compact.compact_phrases import Phrase, phrase_at, with_apposition

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.languages.contract.speech import Speech
    from briefgen.reading.speech.compact.compact_phrases import Word
    from briefgen.text import Span

SIGNS: Final = listed(", . – — - : ; ( ) “ ” „ » « …")
CLAUSE: Final = frozenset({";", "(", ")", "?", "!"})


class Cue(NamedTuple):
    """Who is named beside a quotation, and by which words.

    Attributes:
        phrase: The speaker, as words of ``words``.
        words: The words of the window in which the cue stands.
        verb: The verb of speech, in code points, if there is one.
        rule: The name of the rule that found it.
    """

    phrase: Phrase
    words: Sequence[Word]
    verb: Span | None
    rule: str


def named_source(words: list[Word], at: int, of: Speech) -> Cue | None:
    """*so X*, *laut X*, *nach Angaben von X*, beginning at ``at``."""
    own = phrase_ending(words, at, of.own_views) if words[at].low in of.source_heads else None
    if own is not None:
        return Cue(Phrase(at, own, None, pronoun=True, dropped=True), words, None, "source")
    ended = source_phrase_at(words, at, of)
    if ended is None:
        rule = "briefly" if words[at].low in of.briefly else "source"
        if words[at].low not in either(of.briefly, of.sources):
            return None
        phrase = stressed(words, at + 1, of) or phrase_at(words, at + 1, of)
        return Cue(phrase, words, None, rule) if phrase is not None else None
    phrase = stressed(words, ended, of)
    if phrase is None:
        phrase = governed(words, ended, of)
        phrase = None if phrase is not None and phrase.pronoun else phrase
    return Cue(phrase, words, None, "source") if phrase is not None else None


def source_phrase_at(words: list[Word], at: int, of: Speech) -> int | None:
    """Where several words that name a source and begin at ``at`` end: *nach Angaben*, *aux yeux*."""
    return phrase_ending(words, at, of.source_phrases) if words[at].low in of.source_heads else None


def phrase_ending(words: Sequence[Word], at: int, phrases: Sequence[tuple[str, ...]]) -> int | None:
    """Where the one of several ``phrases`` that begins at ``at`` ends."""
    for phrase in phrases:
        if words[at].low == phrase[0] and tuple(one.low for one in words[at : at + len(phrase)]) == phrase:
            return at + len(phrase)
    return None


def impersonal(words: list[Word], first: int, last: int, of: Speech) -> Cue | None:
    """*Aus dem Ministerium hieß es*, *heißt es in einem Brief von X*: who is named between two places."""
    for at in range(first, last):
        if words[at].text in SIGNS:
            return None
        genitive = of.roles and at and words[at].low in of.genitives and words[at - 1].is_capitalised
        genitive = genitive and words[at - 1].low not in of.prepositions
        if genitive or words[at].low in of.governing:
            phrase = phrase_at(words, at + (not genitive), of)
            return Cue(phrase, words, None, "source") if phrase is not None else None
    if first < last and words[first].low in of.prepositions:
        phrase = phrase_at(words, first + 1, of)
        return Cue(phrase, words, None, "source") if phrase is not None else None
    return None


def governed(words: list[Word], at: int, of: Speech) -> Phrase | None:
    """Whoever hangs on a noun, past *von* and *de* or with the article that is in *du* and *del*."""
    if at >= len(words):
        return None
    if words[at].low in of.contracted:
        phrase = phrase_at(words, at + 1, of, determined=True)
    else:
        phrase = phrase_at(words, at + (words[at].low in of.governing), of)
    return with_apposition(words, phrase, of) if phrase is not None else None


def stressed(words: Sequence[Word], at: int, of: Speech) -> Phrase | None:
    """A pronoun behind a preposition: *selon lui*, *según ella*."""
    if at < len(words) and words[at].low in of.stressed:
        return Phrase(at, at + 1, None, pronoun=True)
    return None
