"""``briefgen archive read``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.archive import cluster
from briefgen.archive.run.pool import Pool, processors
from briefgen.archive.run.process import MEMORY, SECONDS
from briefgen.archive.run.reading import ASIDE, read_archive
from briefgen.cli.prints.output import say
from briefgen.cli.prints.progress import measuring
from briefgen.errors import ConfigurationError

if TYPE_CHECKING:
    from briefgen.archive.run.reading import Outcome


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--out", required=True, metavar="DIR", help="Where the tables go.")
@click.option(
    "--processes",
    type=click.IntRange(min=1),
    default=None,
    help="How many to use.  [default: all processors]",
)
@click.option(
    "--seconds",
    type=click.FloatRange(min=0.1),
    default=SECONDS,
    show_default=True,
    help="How long one article may take; then it is set aside.",
)
@click.option(
    "--memory",
    type=click.IntRange(min=64),
    default=MEMORY >> 20,
    show_default=True,
    help="Megabytes that reading may take in one process.",
)
@click.option("--ray", metavar="ADDRESS", help='Read on a Ray cluster: its address, "auto", or "local".')
def read(  # noqa: PLR0913, PLR0917  # one for each option
    paths: tuple[str, ...], out: str, processes: int | None, seconds: float, memory: int, ray: str | None
) -> None:
    """Read quotations and figures of an archive into Parquet.

    PATH is a file or a folder of JSONL, Parquet or WARC. A run that was interrupted goes on where it ended.
    Status 1 means that a file could not be read; articles that could not are listed in DIR/aside.jsonl.
    """
    if ray is not None:
        _on_a_cluster(paths, out, ray, seconds=seconds, memory=memory << 20)
        return
    folder = Path(out)
    pool = Pool(folder, processes or processors(), seconds, memory << 20)
    with measuring("reading") as measure:
        outcome = read_archive([Path(path) for path in paths], pool, measure)
    _report(outcome, folder)
    sys.exit(int(bool(outcome.failed)))


def _on_a_cluster(paths: tuple[str, ...], out: str, address: str, **limits: float) -> None:
    try:
        cluster.use(address)
    except ModuleNotFoundError as error:
        raise ConfigurationError('a cluster needs more: pip install "briefgen[archive,ray]"') from error
    unread, parts = cluster.write(paths, out, **limits)
    say(f"written to {out}", err=True)
    if unread:
        say(
            f"{unread - parts} articles and {parts} parts of files could not be read: see {out}/row=unread",
            err=True,
        )
    sys.exit(int(bool(parts)))


def _report(outcome: Outcome, folder: Path) -> None:
    say(
        f"{folder} has {outcome.quotations} quotations and {outcome.figures} figures of {outcome.documents} "
        f"articles; {outcome.shards - outcome.known} of {outcome.shards} parts were read now",
        err=True,
    )
    if outcome.aside:
        say(f"{outcome.aside} articles could not be read; {folder / ASIDE} says why", err=True)
    for failed in outcome.failed:
        say(f"not read: {failed.shard.path} from {failed.shard.start}: {failed.reason}", err=True)
