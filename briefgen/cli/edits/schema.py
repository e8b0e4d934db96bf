"""``briefgen schema``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli.edits.cms import MOST_ENTRIES, cms_configuration, without_forms
from briefgen.cli.edits.durable import write_whole
from briefgen.cli.edits.editing import begun
from briefgen.cli.edits.refusals import explained
from briefgen.cli.edits.schemas import FOLDER, schemas
from briefgen.cli.prints.output import say
from briefgen.pipeline import compile_project

if TYPE_CHECKING:
    from briefgen.pipeline import Project


@click.command()
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=None,
    help="Output folder.  [default: schema, or admin with --cms, beside mkdocs.yml]",
)
@click.option(
    "--cms",
    is_flag=True,
    help="Write a configuration of Sveltia CMS or Decap CMS, config.yml, instead.",
)
@click.pass_obj
def schema(config_file: Path, out: Path | None, cms: bool) -> None:
    """Write the JSON Schemas of the editor's files.

    They contain this project's ids, so that an editor can complete sources, speakers and related topics.
    """
    project = compile_project(begun(config_file))
    if cms:
        _write_cms(project, out or project.settings.root / "admin")
        return
    folder = out or project.settings.root / FOLDER
    for name, content in schemas(project.corpus, project.curation).items():
        path = folder / name
        with explained(f"{path} cannot be written"):
            folder.mkdir(parents=True, exist_ok=True)
            write_whole(path, content)
        say(str(path))


def _write_cms(project: Project, folder: Path) -> None:
    path = folder / "config.yml"
    with explained(f"{path} cannot be written"):
        present = path.read_text(encoding="utf-8") if path.exists() else None
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(path, cms_configuration(project, present).encode())
    say(str(path))
    for name in without_forms(project):
        say(f"{name}: more than {MOST_ENTRIES}, which get no forms; edit them as text", err=True)
