"""What the site shows of each source: its passages with their context, merged where they touch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.briefing.published_models import Briefing, Excerpt, SourceUse
from briefgen.text import Span, WordIndex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefgen.briefing.published_models import Passage
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
