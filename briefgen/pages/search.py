"""What readers can search: one record for each thing that a hit should land on, with its facets."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from briefgen.pages import links, wording
from briefgen.pages.listing import all_figures, all_quotations, with_content

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefgen.briefing import Briefing, Figure, Quotation, Site, SourceUse
    from briefgen.corpus import Person
    from briefgen.pages.listing import Listed
    from briefgen.pages.page import SiteSettings
    from briefgen.yaml_source import PartialDate


DRAFT: Final = "Draft: "
"""Precedes the title of a draft wherever a title is all that is shown."""


@dataclass(frozen=True, slots=True)
class SearchRecord:
    """Something that can be found.

    Attributes:
        address: Below the site's root, with the anchor on which a hit lands.
        title: What the hit is called.
        text: What is searched beside the title.
        facets: What the hits can be narrowed by: ``kind``, ``topic``, ``speaker``, ``outlet``, ``year``.
    """

    address: str
    title: str
    text: str
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def search_records(site: Site, settings: SiteSettings) -> tuple[SearchRecord, ...]:
    """Everything on a site that can be found, in a settled order."""

    def address(path: str, anchor: str = "") -> str:
        return links.address(path, anchor, directory_urls=settings.directory_urls)

    return (
        *(_topic(briefing, address(links.topic_path(briefing.slug))) for briefing in with_content(site)),
        *(_quotation(entry, address(_home(entry), f"h-{entry.item.id}")) for entry in all_quotations(site)),
        *(_figure(entry, address(_home(entry), entry.item.id)) for entry in all_figures(site)),
        *(_source(use, address(links.source_path(use.source.id))) for use in site.sources),
        *(_person(person, address(links.person_path(name))) for name, person in _people(site)),
    )


def _home(entry: Listed[Quotation] | Listed[Figure]) -> str:
    """The page on which an entry stands in its context: of a published topic, if one has it."""
    return links.topic_path(min(entry.topics, key=lambda topic: topic.status == "draft").slug)


def _marked(title: str, topics: Iterable[Briefing]) -> str:
    """The title of a hit, with a mark if only drafts have it."""
    return f"{DRAFT}{title}" if all(topic.status == "draft" for topic in topics) else title


def _people(site: Site) -> list[tuple[str, Person]]:
    said = {listed.item.speaker.id: listed.item.speaker.person for listed in all_quotations(site)}
    return sorted({**said, **site.people}.items())


def _record(
    kind: str, address: str, title: str, text: Iterable[str | None], **facets: Iterable[str]
) -> SearchRecord:
    given = {"kind": (kind,), **{name: tuple(values) for name, values in facets.items()}}
    kept = {name: values for name, values in given.items() if values}
    return SearchRecord(address, title, "\n".join(part for part in text if part), kept)


def _year(date: PartialDate | None) -> list[str]:
    return [date.text[:4]] if date else []


def _topic(briefing: Briefing, address: str) -> SearchRecord:
    text = [briefing.abstract]
    text += [point.text for point in briefing.points]
    text += [event.text for event in briefing.timeline]
    year = _year(briefing.date_modified or briefing.date_published)
    title = _marked(briefing.title, [briefing])
    return _record("Topic", address, title, text, topic=[briefing.title], year=year)


def _quotation(entry: Listed[Quotation], address: str) -> SearchRecord:
    item = entry.item
    said = [item.speaker.person.name, wording.date(item.date) if item.date else None, item.event]
    return _record(
        "Quotation",
        address,
        _marked(", ".join(part for part in said if part), entry.topics),
        [item.passage.words, item.note],
        topic=[briefing.title for briefing in entry.topics],
        speaker=[item.speaker.person.name],
        outlet=[wording.publisher(item.passage.source)],
        year=_year(item.date),
    )


def _figure(entry: Listed[Figure], address: str) -> SearchRecord:
    item = entry.item
    return _record(
        "Figure",
        address,
        _marked(f"{item.value}: {item.measures}", entry.topics),
        [item.passage.words, item.note],
        topic=[briefing.title for briefing in entry.topics],
        outlet=[wording.publisher(item.passage.source)],
        year=_year(item.date),
    )


def _source(use: SourceUse, address: str) -> SearchRecord:
    described = use.source.metadata
    text: Iterator[str] = (excerpt.span.slice(use.source.text) for excerpt in use.excerpts)
    return _record(
        "Source",
        address,
        described.title,
        [described.publisher, described.author, *text],
        outlet=[wording.publisher(use.source)],
        year=_year(described.date_published),
    )


def _person(person: Person, address: str) -> SearchRecord:
    roles = [wording.office(role) for role in person.roles]
    return _record("Person", address, person.name, [*roles, *person.aliases, person.note])
