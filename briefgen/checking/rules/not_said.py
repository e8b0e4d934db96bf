"""Words that the source prints within quotation marks, but does not say that anybody said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic, Label

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefgen.checking.proofs import Proof
    from briefgen.reading import Reason

CODE: Final = Code.NOT_SAID
_REASONS: Final[Mapping[Reason, str]] = {
    "denied": "the source says that this was not said",
    "unreal": "the source says this as something that might be said, or might have been",
    "asked": "the source only asks whether this was said",
    "intended": "the source says that somebody intends to say this",
    "unconfirmed": "the source does not confirm that this was said",
    "false": "the source calls this quotation false",
    "invented": "the source presents this as invented or acted",
    "rejected": "the source says that these words were rejected",
    "inscribed": "the source presents this as a title, an inscription or a saying",
    "written": "the source gives these words as those of a law, a form or another writing",
    "retracted": "the source then says that this was retracted",
    "ascribed": "the source gives these words as how somebody puts the view of others",
    "forced": "the source says that others wrote these words, or forced the speaker to say them",
    "joking": "the source says that this was a joke, and what follows is left out",
    "ironic": "the source says that this was meant ironically",
    "heard": "the source gives these words as what others called out",
}


def check(proof: Proof) -> Iterator[Diagnostic]:
    """Nothing in the sentence takes the quotation back, or leaves open whether it was said."""
    for span in proof.anchor.spans:
        doubt = proof.source.reading.doubt(span)
        if doubt is not None:
            yield Diagnostic(
                CODE,
                _REASONS[doubt.reason],
                proof.citation.selector.label("exact"),
                (Label(proof.source.document, doubt.span, "here"),),
                "quote what was said, or report it in a point with this sentence as its evidence",
                CODE.severity,
            )
            return
