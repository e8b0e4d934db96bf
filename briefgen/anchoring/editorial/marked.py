"""Words with the editor's marks: omissions, insertions, replacements.

Each piece between two ellipses is placed on its own, brackets and all; the pieces are then chained (see
``omission``). A bracket that the source has is the source's own; an ellipsis that stands alone between two
pieces there is too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.anchoring.anchor import Anchor
from briefgen.anchoring.comparing.written import (
    MOST_MARKS,
    has_words,
    split_pieces,
    without_marks,
    written_forms,
)
from briefgen.anchoring.editorial.ends import negation_left_out
from briefgen.anchoring.editorial.left_out import hidden
from briefgen.anchoring.editorial.omission import Chain, Chains, Placed, join, trim
from briefgen.anchoring.editorial.places import place_piece
from briefgen.anchoring.editorial.presentation import present
from briefgen.anchoring.editorial.utterance import cue_between, opens_or_closes
from briefgen.anchoring.refusing import refusals
from briefgen.text import Span, fold

if TYPE_CHECKING:
    from briefgen.anchoring.anchor import Mark, Unanchored
    from briefgen.anchoring.comparing.written import WrittenForm, WrittenPiece
    from briefgen.anchoring.editorial.task import Task

_REASONS = {
    "order": "the pieces are not in this order in the source",
    "far": "the pieces are more than 600 characters apart in the source",
    "utterance": "the pieces belong to different utterances",
    "nothing": "nothing is left out between the pieces",
}


def resolve_marked(task: Task) -> Anchor | Unanchored | None:
    """The passage that the words name when their ellipses and brackets are the editor's; None if unknown."""
    refusal: Unanchored | None = None
    for form in written_forms(task.written.text):
        outcome = _resolve(task, form, split_pieces(form))
        if isinstance(outcome, Anchor):
            return outcome
        refusal = _graver(refusal, outcome)
    return refusal


def _graver(first: Unanchored | None, second: Unanchored) -> Unanchored:
    """The first refusal, unless it only says that something is unknown or empty at the ends."""
    if first is None or first.code.value in ("quotation-empty", "quotation-not-found", "quotation-altered"):
        return second
    return first


def _resolve(task: Task, form: WrittenForm, pieces: list[WrittenPiece]) -> Anchor | Unanchored:
    if len(pieces) > MOST_MARKS or any(piece.text.count("[") > MOST_MARKS for piece in pieces):
        return refusals.spliced(f"more than {MOST_MARKS} marks in one quotation", None)
    if not all(has_words(without_marks(piece.text)) for piece in pieces):
        return refusals.empty()
    placed: list[list[Placed]] = []
    for index, piece in enumerate(pieces):
        ends = index == len(pieces) - 1 and not form.closing
        outcome = place_piece(task, piece, first=index == 0, last=ends)
        if not isinstance(outcome, list):
            return outcome
        placed.append(outcome)
    chains = Chains(task.source, placed, [piece.omission for piece in pieces])
    return _settle(task, form, chains)


def _settle(task: Task, form: WrittenForm, chains: Chains) -> Anchor | Unanchored:
    """The one way to place the pieces that holds, checked for what it hides and for marks not used."""
    found = chains.find(most=10)
    if not found:
        return _unchained(chains)
    declared = [chain for chain in found if _omitted(chain, task.marks)]
    found = declared if len(declared) == 1 else found
    if len(found) > 1 or chains.exhausted:
        return refusals.ambiguous([chain.span for chain in found], pieces=True)
    return _checked(task, form, found[0])


def _unchained(chains: Chains) -> Unanchored:
    """Why the pieces, each of which stands somewhere, make no one passage."""
    if chains.refused is None:
        return refusals.spliced(_REASONS[chains.refusal], None)
    first, second = chains.refused[0].span, chains.refused[1].span
    place = first if chains.refusal == "order" else Span(first.start, max(first.end, second.end))
    if chains.refusal == "nothing":
        return refusals.nothing_left_out(place)
    return refusals.spliced(_REASONS[chains.refusal], place)


def _omitted(chain: Chain, marks: tuple[Mark, ...]) -> bool:
    wanted = {trim(fold(mark.omits).text) for mark in marks if mark.omits}
    return bool(wanted) and wanted <= {gap.words for gap in chain.gaps}


def _checked(task: Task, form: WrittenForm, chain: Chain) -> Anchor | Unanchored:
    omits = {trim(fold(mark.omits).text): mark for mark in task.marks if mark.omits}
    used: set[Mark] = set()
    for index, gap in enumerate(chain.gaps):
        if gap.own:
            continue
        used.update(mark for mark in (omits.get(gap.words),) if mark)
        refusal = _judged(task, chain, index, declared=gap.words in omits)
        if refusal is not None:
            return refusal
    used.update(step.mark for placed in chain.placed for step in placed.placement.steps if step.mark)
    idle = next((mark for mark in task.marks if mark not in used), None)
    if idle is not None:
        return refusals.unused(idle)
    at_end = negation_left_out(task.source, form, chain.span)
    if at_end is not None:
        return at_end
    return present(task, form, chain)


def _judged(task: Task, chain: Chain, index: int, *, declared: bool) -> Unanchored | None:
    """Why an omission may not be made; None if it may."""
    text, folded, gap = task.source.text, task.source.folded.text, chain.gaps[index]
    before, after = chain.placed[index].placement, chain.placed[index + 1].placement
    cue = cue_between(task.source, gap.start, gap.end)
    way = join(text, gap.start, gap.end, cue, task.source.tag)
    if way == "parts":
        return refusals.joined(Span(gap.start, gap.end).slice(text), chain.span)
    left_out = gap.folded
    if cue is not None:
        left_out = f"{fold(text[gap.start : cue.start]).text} {fold(text[cue.end : gap.end]).text}"
    if opens_or_closes(left_out):
        return refusals.spliced(
            "a quotation within the quotation starts or ends in what is left out", chain.span
        )
    left, right = folded[before.start : before.end], folded[after.start : after.end]
    found = hidden(left, left_out, right, sentences=way == "whole", tag=task.source.tag)
    if found is None or (declared and found.declarable):
        return None
    if not found.declarable:
        return refusals.turned(found.word, gap.words, chain.span)
    other = next((mark.omits for mark in task.marks if mark.omits), None)
    return refusals.hides(found.word, gap.words, chain.span, declared=other)
