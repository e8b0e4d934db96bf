"""The date of a new source: given by the editor or stated by the document, beside what the text prints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.cli.edits.sources.taking import NotAdded
from briefgen.reading.dates.days import written_dates
from briefgen.yaml_source import PartialDate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.reading import Reading

UNDATED: Final[Mapping[str, str | None]] = {"date_source": "unknown"}


def given_date(reading: Reading, day: str, note: str | None) -> dict[str, str | None]:
    """The keys of a date that the editor gives.

    Raises:
        NotAdded: If the text does not state it and the editor does not say how it is known.
    """
    places = written_dates(reading.text, PartialDate.parse(day), reading.tag)
    if not note and any(not reading.is_page_clock(place) for place in places):
        return {"date_published": day, "date_source": "declared"}
    if not note:
        raise NotAdded(f"the text does not state {day}: say how you know with --date-note")
    return {"date_published": day, "date_source": "editor", "date_note": note}


def stated_date(reading: Reading, stated: str, origin: str) -> dict[str, str | None] | str:
    """The keys of a date that the document states outside of its text, or why it is none of the text's."""
    try:
        date = PartialDate.parse(stated)
    except ValueError:
        return f"{stated} is not a date"
    places = list(written_dates(reading.text, date, reading.tag))
    if places and all(reading.is_page_clock(place) for place in places):
        return "it is the day on which the page was saved"
    note = None if places else f"Stated by {origin}, not in the text."
    return {"date_published": stated, "date_source": "declared", "date_note": note}
