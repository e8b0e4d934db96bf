"""Pieces of different utterances, or of different blocks of a page, joined as if they were one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefgen.checking.failures import diagnostic
from briefgen.checking.joined_clauses import taken
from briefgen.checking.replacements import apart, joined_with_omissions, quoted_apart
from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.reading.layout.block_joins import block_join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Failure, Proof
    from briefgen.text import Span

CODE: Final = Code.QUOTATION_SPLICED


def report(failure: Failure) -> Diagnostic:
    """Show the words and the passage that they come from, and a form in which they may be quoted."""
    marked = joined_with_omissions(failure)
    if marked:
        return diagnostic(failure, CODE, help_text=f'keep whole sentences and one utterance: "{marked}"')
    parts = apart(failure)
    advice = quoted_apart(parts) if parts else "quote the parts separately, each as its own entry"
    return diagnostic(failure, CODE, help_text=advice)


def check_clauses(proof: Proof) -> Iterator[Diagnostic]:
    """What is kept behind an omission belongs to the verb and the subject that are kept before it."""
    found = taken(proof.source.reading, proof.anchor.spans)
    if found is not None:
        words = " ".join(found.slice(proof.source.text).split())
        yield Diagnostic(
            CODE,
            f'what follows the omission belongs to "{words}", which is left out',
            proof.citation.selector.label("exact"),
            (Label(proof.source.document, found, "left out"),),
            "keep the verb and its subject, or quote the two clauses as two entries",
            Severity.WARNING,
        )


def check(proof: Proof) -> Iterator[Diagnostic]:
    """A quotation stays in one turn; its pieces are one utterance, with at most its cue between them."""
    reading = proof.source.reading
    for span in proof.anchor.spans:
        if reading.crosses_turns(span):
            yield _over_turns(proof, span)
            return
    yield from across_blocks(proof)
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


def across_blocks(proof: Proof) -> Iterator[Diagnostic]:
    """No passage goes on from a heading, a list item or a row of a table into what follows it.

    A quotation may hold lines without a stop, as verse and posts do.
    """
    reading, plain = proof.source.reading, proof.citation.kind != "quotation"
    for span in proof.anchor.spans:
        block = block_join(proof.source.text, reading.paragraphs, span, plain=plain)
        if block is not None:
            yield Diagnostic(
                CODE,
                "the passage runs from one block of the page into another",
                proof.citation.selector.label("exact"),
                (Label(proof.source.document, block, "ends without a stop"),),
                "quote the blocks as two passages",
                Severity.WARNING,
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
