"""A value that the passage does not state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.curation import Figure
from briefgen.diagnostics import Code, Diagnostic, Label
from briefgen.extraction import parse_amount
from briefgen.verification.amounts import is_same_number, stated_in
from briefgen.verification.values import locate_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.verification.context import Proof

CODE: Final = Code.FIGURE_MISMATCH


def check(proof: Proof) -> Iterator[Diagnostic]:
    """The value stands in the passage whole, or it is the same amount in another notation."""
    figure = proof.citation.selector
    assert isinstance(figure, Figure)  # noqa: S101  # the registry hands figures only
    shown, stated = parse_amount(figure.value), stated_in(proof)
    verbatim = locate_value(proof) is not None
    if shown is None and not any(map(str.isdigit, figure.value)) and not (verbatim and stated):
        yield _diagnostic(
            proof, f'"{figure.value}" states no number', "write the number that the passage states"
        )
    elif not verbatim and not any(shown and is_same_number(shown, one.amount) for one in stated):
        has = " and ".join(f'"{" ".join(one.exact.split())}"' for one in stated)
        found = f"the passage has {has}, " if has else "the passage states no amount, "
        help_text = "write the value with the passage's own words, its unit and its qualifier"
        yield _diagnostic(proof, f'{found}this says "{figure.value}"', help_text)


def _diagnostic(proof: Proof, message: str, help_text: str) -> Diagnostic:
    label = Label(proof.source.document, proof.anchor.span, "the passage")
    return Diagnostic(CODE, message, proof.citation.selector.label("value"), (label,), help_text)
