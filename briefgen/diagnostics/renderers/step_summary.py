"""The Markdown that a GitHub Actions job shows as its summary (``$GITHUB_STEP_SUMMARY``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from briefgen.diagnostics.renderers.region import region
from briefgen.escaping.markdown import table_cell
from briefgen.escaping.terminal import cut

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.diagnostics.diagnostic import Diagnostic

_BUDGET = 900_000  # bytes; GitHub refuses the whole summary of a step past 1 MiB
_CELL = 1_000  # characters; one endless message would push everything else out of sight


def step_summary(
    diagnostics: Iterable[Diagnostic], summary: Mapping[str, object], *, written: int = 0
) -> str:
    """A table of the counts and one of the diagnostics, as GitHub Flavored Markdown.

    Every character of a diagnostic that could be syntax is a numeric character reference.

    Args:
        diagnostics: In the order in which they are shown.
        summary: The counts of the project.
        written: Bytes that the step's summary has already.
    """
    lines = ["### briefgen", "", *_counts(summary)]
    rows = [_row(item) for item in diagnostics]
    if not rows:
        return "\n".join([*lines, "Nothing to report.", ""])
    shown = _affordable(rows, _BUDGET - written)
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
        if name == "excerpts":
            continue  # a table of its own, for programs
        yield f"| {table_cell(name)} | {table_cell(_count(value))} |"
    yield ""


def _count(value: object) -> str:
    if isinstance(value, Mapping) and "anchored" in value:
        return f"{value.get('anchored')} of {value.get('total')} anchored"
    if isinstance(value, Mapping):
        return ", ".join(f"{number} {key}" for key, number in value.items() if number) or "none"
    if isinstance(value, list):
        return str(len(value))
    return str(value)


def _row(item: Diagnostic) -> str:
    place = region(item.primary)
    message, help_ = cut(item.message, _CELL), cut(item.help or "", _CELL)
    where = f"{cut(item.path, _CELL)}:{place.line}:{place.column}"
    cells = (item.severity, where, f"{message}; {help_}" if help_ else message, item.code)
    return f"| {' | '.join(map(table_cell, cells))} |"


def _affordable(rows: list[str], budget: int) -> int:
    """How many rows fit into so many bytes."""
    spent = 0
    for number, row in enumerate(rows):
        spent += len(row.encode("utf-8", "replace")) + 1
        if spent > budget:
            return number
    return len(rows)
