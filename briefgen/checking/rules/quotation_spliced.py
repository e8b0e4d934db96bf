"""Pieces of different utterances joined as if they were one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefgen.checking.failures import diagnostic
from briefgen.diagnostics import Code, Diagnostic, Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Failure, Proof
    from briefgen.text import Span

CODE: Final = Code.QUOTATION_SPLICED


def report(failure: Failure) -> Diagnostic:
    """Show the words and the passage that they come from."""
    return diagnostic(failure, CODE)


def check(proof: Proof) -> Iterator[Diagnostic]:
    """A quotation stays in one turn; its pieces are one utterance, with at most its cue between them."""
    reading = proof.source.reading
    for span in proof.anchor.spans:
        if reading.crosses_turns(span):
            yield _over_turns(proof, span)
            return
    for first, second in pairwise(proof.anchor.spans):
        whole = reading.utterance(first).whole and reading.utterance(second).whole
        if not whole and reading.voice(first) is None and reading.voice(second) is None:
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


def _over_turns(proof: Proof, span: Span) -> Diagnostic:
    return Diagnostic(
        CODE,
        "the quotation runs from one speaker's turn into another's",
        proof.citation.selector.label("exact"),
        (Label(proof.source.document, span, "two turns"),),
        "quote them as two entries, each with its speaker",
    )
