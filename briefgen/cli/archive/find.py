"""``briefgen archive find``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.archive.index.finding import Finder
from briefgen.cli.archive.options import as_text_or_lines, of_an_index
from briefgen.cli.archive.showing import kind_of, likeness_of, show_passage, show_record
from briefgen.cli.prints.output import say
from briefgen.errors import ConfigurationError

if TYPE_CHECKING:
    from briefgen.archive.index.finding import Hit


@click.command()
@click.argument("words")
@of_an_index
@click.option(
    "--limit", type=click.IntRange(min=1), default=20, show_default=True, help="Maximum number of articles."
)
@click.option("--verbatim", is_flag=True, help="Only the very words, no variants.")
@as_text_or_lines
def find(words: str, folder: str, limit: int, verbatim: bool, output_format: str) -> None:
    """Find every article that has WORDS, or nearly.

    Articles with the very words come first, then variants, the most similar first. Status 1 means that no
    article has the very words.
    """
    if not any(map(str.isalnum, words)):
        raise ConfigurationError("give at least one word to find")
    finder = Finder(Path(folder))
    exact = finder.verbatim(words, limit)
    near = [] if verbatim or len(exact) >= limit else finder.variants(words, limit - len(exact))
    for hit in (*exact, *near):
        _show(hit, output_format)
    if len(exact) == limit:
        say(f"perhaps there are more; --limit shows more than {limit}", err=True)
    if not exact:
        say("no article has the very words", err=True)
    sys.exit(not exact)


def _show(hit: Hit, output_format: str) -> None:
    if output_format == "jsonl":
        document, span = hit.document, hit.span
        show_record(
            {
                "kind": kind_of(hit.likeness),
                "document": document.id,
                "path": hit.path,
                "start": span.start,
                "end": span.end,
                "exact": span.slice(document.text),
                "likeness": round(hit.likeness, 3),
            }
        )
        return
    show_passage(hit.document, hit.path, hit.span, likeness_of(hit.likeness).strip())
