"""Words given as somebody's that the source prints as its own prose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.replacements import as_printed, is_direct
from briefgen.diagnostics import Code, Diagnostic, Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Proof

CODE: Final = Code.NOT_DIRECT_SPEECH


def check(proof: Proof) -> Iterator[Diagnostic]:
    """Each part of a quotation is direct speech: within marks, in a turn or a statement."""
    for span in proof.anchor.spans:
        if proof.source.reading.crosses_turns(span):
            return
        if not is_direct(proof.source.reading, span):
            yield Diagnostic(
                CODE,
                "the source does not print these words within quotation marks",
                proof.citation.selector.label("exact"),
                (Label(proof.source.document, span, "the outlet's own words"),),
                _help(proof),
            )
            return


def _help(proof: Proof) -> str:
    direct = as_printed(proof, proof.anchor.span)
    only = f': "{direct}"' if direct else ""
    return f"quote only what is in quotation marks{only}, or use it as evidence of a point"
