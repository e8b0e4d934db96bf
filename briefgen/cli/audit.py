"""``briefgen audit``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.audit import as_data, as_diagnostics, read_draft
from briefgen.audit import audit as audited
from briefgen.cli.prints.output import say, show
from briefgen.cli.prints.progress import working
from briefgen.cli.prints.report import as_text, finish, in_a_format
from briefgen.diagnostics.renderers import render_concise, render_github, render_sarif
from briefgen.escaping.json import to_terminal
from briefgen.escaping.terminal import Rendered, visible
from briefgen.pipeline import load_material, load_settings
from briefgen.yaml_source import written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.audit import Audit, Finding


@click.command()
@click.argument("draft", type=click.Path(path_type=Path, allow_dash=True, dir_okay=False))
@in_a_format
@click.pass_obj
def audit(config_file: Path, draft: Path, output_format: str, strict: bool) -> None:
    """Look up every quotation and number of DRAFT, a file or - for standard input, in the corpus.

    The draft may be Markdown, HTML or plain text from any hand. Status 1 means that something in it is not as
    the sources have it.
    """
    settings = load_settings(config_file)
    text = read_draft(draft, settings.root, sys.stdin.buffer)
    with working("reading the sources"):
        found = audited(text, load_material(settings).corpus, settings.language)
    diagnostics = list(as_diagnostics(found))
    if output_format == "json":
        show(to_terminal(as_data(found)))
    elif output_format == "sarif":
        show(render_sarif(diagnostics))
    elif output_format == "github":
        show(render_github(diagnostics), commands=True)
    elif output_format == "concise":
        show(render_concise(diagnostics))
    else:
        show(as_text(diagnostics))
        show(Rendered("\n" * bool(diagnostics) + "".join(_verified(found))))
        say(_closing_line(found))
    finish(diagnostics, strict=strict)


def _verified(found: Audit) -> Iterator[str]:
    """What holds, each with a selector to paste."""
    for one in found.findings:
        if one.verdict == "verified":
            yield _entry(found, one)


def _entry(found: Audit, one: Finding) -> str:
    position = found.draft.document.position(one.span.start)
    where = f"{visible(found.draft.document.path)}:{position.line}:{position.column}"
    speaker = f", {visible(one.speaker)}" if one.speaker else ""
    lines = [f"verified {one.kind} {where}: {visible(one.message)}{speaker}"]
    lines += [f"    {key}: {written(value)}" for key, value in one.selector.items()]
    return "".join(f"{line}\n" for line in lines)


def _closing_line(found: Audit) -> str:
    quotations = f"{found.count('quotation', 'verified')} of {found.count('quotation')} quotations"
    return f"{quotations} and {found.count('figure', 'verified')} of {found.count('figure')} numbers verified"
