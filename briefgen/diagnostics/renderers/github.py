"""Diagnostics as annotations in GitHub Actions, by workflow commands on standard output.

GitHub shows at most ten errors, ten warnings and ten notices of a step and drops the rest without a
word, so the rest is printed as ordinary lines of the log.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from briefgen.diagnostics.codes import Severity
from briefgen.diagnostics.renderers.concise import concise_line
from briefgen.diagnostics.renderers.glyphs import visible
from briefgen.diagnostics.renderers.region import region

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.diagnostics.diagnostic import Diagnostic

SHOWN_BY_GITHUB = 10
"""Annotations of one kind that GitHub shows for a step."""

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render_github(diagnostics: Iterable[Diagnostic]) -> str:
    """Workflow commands for the first ten of each severity, then the others, counted, as plain lines."""
    seen: Counter[Severity] = Counter()
    annotations: list[str] = []
    rest: list[Diagnostic] = []
    for item in diagnostics:
        seen[item.severity] += 1
        if seen[item.severity] <= SHOWN_BY_GITHUB:
            annotations.append(_annotation(item))
        else:
            rest.append(item)
    lines = annotations + _rest(rest)
    return "".join(f"{line}\n" for line in lines)


def _annotation(item: Diagnostic) -> str:
    properties = ",".join(f"{key}={_property(value)}" for key, value in _properties(item).items())
    return f"::{_COMMANDS[item.severity]} {properties}::{_data(_body(item))}"


def _properties(item: Diagnostic) -> dict[str, str]:
    """The annotation's place; GitHub refuses columns where the lines differ."""
    place = region(item.primary)
    found = {
        "file": item.path,
        "line": str(place.line),
        "col": str(place.column),
        "endLine": str(place.end_line),
        "endColumn": str(place.end_column),
        "title": str(item.code),
    }
    if place.line != place.end_line:
        del found["col"], found["endColumn"]
    return found


def _body(item: Diagnostic) -> str:
    """The message; then the passages of other files and the help, each on a line of its own."""
    lines = [item.message]
    for label in item.related:
        place = region(label)
        lines.append(f"{label.document.path}:{place.line}:{place.column} {label.message}".rstrip())
    if item.help is not None:
        lines.append(f"help: {item.help}")
    return "\n".join(lines)


def _rest(rest: list[Diagnostic]) -> list[str]:
    if not rest:
        return []
    number = len(rest)
    what = "1 more diagnostic" if number == 1 else f"{number} more diagnostics"
    return [f"{what}, past the number that GitHub shows as annotations:", *map(_log_line, rest)]


def _log_line(item: Diagnostic) -> str:
    """A line that the runner does not take for a command, whatever the file's name or the message."""
    line = concise_line(item).replace("##[", "# #[")
    return f"./{line}" if line.lstrip().startswith("::") else line


def _data(text: str) -> str:
    kept = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return visible(kept)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
