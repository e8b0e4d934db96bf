"""``briefgen archive index``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from briefgen.archive.index.building import Indexed, update
from briefgen.archive.inputs.shards import files
from briefgen.archive.run.pool import processors
from briefgen.cli.prints.output import say
from briefgen.cli.prints.progress import measuring


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--out", required=True, metavar="DIR", help="The folder of the index.")
def index(paths: tuple[str, ...], out: str) -> None:
    """Make an index of an archive, or bring it up to date.

    PATH is a file or a folder of JSONL, Parquet or WARC. The index proposes articles; their texts stay in
    the files. New and changed files are read, and files that are not named any more are left out.
    Status 1 means that a file could not be read.
    """
    found = files([Path(path) for path in paths])
    done: list[Indexed] = []
    with measuring("indexing") as measure:

        def tell(one: Indexed) -> None:
            done.append(one)
            measure(len(found), one)

        update(Path(out), found, tell, processors())
    faults = [one for one in done if one.fault]
    new = [one for one in done if one.documents is not None and not one.fault]
    passed_over = sum(one.passed_over for one in new)
    say(
        f"{sum(one.documents or 0 for one in new)} articles of {len(new)} files added to the index in {out}, "
        f"{len(done) - len(new) - len(faults)} files unchanged",
        err=True,
    )
    if passed_over:
        say(f"{passed_over} records without an id or a text were passed over", err=True)
    for one in faults:
        say(f"not read: {one.path}: {one.fault}", err=True)
    sys.exit(int(bool(faults)))
