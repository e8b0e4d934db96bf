"""Two sources that give different numbers for the same thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.figures.agreement import disagreeing
from briefgen.diagnostics import Code, Diagnostic, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context

CODE: Final = Code.FIGURES_DISAGREE


def check(context: Context) -> Iterator[Diagnostic]:
    """Figures that measure the same at the same time agree, in whatever topic they stand."""
    entries = [
        figure
        for topic in context.curation.topics
        if topic.topic.status == "published"
        for figure in topic.topic.figures
    ]
    for first, second in disagreeing(entries):
        yield Diagnostic(
            CODE,
            f"{second.source} says {second.value}, {first.source} says {first.value}",
            second.label("value"),
            (first.label("value", message="the other figure for the same"),),
            "the page shows both and says so; word measures differently if they measure different things",
            Severity.WARNING,
        )
