"""A value that the passage does not state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.figures.agreement import stated_in
from briefgen.checking.figures.claims import claim_of
from briefgen.checking.figures.directions import turned_direction
from briefgen.checking.measures import misread
from briefgen.curation import Figure
from briefgen.diagnostics import Code, Diagnostic, Label, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Proof

CODE: Final = Code.FIGURE_MISMATCH


def check(proof: Proof) -> Iterator[Diagnostic]:
    """The value stands in the passage whole, or it is the same amount in another notation."""
    figure = proof.citation.selector
    assert isinstance(figure, Figure)  # noqa: S101  # the registry hands figures only
    claim = claim_of(proof)
    stated = list(dict.fromkeys(_stated(proof)))
    match claim.verdict:
        case "no-number":
            example = f', for instance "{stated[0]}"' if stated else ""
            help_text = f"write the number that the passage states{example}"
            yield _diagnostic(proof, f'"{figure.value}" states no number', help_text)
        case "more":
            message = f'"{figure.value}" says more than an amount of the passage'
            yield _diagnostic(
                proof,
                message,
                "write the amount alone, with no words but those that follow it in the passage",
            )
        case "named" if claim.limit is not None:
            name = " ".join(claim.limit.slice(proof.source.text).split())
            yield _diagnostic(
                proof,
                f'the number seems to be part of a name or a date: "{name}"',
                "a figure states what is counted or measured",
                Severity.WARNING,
            )
        case "other-number":
            yield _other(proof, figure.value, stated)
        case _:
            return


def measures(proof: Proof) -> Iterator[Diagnostic]:
    """What is measured goes the way that the passage says, and is what the sentence has this number for.

    No *rise* of what *fell by 12 percent*; the dead, not the injured.
    """
    figure = proof.citation.selector
    assert isinstance(figure, Figure)  # noqa: S101  # the registry hands figures only
    asked = proof.source.reading, proof.anchor.spans, figure.value, figure.measures
    turned = turned_direction(*asked)
    found = turned or misread(*asked, proof.context.language)
    if found is None:
        return
    said = " ".join(found.span.slice(proof.source.text).split())
    if turned is not None:
        told, note, help_text = "where the source says", "the other way", "say in measures which way it went"
    else:
        told, note = f'of "{figure.value}", the source says', "what the number is there"
        help_text = "say in measures what the passage has this number for"
    yield Diagnostic(
        CODE,
        f'measures says "{found.word}" {told} "{said}"',
        figure.label("measures"),
        (Label(proof.source.document, found.span, note),),
        help_text,
        Severity.WARNING,
    )


def _other(proof: Proof, value: str, stated: list[str]) -> Diagnostic:
    has = " and ".join(f'"{one}"' for one in stated)
    found = f"the passage has {has}, " if has else "the passage states no amount, "
    if len(stated) == 1:
        help_text = f'write value: "{stated[0]}", or quote the passage that states "{value}"'
    else:
        help_text = "write the value with the passage's own words, its unit and its qualifier"
    return _diagnostic(proof, f'{found}this says "{value}"', help_text)


def _stated(proof: Proof) -> Iterator[str]:
    """The amounts of the passage as it writes them."""
    for one in stated_in(proof.source.reading, proof.anchor):
        yield " ".join(one.exact.split())


def _diagnostic(
    proof: Proof, message: str, help_text: str, severity: Severity = Severity.ERROR
) -> Diagnostic:
    label = Label(proof.source.document, proof.anchor.span, "the passage")
    return Diagnostic(CODE, message, proof.citation.selector.label("value"), (label,), help_text, severity)
