"""Words given as somebody's that the source prints as its own prose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic, Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.verification.context import Proof

CODE: Final = Code.NOT_DIRECT_SPEECH


def check(proof: Proof) -> Iterator[Diagnostic]:
    """Each part of a quotation lies within quotation marks of the source."""
    quoted = proof.context.quoted(proof.source)
    for span in proof.anchor.spans:
        if any(item.outer.contains(span) for item in quoted):
            continue
        yield Diagnostic(
            CODE,
            "the source does not print these words within quotation marks",
            proof.citation.selector.label("exact"),
            (Label(proof.source.document, span, "the outlet's own words"),),
            "quote only what stands within quotation marks, or move it to points as evidence",
        )
        return
