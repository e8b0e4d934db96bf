"""``briefgen add``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from briefgen.cli.edits.add_person import person
from briefgen.cli.edits.days import DAY
from briefgen.cli.edits.editing import begun, change, opened
from briefgen.cli.edits.sources.command import source
from briefgen.cli.prints.output import say
from briefgen.errors import ConfigurationError
from briefgen.pipeline import load_material
from briefgen.suggestion import Wanted, figure_addition, quotation_addition
from briefgen.yaml_source import insert_item

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefgen.pipeline import Material
    from briefgen.suggestion import Addition


@click.group()
def add() -> None:
    """Add an entry to one of your files and leave the rest of the file unchanged.

    The entry is written only if it adds no errors.
    """


def _passage(command: Callable[..., None]) -> Callable[..., None]:
    """The arguments and options by which every entry names its passage."""
    for option in (
        click.option(
            "--suffix", default="", metavar="WORDS", help="Words just after, if WORDS occur more than once."
        ),
        click.option(
            "--prefix", default="", metavar="WORDS", help="Words just before, if WORDS occur more than once."
        ),
        click.option("--topic", required=True, metavar="SLUG", help="The topic to add the entry to."),
        click.argument("words"),
        click.argument("source"),
    ):
        command = option(command)
    return command


@add.command()
@_passage
@click.option("--speaker", metavar="ID", help="The speaker, if the source does not say.")
@click.option("--date", "date_created", type=DAY, metavar="DATE", help="When it was said.")
@click.option("--event", metavar="LINE", help="The occasion.")
@click.option("--note", metavar="PROSE", help="Your note.")
@click.pass_obj
def quotation(  # noqa: PLR0913, PLR0917  # one for each argument
    config_file: Path, /, source: str, words: str, topic: str, prefix: str, suffix: str, **given: str | None
) -> None:
    """Add the quotation WORDS of SOURCE to a topic, with its speaker and, if stated, its day."""
    material = load_material(begun(config_file))
    wanted = _wanted(material, source, words, (prefix, suffix), given)
    addition = quotation_addition(wanted, material.corpus.people)
    _add(material, topic, "quotations", addition)


@add.command()
@_passage
@click.option("--measures", metavar="LINE", help="What it counts.  [default: in the source's words]")
@click.option("--value", metavar="LINE", help="The amount, if WORDS state several.")
@click.option("--date", "observation_date", type=DAY, metavar="DATE", help="The date it refers to.")
@click.option("--note", metavar="PROSE", help="Your note.")
@click.pass_obj
def figure(  # noqa: PLR0913, PLR0917  # one for each argument
    config_file: Path, /, source: str, words: str, topic: str, prefix: str, suffix: str, **given: str | None
) -> None:
    """Add the figure in WORDS of SOURCE to a topic."""
    material = load_material(begun(config_file))
    wanted = _wanted(material, source, words, (prefix, suffix), given)
    _add(material, topic, "figures", figure_addition(wanted))


add.add_command(source)
add.add_command(person)


def _wanted(
    material: Material, name: str, words: str, around: tuple[str, str], given: dict[str, str | None]
) -> Wanted:
    known = material.corpus.sources
    if name not in known:
        raise ConfigurationError(f'there is no source "{name}"; known: {", ".join(known)}')
    return Wanted(known[name], words, *around, {key: value for key, value in given.items() if value})


def _add(material: Material, slug: str, key: str, addition: Addition) -> None:
    if slug not in material.topics:
        known = ", ".join(material.topics)
        raise ConfigurationError(f'there is no topic "{slug}" that can be read; known: {known}')
    settings = material.settings
    file = opened(settings, settings.root / material.topics[slug].document.path)
    done = change(settings, file, lambda document: insert_item(document, key, addition.fields))
    if not done and addition.found and addition.unknown is not None and addition.unknown.entry is not None:
        name = addition.unknown.entry.values["name"]
        say(f'first: briefgen add person "{name}"', err=True)
    sys.exit(not done)
