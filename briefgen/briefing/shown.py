"""What the budgets leave room for: variants, and the context of every passage.

The passages that the editor chose are shown in any case. Variants come next, and context is what is left for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.briefing.excerpts import contexts
from briefgen.briefing.variants import Said, admit, find_variants

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from briefgen.anchoring import Anchor
    from briefgen.briefing.variants import Found
    from briefgen.checking import ExcerptBudget, Verified
    from briefgen.corpus import Corpus, Source
    from briefgen.curation import Curation, TopicFile
    from briefgen.text import Span

_RANKS = {"quotations": 0, "figures": 1}
"""Who is served first where context is scarce; evidence comes after these, variants come last."""

_Ranked = dict[str, tuple[list["Span"], ...]]
"""By source, the passages of each rank."""


@dataclass(frozen=True)
class Shown:
    """What is shown besides the editor's choice.

    Attributes:
        contexts: By source, what is shown around each passage.
        variants: By topic and place of the quotation in it.
    """

    contexts: Mapping[str, Mapping[Span, Span]]
    variants: Mapping[tuple[str, int], tuple[Found, ...]]

    def context(self, source: Source, anchor: Anchor) -> Span:
        """What is shown around a passage."""
        return self.contexts[source.id][anchor.span]


def in_project(corpus: Corpus, curation: Curation, verified: Verified, budget: ExcerptBudget) -> Shown:
    """What is shown on the pages of all published topics."""
    filled = [topic for topic in curation.topics if topic.topic.status == "published"]
    return what_is_shown(corpus, filled, verified, budget)


def what_is_shown(
    corpus: Corpus, published: Iterable[TopicFile], verified: Verified, budget: ExcerptBudget
) -> Shown:
    """Share the budget of each source among all published topics."""
    topics = list(published)
    said = _said(corpus, topics, verified)
    found = dict(zip(said, find_variants(corpus.sources.values(), list(said.values())), strict=True))
    ranked = _ranked(topics, verified)
    needed = {name: [span for group in groups for span in group] for name, groups in ranked.items()}
    admitted = admit((variant for variants in found.values() for variant in variants), needed, budget)
    for variant in admitted:
        if variant.anchor.span not in needed.get(variant.source.id, ()):
            ranked.setdefault(variant.source.id, ([], [], [], []))[3].append(variant.anchor.span)
    return Shown(
        {name: contexts(corpus.sources[name], groups, budget) for name, groups in ranked.items()},
        {
            key: tuple(variant for variant in variants if variant in admitted)
            for key, variants in found.items()
        },
    )


def _said(corpus: Corpus, topics: Iterable[TopicFile], verified: Verified) -> dict[tuple[str, int], Said]:
    said: dict[tuple[str, int], Said] = {}
    for topic in topics:
        for index, entry in enumerate(topic.topic.quotations):
            _, anchor = verified.passages[topic.slug, "quotations", index]
            source = corpus.sources[entry.source]
            said[topic.slug, index] = Said(source, anchor, corpus.people[entry.speaker], entry.date_created)
    return said


def _ranked(topics: Iterable[TopicFile], verified: Verified) -> _Ranked:
    slugs = {topic.slug for topic in topics}
    ranked: _Ranked = {}
    for key, (source, anchor) in verified.passages.items():
        if key[0] in slugs:
            groups = ranked.setdefault(source, ([], [], [], []))
            groups[_RANKS.get(str(key[1]), 2)].append(anchor.span)
    return ranked
