"""Quotations and figures as tables: the columns, described as Table Schema does, and the rows."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from briefgen.escaping.csv import to_csv
from briefgen.pages.links import topic_path
from briefgen.reading import decimal_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from briefgen.briefing import Figure, Passage, Quotation
    from briefgen.pages.addresses import Addresses
    from briefgen.pages.lists.listing import Listed

Row = dict[str, Any]

DATE: Final[dict[str, Any]] = {"constraints": {"pattern": r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"}}


def column(name: str, title: str, kind: str = "string", **more: object) -> dict[str, Any]:
    """A column as Table Schema describes it."""
    return {"name": name, "type": kind, "description": title, **more}


_PASSAGE: Final = (
    column("words", "the source's words, with the editor's marks"),
    column("source", "id of the source"),
    column("source_title", "its title"),
    column("publisher", "who published it, if known"),
    column("source_date", "when it was published, if known: a day, a month or a year", **DATE),
    column("start", "where the passage starts in the source's text, in Unicode code points", "integer"),
    column("end", "where it ends, likewise; the first code point after it", "integer"),
    column(
        "pages", "the pages of the source that hold it, counted from 1 as its file has them, if it has any"
    ),
    column("heading", "the heading of the source above it, if the source marks its headings"),
    column("verification", "how the words were proved: verbatim, typography or marked"),
)
ENTRY: Final = (
    column("id", "permanent id", constraints={"required": True, "unique": True}),
    column("iri", "its address on the first topic's page, or a tag URI"),
    column("topics", "the topics that contain it, separated by spaces"),
)
QUOTATIONS: Final = (
    *ENTRY,
    column("speaker", "who speaks"),
    column("speaker_id", "the speaker's id"),
    column("role", "the speaker's office at the time, if known"),
    column("organization", "the organization in which it is held"),
    column("date", "when the words were said, if known: a day, a month or a year", **DATE),
    column("event", "where or on what occasion"),
    column(
        "speaker_verified",
        "whether the source was read to give the words to this speaker; the words are verified in any case",
        "boolean",
    ),
    column("paraphrase", "whether the words were translated", "boolean"),
    *_PASSAGE,
    column("note", "the editor's note"),
)
FIGURES: Final = (
    *ENTRY,
    column("value", "the number with its qualifier and unit, as shown"),
    column(
        "amount",
        "the number, or the lower end of a range, as its source states it; empty where it cannot be told for"
        " certain",
        "number",
    ),
    column("amount_high", "the upper end of a range or of an order of magnitude", "number"),
    column("unit", "ISO 4217 code, percent, a unit of measure, or the noun of what is counted"),
    column(
        "qualifier",
        "how the source limits the number: more-than, less-than, at-least, at-most or about; indefinite for"
        " an order of magnitude, ordinal for a rank",
    ),
    column("measures", "what it measures"),
    column("date", "the date it refers to, if known: a day, a month or a year", **DATE),
    *_PASSAGE,
    column("note", "the editor's note"),
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
        **entry_fields(listed, addresses),
        "speaker": item.speaker.person.name,
        "speaker_id": item.speaker.id,
        "role": role.title if role else None,
        "organization": role.organization if role else None,
        "date": item.date.text if item.date else None,
        "event": item.event,
        "speaker_verified": item.speaker_verified,
        "paraphrase": item.paraphrase,
        **passage_fields(item.passage),
        "note": item.note,
    }


def _figure(listed: Listed[Figure], addresses: Addresses) -> Row:
    item = listed.item
    amount = item.amount
    return {
        **entry_fields(listed, addresses),
        "value": item.value,
        "amount": decimal_text(amount.value) if amount else None,
        "amount_high": decimal_text(amount.high) if amount and amount.high is not None else None,
        "unit": item.unit or None,
        "qualifier": amount.qualifier if amount else None,
        "measures": item.measures,
        "date": item.date.text if item.date else None,
        **passage_fields(item.passage),
        "note": item.note,
    }


def entry_fields(listed: Listed[Any], addresses: Addresses) -> Row:
    """What every entry has: its names, and the topics that contain it."""
    first = listed.topics[0].slug
    return {
        "id": listed.item.id,
        "iri": addresses.name(topic_path(first), listed.item.id),
        "topics": [topic.slug for topic in listed.topics],
    }


def passage_fields(passage: Passage) -> Row:
    """Where words are from and how they were proved."""
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
    names = [str(one["name"]) for one in columns]
    numbers = {one["name"] for one in columns if one.get("type") == "number"}
    return to_csv([names, *([_field(row[name], number=name in numbers) for name in names] for row in rows)])


def _field(value: Any, *, number: bool) -> str | Decimal:
    match value:
        case None:
            return ""
        case str() if number:
            return Decimal(value)
        case bool():
            return "true" if value else "false"
        case list():
            return " ".join(value)
        case _:
            return str(value)
