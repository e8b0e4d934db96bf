"""``briefgen schema``."""

from __future__ import annotations

from pathlib import Path

import click

from briefgen.cli.edits.durable import write_whole
from briefgen.cli.edits.editing import begun
from briefgen.cli.edits.refusals import explained
from briefgen.cli.edits.schemas import FOLDER, schemas
from briefgen.cli.prints.output import say
from briefgen.pipeline import compile_project


@click.command()
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=None,
    help="Output folder.  [default: schema, beside mkdocs.yml]",
)
@click.pass_obj
def schema(config_file: Path, out: Path | None) -> None:
    """Write the JSON Schemas of the editor's files.

    They contain this project's ids, so that an editor can complete sources, speakers and related topics.
    """
    project = compile_project(begun(config_file))
    folder = out or project.settings.root / FOLDER
    for name, content in schemas(project.corpus, project.curation).items():
        path = folder / name
        with explained(f"{path} cannot be written"):
            folder.mkdir(parents=True, exist_ok=True)
            write_whole(path, content)
        say(str(path))
