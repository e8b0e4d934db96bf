"""Points and events as tables: an editor's sentence each, with the passages that support it.

In CSV a passage is its source and place, ``wire:120-164``; JSON has its words and what else is known of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from briefgen.pages.data.tables import DATE, ENTRY, column, entry_fields, passage_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from briefgen.briefing import Event, Passage, Point
    from briefgen.pages.addresses import Addresses
    from briefgen.pages.data.tables import Row
    from briefgen.pages.lists.listing import Listed

_EVIDENCE: Final = (
    column("sources", "ids of the sources of its evidence, separated by spaces, each once"),
    column(
        "evidence",
        "its passages, separated by spaces: source:start-end, in Unicode code points of the source's text; as"
        " JSON a list of objects with the words, too",
    ),
)
POINTS: Final = (
    *ENTRY,
    column("text", "the editor's sentence"),
    column(
        "status",
        "confirmed, disputed or unknown",
        constraints={"required": True, "enum": ["confirmed", "disputed", "unknown"]},
    ),
    *_EVIDENCE,
)
EVENTS: Final = (
    *ENTRY,
    column("date", "when it happened: a day, a month or a year", **DATE),
    column("text", "the editor's sentence"),
    *_EVIDENCE,
)


def point_rows(points: Iterable[Listed[Point]], addresses: Addresses) -> list[Row]:
    """A row a point."""
    return [
        {
            **entry_fields(listed, addresses),
            "text": listed.item.text,
            "status": listed.item.status,
            **_evidence(listed.item.evidence),
        }
        for listed in points
    ]


def event_rows(events: Iterable[Listed[Event]], addresses: Addresses) -> list[Row]:
    """A row an event."""
    return [
        {
            **entry_fields(listed, addresses),
            "date": listed.item.date.text,
            "text": listed.item.text,
            **_evidence(listed.item.evidence),
        }
        for listed in events
    ]


def _evidence(passages: Sequence[Passage]) -> Row:
    return {
        "sources": list(dict.fromkeys(passage.source.id for passage in passages)),
        "evidence": [passage_fields(passage) for passage in passages],
    }


def with_places(rows: Iterable[Row]) -> list[Row]:
    """The rows as CSV has them: each passage by its place alone."""
    return [{**row, "evidence": [_place(passage) for passage in row["evidence"]]} for row in rows]


def _place(passage: Mapping[str, Any]) -> str:
    return f"{passage['source']}:{passage['start']}-{passage['end']}"
