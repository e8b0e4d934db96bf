"""What the editor hears of new sources besides their entries: where values come from, what to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.cli.prints.output import say
from briefgen.pipeline import load_material
from briefgen.reading import Reading
from briefgen.suggestion import date_listing, speakers_in_turns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.cli.edits.sources.writing import Addition
    from briefgen.pipeline import Settings

_MOST: Final = 5
"""Sources whose possible dates are listed; of more, the command that lists them is named."""


def report(settings: Settings, written: Sequence[Addition]) -> None:
    """Tell the editor about sources that were just added, on standard error."""
    for addition in written:
        for line in (*addition.description.origins, *addition.description.doubts):
            say(f"{addition.key}: {line}", err=True)
        if addition.made_up:
            say(f"{addition.key}: the id was made up; choose your own with --id", err=True)
    undated = [addition.key for addition in written if "date_published" not in addition.fields.values]
    if len(undated) > _MOST:
        say(f"{len(undated)} sources have no date yet: briefgen suggest --dates ID", err=True)
    elif undated:
        sources = load_material(settings).corpus.sources
        for key in undated:
            for line in date_listing(sources[key], sources) if key in sources else ():
                say(line, err=True)
    for addition in written:
        for name, turns in speakers_in_turns(Reading(addition.text)):
            say(
                f"{turns} turns of {name}"
                if len(written) == 1
                else f"{addition.key}: {turns} turns of {name}",
                err=True,
            )
