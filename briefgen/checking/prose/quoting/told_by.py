"""Whom a point has say something, where its evidence is quoted from somebody else.

*Ann Lee said the dam would hold* may not rest on words that the source gives to Bob Hart. Asked only of a
text that names one person of people.yml as its speaker, and of evidence within marks whose speaker the source
names beyond doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.checking.prose.meaning.contraries import content_words
from briefgen.checking.prose.meaning.credited import sentences_with
from briefgen.checking.prose.stems import is_same_stem, words_of
from briefgen.checking.speakers import is_same_speaker, mentions
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefgen.checking.prose.statements import Passage, Statement
    from briefgen.corpus import Person
    from briefgen.reading import Reading, SpeakerAttribution

_SURE: Final = 0.9
_FEWEST: Final = 2
"""Words that a sentence on the whole topic has in common with the passage that it tells of."""
_RELATED: Final = 0.4
"""The share of its words from which a sentence of a source may be what it tells of."""


class ToldBy(NamedTuple):
    """Who speaks in a text, and who speaks in its evidence."""

    span: Span
    name: str
    other: SpeakerAttribution
    passage: Passage


def told_by(statement: Statement, people: Mapping[str, Person]) -> ToldBy | None:
    """The person whom a text gives the words of another; None where they may be that person's."""
    if not statement.is_carried or statement.reading.quoted_spans:
        return None
    if statement.is_of_topic:
        told = (_told_in(own, statement, people) for _, own in statement.sentences())
        return next((one for one in told if one is not None), None)
    if statement.field != "text":
        return None
    return _told_by(statement.reading, statement.passages, people)


def _told_in(own: Reading, statement: Statement, people: Mapping[str, Person]) -> ToldBy | None:
    """The same of a sentence on the whole topic, by the passage of which it has most words."""
    wanted = list(dict.fromkeys(content_words(own)))
    near = [one for one in statement.passages if _tells(one.anchor.span.slice(one.source.text), wanted)]
    found = _told_by(own, near, people) if near else None
    if found is None:
        return None
    start = statement.text.index(own.text)
    speaker = next(one for one in people.values() if one.name == found.name)
    rest = [one for one in wanted if not mentions(one, speaker)]
    for source in statement.sources.values():
        for _, place in sentences_with(source, rest, _RELATED, len(rest)):
            if mentions(place.slice(source.text), speaker):
                return None
    return found._replace(span=found.span.shift(start))


def _tells(passage: str, wanted: Sequence[str]) -> bool:
    """Whether a passage has some of the words of a sentence."""
    others = words_of(passage)
    return sum(any(is_same_stem(one, other) for other in others) for one in wanted) >= _FEWEST


def _told_by(own: Reading, passages: Sequence[Passage], people: Mapping[str, Person]) -> ToldBy | None:
    heard = own.attributed_speaker(Span(0, len(own.text)))
    if heard is None or heard.speaker.name is None:
        return None
    speakers = [one for one in people.values() if is_same_speaker(one, heard.speaker.name)]
    if len(speakers) != 1:
        return None
    found: ToldBy | None = None
    for passage in passages:
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
