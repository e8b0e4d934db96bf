"""Words given as somebody's that the source prints as its own prose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic, Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Proof
    from briefgen.reading import Reading
    from briefgen.text import Span

CODE: Final = Code.NOT_DIRECT_SPEECH


def check(proof: Proof) -> Iterator[Diagnostic]:
    """Each part of a quotation is direct speech: within marks, in a turn or a statement."""
    for span in proof.anchor.spans:
        if proof.source.reading.crosses_turns(span):
            return
        if not _is_direct(proof.source.reading, span):
            yield Diagnostic(
                CODE,
                "the source does not print these words within quotation marks",
                proof.citation.selector.label("exact"),
                (Label(proof.source.document, span, "the outlet's own words"),),
                "quote only what is in quotation marks, or use it as evidence of a point",
            )
            return


def _is_direct(reading: Reading, span: Span) -> bool:
    """Whether the passage is speech by its turn or lies within marks, also over several paragraphs."""
    if reading.voice(span) is not None:
        return True
    text, touched = reading.text, reading.utterance(span).quoted
    if any(item.outer.contains(span) for item in touched):
        return True
    outermost = [item for item in touched if item.level == 1]
    if len(outermost) < 2 or not all(item.continues for item in outermost[1:]):
        return False
    place = span.start
    for item in outermost:
        if text[place : max(place, item.outer.start)].strip():
            return False
        place = max(place, item.outer.end)
    return not text[min(place, span.end) : span.end].strip()
