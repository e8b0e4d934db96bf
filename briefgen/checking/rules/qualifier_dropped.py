"""A value shown without the word that limits it, or with one that the source does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic, Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Proof
    from briefgen.text import Span

CODE: Final = Code.QUALIFIER_DROPPED


def check(proof: Proof) -> Iterator[Diagnostic]:
    """The source's qualifier is shown with the value, and no other is."""
    claim = proof.claim
    if claim.limit is None or claim.whole is None:
        return
    words, whole = _line(proof, claim.limit), _line(proof, claim.whole)
    if claim.verdict == "limited":
        message = f'the source limits this value: "{words}" is left out'
        label = Label(proof.source.document, claim.limit, "the qualifier")
    elif claim.verdict == "otherwise-limited":
        message = f'the source says "{whole}", which limits the value in another way or not at all'
        label = Label(proof.source.document, claim.whole, "the source's words")
    else:
        return
    yield Diagnostic(
        CODE, message, proof.citation.selector.label("value"), (label,), f'write value: "{whole}"'
    )


def _line(proof: Proof, span: Span) -> str:
    return " ".join(span.slice(proof.source.text).split())
