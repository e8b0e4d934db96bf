"""``briefgen schema``."""

from __future__ import annotations

import json
from pathlib import Path

import click

from briefgen.cli.edits.durable import write_whole
from briefgen.cli.edits.editing import begun
from briefgen.cli.edits.refusals import explained
from briefgen.cli.prints.output import say
from briefgen.corpus import Person, SourceMetadata
from briefgen.curation import Topic
from briefgen.pipeline import compile_project
from briefgen.yaml_source import json_schema, table_schema


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
