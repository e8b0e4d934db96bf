"""``briefgen preview``."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import click

from briefgen.cli.edits.durable import write_whole
from briefgen.cli.edits.lock import locked
from briefgen.cli.edits.refusals import explained
from briefgen.cli.prints.output import say
from briefgen.cli.prints.report import report
from briefgen.errors import ConfigurationError
from briefgen.pipeline import compile_project, draft_slugs, load_settings, render_pages, site_with_drafts
from briefgen.preview import chosen, chosen_files, review_sheet, single_file


@click.command()
@click.option(
    "--topic",
    "topics",
    multiple=True,
    metavar="SLUG",
    help="Only this topic, also if it is a draft; repeatable.",
)
@click.option("--drafts", is_flag=True, help="Show drafts too, marked as such.")
@click.option(
    "--review", is_flag=True, help="A sheet to sign instead: each entry beside its evidence, drafts included."
)
@click.argument("out", metavar="OUT.html", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def preview(config_file: Path, topics: tuple[str, ...], drafts: bool, review: bool, out: Path) -> None:
    """Write the topics and their sources to a self-contained HTML file.

    For reviewing a change: the file runs and loads nothing, and is not written while there are errors. A
    review sheet is written in any case, and names the entries that failed.
    """
    if out.suffix != ".html":
        raise ConfigurationError(f"the preview must be an .html file, not {out}")
    project = compile_project(load_settings(config_file))
    report(project.outcome, list(project.diagnostics), "text")
    if review:
        _write(out, review_sheet(project, chosen_files(project, topics)))
        say(f"wrote {out}")
    if project.site is None:
        sys.exit(1)
    if review:
        return
    known = draft_slugs(project)
    site = site_with_drafts(project, known if drafts else known.intersection(topics))
    briefings = chosen(site, topics)
    settings = project.settings
    text = single_file(
        site,
        briefings,
        render_pages(project, shown=site, bare=True),
        name=settings.site_name,
        language=settings.language,
    )
    _write(out, text)
    say(f"wrote {out}")


def _write(out: Path, text: str) -> None:
    refusal = f"cannot write {out}"
    with explained(refusal):
        if not out.parent.exists():  # the lock would make it
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(out))
    with locked(out.with_name(f".{out.name}.lock"), f"writing {out}"), explained(refusal):
        write_whole(out, text.encode())
