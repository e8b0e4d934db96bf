"""Whom the editor's own sentence gives quoted words to, compared with whom the source gives them to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from briefgen.checking.speakers import are_same_name, holds_office, is_same_speaker, mentions
from briefgen.curation import Quotation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.checking.proofs import Context
    from briefgen.checking.prose.quoted import Place, Stretch
    from briefgen.checking.prose.statements import Statement
    from briefgen.corpus import Person
    from briefgen.reading import Reading, SpeakerAttribution
    from briefgen.text import Span

_SURE: Final = 0.9
_PRONOUNS: Final = frozenset({"he", "she", "they", "it", "who", "i", "we"})
Verdict = Literal["said", "unsaid", "by-another", "unmarked"]
_ORDER: Final[tuple[Verdict, ...]] = ("said", "unmarked", "unsaid", "by-another")


@dataclass(frozen=True, slots=True)
class Saying:
    """What is wrong with the speaker of a quoted stretch.

    Attributes:
        speaker: Whom the editor's sentence names.
        other: Whom the source names; None where it names nobody.
        sure: Whether both texts leave no doubt.
    """

    verdict: Verdict
    speaker: str
    other: str | None
    sure: bool
    place: Place


def judged(context: Context, statement: Statement, stretch: Stretch, found: Iterable[Place]) -> Saying | None:
    """The best that can be said of the speaker over all places; None if it agrees, or nobody is named."""
    heard = attributed(statement.reading, stretch.span)
    name = heard.speaker.name if heard else None
    if heard is None or _is_pronoun(heard) or name is None:
        name = _quoted_person(context, statement) if heard is not None else None
        if name is None:
            return _unnamed(context, statement, stretch, found) if heard is None else None
    sayings = [_judged_at(context, name, heard, place, stretch) for place in found]
    if not sayings or any(one.verdict == "said" for one in sayings):
        return None
    return min(sayings, key=lambda one: _ORDER.index(one.verdict))


def attributed(reading: Reading, span: Span) -> SpeakerAttribution | None:
    """Whom a text gives the words at ``span`` to, if it is in a language that is described."""
    return reading.attributed_speaker(span)


def _is_pronoun(heard: SpeakerAttribution) -> bool:
    name = heard.speaker.name
    return name is None or name.lower() in _PRONOUNS


def _quoted_person(context: Context, statement: Statement) -> str | None:
    """*He* in the note on a quotation is its speaker."""
    entry = statement.entry
    person = context.corpus.people.get(entry.speaker) if isinstance(entry, Quotation) else None
    return person.name if person else None


def _judged_at(
    context: Context, name: str, heard: SpeakerAttribution | None, place: Place, stretch: Stretch
) -> Saying:
    reading = place.source.reading
    persons = _persons(context, name)
    named = [reading.attributed_speaker(span) for span in place.spans]
    sure = heard is not None and heard.confidence >= _SURE and _is_name(name)
    marked = all(reading.utterance(span).quoted for span in place.spans)
    others = [one for one in named if one is not None and one.speaker.name is not None]
    for other in others:
        if not _agree(persons, name, other):
            apart = _is_known_person(context, persons, other) or not _is_mentioned(
                persons, name, reading.text
            )
            sure = sure and other.confidence >= _SURE and apart
            return Saying("by-another", name, other.speaker.name, sure, place)
    if not marked and reading.language is not None:
        return Saying("unmarked", name, None, sure and not stretch.is_few, place)
    if not others and _is_name(name) and not _is_mentioned(persons, name, reading.text):
        return Saying("unsaid", name, None, sure, place)
    return Saying("said", name, None, sure, place)


def _persons(context: Context, name: str) -> list[Person]:
    people = context.corpus.people.values()
    same = [one for one in people if is_same_speaker(one, name)]
    return same or [one for one in people if holds_office(one, name)]


def _agree(persons: list[Person], name: str, other: SpeakerAttribution) -> bool:
    """Whether both names may be one speaker's; a description without a name decides nothing."""
    heard = [one for one in (other.speaker.name, other.speaker.exact) if one]
    if any(is_same_speaker(person, one) or holds_office(person, one) for person in persons for one in heard):
        return True
    if not _is_name(name) or not any(map(_is_name, heard)):
        return True
    return any(are_same_name(name, one) for one in heard)


def _is_name(name: str) -> bool:
    return any(word[:1].isupper() for word in name.split())


def _is_known_person(context: Context, persons: list[Person], other: SpeakerAttribution) -> bool:
    """Whether both are people whom the editor knows, so that neither speaks for the other."""
    known = _persons(context, other.speaker.name or "")
    return bool(persons and known) and all(one.kind == "person" for one in (*persons, *known))


def _is_mentioned(persons: list[Person], name: str, text: str) -> bool:
    """Whether a text names the speaker by any part of the name."""
    return any(mentions(text, person) for person in persons) or any(
        re.search(rf"(?<!\w){re.escape(part)}(?!\w)", text) is not None
        for part in name.split()
        if len(part) > 2 and part[0].isupper()
    )


def _unnamed(
    context: Context, statement: Statement, stretch: Stretch, found: Iterable[Place]
) -> Saying | None:
    """Words that the sentence gives to nobody, though it names one person and they are another's."""
    sentence = statement.reading.sentence_around(stretch.span)
    around = sentence.slice(statement.text).replace(stretch.words, " ")
    named = [one for one in context.corpus.people.values() if mentions(around, one)]
    if not named:
        return None
    saying = None
    for place in found:
        others = [place.source.reading.attributed_speaker(span) for span in place.spans]
        persons = [one for other in others if other for one in _persons(context, other.speaker.name or "")]
        if not persons or any(one in named or mentions(statement.text, one) for one in persons):
            return None
        saying = Saying("by-another", named[0].name, persons[0].name, sure=False, place=place)
    return saying
