"""Cues behind and within a quotation, in a language of which only its words are described.

*„…“, sagte Anna Berg*, *« … », a-t-elle dit*, *«…», añadió*: the verb and its subject in either order, the
subject left out where the language does so, and what names a source without a verb.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.languages.vocabulary import either
from briefgen.reading.speech.compact.compact_phrases import (
    Phrase,
    attached_pronoun,
    phrase_at,
    verb_at,
    with_apposition,
    words_of,
)
from briefgen.reading.speech.compact.compact_sources import (
    CLAUSE,
    SIGNS,
    Cue,
    governed,
    impersonal,
    named_source,
    phrase_ending,
)
from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.languages.contract.speech import Speech
    from briefgen.reading.speech.compact.compact_phrases import Word

_DASHES: Final = frozenset({"–", "—", "-"})
_FAR: Final = 8
_ANSWERED: Final = 5
_PASSED: Final = 16
"""How many words an apposition has at most."""


def cue_behind(words: list[Word], of: Speech, *, closed: bool) -> Cue | None:
    """*sagte X*, *X sagte*, *so X*, *laut X* right behind a quotation.

    Where the quotation is ``closed`` by its own full stop, a capital begins another sentence.
    """
    at = 0
    while at < len(words) and words[at].text in SIGNS:
        if words[at].text == "." and at == 0:
            return None
        at += 1
    if at >= len(words) or (closed and at == 0 and words[0].is_capitalised):
        return None
    sourced = named_source(words, at, of)
    if sourced is not None:
        return sourced
    if words[at].low in of.briefly:
        at += 1
    said = phrase_ending(words, at, of.impersonal)
    if said is not None:
        stop = next((x for x in range(said, len(words)) if words[x].text in {".", ","}), len(words))
        return impersonal(words, said, stop, of)
    return _verb_first(words, at, of) or _subject_first(words, at, of) or _answering(words, at, of)


def cue_within(text: str, inner: Span, of: Speech) -> Cue | None:
    """*« On y va, a dit Marie Petit, et vite »*: a cue between commas or dashes inside the marks."""
    words = words_of(text, inner.start, inner.end)
    for at, word in enumerate(words[:-2]):
        if word.text != "," and word.text not in _DASHES:
            continue
        found = _verb_first(words, at + 1, of)
        if found is None:
            continue
        last = found.phrase.last
        if word.text == ",":
            ends = last >= len(words) or words[last].text in {",", "."}
            ends = ends and not found.phrase.dropped
        else:
            ends = any(one.text in _DASHES for one in words[last : last + 4])
        if ends and (found.phrase.named is not None or found.phrase.pronoun):
            return found._replace(rule="within")
    return None


def _answering(words: list[Word], at: int, of: Speech) -> Cue | None:
    """*lautete die Antwort von Seitz*, *fue la respuesta de X*."""
    for place in range(at, min(at + _ANSWERED, len(words))):
        if words[place].text in SIGNS:
            return None
        if words[place].low in of.replies:
            phrase = governed(words, place + 1, of)
            return Cue(phrase, words, None, "after-inverted") if phrase is not None else None
    return None


def _verb_first(words: list[Word], at: int, of: Speech) -> Cue | None:
    if at < len(words) and words[at].low in of.clitics and at + 1 < len(words):
        told = _verb_first(words, at + 1, of)
        if told is not None:
            return told
    ended = verb_at(words, at, of)
    if ended is None:
        return _parted(words, at, of)
    verb = Span(words[at].start, words[ended - 1].end)
    attached = with_pronoun(words, at, ended, of)
    if attached is not None:
        return Cue(attached, words, verb, "after-inverted")
    phrase = phrase_at(words, _past_hearer(words, past_adverbs(words, ended, of), of), of)
    if phrase is None:
        at_end = _ends_clause(words, ended, of) or _ends_clause(words, past_adverbs(words, ended, of), of)
        dropped = of.drops_subject and at_end
        phrase = Phrase(at, ended, None, pronoun=True, dropped=True) if dropped else None
        return Cue(phrase, words, verb, "after-inverted") if phrase is not None else None
    return Cue(with_apposition(words, phrase, of), words, verb, "after-inverted")


def with_pronoun(words: list[Word], at: int, ended: int, of: Speech) -> Phrase | None:
    """The word of a verb that has its subject with it: *dit-il*, *a-t-elle ajouté*."""
    place = next((x for x in range(at, ended) if attached_pronoun(words[x], of)), None)
    return Phrase(place, place + 1, None, pronoun=True) if place is not None else None


def _past_hearer(words: list[Word], at: int, of: Speech) -> int:
    """*a déclaré à la presse Anne Petit*: past whoever is spoken to, if a subject follows."""
    if at >= len(words) or words[at].low not in of.towards:
        return at
    noun = next((x for x in range(at + 1, min(at + 4, len(words))) if words[x].low in of.media), None)
    heard = phrase_at(words, at + 1, of, determined=words[at].low in of.contracted)
    if heard is None and noun is None:
        return at
    ended = noun + 1 if noun is not None else heard.last if heard is not None else at
    place = past_adverbs(words, ended, of)
    return at if phrase_at(words, place, of) is None else place


def _parted(words: list[Word], at: int, of: Speech) -> Cue | None:
    """The subject between the auxiliary and its participle: *hat Anna Berg gesagt*."""
    if at >= len(words) or words[at].low not in of.auxiliaries:
        return None
    phrase = phrase_at(words, at + 1, of)
    if phrase is None or not any(
        one.low in of.participles for one in words[phrase.last : phrase.last + _FAR]
    ):
        return None
    return Cue(phrase, words, Span(words[at].start, words[at].end), "after-inverted")


def _ends_clause(words: list[Word], at: int, of: Speech) -> bool:
    """Whether a verb has no object or subject behind it, but only where, how or when."""
    if at >= len(words):
        return True
    word = words[at]
    return word.text in SIGNS | CLAUSE or word.low in either(of.circumstances, of.adverbs)


def past_adverbs(words: list[Word], at: int, of: Speech) -> int:
    """The first place from ``at`` on that is no adverb, *am Montag* and *ce matin* taken in."""
    while at < len(words) and (
        (passed := phrase_ending(words, at, of.asides)) is not None
        or words[at].low in of.adverbs
        or (words[at].low in of.determiners and words[at + 1 : at + 2] and words[at + 1].low in of.adverbs)
    ):
        at = passed if passed is not None else at + 1
    return at


def _subject_first(words: list[Word], at: int, of: Speech) -> Cue | None:
    phrase = phrase_at(words, at, of)
    if phrase is None:
        return None
    place = past_apposition(words, phrase.last)
    while place < len(words) and words[place].low in either(of.adverbs, of.clitics):
        place += 1
    ended = verb_at(words, place, of)
    if ended is None:
        after = phrase.last
        named_so = after < len(words) and words[after].low in of.sources_after
        return Cue(phrase, words, None, "source") if named_so else None
    return Cue(phrase, words, Span(words[place].start, words[ended - 1].end), "after-subject")


def past_apposition(words: list[Word], at: int) -> int:
    """*X, die Ministerin, sagte*: past what two commas enclose."""
    if at >= len(words) or words[at].text != ",":
        return at
    for place in range(at + 1, min(at + _PASSED, len(words))):
        if words[place].text == ",":
            return place + 1
        if words[place].text in CLAUSE | {".", ":"}:
            return at
    return at
