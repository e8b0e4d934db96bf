"""What the site shows of each source: its passages with their context, merged where they touch.

How much context there is, is chosen so that all pages together stay within the source's budget. Passages are
what the briefing needs; context is a courtesy and gives way first. Quotations are served before figures, and
figures before evidence: each group gets the widest reach, the same for all of it, with which the words shown
stay under the warning threshold. The choice depends on the set of passages and not on their order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.briefing.published_models import Briefing, Excerpt, SourceUse
from briefgen.text import Span, WordIndex, sentence_around

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefgen.briefing.published_models import Passage
    from briefgen.checking import ExcerptBudget
    from briefgen.corpus import Corpus, Source


def source_uses(corpus: Corpus, briefings: Sequence[Briefing]) -> tuple[SourceUse, ...]:
    """One entry for each source of the corpus, in order of id; unused ones have no excerpts."""
    resting: dict[str, dict[Passage, list[str]]] = {name: {} for name in corpus.sources}
    topics: dict[str, list[str]] = {name: [] for name in corpus.sources}
    for briefing in briefings:
        for name, passage in _entries(briefing):
            ids = resting[passage.source.id].setdefault(passage, [])
            if name not in ids:
                ids.append(name)
        for source in briefing.sources:
            topics[source.id].append(briefing.slug)
    return tuple(_use(source, resting[name], tuple(topics[name])) for name, source in corpus.sources.items())


def _entries(briefing: Briefing) -> Iterator[tuple[str, Passage]]:
    for figure in briefing.figures:
        yield figure.id, figure.passage
    for point in briefing.points:
        for passage in point.evidence:
            yield point.id, passage
    for quotation in briefing.quotations:
        yield quotation.id, quotation.passage
        for variant in quotation.variants:
            yield quotation.id, variant.passage
    for event in briefing.timeline:
        for passage in event.evidence:
            yield event.id, passage


def _use(source: Source, resting: Mapping[Passage, Sequence[str]], topics: tuple[str, ...]) -> SourceUse:
    passages: dict[Span, list[str]] = {}
    shown: list[Span] = []
    for passage, ids in resting.items():
        known = passages.setdefault(passage.anchor.span, [])
        known.extend(name for name in ids if name not in known)
        shown.append(passage.context)
    if source.metadata.rights == "full":
        shown = [Span(0, len(source.text))]
    words = WordIndex(source.text)
    excerpts = tuple(
        Excerpt(
            span, tuple((inner, tuple(passages[inner])) for inner in sorted(passages) if span.contains(inner))
        )
        for span in merged(shown)
    )
    return SourceUse(source, excerpts, words.covered(shown), words.total, topics)


def merged(spans: Sequence[Span]) -> list[Span]:
    """The same stretches of text with overlapping and touching ones made one, in order."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and span.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return result


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
