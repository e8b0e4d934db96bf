"""What readers can search: one record for each thing that a hit should land on, with its facets."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from briefgen.pages import links, wording
from briefgen.pages.lists.listing import TopicName, all_figures, all_quotations, with_content
from briefgen.pages.searching.search_terms import terms
from briefgen.pages.translation import gettext

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefgen.briefing import Briefing, Figure, Quotation, Site, SourceUse
    from briefgen.corpus import Person, Source
    from briefgen.pages.lists.listing import Listed
    from briefgen.pages.page import SiteSettings
    from briefgen.pages.translation import Messages
    from briefgen.yaml_source import PartialDate

_KINDS: Messages = {
    "Topic": "Topic",
    "Quotation": "Quotation",
    "Figure": "Figure",
    "Point": "Point",
    "Event": "Event",
    "Source": "Source",
    "Passage": "Passage",
    "Person": "Person",
    "Page": "Page",
}


class SearchPassage(NamedTuple):
    """What a hit shows: a stretch of this text, so that no two passages ever run together.

    Attributes:
        kind: ``Topic``, ``Quotation``, ``Figure``, ``Point``, ``Event``, ``Source``, ``Passage``, ``Person``.
        title: What the hit is called.
        text: The passage, or another text of the page.
        anchor: Where on the record's page it is; empty for the page's top.
        quoted: Whether it is the words of a source, and shown in quotation marks.
    """

    kind: str
    title: str
    text: str
    anchor: str = ""
    quoted: bool = False


def draft_title(title: str) -> str:
    """The title of a draft wherever a title is all that is shown."""
    return gettext("Draft: {title}", title=title)


def kind_name(kind: str) -> str:
    """What a kind of hit is called, for a reader."""
    return gettext(_KINDS[kind])


@dataclass(frozen=True, slots=True)
class SearchRecord:
    """Something that can be found; each of its passages that answers a question is a hit.

    Attributes:
        address: Of its page, below the site's root.
        passages: At least one.
        facets: What the hits can be narrowed by: ``kind``, ``topic``, ``speaker``, ``outlet``, ``year``.
        others: What it is found by besides, and not shown.
    """

    address: str
    passages: tuple[SearchPassage, ...]
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    others: tuple[str, ...] = ()

    @property
    def url(self) -> str:
        """The address that no other record has: with the anchor of the first passage where there is one."""
        anchor = self.passages[0].anchor
        return f"{self.address}#{anchor}" if anchor else self.address

    @property
    def indexed(self) -> str:
        """The terms that the record is found by; which passage has them is judged when it is shown."""
        texts = [text for passage in self.passages for text in (passage.title, passage.text)]
        found = [terms(text) for text in dict.fromkeys((*texts, *self.others))]
        return " ".join(term for one in found for part in one for term in part)


def search_records(site: Site, settings: SiteSettings) -> tuple[SearchRecord, ...]:
    """Everything on a site that can be found, in a settled order."""

    def page(path: str) -> str:
        return links.address(path, "", directory_urls=settings.directory_urls)

    def home(entry: Listed[Any]) -> str:
        topic = min(entry.topics, key=lambda topic: topic.status == "draft")
        return page(links.topic_path(topic.slug))

    return (
        *(_topic(briefing, page(links.topic_path(briefing.slug))) for briefing in with_content(site)),
        *(_quotation(entry, home(entry)) for entry in all_quotations(site)),
        *(_figure(entry, home(entry)) for entry in all_figures(site)),
        *(_source(use, page(links.source_path(use.source.id))) for use in site.sources),
        *(_person(person, page(links.person_path(name))) for name, person in _people(site)),
    )


def _marked(title: str, topics: Iterable[TopicName]) -> str:
    """The title of a hit, with a mark if only drafts have it."""
    return draft_title(title) if all(topic.status == "draft" for topic in topics) else title


def _people(site: Site) -> list[tuple[str, Person]]:
    said = {listed.item.speaker.id: listed.item.speaker.person for listed in all_quotations(site)}
    return sorted({**said, **site.people}.items())


def _record(
    address: str,
    passages: Iterable[SearchPassage],
    others: Iterable[str | None] = (),
    **facets: Iterable[str],
) -> SearchRecord:
    shown = tuple(passages)
    kinds = tuple(dict.fromkeys(passage.kind for passage in shown))
    given = {"kind": kinds, **{name: tuple(values) for name, values in facets.items()}}
    kept = {name: values for name, values in given.items() if values}
    return SearchRecord(address, shown, kept, tuple(part for part in others if part))


def _year(date: PartialDate | None) -> list[str]:
    return [date.text[:4]] if date else []


def _titles(entry: Listed[Any]) -> list[str]:
    return [briefing.title for briefing in entry.topics]


def _topic(briefing: Briefing, address: str) -> SearchRecord:
    def marked(title: str) -> str:
        return _marked(title, [TopicName.of(briefing)])

    points = (
        SearchPassage("Point", marked(wording.status(one.status)), one.text, one.id)
        for one in briefing.points
    )
    events = (
        SearchPassage("Event", marked(wording.date(one.date)), one.text, one.id) for one in briefing.timeline
    )
    return _record(
        address,
        [SearchPassage("Topic", marked(briefing.title), briefing.abstract), *points, *events],
        topic=[briefing.title],
        year=_year(briefing.date_modified or briefing.date_published),
    )


def _quotation(entry: Listed[Quotation], address: str) -> SearchRecord:
    item = entry.item
    said = [item.speaker.person.name, wording.date(item.date) if item.date else None, item.event]
    title = _marked(", ".join(part for part in said if part), entry.topics)
    return _record(
        address,
        [SearchPassage("Quotation", title, item.passage.words, f"h-{item.id}", not item.paraphrase)],
        [item.note, *item.speaker.person.aliases],
        topic=_titles(entry),
        speaker=[item.speaker.person.name],
        outlet=[wording.publisher(item.passage.source)],
        year=_year(item.date),
    )


def _figure(entry: Listed[Figure], address: str) -> SearchRecord:
    item = entry.item
    words, title = item.passage.words, _marked(f"{item.value}: {item.measures}", entry.topics)
    return _record(
        address,
        [SearchPassage("Figure", title, words, item.id, _verbatim(item.passage.source))],
        [item.note],
        topic=_titles(entry),
        outlet=[wording.publisher(item.passage.source)],
        year=_year(item.date),
    )


def _verbatim(source: Source) -> bool:
    """Whether the words are those of their speaker and not of a translator."""
    return source.metadata.translation_method is None


def _source(use: SourceUse, address: str) -> SearchRecord:
    described = use.source.metadata
    publisher = None if described.publisher == "unknown" else described.publisher
    known = ", ".join(part for part in (publisher, described.author) if part)
    return _record(
        address,
        [SearchPassage("Source", described.title, known), *_excerpts(use)],
        outlet=[wording.publisher(use.source)],
        year=_year(described.date_published),
    )


def _excerpts(use: SourceUse) -> Iterator[SearchPassage]:
    for excerpt in use.excerpts:
        first = next((span for span, _ in excerpt.passages if len(span)), None)
        anchor = f"passage-{first.start}-{first.end}" if first else "excerpts"
        text, title = excerpt.span.slice(use.source.text), use.source.metadata.title
        yield SearchPassage("Passage", title, text, anchor, _verbatim(use.source))


def _person(person: Person, address: str) -> SearchRecord:
    roles = ", ".join(wording.office(role) for role in person.roles)
    return _record(address, [SearchPassage("Person", person.name, roles)], [*person.aliases, person.note])
