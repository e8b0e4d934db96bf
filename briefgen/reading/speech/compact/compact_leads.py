"""Cues before a quotation, in a language of which only its words are described.

*X sagte: „…“*, *Am Montag sagte X: „…“*, *Selon X, …*, *X: «…»*.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.reading.speech.compact.compact_phrases import phrase_at, verb_at
from briefgen.reading.speech.compact.compact_sources import (
    CLAUSE,
    Cue,
    governed,
    impersonal,
    named_source,
    phrase_ending,
    stressed,
)
from briefgen.reading.speech.compact.compact_speaking import can_speak
from briefgen.reading.speech.compact.compact_subjects import (
    is_closed,
    opening_phrase,
    subject_left,
    subject_of,
)
from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.languages.contract.describing import Describing
    from briefgen.languages.contract.speech import Speech
    from briefgen.reading.speech.compact.compact_phrases import Phrase, Word

_APART: Final = 14
"""How many words a verb before a quotation may stand away from it."""
_CLOSE: Final = 4


def cue_before(words: list[Word], of: Speech, describing: Describing | None) -> Cue | None:
    """Who the words of a sentence that lead to a quotation say speaks it."""
    end = len(words)
    while end and words[end - 1].text in {":", ",", "„", "«", "“", "."}:
        end -= 1
    parted = any(one.text == "." for one in words[end:])
    aside = _aside(words, end, of)
    if aside is not None and aside.phrase.last == end:
        return aside
    for at in range(end - 1, max(-1, end - _APART - 1), -1):
        if words[at].text in CLAUSE:
            break
        ended = verb_at(words, at, of)
        if ended is None or (at and words[at - 1].low in of.auxiliaries and words[at].low in of.participles):
            continue
        found = subject_of(words, (at, ended), end, of, describing)
        place = _place_before(words, found, of) if found is not None else None
        if place is not None:
            return Cue(place, words, Span(words[at].start, words[ended - 1].end), "opening")
        if found is None or (found.pronoun and words[found.first].low in of.nobody):
            continue
        if parted:
            return (
                Cue(found, words, None, "opening") if found.named is not None and found.first <= 1 else None
            )
        rule = "before" if words[-1].text in {":", ","} or end - ended <= _CLOSE else "before-apart"
        return Cue(found, words, Span(words[at].start, words[ended - 1].end), rule)
    return (
        _label(words, end, of)
        or aside
        or _source(words, of, describing)
        or _agent(words, of)
        or _impersonal(words, end, of)
        or _introduced(words, end, of, describing)
    )


def _place_before(words: list[Word], found: Phrase, of: Speech) -> Phrase | None:
    """*Au ministère, on évoque*: whose place it is where *on* speaks; None where the sentence names none."""
    if not found.pronoun or words[found.first].low not in of.anybody or words[0].low not in of.prepositions:
        return None
    if "," not in (one.text for one in words[: found.first]):
        return None
    # *du côté du ministère*
    at = 2 if words[1].low in of.sides and words[2].low in of.governing | of.contracted else 0
    phrase = phrase_at(words, at + 1, of, determined=words[at].low in of.contracted)
    return phrase if phrase is not None and phrase.last <= found.first else None


def _impersonal(words: list[Word], end: int, of: Speech) -> Cue | None:
    for at in range(end):
        ended = phrase_ending(words, at, of.impersonal)
        if ended is not None and (ended == end or words[ended].text == ","):
            return impersonal(words, 0, at, of)
    return None


def _aside(words: list[Word], end: int, of: Speech) -> Cue | None:
    """*Sie habe, so Petz, „…“*; *La décision, selon X, est …* is a source like any other."""
    for at in range(1, end - 1):
        if words[at].low in of.briefly and words[at - 1].text == ",":
            cue = named_source(words, at, of)
            if cue is not None and (cue.phrase.last == end or is_closed(words, cue.phrase.last)):
                return cue
    return None


def _label(words: list[Word], end: int, of: Speech) -> Cue | None:
    """*X: „…“*, *Antwort der Forscherin: „…“*."""
    if end == len(words) or words[end].text != ":":
        return None
    if words[0].low in of.replies and end > 1:
        phrase = governed(words, 1, of)
        return Cue(phrase, words, None, "label") if phrase is not None and phrase.last == end else None
    phrase = phrase_at(words, 0, of)
    if (
        phrase is None
        or phrase.named is None
        or not (phrase.last == end or words[phrase.last].text in {",", "("})
    ):
        return None
    return Cue(phrase, words, None, "label")


def _introduced(words: list[Word], end: int, of: Speech, describing: Describing | None) -> Cue | None:
    """*Struwe bleibt skeptisch: „…“*: whoever opens the sentence that a colon ends."""
    if not words or words[-1].text != ":" or any(one.text in CLAUSE | {"."} for one in words):
        return None
    phrase = opening_phrase(words, end, of, describing)
    if phrase is not None and phrase.last < end and words[phrase.last].low in of.naming:
        named = phrase_at(words, phrase.last + 1, of)
        phrase = named if named is not None and named.named is not None else phrase
    if phrase is None or _is_feminine_noun(words, phrase, of):
        return _only_name(words, end, of)
    if phrase.last < end and words[phrase.last].is_capitalised:
        return None
    if describing is None and phrase.named is None:
        return None
    return Cue(phrase, words, None, "before-apart" if phrase.first == 0 else "opening")


def _is_feminine_noun(words: list[Word], phrase: Phrase, of: Speech) -> bool:
    """Whether what opens a German sentence is a noun without an article: *Unterstützung kommt von X:*."""
    return (
        bool(of.feminine)
        and phrase.named == phrase.first == phrase.last - 1
        and words[phrase.first].low.endswith(of.feminine)
    )


def _only_name(words: list[Word], end: int, of: Speech) -> Cue | None:
    """*Ganz anders Anna Berg: „…“*, *Lo mismo piensa Ana Ruiz: «…»*: the one full name before the colon."""
    found: list[Phrase] = []
    at = 0
    while at < end:
        phrase = phrase_at(words, at, of)
        if phrase is not None and phrase.named is not None and phrase.last - phrase.named > 1:
            found.append(phrase)
        at = phrase.last if phrase is not None else at + 1
    return Cue(found[0], words, None, "opening") if len(found) == 1 else None


def _past_attached(words: list[Word], at: int, of: Speech) -> int:
    """Past what *de* hangs on a noun: *Pour le collectif de défense, …*."""
    if at < len(words) and words[at].low in of.governing | of.contracted:
        return next((x for x in range(at, min(at + _CLOSE, len(words))) if words[x].text == ","), at)
    return at


def _speaks(words: list[Word], phrase: Phrase, of: Speech, describing: Describing | None) -> bool:
    """*Pour le syndicat*, and not *Pour le moment*: whether a description is of somebody who may speak."""
    return describing is not None and can_speak(words, phrase, of, describing)


def _source(words: list[Word], of: Speech, describing: Describing | None) -> Cue | None:
    """*Laut X …*, *X zufolge …*, *Pour X, …*."""
    for at, word in enumerate(words[:-1]):
        if "." in (one.text for one in words[at:]):
            continue  # *nach Hettlingen.* ends a sentence of its own
        if word.low in of.sources_after:
            named = subject_left(words, at, of, any_case=True)
            return Cue(named, words, None, "source") if named is not None else None
        if word.low in of.briefly:
            continue
        found = named_source(words, at, of)
        if found is not None:
            return found
        if word.low in of.sources_opening and (at == 0 or words[at - 1].low in of.joining):
            phrase = stressed(words, at + 1, of) or phrase_at(words, at + 1, of)
            if (
                phrase is not None
                and (phrase.named is not None or phrase.pronoun or _speaks(words, phrase, of, describing))
                and (
                    is_closed(words, _past_attached(words, phrase.last, of))
                    or (phrase.last < len(words) and words[phrase.last].low in of.being)
                )
            ):
                return Cue(phrase, words, None, "source")
    return None


def _agent(words: list[Word], of: Speech) -> Cue | None:
    """*Von X wurde sie als „…“ bezeichnet*, *fue calificado por X de «…»*."""
    lows = [one.low for one in words]
    if not of.passives.intersection(lows):
        return None
    for at, word in enumerate(words[:-1]):
        if word.low in of.agents:
            phrase = phrase_at(words, at + 1, of)
            if phrase is not None and phrase.named is not None:
                told = not of.roles and any(low in of.participle_forms for low in lows[:at])
                return Cue(phrase, words, None, "agent" if told else "agent-open")
    return None


def cue_framed(words: list[Word], of: Speech, describing: Describing | None) -> Cue | None:
    """*X hatte ihn einmal als „…“ bezeichnet*: the subject of the auxiliary, its participle behind."""
    for at in range(len(words) - 1, -1, -1):
        if words[at].text in CLAUSE or words[at].text == ",":
            return None
        if words[at].low in of.auxiliaries:
            found = subject_of(words, (at, at + 1), len(words), of, describing)
            if found is None or (found.pronoun and words[found.first].low in of.nobody | of.anybody):
                return None
            return Cue(found, words, Span(words[at].start, words[at].end), "before")
    return None
