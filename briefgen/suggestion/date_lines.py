"""Candidates for a source's date as comments, to be taken into sources.yml by hand or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.suggestion.dates import source_dates
from briefgen.yaml_source import Fields, as_comment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefgen.corpus import Source


def date_listing(source: Source, sources: Mapping[str, Source]) -> Iterator[str]:
    """Yield the lines for ``source``: what its entry says now, and what it could say, the surest first."""
    known = source.metadata.date_published
    yield as_comment(
        f"{source.id}: {f'dated {known} ({source.metadata.date_source})' if known else 'no date yet'}"
    )
    candidates = source_dates(source, sources)
    for candidate in candidates:
        if candidate.doubt:
            yield as_comment(f"  doubtful: {candidate.doubt}")
        values = {
            "date_published": candidate.day,
            "date_source": candidate.origin,
            "date_note": candidate.note,
        }
        yield from (as_comment(f"  {line}") for line in Fields(values, {}).lines())
    if not candidates:
        yield as_comment("  neither its text nor others on the same subject give a date")
