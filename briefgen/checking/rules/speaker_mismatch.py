"""Words given to somebody to whom the source does not give them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.checking.speakers import (
    describes_another,
    has_another_office,
    holds_office,
    is_described_by,
    is_part_of,
    is_same_speaker,
    mentions,
)
from briefgen.checking.speaking.institutions import is_called
from briefgen.checking.speaking.offices import holder_of_alias
from briefgen.checking.speaking.passed_on import is_others, means_another
from briefgen.checking.speaking.said_by_a_thing import is_said_by_a_thing
from briefgen.checking.speaking.set_apart import is_set_apart
from briefgen.checking.speaking.speaker_messages import (
    declared_otherwise,
    named_beside_words,
    named_nearby,
    namesake,
    office_of_another,
    passes_on,
    quotes_another,
    spoken_by_another,
    unmentioned,
    was_told,
)
from briefgen.checking.speaking.speaker_standing import is_plain
from briefgen.checking.speaking.spokespeople import speaks_for
from briefgen.curation import Quotation
from briefgen.diagnostics import Code
from briefgen.reading.names.naming import Speaker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Proof
    from briefgen.corpus import Person
    from briefgen.diagnostics import Diagnostic
    from briefgen.reading import SpeakerAttribution
    from briefgen.reading.speech.doubt.owners import Owner
    from briefgen.text import Span

CODE: Final = Code.SPEAKER_MISMATCH
_GUESSED: Final = frozenset({"introduced", "subject-before", "subject-common"})
"""The rules that find a person named nearby, and no word that gives the quotation to anybody."""
_TWO_NAMES: Final = 3
"""Spaces that two names have, one behind the other, each of two words."""
_INITIALS: Final = (2, 4)
_LONG: Final = 5
"""Characters of a name that may be written in words."""
_STATES: Final = frozenset(
    {"US", "USA", "UK", "EU", "UN", "UNO", "UAE", "NATO", "IMF", "WHO", "AU", "EZB", "ECB", "MP", "PM"}
)
"""Labels of states and bodies, which are nobody's initials."""
_JOINED: Final = frozenset({"and", "und", "et", "y", "e", "&"})
_SUFFIX: Final = re.compile(r",? \b(Jr|Sr|II|III|IV)\b\.?")
_OF_ANOTHER: Final = re.compile(
    r"\b(?:(?:quot|cit|recall|accus)(?:ed|es|ing)\s+(?!(?:by|in)\b)(.{1,60}?)\s+(?:as\s+|of\s+)?(?:saying|telling)\b"
    r"|said,\s+(?:quoting|citing)\s+(.{1,60}?)(?:[,.”]|$)|said\s+(.{1,40}?)\s+had\s+(?:said|told)\b)",
    re.DOTALL,
)
_ACCORDING: Final = re.compile(r"\baccording to (.{1,120})", re.DOTALL)
_ASIDE: Final = re.compile(r",? (?:who|which|whose|citing|quoting)\b")
_AS_SAYING: Final = re.compile(
    r"\b(?:quot|cit)(?:ed|es|ing)\s+(?!(?:by|in)\b)(.{1,80}?)\s+as\s+(?:saying|telling)\b", re.DOTALL
)


def check(proof: Proof) -> Iterator[Diagnostic]:
    """Whom the source names as the speaker is the person given, by name or alias.

    Where the source does not tell who speaks, it must at least name the person given; the speaker is then not
    verified, nor is one whom the editor declares for a whole source.
    """
    quotation = proof.citation.selector
    assert isinstance(quotation, Quotation)  # noqa: S101  # the registry hands quotations only
    person = proof.context.corpus.people.get(quotation.speaker)
    if person is None:
        return
    verified = True
    for span in proof.anchor.spans:
        found = proof.source.reading.attributed_speaker(span)
        named = found is not None and found.speaker.name is not None
        accepted = found is not None and named and _accepted(proof, person, found)
        by_office = accepted and found is not None and bool(found.speaker.may_be)
        verified = verified and (is_plain(found) or by_office)
        if found is not None and found.rule == "declared":
            if found.speaker.name not in {None, quotation.speaker}:
                yield declared_otherwise(proof, person, found)
                return
        elif found is not None and found.outer is not None and found.speaker.name is None:
            if is_same_speaker(person, found.outer.name or found.outer.exact):
                yield quotes_another(proof, person, found.speaker.exact)
                return
        elif (told := _addressee(proof, person, span)) is not None:
            yield was_told(proof, person, told)
            return
        elif (owner := _owner(proof, person, span, settled=named and not accepted)) is not None:
            if is_others(person, owner.owner.slice(proof.source.text)):
                yield passes_on(proof, person, owner)
                return
        elif found is None or found.speaker.name is None:
            if (otherwise := _unread(proof, person, span, found)) is not None:
                yield otherwise
                return
        elif is_set_apart(proof, person, found):
            yield spoken_by_another(proof, person, found)
            return
        elif (open_ := _left_open(proof, person, found)) is not None:
            verified = False
            if open_:
                continue
            yield spoken_by_another(proof, person, found)
            return
        elif not accepted:
            if not is_plain(found) and _speaks_beside(proof, person, span):
                continue
            yield spoken_by_another(proof, person, found)
            return
        elif found.rule.removeprefix("continued-") in _GUESSED:
            yield named_nearby(proof, person, found)
            return
        elif (held := _holder(proof, person, found)) is not None:
            yield office_of_another(proof, person, found, held)
            return
        elif (suffix := _other_generation(proof, person, found)) is not None:
            yield namesake(proof, person, found, suffix)
            return
        elif (name := _of_another(proof, person)) is not None:
            yield quotes_another(proof, person, name)
            return
    if verified:
        proof.context.speakers_verified.add(proof.citation.key)


def _unread(proof: Proof, person: Person, span: Span, found: SpeakerAttribution | None) -> Diagnostic | None:
    """What speaks against the person where nobody is read as the speaker, or only a pronoun."""
    if not mentions(proof.source.text, person, proof.source.reading.tag):
        return unmentioned(proof, person)
    if found is not None and (
        is_said_by_a_thing(proof, person, found) or means_another(proof, person, found)
    ):
        return named_nearby(proof, person, found)
    beside = _named_by_verb(proof, person, span) or _named_beside(proof, person, span)
    return named_beside_words(proof, person, beside) if beside is not None else None


def _owner(proof: Proof, person: Person, span: Span, *, settled: bool) -> Owner | None:
    """Whose words the source says they are; None where neither these nor the speech are the person's.

    ``settled`` says that the speech is somebody else's.
    """
    owner = proof.source.reading.owner(span)
    if owner is None or not settled or not is_others(person, owner.owner.slice(proof.source.text)):
        return owner
    return None


def _holder(proof: Proof, person: Person, found: SpeakerAttribution) -> tuple[str, Span] | None:
    """Who is called by the person's alias in the source, if somebody else is."""
    people = proof.context.corpus.people.values()
    return holder_of_alias(proof.source.text, person, found.speaker.exact, people)


def _speaks_beside(proof: Proof, person: Person, span: Span) -> bool:
    """Whether the person is named beside the words in another language, where the text's own only guesses."""
    beside = proof.source.reading.named_beside(span)
    return beside is not None and is_same_speaker(person, beside.name or beside.exact)


def _named_beside(proof: Proof, person: Person, span: Span) -> Speaker | None:
    """Another speaker than the person whom the sentence names, in whatever language."""
    beside = proof.source.reading.named_beside(span) or _alone_beside(proof, person, span)
    if beside is None or mentions(proof.sentence, person, proof.source.reading.tag):
        return None
    return None if is_same_speaker(person, beside.name or beside.exact) else beside


def _named_by_verb(proof: Proof, person: Person, span: Span) -> Speaker | None:
    """Who is named as speaking in a language without capitals, if it is no name of the person's."""
    found = proof.source.reading.named_by_verb(span)
    if found is None:
        return None
    name = found.slice(proof.source.text)
    parts = [name[at : at + 2] for at in range(len(name) - 1)] if len(name) < _LONG else name.split()
    if any(part in known for part in parts for known in (person.name, *person.aliases)):
        return None
    return Speaker(found, name, name, certain=False)


def _alone_beside(proof: Proof, person: Person, span: Span) -> Speaker | None:
    """The only person whom the sentence around the words names in full, if that does not name this one."""
    reading = proof.source.reading
    found = reading.alone_beside(span)
    if found is None or mentions(found[0], person, reading.tag):
        return None
    name = found[1].slice(reading.text)
    return Speaker(found[1], name, name, certain=False)


def _other_generation(proof: Proof, person: Person, found: SpeakerAttribution) -> str | None:
    """*John Smith Jr.* where people.yml has a John Smith without it."""
    span = found.speaker.span
    match = _SUFFIX.search(proof.source.text, span.start, min(len(proof.source.text), span.end + 5))
    if match is None or match.start() > span.end:
        return None
    known = any(re.search(rf"\b{match[1]}\b", name) for name in (person.name, *person.aliases))
    return None if known else match[1]


def _addressee(proof: Proof, person: Person, span: Span) -> Speaker | None:
    """Where the source names the person, if as whoever hears the words: *X was told “…”*."""
    told = proof.source.reading.addressee(span)
    return told if told is not None and is_same_speaker(person, told.name or told.exact) else None


def _of_another(proof: Proof, person: Person) -> str | None:
    """Whose words they are where the sentence says that this person quotes another one whom we know."""
    others = [one for one in proof.context.corpus.people.values() if one is not person]
    for match in _OF_ANOTHER.finditer(proof.sentence):
        named = next(filter(None, match.groups()))
        if not mentions(named, person):
            return next((one.name for one in others if mentions(named, one)), None)
    return None


def _stands_behind_speaker(proof: Proof, person: Person, words: str) -> bool:
    """Whether a name is read with the one before it, whom it hears: *antwortete Peter Novak Helen Ward*."""
    if words.count(" ") < _TWO_NAMES or person.name not in words or not _JOINED.isdisjoint(words.split()):
        return False
    others = (one.name for one in proof.context.corpus.people.values() if one is not person)
    return any(" " in other and words.startswith(f"{other} ") for other in others)


def _accepted(proof: Proof, person: Person, found: SpeakerAttribution) -> bool:
    name, words = found.speaker.name or "", found.speaker.exact
    if _stands_behind_speaker(proof, person, words):
        return False
    if _is_office_of(proof, person, name) or _is_office_of(proof, person, words):
        return True
    # A resolved name says more than *Lee*; of *the NATO envoy* NATO is only a part.
    # Nor may an alias take *the pilot* from whom the text itself calls a pilot.
    settled = found.speaker.described and found.speaker.certain and name != words
    heard = [name, *([words] if not settled and not is_part_of(words, name) else [])]
    if person.kind == "organization" and is_part_of(name, words):
        heard = [words]
    return (
        any(is_same_speaker(person, one) for one in heard)
        or _retold_from(proof, person, found)
        or _takes_up(proof, person, found)
        or _signs_by_initials(proof, person, words)
    )


def _signs_by_initials(proof: Proof, person: Person, words: str) -> bool:
    """Whether a label has the initials of this person, and of nobody else whom we know: *AL* for Ann Lee."""
    letters = words.replace(".", "").replace(" ", "")
    if letters in _STATES or not (
        _INITIALS[0] <= len(letters) <= _INITIALS[1] and letters.isalpha() and letters.isupper()
    ):
        return False
    people = proof.context.corpus.people.values()
    known = [one for one in people if "".join(part[0] for part in one.name.split()) == letters]
    return known == [person] and mentions(proof.source.text, person)


def _takes_up(proof: Proof, person: Person, found: SpeakerAttribution) -> bool:
    """Whether the source calls the organization *the company*, or its spokesman that of *the company*."""
    if person.kind != "organization":
        return False
    if proof.source.reading.tag[:2] != "en":
        return speaks_for(proof.source.text, found.speaker.span, person)
    people = proof.context.corpus.people.values()
    return is_called(proof.source.text, found, person, people, proof.source.reading.quoted_spans)


def _left_open(proof: Proof, person: Person, found: SpeakerAttribution) -> bool | None:
    """Whether a description may mean this person; None where it is no open one, or people.yml settles it."""
    if not found.speaker.may_be or _accepted(proof, person, found):
        return None
    holders = [
        one
        for one in proof.context.corpus.people.values()
        if is_described_by(one, found.speaker.exact) and mentions(proof.source.text, one)
    ]
    if holders or has_another_office(person, found.speaker.exact):
        return person in holders
    return any(is_same_speaker(person, one) for one in found.speaker.may_be)


def _is_office_of(proof: Proof, person: Person, found: str) -> bool:
    """Whether the source calls this person by an office, and no other whom it names holds that too."""
    others = [one for one in proof.context.corpus.people.values() if one is not person]
    text = proof.source.text
    if not holds_office(person, found) or not mentions(text, person):
        return False
    return not any(holds_office(one, found) and mentions(text, one) for one in others)


def _retold_from(proof: Proof, person: Person, found: SpeakerAttribution) -> bool:
    """*X said, according to Y* and *X quoted Y as saying*: the words can be either's."""
    leads = [_AS_SAYING, _ACCORDING] if found.second_hand else [_AS_SAYING]
    sources = (_ASIDE.split(match[1])[0] for lead in leads for match in lead.finditer(proof.sentence))
    return any(mentions(one, person) and not describes_another(one) for one in sources)
