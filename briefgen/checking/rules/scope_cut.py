"""Words whose sentence limits, doubts or turns what they say without it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.rules import negation_cut
from briefgen.checking.scope import in_its_sentence
from briefgen.checking.unsaid import turns_of
from briefgen.diagnostics import Code, Diagnostic, Label, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefgen.checking.proofs import Proof
    from briefgen.languages.contract.scope import TurnKind

CODE: Final = Code.SCOPE_CUT
SAYS: Final[Mapping[TurnKind, str]] = {
    "denial": "denies what these words say",
    "condition": "makes these words conditional",
    "question": "asks what these words say",
    "supposition": "only supposes or wishes what these words say",
    "report": "attributes these words to somebody else",
    "hedge": "does not vouch for these words",
    "undone": "says that this is not done",
    "intention": "says that this may be, should be or is wanted, not that it is so",
    "comparison": "sets these words aside for others",
    "exception": "makes an exception to these words",
    "quantity": "limits the number or amount in these words",
    "narrowed": "narrows or changes the first of these words",
    "past": "says that this is over",
    "retraction": "retracts these words in its next sentence",
}


def check(proof: Proof) -> Iterator[Diagnostic]:
    """Nothing that the same voice says in the same sentence turns the words that are cut out of it."""
    turns = turns_of(proof)
    if not turns or next(negation_cut.check(proof), None) is not None:
        return
    turn = turns[0]
    if turn.certain and proof.citation.kind == "quotation":
        return
    words = in_its_sentence(proof.source.text, proof.anchor.span, turn)
    yield Diagnostic(
        CODE,
        f'the source {SAYS[turn.kind]}: "{words}"',
        proof.citation.selector.label("exact"),
        (Label(proof.source.document, turn.span, "left out"),),
        "include what is left out, or cut elsewhere",
        Severity.WARNING,
    )
