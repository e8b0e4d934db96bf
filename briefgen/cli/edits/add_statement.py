"""``briefgen add point`` and ``add event``: sentences of the editor's, with the passages that carry them."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import click

from briefgen.cli.edits.days import DAY
from briefgen.cli.edits.editing import begun
from briefgen.cli.edits.topic_entries import Place, add_to_topic, decided, of_a_passage, wanted_passage
from briefgen.curation.topics import PointStatus
from briefgen.pipeline import load_material
from briefgen.suggestion import event_addition, point_addition

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def _with_evidence(command: Callable[..., None]) -> Callable[..., None]:
    """The options of an entry that may rest on several passages."""
    for option in (
        click.option("--basis", metavar="PROSE", help="How you know what the passages do not say."),
        click.option(
            "--evidence",
            "more",
            nargs=2,
            multiple=True,
            metavar="SOURCE WORDS",
            help="Another passage that supports it, or the other side of a dispute; repeatable.",
        ),
    ):
        command = option(command)
    return of_a_passage(command)


@click.command()
@_with_evidence
@click.option("--text", required=True, metavar="PROSE", help="The point, a sentence in your own words.")
@click.option(
    "--status",
    required=True,
    type=click.Choice(get_args(PointStatus)),
    help="How far the sources settle it.",
)
@click.option(
    "--confirmed-because", metavar="PROSE", help="Why it is confirmed though one account alone supports it."
)
@click.pass_obj
def point(
    config_file: Path, place: Place, /, topic: str, more: tuple[tuple[str, str], ...], **given: str | None
) -> None:
    """Add a point to a topic, supported by WORDS of SOURCE."""
    material = load_material(begun(config_file))
    wanted = [wanted_passage(material, one) for one in (place, *(Place(*other) for other in more))]
    add_to_topic(material, topic, "points", point_addition(wanted, decided(given)))


@click.command()
@_with_evidence
@click.option(
    "--date", type=DAY, metavar="DATE", help="When it happened.  [default: as the source states it]"
)
@click.option(
    "--text",
    metavar="PROSE",
    help="What happened, a sentence in your own words.  [default: WORDS, in quotation marks]",
)
@click.pass_obj
def event(
    config_file: Path, place: Place, /, topic: str, more: tuple[tuple[str, str], ...], **given: str | None
) -> None:
    """Add an event to a topic's timeline, supported by WORDS of SOURCE, with the day they state."""
    material = load_material(begun(config_file))
    wanted = [wanted_passage(material, one) for one in (place, *(Place(*other) for other in more))]
    add_to_topic(material, topic, "timeline", event_addition(wanted, decided(given)))
