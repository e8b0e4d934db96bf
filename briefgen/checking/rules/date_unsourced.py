"""A source's date whose origin is not declared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context
    from briefgen.corpus import Source

CODE: Final = Code.DATE_UNSOURCED


def check(context: Context) -> Iterator[Diagnostic]:
    """A date says where it comes from; one that the text does not declare says how it is known."""
    for source in context.corpus.sources.values():
        found = _defect(source)
        if found:
            message, key, help_text = found
            yield Diagnostic(CODE, message, source.metadata.label(key), help=help_text)


def _defect(source: Source) -> tuple[str, str, str] | None:
    known = source.metadata
    if known.date_published is None:
        if known.date_source == "unknown":
            return None
        return (
            f"date_source says {known.date_source}, but there is no date",
            "date_source",
            "add date_published, or write date_source: unknown",
        )
    if known.date_source == "unknown":
        return (
            "the date has no date_source",
            "date_published",
            "add date_source: declared (it is in the text), editor or inferred",
        )
    if known.date_source in ("editor", "inferred") and not known.date_note:
        return (
            f"date_source says {known.date_source}, but no date_note says how the date is known",
            "date_source",
            "add date_note: how the date is known",
        )
    return None
