"""A value shown without the word that limits it: ``$1 billion`` for *over $1 billion*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic, Label
from briefgen.verification.values import locate_value, qualifier_after, qualifier_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.verification.context import Proof

CODE: Final = Code.QUALIFIER_DROPPED


def check(proof: Proof) -> Iterator[Diagnostic]:
    """No qualifier stands just before or after the value in the source without being shown."""
    span = locate_value(proof)
    if span is None:
        return
    text = proof.source.text
    for qualifier in (qualifier_before(text, span.start), qualifier_after(text, span.end)):
        if qualifier is None:
            continue
        word = " ".join(qualifier.slice(text).split())
        value = span.slice(text)
        whole = f"{word} {value}" if qualifier.start < span.start else f"{value} {word}"
        yield Diagnostic(
            CODE,
            f'the source limits this value: "{word}" is left out',
            proof.citation.selector.label("value"),
            (Label(proof.source.document, qualifier, "the qualifier"),),
            f'write value: "{" ".join(whole.split())}"',
        )
