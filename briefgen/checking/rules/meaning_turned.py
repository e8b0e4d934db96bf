"""A quotation that is a statement only because the question or the denial around it was cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.scope import in_its_sentence
from briefgen.checking.unsaid import turns_of
from briefgen.diagnostics import Code, Diagnostic, Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Proof

CODE: Final = Code.MEANING_TURNED


def check(proof: Proof) -> Iterator[Diagnostic]:
    """No question is shown without its mark, and no clause without the verb that denies it."""
    turn = next((turn for turn in turns_of(proof) if turn.certain), None)
    if turn is None:
        return
    words = in_its_sentence(proof.source.text, proof.anchor.span, turn)
    said = "asks this" if turn.kind == "question" else "denies this"
    help_text = "quote it with its question mark" if turn.kind == "question" else "quote it with its denial"
    yield Diagnostic(
        CODE,
        f'the source {said}: "{words}"',
        proof.citation.selector.label("exact"),
        (Label(proof.source.document, turn.span, "left out"),),
        help_text,
    )
