"""Whom a text gives quoted words to, compared with whom the source gives them to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from briefgen.checking.speakers import are_same_name, holds_office, is_same_speaker, mentions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefgen.checking.prose.quoting.quoted import Place, Stretch
    from briefgen.corpus import Person
    from briefgen.reading import Reading, SpeakerAttribution

_SURE: Final = 0.9
_PRONOUNS: Final = frozenset({"he", "she", "they", "it", "who", "i", "we"})
Verdict = Literal["said", "unsaid", "by-another", "unmarked"]
_ORDER: Final[tuple[Verdict, ...]] = ("said", "unmarked", "unsaid", "by-another")


@dataclass(frozen=True, slots=True)
class Saying:
    """What is wrong with the speaker of a quoted stretch.

    Attributes:
        speaker: Whom the text names.
        other: Whom the source names; None where it names nobody.
        sure: Whether both texts leave no doubt.
    """

    verdict: Verdict
    speaker: str
    other: str | None
    sure: bool
    place: Place


def judged(
    people: Mapping[str, Person],
    reading: Reading,
    stretch: Stretch,
    found: Sequence[Place],
    pronoun: str | None = None,
) -> Saying | None:
    """The best that can be said of the speaker over all places; None if it agrees, or nobody is named.

    Args:
        people: Those of people.yml.
        reading: The text that quotes.
        stretch: What it quotes.
        found: Where the words stand.
        pronoun: Whom a pronoun means that the text does not explain.
    """
    heard = reading.attributed_speaker(stretch.span)
    if heard is None:
        return _unnamed(people, reading, stretch, found)
    name = pronoun if _is_pronoun(heard) else heard.speaker.name
    if name is None:
        return None
    sayings = [_judged_at(people, name, heard, place, stretch) for place in found]
    if any(one.verdict == "said" for one in sayings):
        return None
    return min(sayings, key=lambda one: _ORDER.index(one.verdict), default=None)


def _is_pronoun(heard: SpeakerAttribution) -> bool:
    """Whether the text names the speaker by a pronoun that it does not explain."""
    name = heard.speaker.name
    return name is None or name.lower() in _PRONOUNS


def _judged_at(
    people: Mapping[str, Person], name: str, heard: SpeakerAttribution, place: Place, stretch: Stretch
) -> Saying:
    reading = place.source.reading
    persons = _persons(people, name)
    named = [reading.attributed_speaker(span) for span in place.spans]
    others = [one for one in named if one is not None and one.speaker.name is not None]
    sure = heard.confidence >= _SURE and _is_name(name)
    mentioned = _is_mentioned(persons, name, reading.text)
    for other in others:
        if not _agree(persons, name, other):
            apart = _are_known_persons(people, persons, other) or not mentioned
            sure = sure and other.confidence >= _SURE and apart
            return Saying("by-another", name, other.speaker.name, sure, place)
    marked = all(reading.utterance(span).quoted for span in place.spans)
    if not marked and reading.language is not None:
        return Saying("unmarked", name, None, sure and not stretch.is_few, place)
    if not others and _is_name(name) and not mentioned:
        return Saying("unsaid", name, None, sure, place)
    return Saying("said", name, None, sure, place)


def _persons(people: Mapping[str, Person], name: str) -> list[Person]:
    same = [one for one in people.values() if is_same_speaker(one, name)]
    return same or [one for one in people.values() if holds_office(one, name)]


def _agree(persons: Sequence[Person], name: str, other: SpeakerAttribution) -> bool:
    """Whether both names may be one speaker's; a description without a name decides nothing."""
    heard = [one for one in (other.speaker.name, other.speaker.exact) if one]
    if any(is_same_speaker(person, one) or holds_office(person, one) for person in persons for one in heard):
        return True
    if not _is_name(name) or not any(map(_is_name, heard)):
        return True
    return any(are_same_name(name, one) for one in heard)


def _is_name(name: str) -> bool:
    return any(word[:1].isupper() for word in name.split())


def _are_known_persons(
    people: Mapping[str, Person], persons: Sequence[Person], other: SpeakerAttribution
) -> bool:
    """Whether both are people whom the editor knows, so that neither speaks for the other."""
    known = _persons(people, other.speaker.name or "")
    return bool(persons and known) and all(one.kind == "person" for one in (*persons, *known))


def _is_mentioned(persons: Sequence[Person], name: str, text: str) -> bool:
    """Whether a text names the speaker by any part of the name."""
    return any(mentions(text, person) for person in persons) or any(
        re.search(rf"(?<!\w){re.escape(part)}(?!\w)", text) is not None
        for part in name.split()
        if len(part) > 2 and part[0].isupper()
    )


def _unnamed(
    people: Mapping[str, Person], reading: Reading, stretch: Stretch, found: Sequence[Place]
) -> Saying | None:
    """Words that the sentence gives to nobody, though it names one person and they are another's."""
    sentence = reading.sentence_around(stretch.span)
    around = sentence.slice(reading.text).replace(stretch.words, " ")
    named = [one for one in people.values() if mentions(around, one)]
    saying = None
    for place in found if named else ():
        others = [place.source.reading.attributed_speaker(span) for span in place.spans]
        persons = [one for other in others if other for one in _persons(people, other.speaker.name or "")]
        if not persons or any(one in named or mentions(reading.text, one) for one in persons):
            return None
        saying = Saying("by-another", named[0].name, persons[0].name, sure=False, place=place)
    return saying
