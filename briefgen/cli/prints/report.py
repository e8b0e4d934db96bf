"""How a command prints what it found."""

from __future__ import annotations

import os
import pickle
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NoReturn, get_args

import click

from briefgen.cache import NO_STORE, Store, key_of
from briefgen.cli.prints.output import say, show
from briefgen.cli.prints.terminal import colour, width
from briefgen.diagnostics import Severity
from briefgen.diagnostics.renderers import (
    Remembered,
    render_concise,
    render_github,
    render_json,
    render_sarif,
    render_text,
    step_summary,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from briefgen.diagnostics import Diagnostic
    from briefgen.escaping.terminal import Rendered
    from briefgen.pipeline import Outcome

_KIND: Final = "shown"

Format = Literal["text", "concise", "json", "github", "sarif"]


def in_a_format(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command that reports diagnostics the options for how it does, and for how it ends."""
    strict = click.option("--strict", is_flag=True, help="Treat warnings as errors.")
    return click.option(
        "--format",
        "output_format",
        type=click.Choice(get_args(Format)),
        default="text",
        show_default=True,
        help="Output format.",
    )(strict(command))


def finish(diagnostics: Iterable[Diagnostic], *, strict: bool) -> NoReturn:
    """End a command with status 1 if anything reported counts as an error."""
    counted = (Severity.ERROR, Severity.WARNING) if strict else (Severity.ERROR,)
    sys.exit(any(item.severity in counted for item in diagnostics))


def report(
    outcome: Outcome, diagnostics: Sequence[Diagnostic], output_format: Format, store: Store = NO_STORE
) -> None:
    """Print diagnostics to standard output; the text format ends with a line that counts.

    Args:
        outcome: Of the check.
        diagnostics: Those that are shown.
        output_format: How.
        store: What an earlier run has shown.
    """
    if output_format == "json":
        show(render_json(diagnostics, outcome.summary))
    elif output_format == "sarif":
        show(render_sarif(diagnostics, silenced=outcome.silenced))
    elif output_format == "concise":
        show(render_concise(diagnostics))
        if by_the_editor := _by_the_editor(outcome):
            say(by_the_editor.removeprefix("; "), err=True)
    elif output_format == "github":
        show(render_github(diagnostics), commands=True)
        _append_step_summary(diagnostics, outcome.summary)
    else:
        show(as_text(diagnostics, store))
        say(closing_line(outcome, diagnostics))


def as_text(diagnostics: Sequence[Diagnostic], store: Store = NO_STORE) -> Rendered:
    """Diagnostics in the format for people, as standard output takes it.

    Args:
        diagnostics: In the order in which they are shown.
        store: What an earlier run has shown.
    """
    shown = colour(), width()
    key = key_of(_KIND, *map(str, shown)) if store else ""
    kept = store.get(_KIND, key) if store else None
    remembered = Remembered(pickle.loads(kept) if kept else {})  # noqa: S301  # sealed by this user's own run
    text = render_text(diagnostics, colour=shown[0], width=shown[1], remembered=remembered)
    if store and remembered.now.keys() != remembered.before.keys():
        store.put(_KIND, key, pickle.dumps(remembered.now, pickle.HIGHEST_PROTOCOL))
    return text


def closing_line(outcome: Outcome, diagnostics: Sequence[Diagnostic]) -> str:
    """One sentence that sums up a run."""
    errors = sum(item.severity is Severity.ERROR for item in diagnostics)
    warnings = sum(item.severity is Severity.WARNING for item in diagnostics)
    counts = ", ".join(f"{tally.anchored} of {tally.total} {name}" for name, tally in outcome.tallies.items())
    found = f"{_counted(errors, 'error')}, {_counted(warnings, 'warning')}" if errors or warnings else "clean"
    note = f" ({_counted(outcome.unread, 'topic')} could not be read)" if outcome.unread else ""
    return f"{found}: {counts} match their sources{note}{_by_the_editor(outcome)}"


def _by_the_editor(outcome: Outcome) -> str:
    """What nobody proved, so that no count hides it: ``; 12 of 14 speakers verified, 1 basis declared``."""
    silenced, declared = len(outcome.silenced), outcome.declared
    quotations, unchecked = outcome.tallies["quotations"].anchored, outcome.unchecked["speakers"]
    parts = [f"{quotations - unchecked} of {quotations} speakers verified"] if unchecked else []
    parts += [f"{_counted(silenced, 'message')} suppressed"] if silenced else []
    nouns = (
        ("marks", "mark"),
        ("direct_because", "direct_because"),
        ("confirmed_because", "single-source confirmation"),
        ("rights_full", "source in full"),
    )
    parts += [f"{_counted(declared[key], noun)} declared" for key, noun in nouns if declared.get(key)]
    bases = declared.get("basis", 0)
    parts += [f"{bases} {'basis' if bases == 1 else 'bases'} declared"] if bases else []
    return f"; {', '.join(parts)}" if parts else ""


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _append_step_summary(diagnostics: Sequence[Diagnostic], summary: Mapping[str, object]) -> None:
    """Add to the step's summary, within what the step's earlier commands have left of GitHub's limit."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if path:
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(step_summary(diagnostics, summary, written=file.tell()))
