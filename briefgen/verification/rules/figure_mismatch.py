"""A value that the passage does not hold as it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic, Label
from briefgen.verification.values import locate_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.verification.context import Proof

CODE: Final = Code.FIGURE_MISMATCH


def check(proof: Proof) -> Iterator[Diagnostic]:
    """The value shown stands in the passage, whole, typography aside."""
    figure = proof.citation.selector
    if locate_value(proof) is None:
        value = getattr(figure, "value", "")
        yield Diagnostic(
            CODE,
            f'the passage does not hold the value "{value}"',
            figure.label("value"),
            (Label(proof.source.document, proof.anchor.span, "the passage"),),
            "write the value with the passage's own words, its unit and its qualifier",
        )
