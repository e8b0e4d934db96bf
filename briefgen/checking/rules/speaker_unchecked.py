"""Quotations whose speaker nobody could check: the language is not described, or the source does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.speakers import has_another_office, is_same_speaker, mentions
from briefgen.curation import Quotation
from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.languages import described

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Proof
    from briefgen.corpus import Person
    from briefgen.reading import Reading
    from briefgen.text import Span

CODE: Final = Code.SPEAKER_UNCHECKED


def check(proof: Proof) -> Iterator[Diagnostic]:
    """Words and marks are proven; that they are this person's rests on the editor."""
    quotation, reading = proof.citation.selector, proof.source.reading
    assert isinstance(quotation, Quotation)  # noqa: S101  # the registry hands quotations only
    person = proof.context.corpus.people.get(quotation.speaker)
    if proof.citation.key in proof.context.speakers_verified:
        return
    unread = next((span for span in proof.anchor.spans if _is_unread(reading, person, span)), None)
    if person is None or unread is None or not mentions(proof.source.text, person, reading.tag):
        return
    why = "the source does not say it in a recognized form"
    if reading.language is None:
        plain = f"the text is not in the declared language “{reading.tag}”"
        why = plain if described(reading.tag) else f"the language “{reading.tag}” is not supported"
    yield Diagnostic(
        CODE,
        f"the speaker is not checked: {why}",
        quotation.label("speaker"),
        (Label(proof.source.document, unread, "the words"),),
        "read the source and make sure that it attributes these words to this speaker",
        Severity.INFO,
    )


def _is_unread(reading: Reading, person: Person | None, span: Span) -> bool:
    if reading.addressee(span) is not None:
        return False
    found = reading.attributed_speaker(span)
    if found is not None and found.speaker.may_be:
        # Where it cannot mean this person, speaker-mismatch says so.
        if person is None or has_another_office(person, found.speaker.exact):
            return False
        return any(is_same_speaker(person, one) for one in found.speaker.may_be)
    return found is None or (found.speaker.name is None and found.outer is None)
