"""What the commands that add to a topic share: how a passage is named, and the way into the topic's file."""

from __future__ import annotations

import difflib
import sys
from functools import wraps
from typing import TYPE_CHECKING, NamedTuple, NoReturn

import click

from briefgen.cli.edits.add_person import table
from briefgen.cli.edits.editing import change, opened
from briefgen.cli.edits.names.edits import Edits
from briefgen.cli.prints.output import say
from briefgen.errors import ConfigurationError
from briefgen.pipeline import compile_project
from briefgen.suggestion import Wanted
from briefgen.yaml_source import insert_entry, insert_item, slugified

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from briefgen.curation import TopicFile
    from briefgen.pipeline import Material
    from briefgen.suggestion import Addition

TO_TOPIC = click.option("--topic", required=True, metavar="SLUG", help="The topic to add the entry to.")


class Place(NamedTuple):
    """Where a passage is: the words of a source, and what is beside them where they occur more than once."""

    source: str
    words: str
    prefix: str = ""
    suffix: str = ""


def of_a_passage(command: Callable[..., None]) -> Callable[..., None]:
    """The arguments and options by which every entry names its passage; the command takes a ``Place``."""

    @wraps(command)
    def placed(source: str, words: str, prefix: str, suffix: str, **given: object) -> None:
        command(Place(source, words, prefix, suffix), **given)

    made: Callable[..., None] = placed
    for option in (
        click.option(
            "--suffix", default="", metavar="WORDS", help="Words just after, if WORDS occur more than once."
        ),
        click.option(
            "--prefix", default="", metavar="WORDS", help="Words just before, if WORDS occur more than once."
        ),
        TO_TOPIC,
        click.argument("words"),
        click.argument("source"),
    ):
        made = option(made)
    return made


def wanted_passage(material: Material, place: Place, given: Mapping[str, str | None] | None = None) -> Wanted:
    """What the editor asks for, of a source of the project.

    Raises:
        ConfigurationError: If there is no such source.
    """
    known = material.corpus.sources
    if place.source not in known:
        raise ConfigurationError(f'there is no source "{place.source}"; known: {", ".join(known)}')
    return Wanted(known[place.source], place.words, place.prefix, place.suffix, decided(given or {}))


def decided(given: Mapping[str, str | None]) -> dict[str, str]:
    """What the editor decided by options."""
    return {key: value for key, value in given.items() if value}


def named_topic(material: Material, slug: str) -> TopicFile:
    """A topic of the project, by its name or by the path of its file.

    Raises:
        ConfigurationError: If there is none that can be read; the nearest is named then.
    """
    topics = material.topics
    if slug in topics:
        return topics[slug]
    name = slug.replace("\\", "/").rpartition("/")[2].removesuffix(".yaml").removesuffix(".yml")
    if name in topics:
        return topics[name]
    near = difflib.get_close_matches(slugified(name), topics, n=1)
    meant = f'; did you mean "{near[0]}"?' if near else ""
    raise ConfigurationError(
        f'there is no topic "{slug}" that can be read; known: {", ".join(topics)}{meant}'
    )


def add_to_topic(material: Material, slug: str, key: str, addition: Addition) -> NoReturn:
    """Put an entry into a list of a topic, and end the command."""
    settings = material.settings
    file = opened(settings, settings.root / named_topic(material, slug).document.path)
    done = change(settings, file, lambda document: insert_item(document, key, addition.fields))
    if not done and addition.found and addition.unknown is not None and addition.unknown.entry is not None:
        name = addition.unknown.entry.values["name"]
        say(f'first: briefgen add person "{name}"; or try again with --new-speaker', err=True)
    sys.exit(not done)


def add_with_speaker(material: Material, slug: str, key: str, addition: Addition) -> NoReturn:
    """The same, with an entry in people.yml for the speaker, if there is none: both files or neither."""
    settings, unknown = material.settings, addition.unknown
    if unknown is None or unknown.entry is None:
        add_to_topic(material, slug, key, addition)
    entry = unknown.entry
    edits = Edits(settings)
    people = table(settings.path("people")).resolve()
    edits.edit(people, lambda document: insert_entry(document, unknown.id, entry).document)
    topic = (settings.root / named_topic(material, slug).document.path).resolve()
    edits.edit(topic, lambda document: insert_item(document, key, addition.fields).document)
    done = edits.write(compile_project(settings))
    if done:
        say("\n".join([f"{unknown.id}:", *(f"  {line}" for line in entry.lines())]))
        say("\n".join(("  " if at else "- ") + line for at, line in enumerate(addition.fields.lines())))
    sys.exit(not done)
