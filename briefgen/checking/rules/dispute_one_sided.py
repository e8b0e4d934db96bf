"""A point that is called disputed, though one passage alone carries it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context

CODE: Final = Code.DISPUTE_ONE_SIDED


def check(context: Context) -> Iterator[Diagnostic]:
    """A dispute has two sides, and its evidence names a passage for each."""
    for topic in context.curation.topics:
        for point in topic.topic.points:
            if point.status != "disputed" or len(point.evidence) != 1 or context.answers(point, CODE):
                continue
            yield Diagnostic(
                CODE,
                "a disputed point has evidence for one side only",
                point.label("status"),
                help="cite a passage for each side, or say how you know of the dispute: basis",
                severity=Severity.WARNING,
            )
