"""Whether each bracket of a placed piece may stand: by the source, or by what the editor declares."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.anchoring.editorial.endings import agrees, changes_sort
from briefgen.anchoring.editorial.replaced import replacement_objection
from briefgen.anchoring.editorial.supported import lends
from briefgen.anchoring.refusing import refusals

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.anchoring.anchor import Unanchored
    from briefgen.anchoring.editorial.placement import Placement, Step
    from briefgen.reading import Reading
    from briefgen.text import Span

_STEM = re.compile(r"[^\W_]+\Z")
_REACH = 80


def unsupported(source: Reading, placement: Placement, span: Span) -> Unanchored | None:
    """The refusal of the first bracket that may not stand as it is; None if all may."""
    for index, step in enumerate(placement.steps):
        refusal: Unanchored | None = None
        if step.kind == "insertion":
            refusal = _insertion(source, step, span)
        elif step.kind == "replacement":
            refusal = _replacement(source, step, span)
        elif step.kind == "ending":
            refusal = _ending(source, step, span, bracket=_follows_bracket(source, placement.steps[:index]))
        if refusal is not None:
            return refusal
    return None


def _follows_bracket(source: Reading, steps: Sequence[Step]) -> bool:
    """Whether the last word of the steps stands right after a bracket that can name its subject."""
    folded = source.folded.text
    words = "".join(folded[step.start : step.end] for step in steps if step.kind == "words")
    marks = [index for index, step in enumerate(steps) if step.kind in ("replacement", "insertion")]
    if not marks:
        return False
    since = "".join(folded[step.start : step.end] for step in steps[marks[-1] + 1 :])
    return bool(words) and len(since.split()) == 1


def _insertion(source: Reading, step: Step, span: Span) -> Unanchored | None:
    content = step.shown.strip(" []")
    if step.mark is not None or lends(source, span, content):
        return None
    return refusals.own_words(content, span)


def _replacement(source: Reading, step: Step, span: Span) -> Unanchored | None:
    replaced, written = source.folded.text[step.start : step.end], step.shown.strip(" []")
    why = replacement_objection(source, span, replaced, written)
    return refusals.not_replaceable(replaced, written, why, span) if why is not None else None


def _ending(source: Reading, step: Step, span: Span, *, bracket: bool) -> Unanchored | None:
    folded = source.folded.text
    stem = _STEM.search(folded, max(0, step.start - _REACH), step.start)
    if stem is None:
        return None
    before, word = folded[max(0, stem.start() - _REACH) : stem.start()], stem.group()
    ending, written = folded[step.start : step.end], step.shown.strip(" []")
    if agrees(ending, written, before, bracket=bracket):
        return None
    if changes_sort(ending, written, before, bracket=bracket):
        return refusals.not_inflected(word + ending, word + written, span)
    if step.mark is not None:
        return None
    return refusals.undeclared([(word + ending, word + written)], span)
