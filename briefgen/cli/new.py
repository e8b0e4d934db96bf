"""``briefgen new``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from briefgen.cli.output import say, show
from briefgen.cli.report import shown
from briefgen.errors import BuildError, ConfigurationError
from briefgen.pipeline import compile_project, load_settings, new_defects
from briefgen.yaml_source import slugified, written

if TYPE_CHECKING:
    from pathlib import Path

TOPIC = """\
# yaml-language-server: $schema=../../schema/topic.json
title: {title}
abstract: To be written, in two or three sentences for readers who read no further.
status: draft             # draft | published | withdrawn

figures: []

points: []

quotations: []

timeline: []
"""


@click.group()
def new() -> None:
    """Begin a file."""


@new.command()
@click.argument("name")
@click.pass_obj
def topic(config_file: Path, name: str) -> None:
    """Begin a topic: a draft with this NAME for its title and the page's address made of it."""
    settings = load_settings(config_file)
    folder, slug = settings.path("curation"), slugified(name)
    if not slug:
        raise ConfigurationError("this name makes no address: use letters from a to z or digits")
    if folder.suffix or folder.is_file():
        raise ConfigurationError(f"the curation is the one file {folder.name}; make it a folder first")
    before = compile_project(settings)
    path = folder / f"{slug}.yml"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(TOPIC.format(title=written(" ".join(name.split()))))
    except FileExistsError as error:
        raise ConfigurationError(f"{path.name} is there already") from error
    except OSError as error:
        raise BuildError(f"{path} cannot be written: {error.strerror}") from error
    found = new_defects(settings, before)
    if found:
        path.unlink()
        show(shown(found))
        sys.exit(1)
    say(path.relative_to(settings.root).as_posix())
