"""Quotations and figures as tables: the columns, described as Table Schema does, and the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from briefgen.escaping.csv import to_csv
from briefgen.pages.links import topic_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from briefgen.briefing import Figure, Passage, Quotation
    from briefgen.pages.addresses import Addresses
    from briefgen.pages.listing import Listed

Row = dict[str, Any]

_DATE: Final[dict[str, Any]] = {"constraints": {"pattern": r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"}}


def _column(name: str, title: str, kind: str = "string", **more: object) -> dict[str, Any]:
    return {"name": name, "type": kind, "description": title, **more}


_PASSAGE: Final = (
    _column("words", "the source's words, with the editor's marks"),
    _column("source", "id of the source"),
    _column("source_title", "its title"),
    _column("publisher", "who published it, if known"),
    _column("source_date", "when it was published, if known: a day, a month or a year", **_DATE),
    _column("start", "where the passage starts in the source's text, in Unicode code points", "integer"),
    _column("end", "where it ends, likewise; the first code point after it", "integer"),
    _column(
        "pages", "the pages of the source that hold it, counted from 1 as its file has them, if it has any"
    ),
    _column("heading", "the heading of the source above it, if the source marks its headings"),
    _column("verification", "how the words were proved: verbatim, typography or marked"),
)
_ENTRY: Final = (
    _column("id", "permanent id", constraints={"required": True, "unique": True}),
    _column("iri", "its address on the first topic's page, or a tag URI"),
    _column("topics", "the topics that contain it, separated by spaces"),
)
QUOTATIONS: Final = (
    *_ENTRY,
    _column("speaker", "who speaks"),
    _column("speaker_id", "the speaker's id"),
    _column("role", "the speaker's office at the time, if known"),
    _column("organization", "the organization in which it is held"),
    _column("date", "when the words were said, if known: a day, a month or a year", **_DATE),
    _column("event", "where or on what occasion"),
    _column(
        "speaker_verified",
        "whether the source was read to give the words to this speaker; the words are verified in any case",
        "boolean",
    ),
    _column("paraphrase", "whether the words were translated", "boolean"),
    *_PASSAGE,
    _column("note", "the editor's note"),
)
FIGURES: Final = (
    *_ENTRY,
    _column("value", "the number with its qualifier and unit"),
    _column("measures", "what it measures"),
    _column("date", "the date it refers to, if known: a day, a month or a year", **_DATE),
    *_PASSAGE,
    _column("note", "the editor's note"),
)


def quotation_rows(quotations: Iterable[Listed[Quotation]], addresses: Addresses) -> list[Row]:
    """A row a quotation; what is not known is None."""
    return [_quotation(listed, addresses) for listed in quotations]


def figure_rows(figures: Iterable[Listed[Figure]], addresses: Addresses) -> list[Row]:
    """A row a figure; what is not known is None."""
    return [_figure(listed, addresses) for listed in figures]


def _quotation(listed: Listed[Quotation], addresses: Addresses) -> Row:
    item = listed.item
    role = item.speaker.role
    return {
        **_entry(listed, addresses),
        "speaker": item.speaker.person.name,
        "speaker_id": item.speaker.id,
        "role": role.title if role else None,
        "organization": role.organization if role else None,
        "date": item.date.text if item.date else None,
        "event": item.event,
        "speaker_verified": item.speaker_verified,
        "paraphrase": item.paraphrase,
        **_passage(item.passage),
        "note": item.note,
    }


def _figure(listed: Listed[Figure], addresses: Addresses) -> Row:
    item = listed.item
    return {
        **_entry(listed, addresses),
        "value": item.value,
        "measures": item.measures,
        "date": item.date.text if item.date else None,
        **_passage(item.passage),
        "note": item.note,
    }


def _entry(listed: Listed[Quotation] | Listed[Figure], addresses: Addresses) -> Row:
    first = listed.topics[0].slug
    return {
        "id": listed.item.id,
        "iri": addresses.name(topic_path(first), listed.item.id),
        "topics": [topic.slug for topic in listed.topics],
    }


def _passage(passage: Passage) -> Row:
    metadata = passage.source.metadata
    return {
        "words": passage.words,
        "source": passage.source.id,
        "source_title": metadata.title,
        "publisher": None if metadata.publisher == "unknown" else metadata.publisher,
        "source_date": metadata.date_published.text if metadata.date_published else None,
        "start": passage.anchor.span.start,
        "end": passage.anchor.span.end,
        "pages": "-".join(map(str, dict.fromkeys(passage.pages))) if passage.pages else None,
        "heading": passage.heading,
        "verification": passage.verification,
    }


def to_table(columns: Sequence[Mapping[str, Any]], rows: Iterable[Row]) -> bytes:
    """CSV with a header."""
    names = [str(column["name"]) for column in columns]
    return to_csv([names, *([_field(row[name]) for name in names] for row in rows)])


def _field(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case list():
            return " ".join(value)
        case _:
            return str(value)
