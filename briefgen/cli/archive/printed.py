"""``briefgen archive printed``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.archive.documents import Document, Row
from briefgen.archive.index.printed import Quotations
from briefgen.archive.inputs.reading import UNREADABLE, document_of, record_at, records
from briefgen.archive.inputs.shards import files, shards
from briefgen.cli.archive.adding import add_articles, begun_with_a_folder
from briefgen.cli.archive.options import anyway_too, as_text_or_lines
from briefgen.cli.archive.showing import kind_of, likeness_of, show_passage, show_record
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
@click.option("--pull", is_flag=True, help="Add these articles to the project as sources.")
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=100,
    show_default=True,
    help="Maximum number of articles to add.",
)
@anyway_too
@as_text_or_lines
@click.pass_obj
def printed(  # noqa: PLR0913, PLR0917  # one for each option
    config_file: Path,
    paths: tuple[str, ...],
    topic: str | None,
    pull: bool,
    limit: int,
    anyway: bool,
    output_format: str,
) -> None:
    """Find the articles that print this project's quotations, or nearly, all in one pass over PATH.

    With --pull they become sources, and the topic's page shows how each words the quotation.
    """
    if pull and output_format == "jsonl":
        raise ConfigurationError("--pull reports what it adds to people; list the articles first, then pull")
    settings = begun_with_a_folder(config_file) if pull else load_settings(config_file)
    words = dict(_quotations(compile_project(settings), topic))
    if not words:
        raise ConfigurationError(
            f"there is no quotation{f' in a topic {topic}' if topic else ''} to look for"
        )
    wanted = list(shards(files([Path(path) for path in paths])))
    places: dict[tuple[Shard, int], str] = {}
    count = 0
    with measuring("reading") as measure:
        for shard, place, found in _found(Quotations(words), wanted):
            if found is None:
                measure(len(wanted), shard)
                continue
            count += 1
            _show(found, shard.path, output_format)
            if pull and len(places) < limit:
                places.setdefault((shard, place), found.document.id)
    say(f"{len(words)} quotations looked for, {count} places found", err=True)
    if places:
        taken = ((name, record_at(shard, place), shard.path) for (shard, place), name in places.items())
        add_articles(settings, taken, [], anyway=anyway)
    if len(places) == limit:
        say(f"perhaps there are more; --limit adds more than {limit}", err=True)
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


def _found(quotations: Quotations, wanted: list[Shard]) -> Iterator[tuple[Shard, int, Printed | None]]:
    """Each find with its shard and its document's place there; None at the end of each shard."""
    for shard in wanted:
        try:
            for place, record in records(shard, wanted=quotations.may_be_in):
                document = record if isinstance(record, Row) else document_of(*record)
                for one in quotations.of(document) if isinstance(document, Document) else ():
                    yield shard, place, one
        except UNREADABLE as error:
            say(f"not read: {shard.path} from {shard.start}: {error}", err=True)
        yield shard, 0, None


def _show(found: Printed, path: str, output_format: str) -> None:
    document, span = found.document, found.span
    if output_format == "jsonl":
        place = {"start": span.start, "end": span.end, "exact": span.slice(document.text)}
        likeness = {"kind": kind_of(found.likeness), "likeness": round(found.likeness, 3)}
        show_record({"quotation": found.key, "document": document.id, "path": path, **place, **likeness})
        return
    show_passage(document, path, span, f"{found.key}{likeness_of(found.likeness)}")
