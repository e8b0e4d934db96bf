"""What the site shows of each source: its passages with their context, merged where they touch.

Around a passage its whole sentence is shown, as long as all pages together stay within the source's budget.
Passages are what the briefing needs; context gives way first. Whole sentences are served before anything
less, quotations before figures, and figures before evidence; a quotation that is a sentence itself gets the
one beside it as well. What words are left go to the passages whose sentences were too long, as a stretch of
words that a page shows with "[…]" where it is cut. The choice depends on the set of passages and not on
their order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.briefing.published_models import Briefing, Excerpt, SourceUse
from briefgen.checking import Allowance, context_limit, sentence_limit
from briefgen.text import Span

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
    count, total = _words(source, shown)
    excerpts = tuple(
        Excerpt(
            span, tuple((inner, tuple(passages[inner])) for inner in sorted(passages) if span.contains(inner))
        )
        for span in merged(shown)
    )
    return SourceUse(source, excerpts, count, total, topics)


def words_shown(corpus: Corpus, shown: Mapping[str, Mapping[Span, Span]]) -> dict[str, tuple[int, int]]:
    """For each source of the corpus how many of its words are shown, context included, and of how many.

    ``shown`` is by source the stretch around each passage, in code points.
    """
    return {
        name: _words(source, tuple(shown.get(name, {}).values())) for name, source in corpus.sources.items()
    }


def _words(source: Source, shown: Sequence[Span]) -> tuple[int, int]:
    """How many words of a source are shown, and how many it has."""
    stretches = [Span(0, len(source.text))] if source.metadata.rights == "full" else shown
    return source.reading.words_covered(stretches)


def merged(spans: Sequence[Span]) -> list[Span]:
    """The same stretches of text with overlapping and touching ones made one, in order."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and span.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return result


_VARIANTS: Final = 3
_REACHES: Final = (24, 20, 16, 12, 10, 8, 6, 5, 4)
"""Words shown on either side where the sentence is too long, from the widest on; fewer explain nothing."""
_LITTLE: Final = 3
"""Words that a sentence has besides the quotation in it, from which it is context."""


def contexts(source: Source, groups: Sequence[Iterable[Span]], budget: ExcerptBudget) -> Mapping[Span, Span]:
    """For each passage the stretch that is shown around it, in code points of the source.

    Args:
        source: Where the passages stand.
        groups: Passages by rank, those that need context most first: quotations, figures, evidence, variants.
        budget: What may be shown of the source.
    """
    ranked = [set(group) for group in groups]
    asked = [sorted(group) for group in ranked], budget, source.metadata.rights
    return source.reading.once("contexts", asked, lambda: _contexts(source, ranked, budget))


def _contexts(source: Source, ranked: Sequence[set[Span]], budget: ExcerptBudget) -> Mapping[Span, Span]:
    shown = {span: span for group in ranked for span in group}
    if source.metadata.rights == "full":
        return {span: paragraph_around(source.text, span) for span in shown}
    allowance = Allowance(source, shown)
    limit, total = context_limit(budget, allowance.words.total), allowance.words.total
    for rank, group in enumerate(ranked):
        most = limit if rank == _VARIANTS else sentence_limit(budget, total)
        shown.update(allowance.sentences(group, most))
        if rank == 0:
            shown.update(_with_neighbours(source, allowance, {span: shown[span] for span in group}, limit))
    for group in ranked:
        cut = {span for span in group if any(source.reading.whole_sentences.cuts(shown[span]))}
        shown.update(_fragments(source, allowance, cut, limit))
    return shown


def _with_neighbours(
    source: Source, allowance: Allowance, shown: Mapping[Span, Span], limit: int
) -> dict[Span, Span]:
    """For quotations that are whole sentences themselves one more, beside them, where it can be shown."""
    sentences, found = source.reading.whole_sentences, {}
    for span in sorted(shown):
        within, bare = (len(allowance.words.within(one)) for one in (shown[span], span))
        if within - bare > _LITTLE or any(sentences.cuts(shown[span])):
            continue
        for other in sentences.beside(shown[span]):
            wider = Span(min(other.start, shown[span].start), max(other.end, shown[span].end))
            if allowance.take([wider], limit):
                found[span] = wider
                break
    return found


def _fragments(source: Source, allowance: Allowance, cut: set[Span], limit: int) -> dict[Span, Span]:
    """Some words on either side, equally many for all of ``cut``, within their sentences."""
    for reach in _REACHES:
        wider = {span: _reached(source, allowance, span, reach) for span in cut}
        if allowance.take(wider.values(), limit):
            return wider
    return {}


def _reached(source: Source, allowance: Allowance, span: Span, reach: int) -> Span:
    sentence, wanted = source.reading.whole_sentences.around(span), allowance.words.around(span, reach)
    return Span(min(span.start, max(sentence.start, wanted[0])), max(span.end, min(sentence.end, wanted[1])))


def paragraph_around(text: str, span: Span) -> Span:
    """The paragraph or paragraphs that hold ``span``, without the line breaks around them."""
    start = max(text.rfind("\n", 0, span.start), text.rfind("\r", 0, span.start)) + 1
    ends = [place for place in (text.find("\n", span.end), text.find("\r", span.end)) if place >= 0]
    return Span(start, min(ends, default=len(text)))
