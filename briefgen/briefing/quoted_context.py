"""How much of a source is shown around its passages, so that all pages together stay within its budget.

Passages are what the briefing needs; context is a courtesy and gives way first. Quotations are served
before figures, and figures before evidence: each group gets the widest reach, the same for all of it, with
which the words shown of the source stay under the warning threshold. The choice depends on the set of
passages and not on their order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.text import Span, WordIndex, sentence_around

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from briefgen.checking import ExcerptBudget
    from briefgen.corpus import Source

_REACHES: Final = (24, 16, 12, 10, 8, 7, 6, 5, 4, 3, 2, 1)
"""Words shown on either side, within the sentence; tried after the whole sentence, from the widest on."""


def contexts(source: Source, groups: Sequence[Iterable[Span]], budget: ExcerptBudget) -> Mapping[Span, Span]:
    """For each passage the stretch that is shown around it, in code points of the source.

    Args:
        source: Where the passages stand.
        groups: Passages by rank, those that need context most first.
        budget: What may be shown of the source.
    """
    shown = {span: span for group in groups for span in group}
    if source.metadata.rights == "full":
        return {span: paragraph_around(source.text, span) for span in shown}
    words = WordIndex(source.text)
    allowed = min(int(budget.warn * words.total), budget.words)
    sentences = {span: _sentence(source.text, span) for span in shown}
    for group in map(set, groups):
        for reach in (None, *_REACHES):
            wider = {span: _reached(words, span, sentences[span], reach) for span in group}
            if words.covered([*shown.values(), *wider.values()]) <= allowed:
                shown.update(wider)
                break
    return shown


def _sentence(text: str, span: Span) -> Span:
    return _within(paragraph_around(text, span), sentence_around(text, span), span)


def _reached(words: WordIndex, span: Span, sentence: Span, reach: int | None) -> Span:
    return sentence if reach is None else _within(sentence, Span(*words.around(span, reach)), span)


def _within(outer: Span, wanted: Span, passage: Span) -> Span:
    """``wanted`` cut to ``outer``, but never less than the passage."""
    return Span(
        min(passage.start, max(outer.start, wanted.start)), max(passage.end, min(outer.end, wanted.end))
    )


def paragraph_around(text: str, span: Span) -> Span:
    """The paragraph or paragraphs that hold ``span``, without the line breaks around them."""
    start = max(text.rfind("\n", 0, span.start), text.rfind("\r", 0, span.start)) + 1
    ends = [place for place in (text.find("\n", span.end), text.find("\r", span.end)) if place >= 0]
    return Span(start, min(ends, default=len(text)))
