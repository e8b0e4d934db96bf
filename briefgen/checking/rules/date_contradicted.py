"""A date that the source itself contradicts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.written_dates import is_page_clock, written_dates
from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.languages import month_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context
    from briefgen.corpus import Source

CODE: Final = Code.DATE_CONTRADICTED


def check(context: Context) -> Iterator[Diagnostic]:
    """A declared date stands in the text, and not as the page's clock; nobody is quoted before speaking."""
    for source in context.corpus.sources.values():
        yield from _declared(source)
    for topic in context.curation.topics:
        for quotation in topic.topic.quotations:
            said, known = quotation.date_created, context.corpus.sources.get(quotation.source)
            printed = known.metadata.date_published if known else None
            if said and printed and said.text[: len(printed.text)] > printed.text[: len(said.text)]:
                yield Diagnostic(
                    CODE,
                    f"said on {said}, but its source is of {printed}",
                    quotation.label("date_created"),
                    help="mend the date of the quotation, or that of the source",
                )


def _declared(source: Source) -> Iterator[Diagnostic]:
    date = source.metadata.date_published
    if source.metadata.date_source != "declared" or date is None:
        return
    places = list(written_dates(source.text, date, source.metadata.language))
    if not places:
        known = bool(month_names(source.metadata.language, 1))
        yield Diagnostic(
            CODE,
            f"the text does not state the date {date}"
            if known
            else f"not checked: how {source.metadata.language} writes dates is not described",
            source.metadata.label("date_published"),
            help="write the date that the text states, or date_source: editor or inferred with a date_note",
            severity=Severity.WARNING if known else Severity.INFO,
        )
    elif places and all(is_page_clock(source.reading, place) for place in places):
        yield Diagnostic(
            CODE,
            f"{date} is the day on which the page was saved, not of the text",
            source.metadata.label("date_published"),
            (Label(source.document, places[0], "beside the weather of that day"),),
            "find out the date, or write date_source: unknown",
        )
