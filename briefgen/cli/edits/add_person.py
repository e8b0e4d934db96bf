"""``briefgen add person``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from briefgen.cli.edits.editing import begun, change, opened
from briefgen.errors import ConfigurationError
from briefgen.yaml_source import Fields, insert_entry, slugified

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("name")
@click.option("--id", "key", metavar="ID", help="The person's id.  [default: from the name]")
@click.option("--alias", "aliases", multiple=True, metavar="NAME", help="Another name that sources use.")
@click.option(
    "--kind",
    type=click.Choice(["person", "organization"]),
    default="person",
    show_default=True,
    help="Person or organization.",
)
@click.pass_obj
def person(config_file: Path, name: str, key: str | None, aliases: tuple[str, ...], kind: str) -> None:
    """Add a person named NAME to people.yml."""
    settings = begun(config_file)
    key = key or slugified(name)
    if not key:
        raise ConfigurationError("the name cannot be used as an id: give one with --id")
    values: dict[str, str | tuple[str, ...]] = {"name": name}
    if kind != "person":
        values["kind"] = kind
    if aliases:
        values["aliases"] = aliases
    file = opened(settings, table(settings.path("people")))
    done = change(settings, file, lambda document: insert_entry(document, key, Fields(values, {})))
    sys.exit(not done)


def table(path: Path) -> Path:
    """The file that takes a new entry: the path itself, or the last file where it is a folder.

    Raises:
        ConfigurationError: If the folder holds no YAML.
    """
    if not path.is_dir():
        return path
    files = sorted(entry for entry in path.rglob("*.y*ml") if not entry.name.startswith("."))
    if not files:
        raise ConfigurationError(f"{path} contains no file to add to")
    return files[-1]
