"""``briefgen schema``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli.edits.cms import MOST_ENTRIES, cms_configuration, without_forms
from briefgen.cli.edits.durable import write_whole
from briefgen.cli.edits.editing import begun
from briefgen.cli.edits.refusals import explained
from briefgen.cli.prints.output import say
from briefgen.corpus import Person, SourceMetadata
from briefgen.curation import Topic
from briefgen.pipeline import compile_project
from briefgen.yaml_source import json_schema, table_schema

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
    ids = {
        "source": sorted(project.corpus.sources),
        "speaker": sorted(project.corpus.people),
        "related": sorted(project.curation.declared),
    }
    folder = out or project.settings.root / "schema"
    schemas = {
        "topic": json_schema(Topic, enumerations=ids),
        "sources": table_schema(SourceMetadata),
        "people": table_schema(Person),
    }
    for name, content in schemas.items():
        path = folder / f"{name}.json"
        text = json.dumps(content, indent=2, ensure_ascii=False) + "\n"
        with explained(f"{path} cannot be written"):
            folder.mkdir(parents=True, exist_ok=True)
            write_whole(path, text.encode())
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
