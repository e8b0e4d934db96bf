"""A point or an event told as a fact that rests on nothing but what somebody says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.accounts import says_who
from briefgen.checking.scope import claim, entry_text
from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.languages.scopes import scope_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Proof
    from briefgen.curation import Event, Point

CODE: Final = Code.CLAIM_AS_FACT


def check(proof: Proof) -> Iterator[Diagnostic]:
    """A text that is told as a fact names who says so, or rests on more than one source."""
    scope, text = scope_of(proof.source.reading.tag), entry_text(proof.citation)
    if scope is None or text is None or not _is_fact(proof):
        return
    reading = proof.source.reading
    said = claim(reading, proof.told) or claim(reading, proof.anchor.span)
    if said is None or says_who(text, proof):
        return
    yield Diagnostic(
        CODE,
        "the source reports this as a claim, the text as a fact",
        proof.citation.selector.label("exact"),
        (Label(proof.source.document, said, "said, claimed or thought"),),
        "say in the text who says so, or add evidence from another source",
        Severity.WARNING,
    )


def _is_fact(proof: Proof) -> bool:
    """Whether an entry tells a fact on the word of one source and of nobody's own knowledge."""
    entry = _entry(proof)
    disputed = getattr(entry, "status", "confirmed") != "confirmed"
    others = any(selector.source != proof.source.id for selector in entry.evidence)
    return not disputed and not others and entry.basis is None


def _entry(proof: Proof) -> Point | Event:
    content, (_, group, index, *_rest) = proof.citation.topic.topic, proof.citation.key
    return content.points[int(index)] if group == "points" else content.timeline[int(index)]
