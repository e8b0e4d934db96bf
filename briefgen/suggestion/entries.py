"""Candidates as entries of a topic, in the editor's own form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.checking import statement_of
from briefgen.suggestion.candidates import QuotationCandidate
from briefgen.yaml_source import Fields, as_comment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefgen.suggestion.candidates import Candidate

MARGIN = "  "


def listing(groups: Iterable[Sequence[Candidate]]) -> Iterator[str]:
    """Yield the lines of a topic's lists ``quotations`` and ``figures``, the best candidates first.

    Of variants the first is an entry; the others are named in comments below it.
    """
    kept = list(groups)
    for key, wanted in (("quotations", True), ("figures", False)):
        chosen = [group for group in kept if isinstance(group[0], QuotationCandidate) is wanted]
        chosen = [group for group in chosen if wanted or _value(group[0]) is not None]
        if chosen:
            yield f"{key}:"
        for group in chosen:
            yield from (MARGIN + line for line in _entry(group[0]))
            yield from (MARGIN + line for other in group[1:] for line in _variant(other))


def quotation_fields(candidate: QuotationCandidate) -> Fields:
    """A quotation's entry; where the source does not tell who speaks, a remark asks for it."""
    named = candidate.passage.values(candidate.source.id)
    if candidate.speaker is None:
        return Fields(named, {"exact": "speaker: the source does not say who speaks"})
    return Fields({"speaker": candidate.speaker.id, **named}, {})


def _entry(candidate: Candidate) -> Iterator[str]:
    yield as_comment(f"{where(candidate)}, {_sure(candidate)}")
    if isinstance(candidate, QuotationCandidate):
        fields = quotation_fields(candidate)
        if candidate.speaker is not None and candidate.speaker.entry is not None:
            yield as_comment("not in people.yml yet; add:")
            yield as_comment(f"  {candidate.speaker.id}:")
            yield from (as_comment(f"    {line}") for line in candidate.speaker.entry.lines())
    else:
        found = candidate.found
        value = _value(candidate) or " ".join(found.exact.split())
        named = candidate.passage.values(candidate.source.id)
        measured = {"measures": " ".join(found.measures.split())} if found.measures else {}
        remarks = {} if measured else {"exact": "measures: the source does not say"}
        fields = Fields({"value": value, **measured, **named}, remarks)
    first, *rest = fields.lines()
    while first.startswith("#"):
        yield first
        first, *rest = rest
    yield f"- {first}"
    yield from (f"  {line}" for line in rest)


def _value(candidate: Candidate) -> str | None:
    """The value of a figure's entry, with all that limits it; None where no words would hold."""
    if isinstance(candidate, QuotationCandidate):
        return None
    stated = statement_of(candidate.source.reading, candidate.found)
    return " ".join(stated.slice(candidate.source.text).split()) if stated is not None else None


def _variant(candidate: Candidate) -> Iterator[str]:
    yield as_comment(f"a variant: {where(candidate)}")
    values = candidate.passage.values(candidate.source.id)
    yield from (as_comment(f"  {line}") for line in Fields(values, {}).lines())


def where(candidate: Candidate) -> str:
    """The file, line and column at which a candidate stands."""
    document = candidate.source.document
    position = document.position(candidate.passage.span.start)
    return f"{document.path}:{position.line}:{position.column}"


def _sure(candidate: Candidate) -> str:
    found = candidate.found
    if not isinstance(candidate, QuotationCandidate):
        return f"{found.confidence:.0%} sure"
    speaker = candidate.found.speaker
    if speaker is None:
        return "no speaker found"
    told = " at second hand" if candidate.found.second_hand else ""
    goes_on = ", continues the previous quotation" if candidate.found.continues else ""
    return f'spoken{told} by "{speaker.exact}", {found.confidence:.0%} sure{goes_on}'
