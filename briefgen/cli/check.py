"""``briefgen check``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli.edits.schemas import keep_current
from briefgen.cli.prints.report import Format, finish, in_a_format, report
from briefgen.errors import ConfigurationError
from briefgen.pipeline import compile_project, load_settings

if TYPE_CHECKING:
    from briefgen.diagnostics import Diagnostic
    from briefgen.pipeline import Project


@click.command()
@in_a_format
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.pass_obj
def check(config_file: Path, output_format: Format, strict: bool, paths: tuple[Path, ...]) -> None:
    """Check the whole project and print every defect.

    With PATH, only defects in those files or folders are shown and counted;
    the whole project is still checked.
    """
    project = compile_project(load_settings(config_file))
    keep_current(project.settings, project.corpus, project.curation)
    diagnostics = _selected(project, paths)
    report(project, diagnostics, output_format)
    finish(diagnostics, strict=strict)


def _selected(project: Project, paths: tuple[Path, ...]) -> list[Diagnostic]:
    if not paths:
        return list(project.diagnostics)
    root = project.settings.root
    wanted = [path.resolve() for path in paths]
    for path, named in zip(wanted, paths, strict=True):
        if not path.exists():
            raise ConfigurationError(f"there is no file or folder {named}")
    return [
        item
        for item in project.diagnostics
        if any((root / item.path.partition("#")[0]).is_relative_to(path) for path in wanted)
    ]
