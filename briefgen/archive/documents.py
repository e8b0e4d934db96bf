"""What an archive holds, and what is read from it: documents and rows. No engine crosses this boundary.

``read`` is pure and deterministic, and raises nothing: a document that cannot be read gives one row that says
why. It sees neither files nor processes, and so runs the same in a loop, a pool and on a cluster.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefgen.reading import Reading
from briefgen.reading.speech.unread import UNREAD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.reading import ExtractedFigure, ExtractedQuotation


class Document(NamedTuple):
    """A text of an archive.

    Attributes:
        id: Names it within the archive.
        text: Its text, of which all offsets are code points.
        language: The BCP 47 tag of its language.
        kind: What kind of source it is, as in sources.yml.
    """

    id: str
    text: str
    language: str = "en"
    kind: str = "article"


class Row(NamedTuple):
    """A quotation, a figure, or why a document could not be read; what does not apply is None.

    Attributes:
        id: The document's.
        row: ``quotation``, ``figure`` or ``unread``.
        start: Where the words begin, in code points.
        end: Where they end.
        exact: The words, ``text[start:end]``; of what is unread the reason.
        confidence: As in ``suggest --format jsonl``.
        speaker: Who speaks, as the text has it, with its place and the name that it stands for.
        cue: The verb that says so, with its place.
        continues: Whether a quotation goes on with the one before it.
        read: Whether the language is described, so that somebody looked for a speaker.
        value: A figure's amount as exact decimal text, the upper end of a range, unit and qualifier.
        measures: What a figure measures.
        sentence_start: Where a figure's sentence begins.
        sentence_end: Where it ends.
    """

    id: str
    row: str
    start: int = 0
    end: int = 0
    exact: str = ""
    confidence: float | None = None
    speaker: str | None = None
    speaker_start: int | None = None
    speaker_end: int | None = None
    speaker_name: str | None = None
    cue: str | None = None
    cue_start: int | None = None
    cue_end: int | None = None
    continues: bool | None = None
    read: bool | None = None
    value: str | None = None
    value_high: str | None = None
    unit: str | None = None
    qualifier: str | None = None
    measures: str | None = None
    sentence_start: int | None = None
    sentence_end: int | None = None


def read(document: Document) -> list[Row]:
    """What a document says: its quotations, then its figures, each in their order."""
    try:
        reading = Reading(document.text, document.language, document.kind)
        return [*_quotations(document, reading), *_figures(document, reading)]
    except MemoryError:
        return [unread(document.id, "it needs more memory than it may have")]
    except Exception as error:  # noqa: BLE001  # one document of millions must not end a run
        return [unread(document.id, f"{type(error).__name__}: {error}"[:500])]


def unread(name: str, reason: str) -> Row:
    """The row of a document that could not be read."""
    return Row(name, "unread", exact=reason)


def _quotations(document: Document, reading: Reading) -> Iterator[Row]:
    for found in reading.quotations:
        yield _quotation(document, found)


def _quotation(document: Document, found: ExtractedQuotation) -> Row:
    speaker, cue = found.speaker, found.cue
    return Row(
        document.id,
        "quotation",
        found.span.start,
        found.span.end,
        found.exact,
        float(found.confidence),
        speaker=speaker.exact if speaker else None,
        speaker_start=speaker.span.start if speaker else None,
        speaker_end=speaker.span.end if speaker else None,
        speaker_name=speaker.name if speaker else None,
        cue=cue.slice(document.text) if cue else None,
        cue_start=cue.start if cue else None,
        cue_end=cue.end if cue else None,
        continues=found.continues,
        read=found.rule != UNREAD,
    )


def _figures(document: Document, reading: Reading) -> Iterator[Row]:
    found: ExtractedFigure
    for found in reading.figures:
        yield Row(
            document.id,
            "figure",
            found.span.start,
            found.span.end,
            found.exact,
            float(found.confidence),
            value=found.value,
            value_high=found.value_high,
            unit=found.unit,
            qualifier=found.qualifier,
            measures=found.measures,
            sentence_start=found.sentence.start,
            sentence_end=found.sentence.end,
        )
