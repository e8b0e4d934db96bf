"""``briefgen init``."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli.output import say
from briefgen.errors import BuildError, ConfigurationError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


@click.command()
@click.argument("folder", metavar="[DIR]", default=".", type=click.Path(file_okay=False, path_type=Path))
def init(folder: Path) -> None:
    """Start a project that builds and checks clean, with a small example to replace.

    Nothing that is there already is overwritten.
    """
    scaffold = files("briefgen.cli") / "scaffold"
    wanted = dict(_walk(scaffold, Path()))
    present = sorted(path.as_posix() for path in wanted if (folder / path).exists())
    if present:
        raise ConfigurationError(f"{folder} already has {', '.join(present)}; nothing was written")
    try:
        for path, entry in wanted.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(entry.read_bytes())
    except OSError as error:
        raise BuildError(f"cannot write to {folder}: {error.strerror}") from error
    for path in wanted:
        say(f"wrote {(folder / path).as_posix()}")
    where = "" if folder == Path() else f"cd {folder} && "
    say(f"next: {where}briefgen check, then briefgen serve")


def _walk(folder: Traversable, path: Path) -> list[tuple[Path, Traversable]]:
    found: list[tuple[Path, Traversable]] = []
    for entry in sorted(folder.iterdir(), key=lambda item: item.name):
        if entry.is_dir():
            found.extend(_walk(entry, path / entry.name))
        elif entry.name != "__pycache__":
            found.append((path / entry.name, entry))
    return found
