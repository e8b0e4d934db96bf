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
    from briefgen.reading.speech.doubt.owners import Owner
    from briefgen.text import Span

CODE: Final = Code.SPEAKER_MISMATCH
_SURE: Final = 0.9
"""The confidence from which another speaker is an error and not only a warning."""
_MOST: Final = 0.99
"""No reading of a text is certain, whatever the share of right ones is rounded to."""


def _reported(
    proof: Proof, message: str, shown: tuple[Span, str], help_: str, severity: Severity = Severity.WARNING
) -> Diagnostic:
    """A message at the speaker that the entry names; ``shown`` is a place of the source, and what it is."""
    where = Label(proof.source.document, *shown)
    return Diagnostic(CODE, message, proof.citation.selector.label("speaker"), (where,), help_, severity)


def passes_on(proof: Proof, person: Person, owner: Owner) -> Diagnostic:
    """The person reads out, repeats or praises somebody else's words."""
    return _reported(
        proof,
        f"the source seems to say that {person.name} passes on somebody else’s words here",
        (owner.cue, "here"),
        "name whoever first said or wrote them, if the source does",
    )


def named_beside_words(proof: Proof, person: Person, beside: Speaker) -> Diagnostic:
    """Another name is the subject of a verb of speech beside the words."""
    name = beside.name or beside.exact
    return _reported(
        proof,
        f"the source seems to attribute these words to {name}, not to {person.name}",
        (beside.span, "named beside the words"),
        _help(proof, name),
    )


def named_nearby(proof: Proof, person: Person, found: SpeakerAttribution) -> Diagnostic:
    """Nothing but the order of the sentences gives the words to the person."""
    return _reported(
        proof,
        f"the source names {person.name} near these words, but does not say who speaks them",
        (found.speaker.span, "named here"),
        "make sure that the source attributes the words to this speaker, and say how in a comment",
    )


def namesake(proof: Proof, person: Person, found: SpeakerAttribution, suffix: str) -> Diagnostic:
    """The same name with another suffix."""
    return _reported(
        proof,
        f"the source attributes these words to a namesake, with {suffix}, of {person.name}",
        (found.speaker.span, "who speaks here"),
        "name the namesake, or add the name as the source prints it to the aliases",
    )


def office_of_another(
    proof: Proof, person: Person, found: SpeakerAttribution, held: tuple[str, Span]
) -> Diagnostic:
    """The alias by which the words are the person's is an office that the source gives to somebody else."""
    name, place = held
    return _reported(
        proof,
        f'the source calls {name} "{found.speaker.exact}", not {person.name}',
        (place, "who is called so"),
        _help(proof, name),
    )


def declared_otherwise(proof: Proof, person: Person, found: SpeakerAttribution) -> Diagnostic:
    """Another speaker than the one whom sources.yml gives the whole source, or its answers."""
    declared = found.speaker.name or ""
    known = proof.context.corpus.people.get(declared)
    name = known.name if known is not None else declared
    return _reported(
        proof,
        f"the declared speaker of the source is {name}, not {person.name}",
        (proof.anchor.span, "the words"),
        f"write speaker: {declared}, or correct the speaker of the source in sources.yml",
        Severity.ERROR,
    )


def quotes_another(proof: Proof, person: Person, name: str) -> Diagnostic:
    """The person quotes somebody whom we know."""
    return _reported(
        proof,
        f"the source seems to say that {person.name} quotes {name} here",
        (proof.anchor.span, "the words"),
        _help(proof, name),
    )


def was_told(proof: Proof, person: Person, told: Speaker) -> Diagnostic:
    """The person only hears the words."""
    return _reported(
        proof,
        f"the source says that {person.name} was told this",
        (told.span, "who is told it"),
        "name whoever said it, if the source does",
        Severity.ERROR,
    )


def spoken_by_another(proof: Proof, person: Person, found: SpeakerAttribution) -> Diagnostic:
    """The source gives the words to another speaker, as sure as the rule is that found it."""
    name = found.speaker.name or found.speaker.exact
    name = found.speaker.exact if is_same_speaker(person, name) else name
    namesakes = is_same_speaker(person, found.speaker.exact) and is_named_in_full(proof.source.text, person)
    sure = found.confidence >= _SURE and not namesakes
    how = "two people share a name" if namesakes else f"{min(found.confidence, _MOST):.0%} sure"
    return _reported(
        proof,
        f"the source {'attributes' if sure else 'seems to attribute'} these words to {name}, "
        f"not to {person.name} ({how})",
        (found.speaker.span, "who speaks here"),
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
    return _reported(
        proof,
        f"{person.name} is not named in the source",
        (proof.anchor.span, "the words"),
        "use the speaker named in the source, or add the name it uses to the person's aliases",
    )
