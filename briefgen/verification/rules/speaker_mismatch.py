"""Words given to somebody to whom the source does not give them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.curation import Quotation
from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.extraction import attributed_speaker
from briefgen.verification.speakers import is_same_speaker, mentions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.corpus import Person
    from briefgen.extraction import SpeakerAttribution
    from briefgen.verification.context import Proof

CODE: Final = Code.SPEAKER_MISMATCH
_SURE: Final = 0.9
"""The confidence from which another speaker is an error and not only a warning."""


def check(proof: Proof) -> Iterator[Diagnostic]:
    """Whom the source names as the speaker is the person given, by name or alias.

    Where the source does not tell who speaks, it must at least name the person given.
    """
    quotation = proof.citation.selector
    assert isinstance(quotation, Quotation)  # noqa: S101  # the registry hands quotations only
    person = proof.context.corpus.people.get(quotation.speaker)
    if person is None:
        return
    for span in proof.anchor.spans:
        found = attributed_speaker(proof.source.text, span)
        if found is None or found.speaker.name is None:
            if not mentions(proof.source.text, person):
                yield _unmentioned(proof, person)
                return
        elif not _accepted(proof, person, found):
            yield _mismatch(proof, person, found)
            return


def _accepted(proof: Proof, person: Person, found: SpeakerAttribution) -> bool:
    names = (found.speaker.name or "", found.speaker.exact)
    if any(is_same_speaker(person, name) for name in names if name):
        return True
    # "X said, according to a statement by Y": the words can be either's.
    return found.second_hand and mentions(proof.sentence, person)


def _mismatch(proof: Proof, person: Person, found: SpeakerAttribution) -> Diagnostic:
    name = found.speaker.name or found.speaker.exact
    sure = found.confidence >= _SURE
    return Diagnostic(
        CODE,
        f"the source {'gives' if sure else 'seems to give'} these words to {name}, not to {person.name}"
        f" ({found.confidence:.0%} sure)",
        proof.citation.selector.label("speaker"),
        (Label(proof.source.document, found.speaker.span, "who speaks here"),),
        f'name whom the source names; if it is the same speaker, add "{name}" to the aliases',
        Severity.ERROR if sure else Severity.WARNING,
    )


def _unmentioned(proof: Proof, person: Person) -> Diagnostic:
    return Diagnostic(
        CODE,
        f"the source nowhere names {person.name}",
        proof.citation.selector.label("speaker"),
        (Label(proof.source.document, proof.anchor.span, "the words"),),
        "name the speaker whom the source names, or add the name that it uses to the person's aliases",
        Severity.WARNING,
    )
