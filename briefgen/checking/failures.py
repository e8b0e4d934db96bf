"""What the rules about unanchored words share: labels on both sides, and where else the words stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.anchoring import longest_stretch, may_hold
from briefgen.diagnostics import Diagnostic, Label
from briefgen.yaml_source import Scalar

if TYPE_CHECKING:
    from briefgen.checking.proofs import Failure
    from briefgen.diagnostics import Code
    from briefgen.text import Span


def diagnostic(
    failure: Failure, code: Code, *, help_text: str | None = None, nearest_note: str = "the source's words"
) -> Diagnostic:
    """The diagnostic of an outcome: the editor's words, the nearest passage, and what to do."""
    outcome = failure.outcome
    related = tuple(_related(failure, nearest_note))
    return Diagnostic(code, outcome.message, _primary(failure), related, help_text or outcome.help)


def elsewhere(failure: Failure) -> list[str]:
    """Ids of the other sources in which these very words stand."""
    context, selector = failure.context, failure.citation.selector
    stretch = longest_stretch(selector.exact)
    return [
        source.id
        for source in context.corpus.sources.values()
        if source.id != failure.source.id
        and may_hold(source.reading, stretch)
        and context.anchor(source, selector)
    ]


def quoted(failure: Failure, span: Span, limit: int = 240) -> str:
    """A passage of the source for a message, on one line and cut where it is long."""
    words = " ".join(span.slice(failure.source.text).split())
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"


def _primary(failure: Failure) -> Label:
    selector = failure.citation.selector
    node = selector.node("exact")
    alterations = failure.outcome.alterations
    if not isinstance(node, Scalar) or not alterations:
        return selector.label("exact")
    marks = tuple(
        node.locate(alteration.written.start, alteration.written.end)
        for alteration in alterations
        if len(alteration.written)
    )
    return Label(selector.document, node.span, marks=marks)


def _related(failure: Failure, note: str) -> list[Label]:
    outcome, document = failure.outcome, failure.source.document
    if outcome.candidates:
        return [Label(document, span, f"occurrence {n}") for n, span in enumerate(outcome.candidates[:3], 1)]
    if outcome.nearest is None:
        return []
    inside = [
        item for item in outcome.alterations if outcome.nearest.contains(item.source) and len(item.source)
    ]
    changed = tuple(item.source for item in inside if len(item.written))
    added = tuple(item.source for item in inside if not len(item.written))
    return [Label(document, outcome.nearest, note, changed, added)]
