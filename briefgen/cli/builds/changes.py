"""``briefgen changes``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from briefgen.briefing.changes import changes_record, snapshot_of
from briefgen.cli.builds.comparison import changes_since
from briefgen.cli.builds.last_site import read_last_site
from briefgen.cli.builds.revision import at_revision
from briefgen.cli.prints.output import say, show
from briefgen.cli.prints.report import report
from briefgen.errors import BuildError, ConfigurationError
from briefgen.escaping.json import to_terminal
from briefgen.escaping.markdown import escape_markdown
from briefgen.pages.changed import lines, names_of, topic_label
from briefgen.pipeline import compile_project, load_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefgen.briefing.changes import Changes, Snapshot
    from briefgen.pipeline import Project


@click.command()
@click.option("--since", metavar="FOLDER|FILE|URL", help="The last published site, or its SHA256SUMS.")
@click.option("--since-rev", metavar="REVISION", help="A revision of the project in Git.  [default: HEAD]")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    help="Output format.",
)
@click.pass_obj
def changes(config_file: Path, since: str | None, since_rev: str | None, format_: str) -> None:
    """Show what changed since the last published site, or since a revision in Git, entry by entry."""
    if since and since_rev:
        raise ConfigurationError("compare with --since or with --since-rev, not with both")
    project = compile_project(load_settings(config_file))
    if project.site is None:
        report(project.outcome, list(project.diagnostics), "text")
        sys.exit(1)
    before = _published(since) if since else _committed(config_file, since_rev or "HEAD")
    found = changes_since(project, before)
    if format_ == "json":
        show(to_terminal(changes_record(found)))
        return
    printed = list(_markdown(project, found) if format_ == "markdown" else _text(project, found))
    say("\n".join(printed or [f"nothing changed since {found.day}"]).rstrip("\n"))


def _published(where: str) -> Snapshot:
    last = read_last_site(where)
    if last.snapshot is None:
        raise BuildError(f"{where} has no data/topics.json: an earlier version of briefgen built it")
    return last.snapshot


def _committed(config_file: Path, revision: str) -> Snapshot:
    root = config_file.absolute().parent
    with at_revision(root, revision) as (folder, day):
        settings = load_settings(folder / config_file.name)
        earlier = compile_project(settings)
        if earlier.site is None:
            count = sum(1 for _ in earlier.diagnostics)
            raise BuildError(
                f"the project at {revision} has errors ({count} messages); choose another revision"
            )
        return snapshot_of(earlier.site, day)


def _names(project: Project) -> dict[str, str]:
    return {key: name for briefing in project.briefings for key, name in names_of(briefing).items()}


def _text(project: Project, found: Changes) -> Iterator[str]:
    names = _names(project)
    for topic in found.topics:
        yield (
            f"{topic.slug}: {topic.title}"
            if topic.change == "changed"
            else f"{topic.slug}: {topic_label(topic)}"
        )
        if topic.change == "changed":
            yield from (f"  {line}" for line in lines(topic, names))


def _markdown(project: Project, found: Changes) -> Iterator[str]:
    names = _names(project)
    for topic in found.topics:
        yield from (f"## {escape_markdown(topic.title)}", "")
        yield from (f"- {escape_markdown(line)}" for line in lines(topic, names))
        yield ""
