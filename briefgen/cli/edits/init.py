"""``briefgen init``."""

from __future__ import annotations

from contextlib import suppress
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli.edits.durable import write_whole
from briefgen.cli.edits.editing import editing
from briefgen.cli.edits.origin import Origin, origin
from briefgen.cli.edits.refusals import explained
from briefgen.cli.edits.schemas import keep_current
from briefgen.cli.edits.vendoring import FOLDER, requirement, vendored
from briefgen.cli.prints.output import say
from briefgen.errors import BriefgenError, ConfigurationError
from briefgen.pipeline import load_settings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.resources.abc import Traversable

_NAMED = Path(".github", "requirements.txt")

# Only a resolver knows what hashes the dependencies have.
_REQUIREMENTS = """\
# What the workflow installs: briefgen, and the newest versions of what it needs.
# {remark}
# To pin the rest as well, each file with its hash, let a resolver write this file; pip then refuses
# everything else:
#
#     echo '{requirement}' |
#         uv pip compile - --universal --generate-hashes --output-file .github/requirements.txt
#
{advice}{requirement}
"""

_ADVICE = """\
# If not, name the place to install it from, such as briefgen @ git+https://HOST/OWNER/REPOSITORY@COMMIT, or
# let `briefgen init --vendor` put a wheel into the project, and copy the line that it prints.
#
"""


@click.command()
@click.argument("folder", metavar="[DIR]", default=".", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--vendor",
    is_flag=True,
    help="Keep a wheel of this briefgen in the project, for the workflow to install. In an existing project, "
    "only write the wheel.",
)
def init(folder: Path, vendor: bool) -> None:
    """Create a project that checks and builds without errors, with a small example to replace.

    Existing files are never overwritten.
    """
    wheel = _wheel() if vendor else {}
    source = _vendored(wheel) or origin()
    if wheel and (folder / _NAMED).exists() and (folder / "mkdocs.yml").exists():
        _write(folder, {folder / name: content for name, content in wheel.items()})
        say(f"now write into {_NAMED.as_posix()}, in place of the line for briefgen:\n{source.requirement}")
        return
    scaffold = files("briefgen.cli") / "scaffold"
    wanted = {folder / path: entry.read_bytes() for path, entry in _walk(scaffold, Path())}
    wanted |= {folder / name: content for name, content in wheel.items()}
    advice = "" if source.known else _ADVICE
    requirements = _REQUIREMENTS.format(remark=source.remark, requirement=source.requirement, advice=advice)
    wanted[folder / _NAMED] = requirements.encode()
    _write(folder, wanted)
    with suppress(BriefgenError):
        keep_current(load_settings(folder / "mkdocs.yml"))
    if not source.known:
        say(f"{source.remark} See {_NAMED.as_posix()} before you publish.", err=True)
    where = "" if folder == Path() else f"cd {folder} && "
    say(f"next: {where}briefgen check, then briefgen serve")


def _write(folder: Path, wanted: Mapping[Path, bytes]) -> None:
    with explained(f"cannot write to {folder}"):
        folder.mkdir(parents=True, exist_ok=True)
        click.get_current_context().with_resource(editing(folder))
        for path in _missing(folder, wanted):
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, wanted[path])
            say(f"wrote {path.as_posix()}")


def _wheel() -> dict[Path, bytes]:
    name, content = vendored()
    return {Path(FOLDER, name): content}


def _vendored(wheel: Mapping[Path, bytes]) -> Origin | None:
    for path, content in wheel.items():
        return Origin(requirement(path.name, content), "The wheel that is kept in vendor/.")
    return None


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
