"""``briefgen init``."""

from __future__ import annotations

from contextlib import suppress
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import click

import briefgen
from briefgen.cli.edits.durable import write_whole
from briefgen.cli.edits.editing import editing
from briefgen.cli.edits.refusals import explained
from briefgen.cli.edits.schemas import keep_current
from briefgen.cli.prints.output import say
from briefgen.errors import BriefgenError, ConfigurationError
from briefgen.pipeline import load_settings

if TYPE_CHECKING:
    from collections.abc import Mapping
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
    """Create a project that checks and builds without errors, with a small example to replace.

    Existing files are never overwritten.
    """
    scaffold = files("briefgen.cli") / "scaffold"
    wanted = {folder / path: entry.read_bytes() for path, entry in _walk(scaffold, Path())}
    requirements = _REQUIREMENTS.format(version=briefgen.__version__)
    wanted[folder / ".github" / "requirements.txt"] = requirements.encode()
    with explained(f"cannot write to {folder}"):
        folder.mkdir(parents=True, exist_ok=True)
        click.get_current_context().with_resource(editing(folder))
        for path in _missing(folder, wanted):
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, wanted[path])
            say(f"wrote {path.as_posix()}")
    with suppress(BriefgenError):
        keep_current(load_settings(folder / "mkdocs.yml"))
    where = "" if folder == Path() else f"cd {folder} && "
    say(f"next: {where}briefgen check, then briefgen serve")


def _missing(folder: Path, wanted: Mapping[Path, bytes]) -> list[Path]:
    """What is to be written; files that an interrupted run wrote are kept as they are."""
    present = [path for path in wanted if path.exists() or path.is_symlink()]
    whole = [path for path in present if path.is_file() and path.read_bytes() == wanted[path]]
    if len(present) > len(whole) or len(whole) == len(wanted):
        names = ", ".join(sorted(path.relative_to(folder).as_posix() for path in present))
        raise ConfigurationError(f"{folder} already has {names}; nothing was written")
    return [path for path in wanted if path not in whole]


def _walk(folder: Traversable, path: Path) -> list[tuple[Path, Traversable]]:
    found: list[tuple[Path, Traversable]] = []
    for entry in sorted(folder.iterdir(), key=lambda item: item.name):
        if entry.is_dir():
            found.extend(_walk(entry, path / entry.name))
        elif entry.name != "__pycache__":
            found.append((path / entry.name, entry))
    return found
