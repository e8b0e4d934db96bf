"""From a selector to an anchor, or to the reason why there is none: the rules in their order.

1. The folded words are looked for as they are, brackets, dots and all, then with what is free at their ends
   taken off (see ``written.readings``). What stands there is the source's own.
2. Only then are ellipses and brackets read as the editor's marks (see ``marked``).
3. Otherwise the nearest passage and what differs explain the refusal.

A place counts only if the edges cut nothing and the prefix and suffix stand beside it; if two places are
left the selector is ambiguous. A typographic difference does not tell two places apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.anchoring.anchor import Anchor, Piece, proven
from briefgen.anchoring.comparing.edges import find_cut
from briefgen.anchoring.comparing.look_alikes import described
from briefgen.anchoring.comparing.runs import MOST_PLACES
from briefgen.anchoring.comparing.surroundings import Surroundings
from briefgen.anchoring.comparing.typography import differences, strange_character
from briefgen.anchoring.editorial.marked import resolve_marked
from briefgen.anchoring.editorial.presentation import free_ends
from briefgen.anchoring.editorial.task import Task
from briefgen.anchoring.editorial.unmarked import unmarked_omission
from briefgen.anchoring.editorial.written import has_marks, has_words, readings, without_marks
from briefgen.anchoring.refusing import refusals
from briefgen.text import Folded, Span, fold

if TYPE_CHECKING:
    from briefgen.anchoring.anchor import AnchorKind, Mark, Unanchored
    from briefgen.anchoring.editorial.written import Reading
    from briefgen.anchoring.prepared import Prepared

_MOST_CANDIDATES = 10


def resolve(
    source: Prepared, exact: str, prefix: str, suffix: str, marks: tuple[Mark, ...]
) -> Anchor | Unanchored:
    """Resolve the words ``exact`` between ``prefix`` and ``suffix``, with the editor's declared ``marks``."""
    written = fold(exact)
    if not has_words(without_marks(written.text)):
        return refusals.empty()
    around = Surroundings.of(prefix, suffix)
    refusal: Unanchored | None = None
    for reading in readings(written.text):
        outcome = _as_it_stands(source, exact, written, reading, around)
        if isinstance(outcome, Anchor):
            return refusals.unused(marks[0]) if marks else outcome
        refusal = outcome if refusal is None else refusal
    if has_marks(written.text):
        outcome = resolve_marked(Task(source, exact, written, around, marks))
        if isinstance(outcome, Anchor):
            return outcome
        refusal = outcome if refusal is None else refusal
    if refusal is None:
        refusal = unmarked_omission(source, exact)
    if refusal is None:
        refusal = refusals.not_as_written(source.text, exact, source.nearest(exact))
    return refusal


def _as_it_stands(
    source: Prepared, exact: str, written: Folded, reading: Reading, around: Surroundings
) -> Anchor | Unanchored | None:
    """The one place at which the reading stands; None if it stands nowhere."""
    folded, text = source.folded, source.text
    found: list[Span] = []
    refusal: Unanchored | None = None
    looked_at = 0
    for start, end in source.places(reading.words):
        looked_at += 1
        span = folded.span(start, end)
        if span is None:
            continue
        if not around.follow(folded.text, start) or not around.precede(folded.text, end):
            refusal = (
                refusals.out_of_context(span, "beside this prefix and suffix") if refusal is None else refusal
            )
        elif (cut := find_cut(text, span.start, span.end, open_end=reading.closing)) is not None:
            if cut.kind == "question" and reading.final:
                at = Span(len(exact), len(exact))
                refusal = refusals.other_final(span, reading.final, text[span.end :].lstrip()[:1], at)
            else:
                refusal = refusals.cut(text, cut, span)
        else:
            found.append(span)
            if len(found) == _MOST_CANDIDATES:
                break
    if len(found) > 1 or (found and looked_at == MOST_PLACES):
        return refusals.ambiguous(found)
    return _proved(text, exact, written, reading, found[0]) if found else refusal


def _proved(text: str, exact: str, written: Folded, reading: Reading, span: Span) -> Anchor | Unanchored:
    passage = span.slice(text)
    if passage == exact:
        return proven((span,), "exact")
    place = written.span(reading.at, reading.at + len(reading.words))
    words = place.slice(exact) if place else reading.words
    strange = strange_character(exact, passage)
    if strange is not None:
        return refusals.objectionable_character(described(strange), span)
    found = [*free_ends(text, reading, span), *differences(words, passage, span.start)]
    kind: AnchorKind = "marked" if reading.opening or reading.closing else "folded"
    return proven((span,), kind, tuple(sorted(found, key=lambda item: item.span)), (Piece(span),))
