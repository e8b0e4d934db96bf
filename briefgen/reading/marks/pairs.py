"""The outermost pairs of quotation marks of a text, each with all the paragraphs it runs through.

Marks that are opened again at the beginning of each paragraph are one pair; what goes on into a paragraph
without such a mark is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.reading.marks.pairing import QuotedSpan


class Pair(NamedTuple):
    """The words between two marks, the same with the marks, and whether the last mark is there."""

    inner: Span
    outer: Span
    closed: bool


def outermost_pairs(spans: Iterable[QuotedSpan]) -> tuple[Pair, ...]:
    """The pairs of the quoted spans of a text that lie within no other, in order."""
    found: list[Pair] = []
    for one in spans:
        if one.level > 1:
            continue
        if one.continues and found and one.outer.start < one.inner.start:
            begun = found.pop()
            inner = Span(begun.inner.start, one.inner.end)
            found.append(Pair(inner, Span(begun.outer.start, one.outer.end), one.closed))
        else:
            found.append(Pair(one.inner, one.outer, one.closed))
    return tuple(found)
