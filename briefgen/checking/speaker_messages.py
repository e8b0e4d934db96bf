"""What is said of a quotation whose words the source gives to somebody else than its entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.speakers import is_named_in_full, is_same_speaker
from briefgen.diagnostics import Code, Diagnostic, Label, Severity

if TYPE_CHECKING:
    from briefgen.checking.proofs import Proof
    from briefgen.corpus import Person
    from briefgen.reading import SpeakerAttribution
    from briefgen.reading.names.naming import Speaker
    from briefgen.reading.speech.owners import Owner

CODE: Final = Code.SPEAKER_MISMATCH
_SURE: Final = 0.9
"""The confidence from which another speaker is an error and not only a warning."""
_MOST: Final = 0.99
"""No reading of a text is certain, whatever the share of right ones is rounded to."""


def passes_on(proof: Proof, person: Person, owner: Owner) -> Diagnostic:
    """The person reads out, repeats or praises somebody else's words."""
    return Diagnostic(
        CODE,
        f"the source seems to say that {person.name} passes on somebody else’s words here",
        proof.citation.selector.label("speaker"),
        (Label(proof.source.document, owner.cue, "here"),),
        "name whoever first said or wrote them, if the source does",
        Severity.WARNING,
    )


def named_beside_words(proof: Proof, person: Person, beside: Speaker) -> Diagnostic:
    """Another name is the subject of a verb of speech beside the words."""
    name = beside.name or beside.exact
    return Diagnostic(
        CODE,
        f"the source seems to attribute these words to {name}, not to {person.name}",
        proof.citation.selector.label("speaker"),
        (Label(proof.source.document, beside.span, "named beside the words"),),
        _help(proof, name),
        Severity.WARNING,
    )


def named_nearby(proof: Proof, person: Person, found: SpeakerAttribution) -> Diagnostic:
    """Nothing but the order of the sentences gives the words to the person."""
    return Diagnostic(
        CODE,
        f"the source names {person.name} near these words, but does not say who speaks them",
        proof.citation.selector.label("speaker"),
        (Label(proof.source.document, found.speaker.span, "named here"),),
        "make sure that the source attributes the words to this speaker, and say how in a comment",
        Severity.WARNING,
    )


def namesake(proof: Proof, person: Person, found: SpeakerAttribution, suffix: str) -> Diagnostic:
    """The same name with another suffix."""
    return Diagnostic(
        CODE,
        f"the source attributes these words to a namesake, with {suffix}, of {person.name}",
        proof.citation.selector.label("speaker"),
        (Label(proof.source.document, found.speaker.span, "who speaks here"),),
        "name the namesake, or add the name as the source prints it to the aliases",
        Severity.WARNING,
    )


def declared_otherwise(proof: Proof, person: Person, found: SpeakerAttribution) -> Diagnostic:
    """Another speaker than the one whom sources.yml gives the whole source, or its answers."""
    declared = found.speaker.name or ""
    known = proof.context.corpus.people.get(declared)
    name = known.name if known is not None else declared
    return Diagnostic(
        CODE,
        f"the declared speaker of the source is {name}, not {person.name}",
        proof.citation.selector.label("speaker"),
        (Label(proof.source.document, proof.anchor.span, "the words"),),
        f"write speaker: {declared}, or correct the speaker of the source in sources.yml",
    )


def quotes_another(proof: Proof, person: Person, name: str) -> Diagnostic:
    """The person quotes somebody whom we know."""
    return Diagnostic(
        CODE,
        f"the source seems to say that {person.name} quotes {name} here",
        proof.citation.selector.label("speaker"),
        (Label(proof.source.document, proof.anchor.span, "the words"),),
        _help(proof, name),
        Severity.WARNING,
    )


def spoken_by_another(proof: Proof, person: Person, found: SpeakerAttribution) -> Diagnostic:
    """The source gives the words to another speaker, as sure as the rule is that found it."""
    name = found.speaker.name or found.speaker.exact
    name = found.speaker.exact if is_same_speaker(person, name) else name
    namesakes = is_same_speaker(person, found.speaker.exact) and is_named_in_full(proof.source.text, person)
    sure = found.confidence >= _SURE and not namesakes
    how = "two people share a name" if namesakes else f"{min(found.confidence, _MOST):.0%} sure"
    return Diagnostic(
        CODE,
        f"the source {'attributes' if sure else 'seems to attribute'} these words to {name}, "
        f"not to {person.name} ({how})",
        proof.citation.selector.label("speaker"),
        (Label(proof.source.document, found.speaker.span, "who speaks here"),),
        _help(proof, name),
        Severity.ERROR if sure else Severity.WARNING,
    )


def _help(proof: Proof, name: str) -> str:
    """The speaker to name instead, where exactly one in people.yml has that name."""
    people = proof.context.corpus.people
    known = [one for one in people if is_same_speaker(people[one], name)]
    instead = f"write speaker: {known[0]}" if len(known) == 1 else "use the speaker named in the source"
    return f'{instead}; if it is the same speaker, add "{name}" to the aliases'


def unmentioned(proof: Proof, person: Person) -> Diagnostic:
    """The source never names the person."""
    return Diagnostic(
        CODE,
        f"{person.name} is not named in the source",
        proof.citation.selector.label("speaker"),
        (Label(proof.source.document, proof.anchor.span, "the words"),),
        "use the speaker named in the source, or add the name it uses to the person's aliases",
        Severity.WARNING,
    )
