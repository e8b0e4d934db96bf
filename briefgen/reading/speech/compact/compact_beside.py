"""Who is named as the speaker right beside a quotation, in whatever language the sentence is.

It is for a text in which nobody reads speakers, or a sentence of another language within one: a verb of
speech and a name beside it are looked for, in one language after the other.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from briefgen.reading.speech.compact.compact_speech import compact_passages

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefgen.languages import Speech
    from briefgen.reading.marks.pairing import QuotedSpan
    from briefgen.reading.names.naming import Speaker
    from briefgen.text import Span

_BESIDE: Final = frozenset({"after-inverted", "after-subject", "briefly", "before", "within"})
_NAMED: Final = 0.9
"""The confidence from which a name, and not a description, was found."""


def named_beside(
    text: str,
    paragraphs: Sequence[tuple[int, int]],
    quoted_spans: Sequence[QuotedSpan],
    span: Span,
    speeches: Iterable[Speech],
) -> Speaker | None:
    """The name that a verb of speech beside the quotation holding ``span`` has as its subject, or None."""
    number = bisect_right([first for first, _ in paragraphs], span.start) - 1
    if number < 0:
        return None
    first, last = paragraphs[number]
    near = [one for one in quoted_spans if first <= one.outer.start < last]
    for of in speeches:
        for passage in compact_passages(text, [(first, last)], near, of):
            found = passage.extracted
            if passage.quoted.outer.overlaps(span) and found.rule in _BESIDE and found.confidence >= _NAMED:
                return found.speaker
    return None
