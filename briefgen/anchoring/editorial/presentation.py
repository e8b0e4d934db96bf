"""An anchor of words with marks: what is shown in which order, and every difference that was permitted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.anchoring.anchor import Difference, Piece, proven
from briefgen.anchoring.comparing.typography import differences
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.anchoring.anchor import Anchor, AnchorKind
    from briefgen.anchoring.comparing.written import WrittenForm
    from briefgen.anchoring.editorial.omission import Chain, Placed
    from briefgen.anchoring.editorial.placement import Step
    from briefgen.anchoring.editorial.task import Task

OMISSION = "[…]"
_CLINGING = ",.;:!?)]"


def free_ends(text: str, form: WrittenForm, span: Span) -> Iterator[Difference]:
    """What the form took off at the ends of a passage, as differences."""
    before, after = Span(span.start, span.start), Span(span.end, span.end)
    if form.outer:
        yield Difference("outer-quotation-marks", '""', "", before)
    if form.opening:
        yield Difference("omission", "…", "", before)
    if form.closing:
        yield Difference("omission", "…", "", after)
    if form.final:
        following = text[span.end : span.end + 1]
        own = following if following in (".", ",") else ""
        yield Difference("final-punctuation", form.final, own, Span(span.end, span.end + len(own)))


def present(task: Task, form: WrittenForm, chain: Chain) -> Anchor:
    """Make the anchor of a chain whose every step was compared and permitted."""
    text = task.source.text
    presenter = _Presenter(task)
    for index, placed in enumerate(chain.placed):
        if index:
            presenter.gap(chain, index)
        presenter.piece(placed)
    found = [*presenter.differences, *free_ends(text, form, chain.span)]
    marked = len(presenter.pieces) > 1 or any(item.kind in _EDITORIAL for item in found)
    kind: AnchorKind = "marked" if marked else "folded"
    found.extend(
        Difference("final-punctuation", one.stopped, ",", Span(one.span.end, one.span.end + 1))
        for one in chain.placed
        if one.stopped
    )
    in_order = tuple(sorted(found, key=lambda item: item.span))
    return proven(tuple(presenter.spans), kind, in_order, tuple(presenter.pieces))


_EDITORIAL = ("omission", "insertion", "replacement", "sic", "case", "ending")


class _Presenter:
    """Gathers spans, pieces and differences, from the first piece to the last."""

    def __init__(self, task: Task) -> None:
        self._text = task.source.text
        self._folded = task.source.folded
        self._exact = task.exact
        self._written = task.written
        self.spans: list[Span] = []
        self.pieces: list[Piece] = []
        self.differences: list[Difference] = []

    def gap(self, chain: Chain, index: int) -> None:
        """What stands between two pieces: the source's own ellipsis, or what the editor left out."""
        gap, following = chain.gaps[index - 1], chain.placed[index]
        if gap.own:
            self._source(Span(gap.start, gap.end))
            return
        clings = self._text[following.span.start] in _CLINGING
        self.pieces.append(Piece(mark=f" {OMISSION}" if clings else f" {OMISSION} "))
        span = Span(gap.start, gap.end)
        self.differences.append(Difference("omission", "…", span.slice(self._text), span))
        self.spans.append(Span(following.span.start, following.span.start))

    def piece(self, placed: Placed) -> None:
        """The steps of one piece."""
        if not self.spans:
            self.spans.append(Span(placed.span.start, placed.span.start))
        for step in placed.placement.steps:
            self._step(step)
        self.spans[-1] = Span(self.spans[-1].start, placed.span.end)

    def _step(self, step: Step) -> None:
        span = self._folded.span(step.start, step.end) if step.end > step.start else self._point(step.start)
        if span is None:
            return
        place = self._written.span(step.at, step.at + step.length)
        ours = place.slice(self._exact) if place else self._written.text[step.at : step.at + step.length]
        if step.kind == "words" or step.kind == "own":  # noqa: PLR1714 - narrows the type
            theirs = span.slice(self._text)
            self.differences.extend(differences(ours, theirs, span.start))
            self._source(span)
        else:
            replaced, declared = span.slice(self._text), step.mark is not None
            self.pieces.append(Piece(mark=step.shown, replaced=replaced, declared=declared))
            self.differences.append(Difference(step.kind, step.shown.strip(), replaced, span, declared))

    def _point(self, place: int) -> Span:
        at = self._folded.end(place)
        return Span(at or 0, at or 0)

    def _source(self, span: Span) -> None:
        """Show the source's words, in one stretch with those before them if nothing stands between."""
        last = self.pieces[-1].span if self.pieces else None
        if last is not None and last.end <= span.start:
            self.pieces[-1] = Piece(Span(last.start, span.end))
        else:
            self.pieces.append(Piece(span))
