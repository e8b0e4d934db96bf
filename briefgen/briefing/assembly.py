"""Assembles the verified project into the site's model. Only anchored words get in.

Words of a source are never copied from the YAML: each quotation and passage holds an anchor, and what is
shown is cut from the source's own text. A topic is assembled only when all of it was proved.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.briefing.excerpts import source_uses
from briefgen.briefing.former import former_ids, with_distinct_ids
from briefgen.briefing.front import front_of
from briefgen.briefing.ids import IdRegistry, permanent_id
from briefgen.briefing.published_models import (
    Briefing,
    Disclosure,
    Event,
    Figure,
    Note,
    Passage,
    Point,
    Quotation,
    Site,
    Speaker,
)
from briefgen.briefing.shown import what_is_shown
from briefgen.checking import disagreeing, locate_in, speaker_standing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from briefgen.anchoring import Anchor
    from briefgen.briefing.shown import Shown
    from briefgen.checking import ExcerptBudget, Verified
    from briefgen.corpus import Corpus, Role, Source
    from briefgen.curation import Change, Curation, Selector, Topic, TopicFile
    from briefgen.curation import Event as EventEntry
    from briefgen.curation import Figure as FigureEntry
    from briefgen.curation import Point as PointEntry
    from briefgen.curation import Quotation as QuotationEntry
    from briefgen.yaml_source import Located

    TopicEntry = Topic | FigureEntry | PointEntry | QuotationEntry | EventEntry
    from briefgen.yaml_source import PartialDate


def assemble(  # noqa: PLR0913, PLR0917  # what a site is made of
    corpus: Corpus,
    curation: Curation,
    verified: Verified,
    budget: ExcerptBudget,
    drafts: Collection[str] = (),
    shown: Shown | None = None,
) -> Site:
    """Make the site of a project in which no error was found.

    ``drafts`` are slugs of drafts that a preview shows; a site that is published has none. ``shown`` is what
    there is room for on its pages, if that is known.

    Raises:
        KeyError: If a published topic holds a citation without an anchor: an error was overlooked.
    """
    visible = [topic for topic in curation.topics if topic.topic.status != "draft" or topic.slug in drafts]
    filled = [topic for topic in visible if topic.topic.status != "withdrawn"]
    if shown is None:
        shown = what_is_shown(corpus, filled, verified, budget)
    titles = {topic.slug: topic.topic.title for topic in filled}
    material = _Material(corpus, verified, shown, titles, _disagreements(filled))
    briefings = tuple(_Assembler(material, topic).briefing() for topic in visible)
    uses = source_uses(corpus, briefings)
    declared = {"silenced": len(verified.silenced), **verified.declared}
    front = front_of(curation.home, briefings)
    return Site(briefings, uses, corpus.people, _disclosed(corpus, verified), declared, front=front)


def _disagreements(published: Iterable[TopicFile]) -> dict[int, list[FigureEntry]]:
    """By the identity of an entry, the figures that contradict it."""
    found: dict[int, list[FigureEntry]] = {}
    for first, second in disagreeing(figure for topic in published for figure in topic.topic.figures):
        found.setdefault(id(first), []).append(second)
        found.setdefault(id(second), []).append(first)
    return found


def _is_second_hand(passage: Passage) -> bool:
    found = passage.source.reading.attributed_speaker(passage.anchor.span)
    return found is not None and found.second_hand


@dataclass(frozen=True)
class _Material:
    """What all topics are assembled from.

    Attributes:
        shown: What the budgets leave room for.
        titles: By slug, the titles of the topics that a page may link to.
        others: By the identity of a figure's entry, the entries that contradict it.
    """

    corpus: Corpus
    verified: Verified
    shown: Shown
    titles: Mapping[str, str]
    others: Mapping[int, list[FigureEntry]]


class _Assembler:
    """Assembles one topic."""

    def __init__(self, material: _Material, topic: TopicFile) -> None:
        self._material = material
        self._topic = topic
        self._ids = IdRegistry()

    def briefing(self) -> Briefing:
        content = self._topic.topic
        withdrawn = content.status == "withdrawn"
        figures = () if withdrawn else tuple(map(self._figure, range(len(content.figures))))
        points = () if withdrawn else tuple(map(self._point, range(len(content.points))))
        quotations = () if withdrawn else tuple(map(self._quotation, range(len(content.quotations))))
        timeline = () if withdrawn else tuple(map(self._event, range(len(content.timeline))))
        taken = {item.id for items in (figures, points, quotations, timeline) for item in items}
        passages = [
            *(figure.passage for figure in figures),
            *(passage for point in points for passage in point.evidence),
            *(quotation.passage for quotation in quotations),
            *(passage for event in timeline for passage in event.evidence),
        ]
        return Briefing(
            slug=self._topic.slug,
            path=self._topic.document.path,
            title=content.title,
            abstract=content.abstract,
            status=content.status,
            date_published=content.date_published,
            date_modified=content.date_modified,
            figures=with_distinct_ids(figures, taken),
            points=with_distinct_ids(points, taken),
            quotations=with_distinct_ids(quotations, taken),
            timeline=with_distinct_ids(sorted(timeline, key=lambda event: event.date), taken),
            sources=tuple({passage.source.id: passage.source for passage in passages}.values()),
            related=tuple(
                (slug, self._material.titles[slug])
                for slug in content.related
                if slug in self._material.titles
            ),
            changes=_notes(content.changes),
            corrections=_notes(content.corrections),
            disclosures=self._disclosures(content),
            withdrawn_because=content.withdrawn_because if withdrawn else None,
            aliases=tuple(dict.fromkeys(content.aliases)),
            tags=tuple(dict.fromkeys(content.tags)),
            withdrawn_entries=tuple(
                one for one in dict.fromkeys(content.withdrawn_entries) if one not in taken
            ),
            withdrawn_with=tuple(dict.fromkeys(self._ids_of_withdrawn())) if withdrawn else (),
        )

    def _passage(self, selector: Selector, *key: str | int) -> Passage:
        _, anchor = self._material.verified.passages[self._topic.slug, *key]
        source = self._material.corpus.sources[selector.source]
        return Passage(source, anchor, self._material.shown.context(source, anchor))

    def _quotation(self, index: int) -> Quotation:
        entry = self._topic.topic.quotations[index]
        passage = self._passage(entry, "quotations", index)
        name, former = self._quotation_ids(entry, passage)
        date = entry.date_created
        return Quotation(
            id=name,
            speaker=self._speaker(entry, passage.source),
            passage=passage,
            date=date,
            event=entry.event,
            note=entry.note,
            paraphrase=passage.source.metadata.translation_method is not None and not entry.direct_because,
            direct_because=entry.direct_because,
            second_hand=_is_second_hand(passage),
            variants=tuple(
                found.with_context(self._material.shown.context(found.source, found.anchor))
                for found in self._material.shown.variants[self._topic.slug, index]
            ),
            disclosures=self._disclosures(entry),
            speaker_standing=speaker_standing(
                passage.source,
                passage.anchor,
                verified=(self._topic.slug, "quotations", index) in self._material.verified.speakers_verified,
            ),
            former=former,
        )

    def _quotation_ids(self, entry: QuotationEntry, passage: Passage) -> tuple[str, tuple[str, ...]]:
        """The permanent id, and the former ones."""
        name = self._ids.claim(permanent_id("q", passage.words, entry.speaker, entry.source))
        speakers = (entry.speaker, *self._material.corpus.people[entry.speaker].former_ids)
        sources = (entry.source, *passage.source.metadata.former_ids)
        return name, (*former_ids(name, "q", passage.words, speakers, sources), *entry.former_ids)

    def _speaker(self, entry: QuotationEntry, source: Source) -> Speaker:
        person = self._material.corpus.people[entry.speaker]
        when = entry.date_created or source.metadata.date_published
        return Speaker(entry.speaker, person, role_at(person.roles, when))

    def _figure(self, index: int) -> Figure:
        entry: FigureEntry = self._topic.topic.figures[index]
        passage = self._passage(entry, "figures", index)
        value = _value(passage.source, passage.anchor, entry.value)
        name, former = self._figure_ids(entry, passage, value)
        others = tuple(
            (other.value, self._material.corpus.sources[other.source])
            for other in self._material.others.get(id(entry), ())
        )
        return Figure(
            id=name,
            value=value,
            measures=entry.measures,
            date=entry.observation_date,
            note=entry.note,
            passage=passage,
            others=others,
            disclosures=self._disclosures(entry),
            former=former,
        )

    def _figure_ids(self, entry: FigureEntry, passage: Passage, value: str) -> tuple[str, tuple[str, ...]]:
        """The permanent id, and the former ones."""
        words = f"{value} {entry.measures}"
        name = self._ids.claim(permanent_id("f", words, entry.source, passage.words))
        sources = (entry.source, *passage.source.metadata.former_ids)
        return name, (*former_ids(name, "f", words, sources, passage.words), *entry.former_ids)

    def _ids_of_withdrawn(self) -> Iterator[str]:
        """The ids, former ones too, of the quotations and figures that the file of a withdrawn topic has."""
        for index, entry in enumerate(self._topic.topic.quotations):
            if passage := self._unshown(entry.source, "quotations", index):
                name, former = self._quotation_ids(entry, passage)
                yield from (name, *former)
        for index, figure in enumerate(self._topic.topic.figures):
            if passage := self._unshown(figure.source, "figures", index):
                value = _value(passage.source, passage.anchor, figure.value)
                name, former = self._figure_ids(figure, passage, value)
                yield from (name, *former)

    def _unshown(self, source: str, *key: str | int) -> Passage | None:
        """A passage that is on no page; None if it was not found in its source."""
        _, anchor = self._material.verified.passages.get((self._topic.slug, *key), (source, None))
        return Passage(self._material.corpus.sources[source], anchor, anchor.span) if anchor else None

    def _point(self, index: int) -> Point:
        entry = self._topic.topic.points[index]
        evidence = tuple(
            self._passage(selector, "points", index, "evidence", nth)
            for nth, selector in enumerate(entry.evidence)
        )
        name = self._ids.claim(permanent_id("p", entry.text))
        return Point(name, entry.text, entry.status, evidence, self._disclosures(entry), entry.former_ids)

    def _event(self, index: int) -> Event:
        entry = self._topic.topic.timeline[index]
        evidence = tuple(
            self._passage(selector, "timeline", index, "evidence", nth)
            for nth, selector in enumerate(entry.evidence)
        )
        name = self._ids.claim(permanent_id("e", f"{entry.date} {entry.text}"))
        disclosures = self._disclosures(entry)
        return Event(name, entry.date, entry.text, evidence, disclosures, entry.former_ids)

    def _disclosures(self, entry: TopicEntry) -> tuple[Disclosure, ...]:
        """What the editor says of an entry instead of a proof; of a topic, what is none of its entries'."""
        topic = self._topic.topic
        parts = (*topic.figures, *topic.points, *topic.quotations, *topic.timeline) if entry is topic else ()
        return (*answers_of(entry), *_silenced(self._material.verified, entry, parts))


def answers_of(entry: Located) -> Iterator[Disclosure]:
    """What the editor says in an entry, so that nothing is reported."""
    for key in ("basis", "confirmed_because"):
        if reason := getattr(entry, key, None):
            yield Disclosure("confirmed" if key == "confirmed_because" else "basis", reason)


def _silenced(verified: Verified, entry: Located, parts: Iterable[Located] = ()) -> Iterator[Disclosure]:
    """What was silenced within an entry, and within none of its ``parts``, which say it themselves."""
    for item in verified.silenced:
        span = item.diagnostic.primary.span
        inside = item.diagnostic.path == entry.document.path and entry.origin.contains(span)
        if inside and not any(part.origin.contains(span) for part in parts):
            yield Disclosure("silenced", item.reason, item.diagnostic.code)


def _disclosed(corpus: Corpus, verified: Verified) -> dict[str, tuple[Disclosure, ...]]:
    """By a source's id what the editor says of it instead of a proof; nothing for those with nothing."""
    found: dict[str, tuple[Disclosure, ...]] = {}
    for source in corpus.sources.values():
        basis = [Disclosure("basis", source.metadata.basis)] if source.metadata.basis else []
        if disclosures := (*basis, *_silenced(verified, source.metadata)):
            found[source.id] = disclosures
    return found


def _value(source: Source, anchor: Anchor, written: str) -> str:
    """The value in the source's characters; as written where it is the same amount in another notation."""

    def ask() -> str:
        span = locate_in(source.text, anchor, written)
        return " ".join((span.slice(source.text) if span else written).split())

    return source.reading.once("value", (anchor.spans, written), ask)


def role_at(roles: tuple[Role, ...], when: PartialDate | None) -> Role | None:
    """The role held at a date: the first whose bounds hold it, an open bound holding any date.

    Without a date only a role that has no bounds, or the only role there is, can be told.
    """
    if when is None:
        undoubted = [role for role in roles if (role.start is None and role.end is None) or len(roles) == 1]
        return undoubted[0] if undoubted else None
    for role in roles:
        begun = role.start is None or role.start.text[: len(when.text)] <= when.text
        over = role.end is not None and role.end.text < when.text[: len(role.end.text)]
        if begun and not over:
            return role
    return None


def _notes(entries: tuple[Change, ...]) -> tuple[Note, ...]:
    notes = [Note(entry.date, entry.note) for entry in entries]
    return tuple(sorted(notes, key=lambda note: note.date, reverse=True))
