"""From a selector to an anchor, or to the reason why there is none: the rules in their order.

1. The folded words are looked for as they are, brackets, dots and all, then with what is free at their ends
   taken off (see ``written.written_forms``). What stands there is the source's own.
2. Only then are ellipses and brackets read as the editor's marks (see ``marked``).
3. Otherwise the nearest passage and what differs explain the refusal.

A place counts only if the edges cut nothing and the prefix and suffix stand beside it; if two places are
left the selector is ambiguous. A typographic difference does not tell two places apart.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from briefgen.anchoring.anchor import Anchor, Mark, Piece, proven
from briefgen.anchoring.comparing.edges import find_cut
from briefgen.anchoring.comparing.occurrences import occurrences
from briefgen.anchoring.comparing.runs import MOST_PLACES, Exhausted
from briefgen.anchoring.comparing.surroundings import Surroundings
from briefgen.anchoring.comparing.typography import differences
from briefgen.anchoring.comparing.written import has_marks, has_words, without_marks, written_forms
from briefgen.anchoring.editorial.ends import negation_left_out
from briefgen.anchoring.editorial.marked import resolve_marked
from briefgen.anchoring.editorial.presentation import free_ends
from briefgen.anchoring.editorial.task import Task
from briefgen.anchoring.editorial.unmarked import unmarked_omission
from briefgen.anchoring.editorial.utterance import swallows_mark
from briefgen.anchoring.refusing import refusals
from briefgen.anchoring.refusing.nearest import nearest_passage
from briefgen.text import Folded, Span, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from briefgen.anchoring.anchor import AnchorKind, Unanchored
    from briefgen.anchoring.comparing.written import WrittenForm
    from briefgen.reading import Reading

_MOST_CANDIDATES = 10


def anchor_in(  # noqa: PLR0913  # the last one is named
    source: Reading,
    exact: str,
    prefix: str = "",
    suffix: str = "",
    marks: Iterable[Mark | Mapping[str, str]] = (),
    *,
    explained: bool = True,
) -> Anchor | Unanchored:
    """Resolve the words ``exact`` between ``prefix`` and ``suffix``, with the editor's declared ``marks``.

    Never raises for what the strings hold. Whoever needs no reason why words are not found does without
    looking for what comes near them: ``explained``.
    """
    try:
        return _resolve(source, exact, prefix, suffix, tuple(map(Mark.of, marks)), explained=explained)
    except Exhausted:
        return refusals.ambiguous(())


def _resolve(  # noqa: PLR0913  # of which one is named
    source: Reading, exact: str, prefix: str, suffix: str, marks: tuple[Mark, ...], *, explained: bool
) -> Anchor | Unanchored:
    written = fold(exact)
    if not has_words(without_marks(written.text)):
        return refusals.empty()
    around = Surroundings.of(prefix, suffix)
    refusal: Unanchored | None = None
    for form in written_forms(written.text):
        outcome = _as_it_stands(source, exact, written, form, around)
        if isinstance(outcome, Anchor):
            return refusals.unused(marks[0]) if marks else outcome
        refusal = outcome if refusal is None else refusal
    if has_marks(written.text):
        outcome = resolve_marked(Task(source, exact, written, around, marks))
        if isinstance(outcome, Anchor):
            return outcome
        refusal = outcome if refusal is None else refusal
    if refusal is None and not explained:
        return refusals.not_as_written(source.text, exact, None)
    if refusal is None:
        refusal = unmarked_omission(source, exact, partial(anchor_in, source))
    if refusal is None:
        refusal = refusals.not_as_written(source.text, exact, nearest_passage(source, exact))
    return refusal


def _as_it_stands(
    source: Reading, exact: str, written: Folded, form: WrittenForm, around: Surroundings
) -> Anchor | Unanchored | None:
    """The one place at which the form stands; None if it stands nowhere."""
    folded, text = source.folded, source.text
    found: list[Span] = []
    refusal: Unanchored | None = None
    looked_at = 0
    for start, end in occurrences(source, form.words):
        looked_at += 1
        span = folded.span(start, end)
        if span is None:
            continue
        if not around.follow(folded.text, start) or not around.precede(folded.text, end):
            refusal = (
                refusals.out_of_context(span, "beside this prefix and suffix") if refusal is None else refusal
            )
        elif swallows_mark(source, start, end, form.words):
            refusal = refusals.spliced("another utterance starts within these words", span)
        elif (cut := find_cut(text, span.start, span.end, open_end=form.closing)) is not None:
            if cut.kind == "question" and form.final:
                at = Span(len(exact), len(exact))
                refusal = refusals.other_final(span, form.final, text[span.end :].lstrip()[:1], at)
            else:
                refusal = refusals.cut(text, cut, span)
        else:
            found.append(span)
            if len(found) == _MOST_CANDIDATES:
                break
    if len(found) > 1 or (found and looked_at == MOST_PLACES):
        return refusals.ambiguous(found)
    return _proved(source, exact, written, form, found[0]) if found else refusal


def _proved(
    source: Reading, exact: str, written: Folded, form: WrittenForm, span: Span
) -> Anchor | Unanchored:
    text = source.text
    passage = span.slice(text)
    if passage == exact:
        return proven((span,), "exact")
    place = written.span(form.at, form.at + len(form.words))
    words = place.slice(exact) if place else form.words
    at_end = negation_left_out(source, form, span)
    if at_end is not None:
        return at_end
    found = [*free_ends(text, form, span), *differences(words, passage, span.start)]
    kind: AnchorKind = "marked" if form.opening or form.closing else "folded"
    return proven((span,), kind, tuple(sorted(found, key=lambda item: item.span)), (Piece(span),))
