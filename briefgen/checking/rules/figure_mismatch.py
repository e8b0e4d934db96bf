"""A value that the passage does not state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.agreement import stated_in
from briefgen.checking.values import grouped_number
from briefgen.curation import Figure
from briefgen.diagnostics import Code, Diagnostic, Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Proof

CODE: Final = Code.FIGURE_MISMATCH


def check(proof: Proof) -> Iterator[Diagnostic]:
    """The value stands in the passage whole, or it is the same amount in another notation."""
    figure = proof.citation.selector
    assert isinstance(figure, Figure)  # noqa: S101  # the registry hands figures only
    verdict = proof.claim.verdict
    if verdict not in ("no-number", "other-number"):
        return
    stated = list(dict.fromkeys(_stated(proof)))
    if verdict == "no-number":
        example = f', for instance "{stated[0]}"' if stated else ""
        help_text = f"write the number that the passage states{example}"
        yield _diagnostic(proof, f'"{figure.value}" states no number', help_text)
    else:
        has = " and ".join(f'"{one}"' for one in stated)
        found = f"the passage has {has}, " if has else "the passage states no amount, "
        if len(stated) == 1:
            help_text = f'write value: "{stated[0]}", or quote the passage that states "{figure.value}"'
        else:
            help_text = "write the value with the passage's own words, its unit and its qualifier"
        yield _diagnostic(proof, f'{found}this says "{figure.value}"', help_text)


def _stated(proof: Proof) -> Iterator[str]:
    """The amounts of the passage as it writes them, those in groups of three digits whole."""
    text = proof.source.text
    for one in stated_in(proof):
        number = grouped_number(text, one.span)
        yield " ".join(number.slice(text).split() if number else one.exact.split())


def _diagnostic(proof: Proof, message: str, help_text: str) -> Diagnostic:
    label = Label(proof.source.document, proof.anchor.span, "the passage")
    return Diagnostic(CODE, message, proof.citation.selector.label("value"), (label,), help_text)
