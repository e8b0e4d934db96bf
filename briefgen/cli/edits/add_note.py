"""``briefgen add correction`` and ``add change``: the history of a topic, and the date that it moves."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from briefgen.cli.edits.days import DAY, today
from briefgen.cli.edits.editing import begun, opened
from briefgen.cli.edits.editing import change as change_file
from briefgen.cli.edits.topic_entries import TO_TOPIC, named_topic
from briefgen.cli.prints.output import say
from briefgen.pipeline import load_material
from briefgen.yaml_source import Fields, PartialDate, insert_item, set_value

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefgen.text import Document
    from briefgen.yaml_source import Spliced

_BEFORE = ("date_published", "withdrawn_because", "status")
"""Below which of a topic's keys the day of its last change goes."""


def _of_a_day(command: Callable[..., None]) -> Callable[..., None]:
    dated = click.option(
        "--date",
        "day",
        type=DAY,
        default=today,
        show_default="today",
        metavar="DATE",
        help="When it was made.",
    )
    return click.argument("note")(TO_TOPIC(dated(command)))


@click.command()
@_of_a_day
@click.pass_obj
def correction(config_file: Path, note: str, topic: str, day: str) -> None:
    """Add the correction NOTE to a topic: what was wrong, and what is right.

    Sets date_modified to that day, unless the topic was changed later.
    """
    _add(config_file, topic, "corrections", {"date": day, "note": note})


@click.command()
@_of_a_day
@click.pass_obj
def change(config_file: Path, note: str, topic: str, day: str) -> None:
    """Add the change NOTE to a topic: what is new for readers.

    Sets date_modified to that day, unless the topic was changed later.
    """
    _add(config_file, topic, "changes", {"date": day, "note": note})


def _add(config_file: Path, slug: str, key: str, values: dict[str, str]) -> None:
    material = load_material(begun(config_file))
    settings, topic = material.settings, named_topic(material, slug)
    day, last = PartialDate(values["date"]), topic.topic.date_modified
    moves = last is None or last < day

    def spliced(document: Document) -> Spliced:
        moved = set_value(document, "date_modified", day.text, _BEFORE).document if moves else document
        return insert_item(moved, key, Fields(values))

    done = change_file(settings, opened(settings, settings.root / topic.document.path), spliced)
    if done and moves:
        say(f"date_modified: {day}")
    sys.exit(not done)
