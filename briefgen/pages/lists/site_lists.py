"""The lists of a site in the form in which they are shown: what is grouped by what, and what weighs how much.

The weights are estimates in characters of HTML. They decide where a page ends, and nothing else.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.pages.links import person_path
from briefgen.pages.lists.listing import all_events, all_figures, all_quotations, everyone, with_content
from briefgen.pages.lists.long_lists import UNDATED, Group, LongList, Measure, long_list
from briefgen.pages.lists.sort_names import collated, letter
from briefgen.pages.worked_out import once

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.briefing import Briefing, Collection, Event, Figure, Quotation, Site, SourceUse
    from briefgen.pages.lists.listing import Known, Listed, TopicName
    from briefgen.pages.lists.tags import Tag
    from briefgen.yaml_source import PartialDate

ORGANIZATIONS = Group("organizations", "")


@once
def quotation_list(site: Site) -> LongList[Listed[Quotation]]:
    """Every quotation, by date; as cards by speaker."""
    return long_list("quotes", all_quotations(site), _quotations_measured())


def said_list(known: Known) -> LongList[Listed[Quotation]]:
    """The quotations of a person, by date, on the person's page."""
    path = person_path(known.id)
    listed = long_list(path.removesuffix(".md"), known.quotations, _quotations_measured())
    return replace(listed, path=path)


def _quotations_measured() -> Measure[Listed[Quotation]]:
    return Measure(
        group=lambda entry: _year(entry.item.date),
        row=lambda entry: 560 + len(entry.item.passage.words) * 11 // 10 + _titles(entry.topics),
        card=lambda entry: 1600 + len(entry.item.passage.words) * 2 + _titles(entry.topics),
        newest=lambda entry: _day(entry.item.date),
    )


@once
def figure_list(site: Site) -> LongList[Listed[Figure]]:
    """Every figure: as cards in the order of the topics, else by date."""
    measure: Measure[Listed[Figure]] = Measure(
        group=lambda entry: _year(entry.item.date),
        order=lambda entry: _day(entry.item.date) or "~",
        row=lambda entry: 600 + len(entry.item.passage.words) * 11 // 10 + _titles(entry.topics),
        card=lambda entry: 1200 + len(entry.item.passage.words) + _titles(entry.topics),
        newest=lambda entry: _day(entry.item.date),
    )
    return long_list("figures", all_figures(site), measure)


@once
def event_list(site: Site) -> LongList[Listed[Event]]:
    """Every event, by date."""
    measure: Measure[Listed[Event]] = Measure(
        group=lambda entry: _year(entry.item.date),
        row=lambda entry: 360 + len(entry.item.text) + _titles(entry.topics),
        card=lambda entry: 500 + len(entry.item.text) + _titles(entry.topics) + _evidence(entry.item),
        newest=lambda entry: entry.item.date.text,
    )
    return long_list("timeline", all_events(site), measure)


@once
def person_list(site: Site) -> LongList[Known]:
    """Everyone by family name, then organizations; a long list shows the most quoted first."""
    measure: Measure[Known] = Measure(
        group=lambda known: ORGANIZATIONS if _is_organization(known) else Group(*_letter(known.sort_name)),
        row=_person_row,
        newest=lambda known: f"{len(known.quotations):09}",
    )
    return long_list("people", everyone(site), measure)


def _person_row(known: Known) -> int:
    """A row names the topics only for the filter: whoever is quoted everywhere weighs a lot all the same."""
    roles = sum(90 + len(role.title) for role in known.person.roles)
    return 330 + roles + sum(len(topic.title) + 5 for topic in known.topics)


@once
def source_list(site: Site) -> LongList[SourceUse]:
    """Every source: where the list is short as the site has them, else by title."""
    measure: Measure[SourceUse] = Measure(
        group=lambda use: Group(*_letter(use.source.metadata.title)),
        row=lambda use: 480 + 2 * len(use.source.metadata.title),
        newest=lambda use: _day(use.source.metadata.date_published),
    )
    short = long_list("sources", site.sources, measure)
    if short.form != "parts":
        return short
    by_title = sorted(site.sources, key=lambda use: (collated(use.source.metadata.title), use.source.id))
    return long_list("sources", by_title, measure)


def _topics_measured() -> Measure[Briefing]:
    return Measure(
        group=lambda briefing: _year(briefing.date_published),
        row=lambda briefing: 330 + len(briefing.title) + 20 * len(briefing.tags),
        card=lambda briefing: 380 + len(briefing.title) + len(briefing.abstract),
        newest=lambda briefing: _day(briefing.date_published),
    )


@once
def topic_list(site: Site) -> LongList[Briefing]:
    """Every topic, the newest first."""
    return long_list("topics", newest_first(site.briefings), _topics_measured())


def tagged_list(tag: Tag) -> LongList[Briefing]:
    """The topics of a tag, the newest first."""
    return long_list(tag.folder, newest_first(tag.topics), _topics_measured())


def collected_list(collection: Collection) -> LongList[Briefing]:
    """The topics of a collection in its editor's order; there are never so many that they need parts."""
    listed = long_list(f"topics/collections/{collection.id}", collection.topics, _topics_measured())
    return replace(listed, form="rows", parts=()) if listed.form == "parts" else listed


@once
def editors_order(site: Site) -> tuple[Briefing, ...]:
    """The topics that have content: those that the editor puts first, then the newest."""
    first = site.front.first
    return (*first, *(topic for topic in newest_first(with_content(site)) if topic not in first))


def newest_first(briefings: Iterable[Briefing]) -> tuple[Briefing, ...]:
    """Topics by the day on which readers first saw them, the newest first; those without one last."""
    by_slug = sorted(briefings, key=lambda briefing: briefing.slug)
    return tuple(sorted(by_slug, key=lambda briefing: _day(briefing.date_published), reverse=True))


def _letter(text: str) -> tuple[str, str]:
    label, name = letter(text)
    return name, label


def _is_organization(known: Known) -> bool:
    return known.person.kind == "organization"


def _day(date: PartialDate | None) -> str:
    return date.text if date else ""


def _year(date: PartialDate | None) -> Group:
    return Group(date.text[:4], date.text[:4]) if date else UNDATED


def _titles(topics: Iterable[TopicName]) -> int:
    return sum(90 + len(topic.title) + len(topic.slug) for topic in topics)


def _evidence(event: Event) -> int:
    return sum(420 + 2 * len(passage.words) for passage in event.evidence)
