"""The same utterance in other sources, found by the program.

Candidates are the quoted spans of every other source that share a run of three words with a quotation; an
index of the quotations' runs finds them in one pass over the corpus. The most promising are compared word by
word (see ``likeness``), and at most one a source is kept. The words that stay are anchored in their source
like any other passage: what cannot be anchored is not shown. Languages that write without spaces between
words yield no variants.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.anchoring import Anchor, anchor_in
from briefgen.briefing.likeness import LEAST, compare
from briefgen.briefing.published_models import Passage, Variant
from briefgen.briefing.utterances import Utterance, Weights, clauses_around, utterances
from briefgen.text import Span
from briefgen.text.compared_words import Word, joined, words_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefgen.briefing.likeness import Certainty, Likeness
    from briefgen.briefing.published_models import VariantTrait
    from briefgen.checking import ExcerptBudget
    from briefgen.corpus import Person, Source
    from briefgen.reading import Reading
    from briefgen.yaml_source import PartialDate

_RUN: Final = 3
_MOST_SHARING: Final = 50
"""Quotations that share a run of words before it is too common to lead anywhere."""
_MOST_COMPARED: Final = 16
_SURROUNDINGS: Final = 60


@dataclass(frozen=True)
class Said:
    """A published quotation as variants are looked for."""

    source: Source
    anchor: Anchor
    person: Person
    date: PartialDate | None


@dataclass(frozen=True)
class Found:
    """A variant before it is known how much of its source may be shown."""

    source: Source
    anchor: Anchor
    certainty: Certainty
    weight: float
    differing: tuple[Span, ...]
    missing: int
    traits: tuple[VariantTrait, ...]

    def with_context(self, context: Span) -> Variant:
        """The variant with what is shown around it."""
        passage = Passage(self.source, self.anchor, context)
        return Variant(passage, self.certainty, self.differing, self.missing, self.traits)


def find_variants(sources: Iterable[Source], quotations: Sequence[Said]) -> list[tuple[Found, ...]]:
    """For each quotation its variants, one a source, by source id."""
    spoken = [utterance for source in sources for utterance in utterances(source)]
    said = [_words(quotation) for quotation in quotations]
    weights = Weights([utterance.words for utterance in spoken])
    return [
        _variants(quotation, words, candidates, weights)
        for quotation, words, candidates in zip(quotations, said, _candidates(said, spoken), strict=True)
    ]


def admit(found: Iterable[Found], shown: Mapping[str, list[Span]], budget: ExcerptBudget) -> set[Found]:
    """Those that may be shown: the surest first, each as long as its source stays under the budget's warning.

    ``shown`` holds what the pages need of each source in any case, by source id.
    """
    admitted: set[Found] = set()
    by_source: defaultdict[str, set[Found]] = defaultdict(set)
    for variant in found:
        by_source[variant.source.id].add(variant)
    for name, variants in by_source.items():
        spans = list(shown.get(name, ()))
        words = next(iter(variants)).source.reading.word_index
        allowed = min(int(budget.warn * words.total), budget.words)
        for variant in sorted(
            variants, key=lambda one: (one.certainty != "same", -one.weight, one.anchor.span)
        ):
            free = variant.source.metadata.rights == "full"
            if free or words.covered([*spans, variant.anchor.span]) <= allowed:
                spans.append(variant.anchor.span)
                admitted.add(variant)
    return admitted


def _words(quotation: Said) -> list[Word]:
    text = quotation.source.text
    pieces = [piece.span for piece in quotation.anchor.pieces if piece.span]
    return [word for span in pieces for word in words_in(text, span)]


def _runs(words: Sequence[Word]) -> Iterator[tuple[str, ...]]:
    keys = [word.key for word in words]
    return zip(*(keys[first:] for first in range(_RUN)), strict=False)


def _candidates(said: Sequence[Sequence[Word]], spoken: Sequence[Utterance]) -> list[list[Utterance]]:
    """For each quotation the quoted spans that share most runs with it, at most ``_MOST_COMPARED``."""
    holding: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, words in enumerate(said):
        for run in set(_runs(words)):
            holding[run].append(index)
    sharing: list[list[tuple[int, int]]] = [[] for _ in said]
    for place, utterance in enumerate(spoken):
        common: Counter[int] = Counter()
        for run in set(_runs(utterance.words)):
            quotations = holding.get(run, ())
            if len(quotations) <= _MOST_SHARING:
                common.update(quotations)
        for index, count in common.items():
            sharing[index].append((-count, place))
    return [[spoken[place] for _, place in sorted(places)[:_MOST_COMPARED]] for places in sharing]


def _variants(
    quotation: Said,
    words: Sequence[Word],
    candidates: Iterable[Utterance],
    weights: Weights,
) -> tuple[Found, ...]:
    best: dict[str, Found] = {}
    names = _names(quotation.person)
    for candidate in candidates:
        if candidate.source.id == quotation.source.id:
            continue
        likeness = compare(words, candidate.words, weights)
        if likeness.best < LEAST or not likeness.pairs:
            continue
        certainty = likeness.certainty(compatible=_is_compatible(quotation, names, candidate))
        if certainty is None:
            continue
        anchored = _anchored(candidate.source.reading, clauses_around(candidate, *likeness.range))
        known = best.get(candidate.source.id)
        if anchored and (known is None or likeness.best > known.weight):
            best[candidate.source.id] = _found(words, candidate, likeness, certainty, anchored)
    return tuple(best[name] for name in sorted(best))


def _is_compatible(quotation: Said, names: set[str], candidate: Utterance) -> bool:
    """Whether one of the speaker's ``names`` is nearby, and the source is not older than the words."""
    published = candidate.source.metadata.date_published
    if quotation.date and published:
        length = min(len(quotation.date.text), len(published.text))
        if published.text[:length] < quotation.date.text[:length]:
            return False
    return any(f" {name} " in candidate.nearby for name in names)


def _names(person: Person) -> set[str]:
    """What a text may call a speaker: each known name, and a person's last name."""
    names = {
        name: [word.key for word in words_in(name, Span(0, len(name)))]
        for name in (person.name, *person.aliases)
    }
    whole = {" ".join(words) for words in names.values()}
    last = names[person.name][-1:] if person.kind == "person" else []
    return (whole | set(last)) - {""}


def _anchored(source: Reading, span: Span) -> Anchor | None:
    """The words anchored in their own source; None where they do not resolve to this very place."""
    text = source.text
    words = span.slice(text)
    before = text[max(0, span.start - _SURROUNDINGS) : span.start]
    after = text[span.end : span.end + _SURROUNDINGS]
    for prefix, suffix in (("", ""), (before, after)):
        outcome = anchor_in(source, words, prefix, suffix)
        if isinstance(outcome, Anchor) and outcome.spans == (span,):
            return outcome
    return None


def _found(
    words: Sequence[Word], candidate: Utterance, likeness: Likeness, certainty: Certainty, anchor: Anchor
) -> Found:
    paired = {other for _, other in likeness.pairs}
    differing = [
        word.span
        for index, word in enumerate(candidate.words)
        if index not in paired and anchor.span.contains(word.span)
    ]
    return Found(
        source=candidate.source,
        anchor=anchor,
        certainty=certainty,
        weight=likeness.best,
        differing=tuple(joined(candidate.source.text, differing)),
        missing=len(words) - len(likeness.pairs),
        traits=tuple(_traits(candidate.source, anchor.span)),
    )


def _traits(source: Source, span: Span) -> Iterator[VariantTrait]:
    """What keeps the words from being the speaker's, as far as it shows."""
    words = span.slice(source.text)
    if source.metadata.translation_method is not None:
        yield "translated"
    if "[" in words or "(" in words:
        yield "brackets"
    if "…" in words or "..." in words or ". . ." in words:
        yield "spliced"
