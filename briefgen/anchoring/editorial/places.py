"""Every place at which one piece of marked words stands with sound edges, or why there is none.

An insertion beside a word of the source that is not quoted cannot be told from a replacement of that word:
so it must be declared as one, unless a mark of punctuation stands between.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from briefgen.anchoring.comparing.edges import find_cut
from briefgen.anchoring.comparing.occurrences import occurrences
from briefgen.anchoring.comparing.written import Bracket, without_marks
from briefgen.anchoring.editorial.brackets import objection
from briefgen.anchoring.editorial.judging import unsupported
from briefgen.anchoring.editorial.omission import Placed, trim
from briefgen.anchoring.editorial.placement import Matcher
from briefgen.anchoring.editorial.replaced import replacement_objection
from briefgen.anchoring.editorial.undeclared import find_undeclared
from briefgen.anchoring.editorial.utterance import swallows_mark
from briefgen.anchoring.refusing import refusals
from briefgen.anchoring.refusing.nearest import nearest_passage
from briefgen.text import fold

if TYPE_CHECKING:
    from briefgen.anchoring.anchor import Mark, Unanchored
    from briefgen.anchoring.comparing.written import WrittenPiece
    from briefgen.anchoring.editorial.placement import Placement
    from briefgen.anchoring.editorial.task import Task
    from briefgen.reading import Reading
    from briefgen.text import Folded, Span


_CLOSED = (',"', ",'")
"""How a source pauses for its cue behind a sentence: *“A,” she said. “B.”*"""


def place_piece(task: Task, piece: WrittenPiece, *, first: bool, last: bool) -> list[Placed] | Unanchored:
    """Every place of a piece whose edges hold, or why there is none.

    A full stop before an omission may be the comma with which the source pauses for its cue.
    """
    outcome = _placed(task, piece, first=first, last=last)
    if isinstance(outcome, list) or last or not piece.text.rstrip().endswith("."):
        return outcome
    stopped = _placed(task, replace(piece, text=piece.text.rstrip()[:-1]), first=first, last=last)
    paused = stopped if isinstance(stopped, list) else []
    folded = task.source.folded.text
    kept = [one for one in paused if folded.startswith(_CLOSED, one.placement.end)]
    return [replace(one, stopped=".") for one in kept] or outcome


def _placed(task: Task, piece: WrittenPiece, *, first: bool, last: bool) -> list[Placed] | Unanchored:
    source = task.source
    found: list[Placed] = []
    refusal: Unanchored | None = None
    for placement in Matcher(source.folded.text, piece, task.marks).placements(partial(occurrences, source)):
        span = source.folded.span(placement.start, placement.end)
        if span is None or not all(_maps(source.folded, step.start, step.end) for step in placement.steps):
            continue
        if (first and not task.around.follow(source.folded.text, placement.start)) or (
            last and not task.around.precede(source.folded.text, placement.end)
        ):
            refusal = (
                refusals.out_of_context(span, "beside this prefix and suffix") if refusal is None else refusal
            )
        elif swallows_mark(source, placement.start, placement.end, piece.text):
            refusal = refusals.spliced("another utterance starts within these words", span)
        elif (cut := find_cut(source.text, span.start, span.end, open_end=not last)) is not None:
            refusal = refusals.cut(source.text, cut, span)
        elif (beside := _bordering(source.folded.text, placement)) is not None:
            refusal = _undeclared(source, *beside, span)
        elif (objection := unsupported(source, placement, span)) is not None:
            refusal = objection
        else:
            found.append(Placed(placement, span))
    if found:
        return sorted(found, key=lambda placed: placed.span)
    return _misplaced(task, piece) if refusal is None else refusal


def _maps(folded: Folded, start: int, end: int) -> bool:
    """Whether a stretch begins and ends between the source's own characters."""
    return folded.end(start) is not None if start == end else folded.span(start, end) is not None


def _bordering(folded: str, placement: Placement) -> tuple[str, str] | None:
    """The source's word beside an insertion at an end, which it might replace, and the insertion."""
    first, last = placement.steps[0], placement.steps[-1]
    if first.kind == "insertion" and first.mark is None and folded[: placement.start][-1:] == " ":
        word = folded[max(0, placement.start - 80) : placement.start].split()[-1:]
        if word and word[0].rstrip("])")[-1:].isalnum():
            return trim(word[0]), first.shown.strip(" []")
    if last.kind == "insertion" and last.mark is None and folded[placement.end : placement.end + 1] == " ":
        word = folded[placement.end : placement.end + 80].split()[:1]
        if word and word[0].lstrip("[(")[:1].isalnum():
            return trim(word[0]), last.shown.strip(" []")
    return None


def _undeclared(source: Reading, word: str, written: str, span: Span) -> Unanchored:
    """The refusal of an insertion beside a word: as a replacement of it, if it could be one."""
    if replacement_objection(source, span, word, written) is None:
        return refusals.undeclared([(word, written)], span)
    return refusals.beside(word, written, span)


def _misplaced(task: Task, piece: WrittenPiece) -> Unanchored:
    """Why a piece stands nowhere."""
    source = task.source
    nearest = nearest_passage(source, without_marks(piece.text))
    for element in piece.elements():
        if (
            isinstance(element, Bracket)
            and element.content != "sic"
            and element.text not in source.folded.text
        ):
            why = objection(element.content)
            if why is not None and not any(_declares(mark, element.content) for mark in task.marks):
                return refusals.objectionable(element.content, why, nearest.span if nearest else None)
    undeclared = find_undeclared(source, piece, task.marks)
    if undeclared is not None:
        return undeclared
    place = task.written.span(piece.at, piece.at + len(piece.text))
    words = place.slice(task.exact) if place else piece.text
    refusal = refusals.not_as_written(source.text, words, nearest)
    return refusals.shifted(refusal, place.start if place else 0)


def _declares(mark: Mark, content: str) -> bool:
    return bool(mark.replaces and mark.replacement and fold(mark.replacement).text.strip() == content.strip())
