"""``briefgen archive mine``."""

from __future__ import annotations

import sys
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.archive.index.finding import Finder
from briefgen.archive.index.mining import PROPOSED
from briefgen.archive.index.mining import mine as mined
from briefgen.cli.archive.options import as_text_or_lines, of_an_index
from briefgen.cli.archive.showing import show_passage, show_record
from briefgen.cli.prints.output import say
from briefgen.errors import ConfigurationError
from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.archive.index.mining import Mined


@click.command()
@of_an_index
@click.option("--speaker", metavar="NAME", help="Quotations of this person only.")
@click.option("--about", metavar="WORDS", help="Only what is said in a sentence with all of these words.")
@click.option(
    "--limit", type=click.IntRange(min=1), default=50, show_default=True, help="Maximum number of findings."
)
@click.option(
    "--articles",
    type=click.IntRange(min=1),
    default=PROPOSED,
    show_default=True,
    help="Maximum number of articles to read.",
)
@as_text_or_lines
def mine(  # noqa: PLR0913, PLR0917  # one for each option
    folder: str, speaker: str | None, about: str | None, limit: int, articles: int, output_format: str
) -> None:
    """Find quotations of a person, or what is said about a subject.

    With --about alone figures are found, too. Status 1 means that nothing was found.
    """
    if not any(map(str.isalnum, f"{speaker or ''}{about or ''}")):
        raise ConfigurationError("give a --speaker, or words that it is --about, or both")
    found = list(islice(mined(Finder(Path(folder)), speaker, about, articles), limit))
    for one in found:
        _show(one, output_format)
    if len(found) == limit:
        say(f"perhaps there are more; --limit shows more than {limit}", err=True)
    if not found:
        say("nothing was found", err=True)
    sys.exit(not found)


def _show(one: Mined, output_format: str) -> None:
    row = one.row
    if output_format == "jsonl":
        known = {key: value for key, value in row._asdict().items() if value is not None}
        show_record({"kind": known.pop("row"), "document": known.pop("id"), "path": one.path, **known})
        return
    said = row.speaker_name or row.speaker or "speaker not found"
    note = said if row.row == "quotation" else f"figure: {row.value} {row.unit or ''}".strip()
    show_passage(one.document, one.path, Span(row.start, row.end), note)
