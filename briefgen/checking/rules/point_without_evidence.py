"""A point or an event that rests on nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context

CODE: Final = Code.POINT_WITHOUT_EVIDENCE


def check(context: Context) -> Iterator[Diagnostic]:
    """Every point and event names at least one passage."""
    help_text = "add evidence: [{source: …, exact: …}], or remove the sentence"
    for topic in context.curation.topics:
        for kind, entries in (("point", topic.topic.points), ("event", topic.topic.timeline)):
            for entry in entries:
                if not entry.evidence:
                    message = f"this {kind} has no evidence"
                    yield Diagnostic(CODE, message, entry.label("text"), help=help_text)
