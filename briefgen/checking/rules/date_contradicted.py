"""A date that the source itself contradicts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.citations import citations
from briefgen.checking.prose.dates.entry_dates import contradictions
from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.languages import month_names
from briefgen.reading.dates.days import written_dates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context
    from briefgen.checking.prose.dates.entry_dates import Contradiction
    from briefgen.corpus import Source
    from briefgen.curation import TopicFile
    from briefgen.yaml_source import Located, PartialDate

CODE: Final = Code.DATE_CONTRADICTED
_HELP: Final = "write the date that the source gives, or say how you know: basis"
_YOUNGER: Final = "correct one of the dates; a changed topic has a later date_modified"


def check(context: Context) -> Iterator[Diagnostic]:
    """A declared date stands in the text, and not as the page's clock; nobody is quoted before speaking.

    The date of an entry is one of its sentence, and a topic is not older than what it holds.
    """
    for topic in context.curation.topics:
        for quotation in topic.topic.quotations:
            said, known = quotation.date_created, context.corpus.sources.get(quotation.source)
            printed = known.metadata.date_published if known else None
            if said and printed and said.text[: len(printed.text)] > printed.text[: len(said.text)]:
                yield Diagnostic(
                    CODE,
                    f"said on {said}, but its source is dated {printed}",
                    quotation.label("date_created"),
                    help="correct the date of the quotation, or that of the source",
                )

    yield from filter(None, (_of_entry(context, found) for found in contradictions(context)))
    for topic in context.curation.topics:
        yield from _of_topic(context, topic)


def check_sources(context: Context) -> Iterator[Diagnostic]:
    """A date that is declared to stand in a text stands there."""
    for source in context.corpus.sources.values():
        yield from _declared(source)


def _of_entry(context: Context, found: Contradiction) -> Diagnostic | None:
    if context.answers(found.entry, CODE):
        return None
    source = found.passage.source
    stated = " ".join(found.span.slice(source.text).split())
    of = source.metadata.date_published
    counted = f", in a text dated {of}" if of else ""
    if not found.printed:
        message = f"{found.date} is far from {of}, the date of its source, which does not have that year"
        label = found.entry.label(found.key)
        return Diagnostic(CODE, message, label, help=_HELP, severity=Severity.WARNING)
    return Diagnostic(
        CODE,
        f'{found.date} does not agree with "{stated}"{counted}',
        found.entry.label(found.key),
        (Label(source.document, found.span, "the date in the source"),),
        _HELP,
        Severity.ERROR if found.inside else Severity.WARNING,
    )


def _of_topic(context: Context, file: TopicFile) -> Iterator[Diagnostic]:
    """What a topic holds is not younger than the topic, as it was last changed."""
    topic = file.topic
    told = max(filter(None, (topic.date_published, topic.date_modified)), default=None)
    if told is None:
        return
    dated: list[tuple[Located, str, PartialDate | None]] = [
        *((one, "date_created", one.date_created) for one in topic.quotations),
        *((one, "observation_date", one.observation_date) for one in topic.figures),
        *((one, "date", one.date) for one in topic.timeline),
    ]
    for entry, key, date in dated:
        if date is not None and _is_later(date, told) and not context.answers(entry, CODE):
            message = f"dated {date}, but the topic is dated {told}"
            yield Diagnostic(CODE, message, entry.label(key), help=_YOUNGER, severity=Severity.WARNING)
    for citation in citations(file):
        source = context.corpus.sources.get(citation.selector.source)
        of = source.metadata.date_published if source else None
        if of and _is_later(of, told):
            message = f"{citation.selector.source} is dated {of}, but the topic that cites it is dated {told}"
            label = citation.selector.label("source")
            yield Diagnostic(CODE, message, label, help=_YOUNGER, severity=Severity.WARNING)


def _is_later(one: PartialDate, other: PartialDate) -> bool:
    size = min(len(one.text), len(other.text))
    return one.text[:size] > other.text[:size]


def _declared(source: Source) -> Iterator[Diagnostic]:
    date = source.metadata.date_published
    if source.metadata.date_source != "declared" or date is None:
        return
    places = list(written_dates(source.text, date, source.metadata.language))
    if not places and source.metadata.original is not None and source.metadata.date_note:
        return  # stated by the file that the text was made of, in what is not its text
    if not places:
        known = bool(month_names(source.metadata.language, 1))
        yield Diagnostic(
            CODE,
            f"the text does not state the date {date}"
            if known
            else f"not checked: dates in {source.metadata.language} are not supported",
            source.metadata.label("date_published"),
            help="write the date that the text states, or date_source: editor or inferred with a date_note",
            severity=Severity.WARNING if known else Severity.INFO,
        )
    elif places and all(source.reading.is_page_clock(place) for place in places):
        yield Diagnostic(
            CODE,
            f"{date} is the day on which the page was saved, not the date of the text",
            source.metadata.label("date_published"),
            (Label(source.document, places[0], "beside the weather of that day"),),
            "find out the date, or write date_source: unknown",
        )
