"""``briefgen archive pull``."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import click

from briefgen.archive.index.finding import Finder
from briefgen.cli.archive.options import of_an_index
from briefgen.cli.edits.editing import begun
from briefgen.cli.edits.sources.adding import added
from briefgen.cli.edits.sources.given import Given
from briefgen.cli.edits.sources.taking import NotAdded, Taken, Unpacked, unpack
from briefgen.cli.prints.output import say
from briefgen.errors import ConfigurationError
from briefgen.escaping.json import to_json

_SECONDS = 10


@click.command()
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
@of_an_index
@click.option("--anyway", is_flag=True, help="Write it even if it is nearly another source.")
@click.pass_obj
def pull(config_file: Path, ids: tuple[str, ...], folder: str, anyway: bool) -> None:
    """Add articles of an archive to the project as sources, with what their records state.

    The record is kept beside the text, as it is in the archive, with the checksums of both.
    """
    settings = begun(config_file)
    if settings.path("corpus").suffix == ".jsonl":
        raise ConfigurationError(f"{settings.path('corpus').name} is a .jsonl file: add a record to it")
    finder = Finder(Path(folder))
    failures: list[str] = []
    unpacked = [one for name in dict.fromkeys(ids) for one in _unpacked(finder, name, failures)]
    written = added(settings, unpacked, Given(), failures, anyway=anyway) if unpacked else []
    for failure in failures:
        say(f"not added: {failure}", err=True)
    sys.exit(int(bool(failures) or not written))


def _unpacked(finder: Finder, name: str, failures: list[str]) -> list[Unpacked]:
    records = list(finder.named(name))
    if not records:
        failures.append(f"{name}: the index has no such article, or its file has changed since")
        return []
    if len({to_json(record) for record, _ in records}) > 1:
        paths = ", ".join(sorted({path for _, path in records}))
        failures.append(f"{name}: several articles have this id ({paths})")
        return []
    record, path = records[0]
    try:
        return [unpack(_taken(name, record, path), _SECONDS)]
    except NotAdded as refusal:
        failures.append(str(refusal))
        return []


def _taken(name: str, record: Any, path: str) -> Taken:
    """A record as a file of its own, named after its id."""
    stem = re.sub(r"[^\w.-]+", "-", name).strip(".-")[-80:] or "article"
    return Taken(f"{name} of {Path(path).name}", f"{stem}.json", to_json(record))
