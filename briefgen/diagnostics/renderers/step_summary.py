"""The Markdown that a GitHub Actions job shows as its summary (``$GITHUB_STEP_SUMMARY``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from briefgen.diagnostics.renderers.region import region
from briefgen.exits.markdown import table_cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.diagnostics.diagnostic import Diagnostic

_BUDGET = 900_000  # bytes; GitHub refuses the whole summary of a step past 1 MiB


def step_summary(diagnostics: Iterable[Diagnostic], summary: Mapping[str, object]) -> str:
    """A table of the counts and one of the diagnostics, as GitHub Flavored Markdown.

    Every character of a diagnostic that could be syntax is a numeric character reference.
    """
    lines = ["### briefgen", "", *_counts(summary)]
    rows = [_row(item) for item in diagnostics]
    if not rows:
        return "\n".join([*lines, "Nothing to report.", ""])
    shown = _affordable(rows)
    lines += ["| severity | where | what | code |", "|---|---|---|---|", *rows[:shown]]
    if shown < len(rows):
        lines += ["", f"{len(rows) - shown} more are in the log."]
    return "\n".join([*lines, ""])


def _counts(summary: Mapping[str, object]) -> Iterator[str]:
    if not summary:
        return
    yield "| | |"
    yield "|---|---:|"
    for name, value in summary.items():
        if isinstance(value, Mapping) and "anchored" not in value:
            continue  # a table of its own, for programs
        yield f"| {table_cell(name)} | {table_cell(_count(value))} |"
    yield ""


def _count(value: object) -> str:
    if isinstance(value, Mapping):
        return f"{value.get('anchored')} of {value.get('total')} anchored"
    return str(value)


def _row(item: Diagnostic) -> str:
    place = region(item.primary)
    what = item.message if item.help is None else f"{item.message}; {item.help}"
    cells = (item.severity, f"{item.path}:{place.line}:{place.column}", what, item.code)
    return f"| {' | '.join(map(table_cell, cells))} |"


def _affordable(rows: list[str]) -> int:
    """How many rows fit into the summary's budget."""
    spent = 0
    for number, row in enumerate(rows):
        spent += len(row.encode("utf-8", "replace")) + 1
        if spent > _BUDGET:
            return number
    return len(rows)
