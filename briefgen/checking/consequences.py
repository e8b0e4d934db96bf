"""Defects that only follow from another of the same entry, which the loader has reported.

A point whose evidence has a wrong form has none to the rules, and a source whose date is not one has no date.
Said as well, they would lead the editor away from the one thing to correct.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.checking.proofs import Context
    from briefgen.diagnostics import Diagnostic
    from briefgen.yaml_source import Located

_FOLLOWING: Final = frozenset({
    Code.POINT_WITHOUT_EVIDENCE, Code.PROSE_DATE, Code.PROSE_FIGURE, Code.PROSE_NAME, Code.PROSE_QUOTATION,
    Code.DATE_UNSOURCED,
})  # fmt: skip
_FORMAL: Final = frozenset({Code.INVALID_VALUE, Code.MISSING_KEY, Code.UNKNOWN_KEY, Code.DUPLICATE_KEY})


def without_consequences(
    context: Context, found: list[Diagnostic], loaded: Iterable[Diagnostic]
) -> list[Diagnostic]:
    """The rules' diagnostics without those that follow from a formal defect of their entry."""
    formal = [item for item in loaded if item.code in _FORMAL]
    if not formal:
        return found
    spoiled = [entry for entry in _entries(context) if any(_lies_in(item, entry) for item in formal)]
    return [
        item
        for item in found
        if item.code not in _FOLLOWING or not any(_lies_in(item, entry) for entry in spoiled)
    ]


def _lies_in(item: Diagnostic, entry: Located) -> bool:
    return item.primary.document.path == entry.document.path and entry.origin.contains(item.primary.span)


def _entries(context: Context) -> Iterator[Located]:
    for topic in context.curation.topics:
        content = topic.topic
        yield from (*content.points, *content.timeline, *content.quotations, *content.figures)
    yield from (source.metadata for source in context.corpus.sources.values())
