"""Diagnostics as annotations in GitHub Actions, by workflow commands on standard output.

GitHub shows at most ten errors, ten warnings and ten notices of a step and drops the rest without a
word, so the rest is printed as ordinary lines of the log. Of a message it shows 4,096 characters; what is
longer is cut here, so that the help is among them.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from briefgen.diagnostics.codes import Severity
from briefgen.diagnostics.renderers.region import concise_line, region
from briefgen.escaping.terminal import Rendered, cut
from briefgen.escaping.workflow import command, inert

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.diagnostics.diagnostic import Diagnostic

SHOWN_BY_GITHUB = 10
"""Annotations of one kind that GitHub shows for a step."""

_MESSAGE = 1_600
_PASSAGE = 400
_PASSAGES = 3
_HELP = 1_200
"""Characters of a message, of each passage of another file, how many of these, and of the help: together
fewer than 4,096 (https://github.com/actions/runner, ``_maxIssueMessageLength``)."""

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render_github(diagnostics: Iterable[Diagnostic]) -> Rendered:
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
    return Rendered("".join(f"{line}\n" for line in (*annotations, *_rest(rest))))


def _annotation(item: Diagnostic) -> str:
    return command(_COMMANDS[item.severity], _properties(item), _body(item))


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
    lines = [cut(item.message, _MESSAGE)]
    for label in item.related[:_PASSAGES]:
        place = region(label)
        where = f"{label.document.path}:{place.line}:{place.column}"
        lines.append(cut(f"{where} {label.message}".rstrip(), _PASSAGE))
    if len(item.related) > _PASSAGES:
        lines.append(f"and {len(item.related) - _PASSAGES} more")
    if item.help is not None:
        lines.append(cut(f"help: {item.help}", _HELP))
    return "\n".join(lines)


def _rest(rest: list[Diagnostic]) -> list[str]:
    if not rest:
        return []
    number = len(rest)
    what = "1 more diagnostic" if number == 1 else f"{number} more diagnostics"
    lines = (inert(concise_line(item)) for item in rest)
    return [f"{what}, past the number that GitHub shows as annotations:", *lines]
