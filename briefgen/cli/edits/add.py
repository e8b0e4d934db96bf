"""``briefgen add``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from briefgen.cli.edits.add_note import change, correction
from briefgen.cli.edits.add_person import person
from briefgen.cli.edits.add_statement import event, point
from briefgen.cli.edits.days import DAY
from briefgen.cli.edits.editing import begun
from briefgen.cli.edits.sources.command import source
from briefgen.cli.edits.topic_entries import (
    Place,
    add_to_topic,
    add_with_speaker,
    of_a_passage,
    wanted_passage,
)
from briefgen.pipeline import load_material
from briefgen.suggestion import figure_addition, quotation_addition

if TYPE_CHECKING:
    from pathlib import Path


@click.group()
def add() -> None:
    """Add an entry to one of your files and leave the rest of the file unchanged.

    The entry is written only if it adds no errors.
    """


@add.command()
@of_a_passage
@click.option("--speaker", metavar="ID", help="The speaker, if the source does not say.")
@click.option("--new-speaker", is_flag=True, help="Add the speaker to people.yml, too, if not there yet.")
@click.option("--date", "date_created", type=DAY, metavar="DATE", help="When it was said.")
@click.option("--event", metavar="LINE", help="The occasion.")
@click.option("--note", metavar="PROSE", help="Your note.")
@click.pass_obj
def quotation(
    config_file: Path, place: Place, /, topic: str, *, new_speaker: bool, **given: str | None
) -> None:
    """Add the quotation WORDS of SOURCE to a topic, with its speaker and, if stated, its day."""
    material = load_material(begun(config_file))
    wanted = wanted_passage(material, place, given)
    put = add_with_speaker if new_speaker else add_to_topic
    put(material, topic, "quotations", quotation_addition(wanted, material.corpus.people))


@add.command()
@of_a_passage
@click.option("--measures", metavar="LINE", help="What it counts.  [default: in the source's words]")
@click.option("--value", metavar="LINE", help="The amount, if WORDS state several.")
@click.option("--date", "observation_date", type=DAY, metavar="DATE", help="The date it refers to.")
@click.option("--note", metavar="PROSE", help="Your note.")
@click.pass_obj
def figure(config_file: Path, place: Place, /, topic: str, **given: str | None) -> None:
    """Add the figure in WORDS of SOURCE to a topic."""
    material = load_material(begun(config_file))
    wanted = wanted_passage(material, place, given)
    add_to_topic(material, topic, "figures", figure_addition(wanted))


for command in (point, event, correction, change, source, person):
    add.add_command(command)
