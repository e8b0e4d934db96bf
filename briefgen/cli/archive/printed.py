"""``briefgen archive printed``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.archive.index.printed import Quotations
from briefgen.archive.inputs.reading import documents
from briefgen.archive.inputs.shards import files, shards
from briefgen.cli.archive.options import as_text_or_lines
from briefgen.cli.archive.showing import show_passage, show_record
from briefgen.cli.prints.output import say
from briefgen.cli.prints.progress import measuring
from briefgen.errors import ConfigurationError
from briefgen.pipeline import compile_project, load_settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.archive.index.printed import Printed
    from briefgen.archive.inputs.shards import Shard
    from briefgen.pipeline import Project


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--topic", metavar="SLUG", help="Only the quotations of this topic.")
@as_text_or_lines
@click.pass_obj
def printed(config_file: Path, paths: tuple[str, ...], topic: str | None, output_format: str) -> None:
    """Find the articles that print this project's quotations, all in one pass over PATH.

    Add what you want to show as variants by `briefgen archive pull` or `briefgen add source`.
    """
    project = compile_project(load_settings(config_file))
    words = dict(_quotations(project, topic))
    if not words:
        raise ConfigurationError(
            f"there is no quotation{f' in a topic {topic}' if topic else ''} to look for"
        )
    wanted = list(shards(files([Path(path) for path in paths])))
    count = 0
    with measuring("reading") as measure:
        for shard, found in _found(Quotations(words), wanted):
            if found is None:
                measure(len(wanted), shard)
                continue
            count += 1
            _show(found, shard.path, output_format)
    say(f"{len(words)} quotations looked for, {count} places found", err=True)
    sys.exit(not count)


def _quotations(project: Project, topic: str | None) -> Iterator[tuple[str, str]]:
    """The quotations that are proven, by topic and number, a stretch that marks leave out being a part."""
    for (slug, kind, *rest), (source, anchor) in project.verified.passages.items():
        if kind != "quotations" or topic not in (None, slug):
            continue
        text = project.corpus.sources[source].document.text
        for number, span in enumerate(anchor.spans):
            part = f"/{number + 1}" if len(anchor.spans) > 1 else ""
            yield f"{slug}: quotation {int(rest[0]) + 1}{part}", span.slice(text)


def _found(quotations: Quotations, wanted: list[Shard]) -> Iterator[tuple[Shard, Printed | None]]:
    for shard in wanted:
        for one in quotations.within(documents(shard)):
            yield shard, one
        yield shard, None


def _show(found: Printed, path: str, output_format: str) -> None:
    document, span = found.document, found.span
    if output_format == "jsonl":
        exact = span.slice(document.text)
        place = {"start": span.start, "end": span.end, "exact": exact}
        show_record({"quotation": found.key, "document": document.id, "path": path, **place})
        return
    show_passage(document, path, span, found.key)
