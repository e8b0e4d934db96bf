"""``briefgen remove``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

import click

from briefgen.cli.edits.editing import begun
from briefgen.cli.edits.names.edits import Edits
from briefgen.cli.edits.names.kinds import KINDS
from briefgen.cli.edits.names.mentions import mentions
from briefgen.cli.edits.names.subject import known
from briefgen.cli.prints.output import say
from briefgen.errors import ConfigurationError
from briefgen.pipeline import compile_project
from briefgen.yaml_source import without_items

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from briefgen.cli.edits.names.kinds import Kind
    from briefgen.cli.edits.names.mentions import Mentions
    from briefgen.text import Document


_SHOWN: Final = 60
"""Characters of a line that are shown after the mention."""


@click.group()
def remove() -> None:
    """Remove a topic, a source or a person that nothing mentions.

    While something does, its mentions are listed and nothing is changed.
    """


@remove.command()
@click.argument("name", metavar="ID")
@click.option("--with-related", is_flag=True, help="Also remove it from the related topics of others.")
@click.pass_obj
def topic(config_file: Path, name: str, with_related: bool) -> None:
    """Delete the file of a topic.

    The address of a published topic is then lost: set `status: withdrawn` to keep it.
    """
    _remove(config_file, KINDS["topic"], name, unlisted=with_related)


@remove.command()
@click.argument("name", metavar="ID")
@click.pass_obj
def source(config_file: Path, name: str) -> None:
    """Remove the entry of a source; the text's file is kept."""
    _remove(config_file, KINDS["source"], name)


@remove.command()
@click.argument("name", metavar="ID")
@click.pass_obj
def person(config_file: Path, name: str) -> None:
    """Remove the entry of a person."""
    _remove(config_file, KINDS["person"], name)


def _remove(config_file: Path, kind: Kind, name: str, *, unlisted: bool = False) -> None:
    settings = begun(config_file)
    edits = Edits(settings)
    subject = known(edits, kind, name)
    found = mentions(edits, kind, name)
    if kind.table:
        found = [one for one in found if one.path != subject.path or not _is_own(one, name)]
    kept = [line for one in found for line in _lines(edits, one, unlisted=unlisted)]
    if kept:
        for line in kept:
            say(line)
        say(f"nothing was changed: {_counted(len(kept))} the {kind.noun} {name}", err=True)
        sys.exit(1)
    if not kind.table and edits.settings.path("curation").is_file():
        raise ConfigurationError("the curation is a single file: delete it yourself, and change mkdocs.yml")
    before = compile_project(settings)
    for one in found:
        edits.edit(one.path, _without(one))
    if kind.table:
        edits.edit(subject.path, lambda document: without_items(document, [subject.within]))
    else:
        edits.delete(subject.path)
    if not edits.write(before):
        sys.exit(1)
    say(f"removed the {kind.noun} {name}")


def _is_own(one: Mentions, name: str) -> bool:
    return all(place.path[0] == name for place in one.values)


def _without(one: Mentions) -> Callable[[Document], Document]:
    return lambda document: without_items(document, [place.path for place in one.values])


def _lines(edits: Edits, one: Mentions, *, unlisted: bool) -> Iterator[str]:
    """Each mention that keeps something from being removed, as an editor can jump to it."""
    document = edits.document(one.path)
    spans = [*(() if unlisted else (place.scalar.span for place in one.values)), *one.links]
    for span in spans:
        place = document.position(span.start)
        start = max(document.text.rfind(end, 0, span.start) for end in "\r\n") + 1
        line = document.text[start : span.end + _SHOWN].splitlines()[0]
        yield f"{document.path}:{place.line}:{place.column}: {line.strip()}"


def _counted(number: int) -> str:
    return "1 place mentions" if number == 1 else f"{number} places mention"
