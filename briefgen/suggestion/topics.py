"""What a topic may still want: candidates of its sources and of those that tell of the same."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefgen.anchoring import Anchor, Mark, anchor_in
from briefgen.suggestion.resemblance import Rarity, vocabulary
from briefgen.text import sentence_around

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefgen.corpus import Source
    from briefgen.curation import Selector, Topic
    from briefgen.suggestion.candidates import Candidate
    from briefgen.text import Span

UNRELATED = 0.4
"""What is left of the rank of a candidate whose sentence shares no rare word with the topic."""
ENOUGH = 3
"""So many shared rare words make a candidate wholly the topic's."""


@dataclass(frozen=True, slots=True)
class Related:
    """The sources in which to look.

    Attributes:
        own: Those that the topic cites, by id.
        alike: Others that tell of the same, with the rare words that they share.
    """

    own: tuple[str, ...]
    alike: Mapping[str, list[str]]


def related_sources(topic: Topic, sources: Mapping[str, Source]) -> Related:
    """The topic's own sources, and those that resemble them or its title and abstract."""
    own = tuple(dict.fromkeys(one.source for one in selectors(topic) if one.source in sources))
    rarity = _rarity(sources)
    words = vocabulary(f"{topic.title} {topic.abstract}").union(*(rarity.words[name] for name in own))
    alike = {name: shared for name, shared in rarity.alike(words).items() if name not in own}
    return Related(own, alike)


def for_topic(
    topic: Topic, candidates: Iterable[Candidate], sources: Mapping[str, Source]
) -> Iterator[Candidate]:
    """Yield what the topic does not have, its rank lowered where its sentence tells of other things."""
    has = _has(topic, sources)
    rarity = _rarity(sources)
    wanted = rarity.rare(_topic_words(topic))
    for candidate in candidates:
        span = candidate.passage.span
        if any(span.overlaps(other) for other in has.get(candidate.source.id, ())):
            continue
        sentence = sentence_around(candidate.source.text, span).slice(candidate.source.text)
        shared = len(wanted.keys() & vocabulary(sentence))
        share = UNRELATED + (1 - UNRELATED) * min(1.0, shared / ENOUGH)
        yield replace(candidate, rank=round(candidate.rank * share, 4))


def selectors(topic: Topic) -> Iterator[Selector]:
    """Yield every passage that a topic names."""
    yield from topic.quotations
    yield from topic.figures
    for point in topic.points:
        yield from point.evidence
    for event in topic.timeline:
        yield from event.evidence


def _topic_words(topic: Topic) -> frozenset[str]:
    named = (one.exact for one in selectors(topic))
    return vocabulary(
        " ".join([topic.title, topic.abstract, *(point.text for point in topic.points), *named])
    )


def _rarity(sources: Mapping[str, Source]) -> Rarity:
    return Rarity({name: source.text for name, source in sources.items()})


def _has(topic: Topic, sources: Mapping[str, Source]) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = {}
    for selector in (*topic.quotations, *topic.figures):
        source = sources.get(selector.source)
        if source is None:
            continue
        marks = [Mark(mark.omits, mark.replaces, mark.replacement, mark.inserts) for mark in selector.marks]
        outcome = anchor_in(source.reading, selector.exact, selector.prefix, selector.suffix, marks)
        if isinstance(outcome, Anchor):
            found.setdefault(source.id, []).extend(outcome.spans)
    return found
