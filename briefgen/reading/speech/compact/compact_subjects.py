"""The subject of a verb of speech that stands before a quotation.

Whoever opens the sentence is its subject as a rule; what stands behind the verb is so only where nobody does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.languages.vocabulary import either
from briefgen.reading.speech.compact.compact_cues import past_adverbs, with_pronoun
from briefgen.reading.speech.compact.compact_phrases import Phrase, phrase_at, with_apposition
from briefgen.reading.speech.compact.compact_sources import CLAUSE
from briefgen.reading.speech.compact.compact_speaking import can_speak, described_only

if TYPE_CHECKING:
    from briefgen.languages.contract.describing import Describing
    from briefgen.languages.contract.speech import Speech
    from briefgen.reading.speech.compact.compact_phrases import Word

_MOST_BETWEEN: Final = 4
_LONGEST_ANTECEDENT: Final = 8
"""How many words stand between a relative pronoun and its verb, and how many are what it is about."""
_OPENED: Final = 12
"""How many words what stands before the comma of an opening may have."""


def subject_of(
    words: list[Word], verb: tuple[int, int], end: int, of: Speech, describing: Describing | None
) -> Phrase | None:
    """The subject of the verb of speech at words ``[at, ended)``."""
    at, ended = verb
    attached = with_pronoun(words, at, ended, of)
    if attached is not None:
        return attached
    antecedent = _antecedent(words, at, of)
    if antecedent is not None:
        return antecedent
    if of.drops_subject and _is_object_of(words, at, of):
        return opening_phrase(words, at, of, describing) or Phrase(
            at, ended, None, pronoun=True, dropped=True
        )
    inverted = phrase_at(words, past_adverbs(words, ended, of), of) if ended < end else None
    if inverted is not None and of.roles and words[inverted.first].low in of.oblique:
        inverted = None
    subject = subject_left(words, at, of)
    if subject is not None and _is_dative(words, subject, of):
        subject = None
    if inverted is not None and inverted.named is not None and _is_enclosed(words, at, inverted.last):
        return inverted
    if subject is None and not (inverted is not None and (inverted.named is not None or inverted.pronoun)):
        subject = opening_phrase(words, at, of, describing)
    if subject is not None and (
        inverted is None
        or subject.named is not None
        or subject.pronoun
        or not can_speak(words, inverted, of, describing)
    ):
        return subject
    if inverted is not None and can_speak(words, inverted, of, describing):
        opens = subject is not None and subject.first <= 1
        return subject if opens else with_apposition(words, inverted, of)
    if of.drops_subject and subject is None and _begins_clause(words, at, of):
        return Phrase(at, ended, None, pronoun=True, dropped=True)
    return subject if subject is not None else inverted


def _antecedent(words: list[Word], verb: int, of: Speech) -> Phrase | None:
    """Whom a relative clause is about whose verb this is: *traf Y, der sagte: „…“*, *Y, qui a dit: « … »*."""
    at = verb - 1
    while at > 0 and verb - at <= _MOST_BETWEEN and _is_small(words[at], of):
        at -= 1
    if at < 1 or words[at].low not in of.relatives or _is_governed(words, at, of):
        return None
    end = at - 1 if words[at - 1].text == "," else at
    if end == at and words[at].low not in of.relatives_alone:
        return None
    found = (phrase_at(words, first, of) for first in range(max(0, end - _LONGEST_ANTECEDENT), end))
    return next((phrase for phrase in found if phrase is not None and phrase.last == end), None)


def _is_object_of(words: list[Word], verb: int, of: Speech) -> bool:
    """*el fallo, al que calificó de …*: a relative clause whose verb has no subject in it."""
    at = verb - 1
    while at > 1 and words[at].low in either(of.clitics, of.adverbs, of.auxiliaries):
        at -= 1
    return at > 1 and words[at].low in of.relatives and _is_governed(words, at, of)


def _is_governed(words: list[Word], relative: int, of: Speech) -> bool:
    """Whether a preposition stands before a relative pronoun: *al que*, *en el que*, *à qui*."""
    before = words[relative - 1].low
    if before in either(of.contracted, of.prepositions):
        return True
    return relative > 1 and before in of.determiners and words[relative - 2].low in of.prepositions


def _is_small(word: Word, of: Speech) -> bool:
    return word.text.isalpha() and not word.is_capitalised and word.low not in of.relatives


def opening_phrase(words: list[Word], verb: int, of: Speech, describing: Describing | None) -> Phrase | None:
    """Whoever opens the sentence: *Son second, Hervé Le Dantec, …*, *En una entrevista, el defensa …*."""
    at = 0
    while at < verb and (words[at].low in of.joining or words[at].text in {",", "."}):
        at += 1
    if at < verb and (words[at].low in either(of.prepositions, of.sources, of.adverbs)):
        if of.roles:
            return None
        comma = next((x for x in range(at, min(at + _OPENED, verb)) if words[x].text == ","), None)
        if comma is None:
            return None
        at = comma + 1
    phrase = phrase_at(words, at, of)
    if phrase is None or phrase.last > verb:
        return None
    phrase = with_apposition(words, phrase, of)
    if not can_speak(words, phrase, of, describing):
        return None
    return phrase if phrase.named is not None else described_only(words, phrase, of, describing)


def subject_left(words: list[Word], verb: int, of: Speech, *, any_case: bool = False) -> Phrase | None:
    """The last phrase that ends right before the verb, past an apposition between commas."""
    last = verb
    while last and words[last - 1].low in either(of.adverbs, of.auxiliaries, of.clitics):
        last -= 1
    if last and words[last - 1].text == ",":
        opening = next((at for at in range(last - 2, -1, -1) if words[at].text == ","), None)
        last = opening if opening is not None else last - 1
    for first in range(max(0, last - 8), last):
        ahead = words[first - 1] if first else None
        if ahead and ahead.is_capitalised and words[first].is_capitalised and ahead.low not in of.openers:
            continue
        if (
            first
            and words[first - 1].low in either(of.prepositions, of.determiners)
            and (of.roles or words[first - 1].low not in of.relatives)
            and first - 1 >= last - 8
        ):
            continue
        if (words[first].low in of.oblique and not any_case) or _is_genitive(words, first, of):
            continue
        phrase = phrase_at(words, first, of)
        if phrase is not None and phrase.last == last and _is_noun(words, phrase, of):
            continue
        if phrase is not None and phrase.last == last:
            return with_apposition(words, phrase, of)
    return _described_by(words, last, of)


def _described_by(words: list[Word], last: int, of: Speech) -> Phrase | None:
    """*der Sprecher von X*: a description that hangs a name on a preposition, and means neither X."""
    for at in range(last - 1, max(0, last - 8), -1):
        if not of.roles and words[at].low in of.relatives:
            return None
        if words[at].low in of.prepositions or _is_genitive(words, at, of):
            head = subject_left(words, at, of)
            if head is None or (head.named is not None and head.last - head.first > 1):
                return head
            return with_apposition(words, Phrase(head.first, last, None, pronoun=False), of)
        if of.roles and not words[at].is_capitalised and words[at].low not in of.determiners:
            return None
        if not words[at].text[0].isalpha() or words[at].low in of.verbs:
            return None
    return None


def _is_dative(words: list[Word], phrase: Phrase, of: Speech) -> bool:
    """*Der Zeitung sagte sie*: a German noun that is feminine by its ending, with *der*."""
    if not of.roles or phrase.named is not None or words[phrase.first].low not in {"der", "dieser"}:
        return False
    return words[phrase.last - 1].low.endswith(of.feminine)


def _is_enclosed(words: list[Word], verb: int, last: int) -> bool:
    """*Die Lage, sagte X, sei …*: a verb and its subject between commas."""
    return verb > 0 and words[verb - 1].text == "," and is_closed(words, last)


def _begins_clause(words: list[Word], at: int, of: Speech) -> bool:
    """Whether nothing that could be a subject stands before the verb in its clause."""
    while at and words[at - 1].low in either(of.adverbs, of.clitics, of.joining, of.auxiliaries):
        at -= 1
    if at == 0 or words[at - 1].text in CLAUSE | {",", "."}:
        return True
    return words[0].low in either(of.prepositions, of.adverbs) and "," not in (one.text for one in words[:at])


def _is_noun(words: list[Word], phrase: Phrase, of: Speech) -> bool:
    """Whether one word with a capital is a German noun behind its adjective: *In einem offenen Brief*."""
    if not of.roles or phrase.named is None or phrase.first == 0 or phrase.last - phrase.first > 1:
        return False
    before = words[phrase.first - 1]
    return before.text[0].islower() and before.low not in either(of.verbs, of.adverbs, of.joining, of.titles)


def _is_genitive(words: list[Word], at: int, of: Speech) -> bool:
    """Whether an article hangs what follows on the noun before: *der Sprecher der Stadt*."""
    return (
        at > 0
        and words[at].low in of.genitives
        and words[at - 1].text[0].isalpha()
        and (not of.roles or words[at - 1].is_capitalised)
    )


def is_closed(words: list[Word], at: int) -> bool:
    """Whether a comma stands at ``at``."""
    return at < len(words) and words[at].text == ","
