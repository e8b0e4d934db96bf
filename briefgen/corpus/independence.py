"""Which sources of a topic do not stand by themselves, and why.

Two accounts that draw on one wire story are one witness. A link is made only of what can be shown: a shared
or mutual origin, one publisher, paragraphs that are nearly word for word the same, one quotation altered in
the same way. That two reports quote the same speech in the same words is no link. A source that rests on
agencies it does not name is linked to none, and not counted as independent either.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from itertools import combinations, starmap
from typing import TYPE_CHECKING, Final, Literal

from briefgen.corpus.origins import key_of, origins
from briefgen.text import Span, fold
from briefgen.text.compared_words import words_in

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from briefgen.corpus.origins import Origin
    from briefgen.corpus.sources import Source
    from briefgen.reading import Reading

Version = tuple[str, str]
"""The id of a source, and how it prints an utterance that others print as well."""

Reason = Literal["origin", "rests-on", "publisher", "wording", "alteration"]

_SHINGLE: Final = 5
"""Words of a shingle (Broder 1997, "On the resemblance and containment of documents")."""
_LEAST_SHINGLES: Final = 16
_CONTAINED: Final = 0.6
_MOST_HOLDING: Final = 40
"""Paragraphs that share a shingle before it is a set phrase."""
_ALTERED_WORDS: Final = 8


@dataclass(frozen=True)
class Link:
    """Two sources that are not independent of each other.

    Attributes:
        one: Id of the source that comes first in the topic; with ``rests-on``, the one that rests on
            the other.
        other: Id of the other.
        reason: What the link is made of.
        detail: The shared origin or publisher, or the number of paragraphs; empty where nothing more is said.
    """

    one: str
    other: str
    reason: Reason
    detail: str = ""


@dataclass(frozen=True)
class Independence:
    """How the sources of a topic depend on each other.

    Attributes:
        links: In the topic's order.
        unnamed: By source id, what a source rests on without naming it.
        count: How many accounts are left when linked sources count once, and sources of which it cannot be
            told count nothing; at least one where there are sources.
        groups: The ids of the sources, those together that a chain of links joins.
        rests_on: By source id, the names of all that a source rests on; nothing for those that say nothing.
    """

    links: tuple[Link, ...]
    unnamed: dict[str, str]
    count: int
    groups: tuple[frozenset[str], ...] = ()
    rests_on: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def among(self, names: Collection[str]) -> int:
        """The same count of some of the sources, by id: those that carry one point."""
        held = [group & set(names) for group in self.groups]
        count = sum(any(name not in self.unnamed for name in group) for group in held)
        return max(count, min(1, len(names)))


class Independences:
    """Judges the sources of topics; each source's paragraphs are looked at once."""

    def __init__(self) -> None:
        self._known: dict[str, list[frozenset[tuple[str, ...]]]] = {}
        self._origins: dict[str, tuple[Origin, ...]] = {}

    def of(self, sources: Sequence[Source], utterances: Iterable[Sequence[Version]] = ()) -> Independence:
        """How the sources of one topic depend on each other.

        ``utterances`` are those that several sources may print, each with its versions.
        """
        known = {source.id: self._origins_of(source) for source in sources}
        links = tuple(dict.fromkeys([
            *_origin_links(sources, known), *self._wording_links(sources),
            *_alteration_links(sources, utterances),
        ]))  # fmt: skip
        order = {source.id: place for place, source in enumerate(sources)}
        links = tuple(sorted(links, key=lambda link: sorted((order[link.one], order[link.other]))))
        unnamed = {name: origin.name for name, found in known.items() for origin in found if not origin.key}
        rests_on = {name: tuple(origin.name for origin in found) for name, found in known.items() if found}
        groups = _groups([source.id for source in sources], links)
        found = Independence(links, unnamed, 0, tuple(map(frozenset, groups)), rests_on)
        return replace(found, count=found.among([source.id for source in sources]))

    def _origins_of(self, source: Source) -> tuple[Origin, ...]:
        if source.id not in self._origins:
            self._origins[source.id] = origins(source)
        return self._origins[source.id]

    def _wording_links(self, sources: Sequence[Source]) -> Iterator[Link]:
        holding: defaultdict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
        shingled = [self._shingles(source) for source in sources]
        for place, passages in enumerate(shingled):
            for nth, shingles in enumerate(passages):
                for shingle in shingles:
                    holding[shingle].append((place, nth))
        shared: Counter[tuple[tuple[int, int], tuple[int, int]]] = Counter()
        for places in holding.values():
            if 1 < len(places) <= _MOST_HOLDING:
                shared.update(pair for pair in combinations(places, 2) if pair[0][0] != pair[1][0])
        alike: Counter[tuple[int, int]] = Counter()
        for ((one, nth), (other, mth)), count in shared.items():
            if count >= _CONTAINED * min(len(shingled[one][nth]), len(shingled[other][mth])):
                alike[one, other] += 1
        for (one, other), count in alike.items():
            yield Link(sources[one].id, sources[other].id, "wording", str(count))

    def _shingles(self, source: Source) -> list[frozenset[tuple[str, ...]]]:
        """The shingles of each paragraph that is long enough, what it quotes left out."""
        if source.id not in self._known:
            self._known[source.id] = [
                shingles
                for shingles in _paragraph_shingles(source.reading)
                if len(shingles) >= _LEAST_SHINGLES
            ]
        return self._known[source.id]


def _paragraph_shingles(reading: Reading) -> Iterator[frozenset[tuple[str, ...]]]:
    text = reading.text
    quoted = [span.outer for span in reading.quoted_spans if span.level == 1]
    nth = 0
    for paragraph in starmap(Span, reading.paragraphs):
        shingles: set[tuple[str, ...]] = set()
        begin = paragraph.start
        while nth < len(quoted) and quoted[nth].end <= begin:
            nth += 1
        while nth < len(quoted) and quoted[nth].start < paragraph.end:
            shingles.update(_stretch_shingles(text, begin, max(begin, quoted[nth].start)))
            begin = max(begin, quoted[nth].end)
            nth += 1
        shingles.update(_stretch_shingles(text, begin, max(begin, paragraph.end)))
        yield frozenset(shingles)


def _stretch_shingles(text: str, start: int, end: int) -> Iterator[tuple[str, ...]]:
    keys = [word.key for word in words_in(text, Span(start, end))]
    return zip(*(keys[first:] for first in range(_SHINGLE)), strict=False)


def _origin_links(sources: Sequence[Source], known: Mapping[str, tuple[Origin, ...]]) -> Iterator[Link]:
    named = [{origin.key: origin.name for origin in known[source.id] if origin.key} for source in sources]
    publishers = [
        "" if source.metadata.publisher == "unknown" else key_of(source.metadata.publisher)
        for source in sources
    ]
    for one, other in combinations(range(len(sources)), 2):
        pair = sources[one].id, sources[other].id
        for key in named[one]:
            if key in named[other]:
                yield Link(*pair, "origin", named[one][key])
        for resting, rested in ((one, other), (other, one)):
            if publishers[rested] and publishers[rested] in named[resting]:
                name = sources[rested].metadata.publisher
                yield Link(sources[resting].id, sources[rested].id, "rests-on", name)
        if publishers[one] and publishers[one] == publishers[other]:
            yield Link(*pair, "publisher", sources[one].metadata.publisher)


def _alteration_links(sources: Sequence[Source], utterances: Iterable[Sequence[Version]]) -> Iterator[Link]:
    """Sources that print one utterance with the same bracket or gap in it: they were not altered twice."""
    order = {source.id: place for place, source in enumerate(sources)}
    for versions in utterances:
        for one, other in combinations([version for version in versions if version[0] in order], 2):
            if _altered_alike(one[1], other[1]):
                first, second = sorted((one[0], other[0]), key=order.__getitem__)
                yield Link(first, second, "alteration")


def _altered_alike(one: str, other: str) -> bool:
    shorter, longer = sorted((_plain(one), _plain(other)), key=len)
    altered = any(sign in shorter for sign in "[(…")
    return altered and len(shorter.split()) >= _ALTERED_WORDS and shorter in longer


def _plain(words: str) -> str:
    return fold(words).text.casefold().strip(" .,;:!?\"'")


def _groups(names: Sequence[str], links: Iterable[Link]) -> list[set[str]]:
    """The sources, those together that a chain of links joins."""
    group = {name: {name} for name in names}
    for link in links:
        one, other = group[link.one], group[link.other]
        if one is not other:
            one |= other
            group.update(dict.fromkeys(other, one))
    return list({id(members): members for members in group.values()}.values())
