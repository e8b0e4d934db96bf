"""``briefgen init``."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import click

import briefgen
from briefgen.errors import BuildError, ConfigurationError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

# Only the owner can say where briefgen comes from, and only a resolver what hashes its dependencies have.
_REQUIREMENTS = """\
# What the workflow installs: this version of briefgen, and the newest of what it needs. To pin those as
# well, each file with its hash, let a resolver write this file; pip then refuses everything else:
#
#     echo 'briefgen=={version}' |
#         uv pip compile - --universal --generate-hashes --output-file .github/requirements.txt
#
# From a repository: briefgen @ git+https://HOST/OWNER/REPOSITORY@COMMIT
briefgen=={version}
"""


@click.command()
@click.argument("folder", metavar="[DIR]", default=".", type=click.Path(file_okay=False, path_type=Path))
def init(folder: Path) -> None:
    """Start a project that builds and checks clean, with a small example to replace.

    Nothing that is there already is overwritten.
    """
    scaffold = files("briefgen.cli") / "scaffold"
    wanted = {path: entry.read_bytes() for path, entry in _walk(scaffold, Path())}
    requirements = _REQUIREMENTS.format(version=briefgen.__version__)
    wanted[Path(".github", "requirements.txt")] = requirements.encode()
    wanted = dict(sorted(wanted.items()))
    present = sorted(path.as_posix() for path in wanted if (folder / path).exists())
    if present:
        raise ConfigurationError(f"{folder} already has {', '.join(present)}; nothing was written")
    try:
        for path, content in wanted.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
    except OSError as error:
        raise BuildError(f"cannot write to {folder}: {error.strerror}") from error
    for path in wanted:
        click.echo(f"wrote {(folder / path).as_posix()}")
    where = "" if folder == Path() else f"cd {folder} && "
    click.echo(f"next: {where}briefgen check, then briefgen serve")


def _walk(folder: Traversable, path: Path) -> list[tuple[Path, Traversable]]:
    found: list[tuple[Path, Traversable]] = []
    for entry in sorted(folder.iterdir(), key=lambda item: item.name):
        if entry.is_dir():
            found.extend(_walk(entry, path / entry.name))
        elif entry.name != "__pycache__":
            found.append((path / entry.name, entry))
    return found
