"""``briefgen suggest``."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.errors import ConfigurationError
from briefgen.suggestion import json_lines

if TYPE_CHECKING:
    from briefgen.suggestion import Kind

KINDS: tuple[Kind, ...] = ("quotations", "figures")


@click.command()
@click.argument("sources", nargs=-1, metavar="[SOURCE|TOPIC]...")
@click.option("--kind", type=click.Choice(list(KINDS)), default=None, help="Only this kind.  [default: both]")
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["yaml", "jsonl"]),
    default=None,
    help="Entries to paste, or one JSON object per line.  [default: yaml; jsonl with --corpus]",
)
@click.option("--topic", default=None, metavar="SLUG", help="Only what this topic does not have yet.")
@click.option("--dates", is_flag=True, help="Suggest dates for the sources instead, as comments.")
@click.option(
    "--corpus",
    type=click.Path(path_type=Path, exists=True, dir_okay=False, allow_dash=True),
    default=None,
    metavar="DOCS.jsonl",
    help='Read records {"id", "text"} from this file (- for standard input); needs no project.',
)
@click.pass_obj
def suggest(  # noqa: PLR0913, PLR0917  # one for each option
    config_file: Path,
    sources: tuple[str, ...],
    kind: Kind | None,
    output_format: str | None,
    topic: str | None,
    dates: bool,
    corpus: Path | None,
) -> None:
    """Suggest quotations and figures, as entries to paste.

    Without SOURCE, every source is read. A topic's name in place of SOURCE is short for --topic.
    """
    kinds = (kind,) if kind else KINDS
    if corpus is None:
        from briefgen.cli.prints import suggesting  # noqa: PLC0415  # a collection is read without a project's parts

        suggesting.print_suggestions(config_file, sources, kinds, output_format or "yaml", topic, dates=dates)
    elif sources or topic or dates or output_format == "yaml":
        raise ConfigurationError("--corpus goes with --kind and --format jsonl only")
    else:
        _print_collection(corpus, kinds)


def _print_collection(path: Path, kinds: tuple[Kind, ...]) -> None:
    gc.disable()  # what is read holds no cycles, and looking for them would take a tenth of the time
    write = sys.stdout.write  # noqa: TID251  # ASCII, many objects at once
    with click.open_file(str(path), "rb") as records:
        if not sys.stderr.isatty():
            for _, lines in json_lines(records, kinds):
                write(lines)
            return
        from briefgen.cli.prints.progress import counting  # noqa: PLC0415  # only a terminal pays for it

        with counting("reading", path) as advance:
            for count, lines in json_lines(records, kinds):
                write(lines)
                advance(count)
