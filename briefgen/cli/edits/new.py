"""``briefgen new``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from briefgen.cli.edits.durable import write_whole
from briefgen.cli.edits.editing import begun
from briefgen.cli.edits.refusals import explained
from briefgen.cli.edits.schemas import keep_current
from briefgen.cli.prints.output import say, show
from briefgen.cli.prints.report import as_text
from briefgen.errors import ConfigurationError
from briefgen.pipeline import compile_project, new_defects
from briefgen.yaml_source import slugified, written

if TYPE_CHECKING:
    from pathlib import Path

TOPIC = """\
# yaml-language-server: $schema=../../schema/topic.json
title: {title}
abstract: To be written, in a few sentences for readers who stop there.
status: draft             # draft | published | withdrawn
tags: []                  # what it is about, a word or two each: every tag has a page

figures: []

points: []

quotations: []

timeline: []
"""


@click.group()
def new() -> None:
    """Create a file."""


@new.command()
@click.argument("name")
@click.pass_obj
def topic(config_file: Path, name: str) -> None:
    """Create a topic: a draft titled NAME, which also gives the page its address."""
    settings = begun(config_file)
    folder, slug = settings.path("curation"), slugified(name)
    if not slug:
        raise ConfigurationError("the name cannot be used as an address: use letters a to z or digits")
    if folder.suffix or folder.is_file():
        raise ConfigurationError(f"the curation is a single file, {folder.name}; make it a folder first")
    before = compile_project(settings)
    path = folder / f"{slug}.yml"
    text = TOPIC.format(title=written(" ".join(name.split())))
    with explained(f"{path} cannot be written"):
        if path.exists():
            raise ConfigurationError(f"{path.name} already exists")
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(path, text.encode())
    found = new_defects(settings, before)
    if found:
        path.unlink()
        show(as_text(found))
        sys.exit(1)
    say(path.relative_to(settings.root).as_posix())
    keep_current(settings)
