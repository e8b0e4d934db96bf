"""A point or an event told as a fact that rests on nothing but what somebody says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.accounts import says_who
from briefgen.checking.prose import stems
from briefgen.checking.scope import claim, entry_text
from briefgen.checking.scope.words import words_of
from briefgen.checking.unsaid import told_of
from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.languages.scopes import scope_of
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Proof
    from briefgen.curation import Event, Point
    from briefgen.languages.contract.scope import Scope

CODE: Final = Code.CLAIM_AS_FACT
_TELLING: Final = 4
"""Letters of a word that tells which clause a text repeats."""


def check(proof: Proof) -> Iterator[Diagnostic]:
    """A text that is told as a fact names who says so, or rests on more than one source."""
    scope, text = scope_of(proof.source.reading.tag), entry_text(proof.citation)
    if scope is None or text is None or not _is_fact(proof):
        return
    reading = proof.source.reading
    said = claim(reading, told_of(proof)) or claim(reading, proof.anchor.span)
    if said is None or _is_beside(proof, said, scope, text) or says_who(text, proof):
        return
    yield Diagnostic(
        CODE,
        "the source reports this as a claim, the text as a fact",
        proof.citation.selector.label("exact"),
        (Label(proof.source.document, said, "said, claimed or thought"),),
        "say in the text who says so, or add evidence from another source",
        Severity.WARNING,
    )


def _is_beside(proof: Proof, said: Span, scope: Scope, entry: str) -> bool:
    """Whether what is only claimed is why, or of whom, a text says what it says: *…, weil er krank sei*."""
    text, told, passage = proof.source.text, told_of(proof), proof.anchor.span
    comma = text.rfind(",", passage.start, said.start)
    clause = words_of(text, Span(comma + 1, max(said.end, passage.end)), scope) if comma >= 0 else ()
    if not clause or clause[0].text not in scope.clauses.reasons:
        return False
    if told != passage:
        return told.end <= comma
    own = stems.words_of(entry)
    telling = [word.text for word in clause if len(word.text) >= _TELLING]
    return not any(stems.is_same_stem(word, other) for word in telling for other in own)


def _is_fact(proof: Proof) -> bool:
    """Whether an entry tells a fact on the word of one source and of nobody's own knowledge."""
    entry = _entry(proof)
    disputed = getattr(entry, "status", "confirmed") != "confirmed"
    others = any(selector.source != proof.source.id for selector in entry.evidence)
    return not disputed and not others and entry.basis is None


def _entry(proof: Proof) -> Point | Event:
    content, (_, group, index, *_rest) = proof.citation.topic.topic, proof.citation.key
    return content.points[int(index)] if group == "points" else content.timeline[int(index)]
