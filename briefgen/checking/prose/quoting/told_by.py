"""Whom a point has say something, where its evidence is quoted from somebody else.

*Ann Lee said the dam would hold* may not rest on words that the source gives to Bob Hart. Asked only of a
text that names one person of people.yml as its speaker, and of evidence within marks whose speaker the source
names beyond doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.checking.speakers import is_same_speaker, mentions
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.checking.prose.statements import Passage, Statement
    from briefgen.corpus import Person
    from briefgen.reading import SpeakerAttribution

_SURE: Final = 0.9


class ToldBy(NamedTuple):
    """Who speaks in a text, and who speaks in its evidence."""

    span: Span
    name: str
    other: SpeakerAttribution
    passage: Passage


def told_by(statement: Statement, people: Mapping[str, Person]) -> ToldBy | None:
    """The person whom a point gives the words of another; None where they may be that person's."""
    if statement.field != "text" or not statement.is_carried or statement.reading.quoted_spans:
        return None
    heard = statement.reading.attributed_speaker(Span(0, len(statement.text)))
    if heard is None or heard.speaker.name is None:
        return None
    speakers = [one for one in people.values() if is_same_speaker(one, heard.speaker.name)]
    if len(speakers) != 1:
        return None
    found: ToldBy | None = None
    for passage in statement.passages:
        other = _spoken(passage)
        if other is None or _may_be(passage, other, speakers[0]):
            return None
        found = found or ToldBy(heard.speaker.span, speakers[0].name, other, passage)
    return found


def _spoken(passage: Passage) -> SpeakerAttribution | None:
    """Who speaks the whole of a passage, where the source leaves no doubt."""
    reading = passage.source.reading
    spoken = [reading.attributed_speaker(span) for span in passage.anchor.spans]
    first = spoken[0]
    if first is None or first.second_hand or not first.direct or first.confidence < _SURE:
        return None
    named = first.speaker.name is not None and first.speaker.certain
    return first if named and all(one == first for one in spoken) else None


def _may_be(passage: Passage, other: SpeakerAttribution, person: Person) -> bool:
    """Whether the passage may be of the person all the same: spoken or repeated by whoever it names."""
    name = other.speaker.name or ""
    return is_same_speaker(person, name) or mentions(passage.sentence.text, person)
