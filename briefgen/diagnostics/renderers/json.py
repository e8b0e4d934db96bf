"""Diagnostics for other programs, in the form that ``check --format json`` promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.diagnostics.renderers.region import region
from briefgen.escaping.json import to_terminal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from briefgen.diagnostics.diagnostic import Diagnostic, Label
    from briefgen.escaping.terminal import Rendered

VERSION = 1


def render_json(diagnostics: Iterable[Diagnostic], summary: Mapping[str, object]) -> Rendered:
    """One JSON object with the counts of ``summary`` and every diagnostic, in their order.

    Lines and columns are 1-based, columns count code points, an end is exclusive.
    """
    found = [_diagnostic(item) for item in diagnostics]
    return to_terminal({"version": VERSION, "summary": summary, "diagnostics": found})


def _diagnostic(item: Diagnostic) -> dict[str, object]:
    return {
        "code": item.code,
        "severity": item.severity,
        "message": item.message,
        "help": item.help,
        **_place(item.primary),
        "related": [{"message": label.message, **_place(label)} for label in item.related],
    }


def _place(label: Label) -> dict[str, object]:
    place = region(label)
    return {
        "path": label.document.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }
