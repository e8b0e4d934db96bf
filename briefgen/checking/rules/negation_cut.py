"""Words beside a negation of the same utterance that they leave out, and so say the opposite."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.anchoring import negation_after, negation_before
from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Proof

CODE: Final = Code.NEGATION_CUT
_REACH: Final = 30
"""Code points looked at after the words, to show the negation."""


def check(proof: Proof) -> Iterator[Diagnostic]:
    """No negation stands just before the passage, or just after it, as *nicht* does.

    A quotation mark between them means that the source itself leaves the negation out of the quotation.
    """
    text, span, tag = proof.source.text, proof.anchor.span, proof.source.reading.tag
    if (before := negation_before(text, span.start, tag)) is not None:
        shown = Span(text.rindex(before, 0, span.start), span.end)
        yield _diagnostic(proof, shown, before, "before")
    if (after := negation_after(text, span.end, tag)) is not None:
        place = text.lower().find(after, span.end, span.end + _REACH)
        shown = Span(span.start, place + len(after)) if place >= 0 else span
        yield _diagnostic(proof, shown, after, "after")


def _diagnostic(proof: Proof, shown: Span, word: str, side: str) -> Diagnostic:
    advice = f'start at "{word}", or later' if side == "before" else f'end at "{word}", or earlier'
    return Diagnostic(
        CODE,
        f'the source has "{word}" just {side} these words',
        proof.citation.selector.label("exact"),
        (Label(proof.source.document, shown, f'with "{word}"'),),
        advice,
        Severity.WARNING,
    )
