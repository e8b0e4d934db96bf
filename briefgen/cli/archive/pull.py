"""``briefgen archive pull``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from briefgen.archive.index.finding import Finder
from briefgen.cli.archive.adding import add_articles, begun_with_a_folder
from briefgen.cli.archive.options import anyway_too, of_an_index
from briefgen.escaping.json import to_json

if TYPE_CHECKING:
    from collections.abc import Iterator


@click.command()
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
@of_an_index
@anyway_too
@click.pass_obj
def pull(config_file: Path, ids: tuple[str, ...], folder: str, anyway: bool) -> None:
    """Add articles of an archive to the project as sources, with what their records state.

    The record is kept beside the text, as it is in the archive, with the checksums of both.
    """
    settings = begun_with_a_folder(config_file)
    finder = Finder(Path(folder))
    failures: list[str] = []
    records = [one for name in dict.fromkeys(ids) for one in _records(finder, name, failures)]
    sys.exit(not add_articles(settings, records, failures, anyway=anyway))


def _records(finder: Finder, name: str, failures: list[str]) -> Iterator[tuple[str, Any, str]]:
    """The record of an id, if there is one and no other."""
    records = list(finder.named(name))
    if not records:
        failures.append(f"{name}: the index has no such article, or its file has changed since")
    elif len({to_json(record) for record, _ in records}) > 1:
        paths = ", ".join(sorted({path for _, path in records}))
        failures.append(f"{name}: several articles have this id ({paths})")
    else:
        yield name, *records[0]
