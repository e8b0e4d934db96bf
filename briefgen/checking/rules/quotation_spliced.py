"""Pieces of different utterances joined as if they were one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefgen.checking.failures import diagnostic
from briefgen.diagnostics import Code, Diagnostic, Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Failure, Proof

CODE: Final = Code.QUOTATION_SPLICED


def report(failure: Failure) -> Diagnostic:
    """Show the words and the passage that they come from."""
    return diagnostic(failure, CODE)


def check(proof: Proof) -> Iterator[Diagnostic]:
    """The pieces around an omission are one utterance of one speaker, with at most its cue between them."""
    reading = proof.source.reading
    for first, second in pairwise(proof.anchor.spans):
        if not (reading.utterance(first).whole and reading.utterance(second).whole):
            continue
        if not reading.is_one_utterance(first, second):
            yield Diagnostic(
                CODE,
                "the omission joins two utterances",
                proof.citation.selector.label("exact"),
                (
                    Label(proof.source.document, first, "the one"),
                    Label(proof.source.document, second, "the other"),
                ),
                "quote them as two entries, each with its speaker",
            )
            return
