"""A value shown without the word that limits it, or with one that the source does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.curation import Figure
from briefgen.diagnostics import Code, Diagnostic, Label
from briefgen.extraction import parse_amount
from briefgen.verification.amounts import is_same_amount, is_same_number, stated_in
from briefgen.verification.values import locate_value, qualifier_after, qualifier_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.text import Span
    from briefgen.verification.context import Proof

CODE: Final = Code.QUALIFIER_DROPPED


def check(proof: Proof) -> Iterator[Diagnostic]:
    """The source's qualifier is shown with the value, and no other is."""
    span = locate_value(proof)
    if span is None:
        yield from _in_another_notation(proof)
        return
    text = proof.source.text
    for qualifier in (qualifier_before(text, span.start), qualifier_after(text, span.end)):
        if qualifier is not None:
            words, value = qualifier.slice(text), span.slice(text)
            whole = f"{words} {value}" if qualifier.start < span.start else f"{value} {words}"
            yield _dropped(proof, qualifier, words, whole)


def _in_another_notation(proof: Proof) -> Iterator[Diagnostic]:
    figure = proof.citation.selector
    assert isinstance(figure, Figure)  # noqa: S101  # the registry hands figures only
    shown = parse_amount(figure.value)
    same = [one for one in stated_in(proof) if shown and is_same_number(shown, one.amount)]
    if shown is None or not same or any(is_same_amount(shown, one.amount) for one in same):
        return
    if shown.qualifier is None:
        yield _dropped(proof, same[0].span, same[0].exact, same[0].exact)
        return
    exact = " ".join(same[0].exact.split())
    yield Diagnostic(
        CODE,
        f'the source says "{exact}", which limits the value in another way or not at all',
        figure.label("value"),
        (Label(proof.source.document, same[0].span, "the source's words"),),
        f'write value: "{exact}"',
    )


def _dropped(proof: Proof, qualifier: Span, words: str, whole: str) -> Diagnostic:
    return Diagnostic(
        CODE,
        f'the source limits this value: "{" ".join(words.split())}" is left out',
        proof.citation.selector.label("value"),
        (Label(proof.source.document, qualifier, "the qualifier"),),
        f'write value: "{" ".join(whole.split())}"',
    )
