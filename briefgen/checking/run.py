"""Anchors every citation and runs every rule. What comes out anchored may be published; nothing else may."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from briefgen.anchoring import Unanchored
from briefgen.cache import NO_STORE
from briefgen.checking.budget import ExcerptBudget
from briefgen.checking.consequences import without_consequences
from briefgen.checking.declarations import declared
from briefgen.checking.proofs import Answered, Context, Failure, Proof
from briefgen.checking.rules import (
    BEYOND_TOPICS,
    CORPUS_RULES,
    FAILURE_RULES,
    LOCAL_RULES,
    PASSAGE_RULES,
    PROJECT_RULES,
    TOPIC_RULES,
    look_alike_letter,
    unknown_source,
)
from briefgen.checking.suppressing.suppressible import unsilenced
from briefgen.checking.verdicts import Verdict, Verdicts
from briefgen.corpus import Corpus
from briefgen.curation import Curation
from briefgen.diagnostics import Collector

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.anchoring import Anchor
    from briefgen.cache import Store
    from briefgen.checking.citations import Citation, Key
    from briefgen.checking.suppressing.ignores import Silenced
    from briefgen.curation import TopicFile
    from briefgen.text import Document


@dataclass(frozen=True)
class Tally:
    """How many of a kind there are, and how many stand in their sources."""

    total: int
    anchored: int


@dataclass(frozen=True)
class Verified:
    """The outcome: what is proved, and the counts.

    Attributes:
        passages: By citation, the id of the source and the anchor; what is not here was not proved.
        silenced: What the editor's comments keep from being reported.
        declared: How often the editor's word stands for a proof, by the key that says so.
        bases: What is the editor's own knowledge and would be reported otherwise, in the order of the files.
        unchecked: How many quotations, anchored as they are, have a speaker who was not verified.
        speakers_verified: The quotations whose speaker was read in the source and is the person given.
    """

    passages: Mapping[Key, tuple[str, Anchor]]
    quotations: Tally
    figures: Tally
    points: Tally
    silenced: tuple[Silenced, ...] = ()
    declared: Mapping[str, int] = field(default_factory=dict)
    bases: tuple[Answered, ...] = ()
    unchecked: Mapping[str, int] = field(default_factory=dict)
    speakers_verified: frozenset[Key] = frozenset()


def verify(  # noqa: PLR0913  # what a project is made of
    corpus: Corpus,
    curation: Curation,
    collector: Collector,
    budget: ExcerptBudget | None = None,
    *,
    language: str = "en",
    pages: tuple[Document, ...] = (),
    store: Store = NO_STORE,
) -> Verified:
    """Prove the whole curation against the corpus, and what is quoted on pages that are written by hand.

    Args:
        corpus: The sources and people.
        curation: The topics.
        collector: What has the diagnostics of loading, and takes those of the rules.
        budget: How much of one source may be shown.
        language: The tag of the language that the editor writes in.
        pages: The pages that are written by hand.
        store: What earlier runs found out.
    """
    context = Context(corpus, curation, budget or ExcerptBudget(), language=language, pages=pages)
    found = Collector()

    def judge(judged_by: Corpus, topic: TopicFile) -> Verdict:
        return _judged(Context(judged_by, Curation((topic,)), language=language, shared=context.shared))

    def judge_by_all(topic: TopicFile) -> Verdict:
        held = judged[topic.slug].anchors
        return _judged_by_all(
            Context(corpus, Curation((topic,)), anchors=held, language=language, whole=context)
        )

    verdicts = Verdicts(corpus, language, store, judge)
    judged = {topic.slug: verdicts.of(topic) for topic in curation.topics}
    for verdict in judged.values():
        _take(context, verdict, found)
    by_all = verdicts.of_corpus(judge_by_all)
    for topic in curation.topics:
        _take(context, by_all.of(topic), found)
    by_all.keep()
    for rule in PROJECT_RULES:
        found.extend(rule(context))
    first = without_consequences(context, list(found), collector)
    left, silenced = unsilenced(context, first, collector)
    collector.extend(left)
    return _outcome(context, silenced)


def verify_topic(
    corpus: Corpus, topic: TopicFile, collector: Collector, declared: frozenset[str], *, language: str
) -> Verified:
    """Prove one topic, apart from all others; of the corpus only what the rules look at is touched.

    Args:
        corpus: The sources and people.
        topic: The topic.
        collector: What has the diagnostics of loading, and takes those of the rules.
        declared: The names of all topics.
        language: The tag of the language that the editor writes in.
    """
    context = Context(corpus, Curation((topic,), declared), language=language)
    found = Collector(_judged(context).diagnostics)
    apart = replace(context, corpus=Corpus())
    for rule in LOCAL_RULES:
        found.extend(rule(context))
    found.extend(look_alike_letter.check(apart))
    first = without_consequences(apart, list(found), collector)
    left, silenced = unsilenced(apart, first, collector, BEYOND_TOPICS)
    collector.extend(left)
    return _outcome(apart, silenced)


def _judged(context: Context) -> Verdict:
    """What is found out about the one topic of a context."""
    found = Collector()
    for citation in context.citations:
        _verify_citation(context, citation, found)
    for rule in TOPIC_RULES:
        found.extend(rule(context))
    return Verdict(
        tuple(found.added), context.anchors, context.answered, frozenset(context.speakers_verified)
    )


def _judged_by_all(context: Context) -> Verdict:
    """What is found out about the one topic of a context in view of all sources; its anchors are known."""
    found = Collector()
    for rule in CORPUS_RULES:
        found.extend(rule(context))
    return Verdict(tuple(found.added), {}, context.answered, frozenset())


def _take(context: Context, verdict: Verdict, collector: Collector) -> None:
    """Add what was found out about a topic to what is known of the project."""
    collector.extend(verdict.diagnostics)
    context.anchors.update(verdict.anchors)
    for label, one in verdict.answered.items():
        known = context.answered.get(label)
        codes = (*one.codes, *(known.codes if known else ()))
        context.answered[label] = replace(one, codes=tuple(sorted(set(codes))))
    context.speakers_verified.update(verdict.speakers_verified)


def _verify_citation(context: Context, citation: Citation, collector: Collector) -> None:
    source = context.corpus.sources.get(citation.selector.source)
    if source is None:
        unknown = unknown_source.report(context, citation)
        if unknown is not None:
            collector.add(unknown)
        return
    outcome = context.anchor(source, citation.selector)
    if isinstance(outcome, Unanchored):
        collector.add(FAILURE_RULES[outcome.code](Failure(context, citation, source, outcome)))
        return
    context.anchors[citation.key] = outcome
    proof = Proof(context, citation, source, outcome)
    for rule in PASSAGE_RULES[citation.kind]:
        collector.extend(rule(proof))


def _outcome(context: Context, silenced: list[Silenced]) -> Verified:
    topics = [(topic.slug, topic.topic) for topic in context.curation.topics]
    anchors = context.anchors
    quotations = [(slug, "quotations", n) for slug, topic in topics for n in range(len(topic.quotations))]
    figures = [(slug, "figures", n) for slug, topic in topics for n in range(len(topic.figures))]
    points = [(slug, n, point) for slug, topic in topics for n, point in enumerate(topic.points)]
    carried = sum(
        bool(point.evidence)
        and all((slug, "points", n, "evidence", nth) in anchors for nth in range(len(point.evidence)))
        for slug, n, point in points
    )
    return Verified(
        {
            citation.key: (citation.selector.source, anchors[citation.key])
            for citation in context.citations
            if citation.key in anchors
        },
        Tally(_written(context, "quotations"), sum(key in anchors for key in quotations)),
        Tally(_written(context, "figures"), sum(key in anchors for key in figures)),
        Tally(_written(context, "points"), carried),
        tuple(silenced),
        declared(context),
        tuple(sorted(context.answered.values(), key=lambda one: (one.label.document.path, one.label.span))),
        {"speakers": sum(key in anchors for key in quotations) - len(context.speakers_verified)},
        frozenset(context.speakers_verified),
    )


def _written(context: Context, key: str) -> int:
    """How many entries of a kind the editor wrote; what could not be decoded was not proved either."""
    return sum(topic.count(key) for topic in context.curation.topics)
