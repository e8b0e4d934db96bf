"""A value shown without the word that limits it, or with one that the source does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.figures.claims import claim_of
from briefgen.curation import Figure
from briefgen.diagnostics import Code, Diagnostic, Label, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Proof
    from briefgen.text import Span

CODE: Final = Code.QUALIFIER_DROPPED


def check(proof: Proof) -> Iterator[Diagnostic]:
    """The source's qualifier is shown with the value, and no other is."""
    figure = proof.citation.selector
    assert isinstance(figure, Figure)  # noqa: S101  # the registry hands figures only
    claim = claim_of(proof)
    if claim.limit is None or claim.whole is None:
        return
    words, whole = _line(proof, claim.limit), _line(proof, claim.whole)
    help_text: str | None = f'write value: "{whole}"'
    severity = Severity.ERROR
    label = Label(proof.source.document, claim.limit, "the qualifier")
    match claim.verdict:
        case "limited":
            message = f'the source limits this value: "{words}" is left out'
        case "otherwise-limited":
            message = f'the source says "{whole}", which has a different limit or none'
            label = Label(proof.source.document, claim.whole, "the source's words")
        case "doubted":
            message = f'the source says "{words}" of this value, which is left out'
            help_text = f'write value: "{whole}", or say "{words}" in measures'
            if claim.whole == claim.limit:
                help_text = f'say "{words}" in measures'
            severity = Severity.WARNING
        case "denied":
            message = f'the source denies or retracts this value: "{words}"'
            help_text = f'choose another figure, or say in measures that it was "{words}"'
            severity = Severity.WARNING
        case _:
            return
    yield Diagnostic(CODE, message, figure.label("value"), (label,), help_text, severity)


def _line(proof: Proof, span: Span) -> str:
    return " ".join(span.slice(proof.source.text).split())
