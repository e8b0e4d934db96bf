"""Articles of an archive that become sources of the project, as ``add source`` adds a file."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefgen.cli.edits.editing import begun
from briefgen.cli.edits.sources.adding import added
from briefgen.cli.edits.sources.given import Given
from briefgen.cli.edits.sources.taking import NotAdded, Taken, Unpacked, unpack
from briefgen.cli.prints.output import say
from briefgen.errors import ConfigurationError
from briefgen.escaping.json import to_json

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.pipeline import Settings

_SECONDS = 10


def begun_with_a_folder(config_file: Path) -> Settings:
    """The settings of a project whose corpus takes further files.

    Raises:
        ConfigurationError: If it takes none.
    """
    settings = begun(config_file)
    if settings.path("corpus").suffix == ".jsonl":
        raise ConfigurationError(f"{settings.path('corpus').name} is a .jsonl file: add a record to it")
    return settings


def add_articles(
    settings: Settings, records: Iterable[tuple[str, Any, str]], failures: list[str], *, anyway: bool
) -> bool:
    """Add articles, say which could not be added, and tell whether all were.

    Args:
        settings: Of the project.
        records: Of each its id, its record as the archive has it, and the file.
        failures: Why other articles could not be taken.
        anyway: Whether one is added that is nearly another source.
    """
    unpacked = [one for name, record, path in records for one in _unpacked(name, record, path, failures)]
    written = added(settings, unpacked, Given(), failures, anyway=anyway) if unpacked else []
    for failure in failures:
        say(f"not added: {failure}", err=True)
    return bool(written) and not failures


def _unpacked(name: str, record: Any, path: str, failures: list[str]) -> list[Unpacked]:
    """A record as a file of its own, named after its id."""
    stem = re.sub(r"[^\w.-]+", "-", name).strip(".-")[-80:] or "article"
    try:
        return [unpack(Taken(f"{name} of {Path(path).name}", f"{stem}.json", to_json(record)), _SECONDS)]
    except NotAdded as refusal:
        failures.append(str(refusal))
        return []
