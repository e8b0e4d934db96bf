"""The kinds of pages: which template each takes and what the template is given.

A kind is a row of ``KINDS`` and a template; the navigation, the documentation and the tests read it there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from briefgen.pages import links, wording
from briefgen.pages.later_changes import later_changes
from briefgen.pages.lists.listing import (
    TopicName,
    all_events,
    all_figures,
    all_quotations,
    by_speaker,
    everyone,
    with_content,
)
from briefgen.pages.lists.site_lists import (
    collected_list,
    editors_order,
    event_list,
    figure_list,
    person_list,
    quotation_list,
    said_list,
    source_list,
    tagged_list,
    topic_list,
)
from briefgen.pages.lists.tags import all_tags
from briefgen.pages.page import Order
from briefgen.pages.passages import highlighted, with_cuts
from briefgen.pages.topic_page import each_topic, proofs
from briefgen.pages.translation import gettext

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from briefgen.briefing import Briefing, Note, Site, SourceUse
    from briefgen.pages.lists.long_lists import LongList

_MOST_ON_HOME: Final = 12
"""Topics that the home page shows; it leads to all the others."""
_MOST_TAGS: Final = 60
"""Tags that the list of topics names: those of most topics."""


@dataclass(frozen=True)
class Kind:
    """A kind of page.

    Attributes:
        address: Where such pages are, as the documentation writes it; ``<id>`` for what differs.
        shows: What they show, as the documentation says it.
        orders: What makes them.
        title: Its entry in the navigation; None where there is a page for each topic, source or person: in a
            navigation of a thousand pages every page would repeat them all.
    """

    address: str
    shows: str
    orders: Callable[[Site], Iterable[Order]]
    title: str | None = None

    @property
    def path(self) -> str:
        """The page, if there is one of this kind."""
        return f"{self.address}index.md"


def orders(site: Site) -> Iterator[Order]:
    """Every page of a site."""
    for kind in KINDS:
        yield from kind.orders(site)


def _home(site: Site) -> Iterator[Order]:
    topics = editors_order(site)
    values = {
        "briefings": topics[: max(_MOST_ON_HOME, len(site.front.first))],
        "total": len(topics),
        "front": site.front,
        "numbers": _numbers(site),
        "corrections": _recent(site, lambda briefing: briefing.corrections),
        "changes": _recent(site, later_changes),
    }
    yield Order("index.md", "home", values)


def _recent(site: Site, notes: Any, limit: int = 8) -> tuple[tuple[Briefing, Note], ...]:
    every = [(briefing, note) for briefing in site.briefings for note in notes(briefing)]
    return tuple(sorted(every, key=lambda pair: pair[1].date.text, reverse=True)[:limit])


def _listed(kind: str, template: str, listed: LongList[Any], **values: Any) -> Iterator[Order]:
    """The page at a list's own address, and those of its parts."""
    yield Order(listed.path, template, {"listed": listed, **values})
    title, outline = values.get("title", ""), listed.outline
    places = (None, *(part.place for part in listed.parts), None)
    for part, before, after in zip(listed.parts, places, places[2:], strict=False):
        shown = {"kind": kind, "listed": outline, "part": part, "before": before, "after": after}
        yield Order(part.path, "list_part", {**shown, "among": title})


def _topics(site: Site) -> Iterator[Order]:
    tags = sorted(all_tags(site), key=lambda tag: -len(tag.topics))[:_MOST_TAGS]
    tags.sort(key=lambda tag: tag.order)
    yield from _listed("topic", "topics", topic_list(site), tags=tags, collections=site.front.collections)


def _each_tag(site: Site) -> Iterator[Order]:
    for tag in all_tags(site):
        listed = tagged_list(tag)
        yield from _listed("topic", "tag", listed, title=tag.name, lead=None)


def _each_collection(site: Site) -> Iterator[Order]:
    for one in site.front.collections:
        listed = collected_list(one)
        yield from _listed("topic", "tag", listed, title=one.title, lead=one.lead)


def _sources(site: Site) -> Iterator[Order]:
    yield from _listed("source", "sources", source_list(site))


def _each_person(site: Site) -> Iterator[Order]:
    for known in everyone(site):
        name = known.person.name
        values = {
            "person": known.person,
            "description": gettext("What {name} said, in the words of the sources.", name=name),
            "topics": known.topics,
            "title": name,
        }
        yield from _listed("quotation", "person", said_list(known), **values)


def _people(site: Site) -> Iterator[Order]:
    listed = person_list(site)
    persons = [known for known in listed.entries if known.person.kind == "person"]
    organizations = [known for known in listed.entries if known.person.kind == "organization"]
    yield from _listed("person", "people", listed, persons=persons, organizations=organizations)


def _each_source(site: Site) -> Iterator[Order]:
    topics = {briefing.slug: briefing for briefing in site.briefings}
    yield from (_source(site, use, topics) for use in site.sources)


def _source(site: Site, use: SourceUse, topics: Mapping[str, Briefing]) -> Order:
    values = {
        "use": use,
        "source": use.source,
        "disclosures": site.disclosures.get(use.source.id, ()),
        "resting": [
            (TopicName.of(topics[slug]), _resting(topics[slug], use.source.id)) for slug in use.topics
        ],
    }

    def worked_out() -> dict[str, Any]:
        shown = [with_cuts(use.pieces(one), highlighted(use.source, one)) for one in use.excerpts]
        return {"excerpts": shown}

    return Order(links.source_path(use.source.id), "source", values, worked_out=worked_out)


def _resting(briefing: Briefing, source: str) -> list[str]:
    """How much of a topic rests on a source, in words."""
    supported = {
        "quotation": sum(item.passage.source.id == source for item in briefing.quotations),
        "figure": sum(item.passage.source.id == source for item in briefing.figures),
        "point": sum(any(p.source.id == source for p in item.evidence) for item in briefing.points),
        "event": sum(any(p.source.id == source for p in item.evidence) for item in briefing.timeline),
    }
    return [wording.count(number, noun) for noun, number in supported.items() if number]


def _quotations(site: Site) -> Iterator[Order]:
    listed = quotation_list(site)
    yield from _listed("quotation", "quotes", listed, quotations_by_speaker=by_speaker(listed.entries))


def _figures(site: Site) -> Iterator[Order]:
    yield from _listed("figure", "figures", figure_list(site), charted={"figures": all_figures(site)})


def _timeline(site: Site) -> Iterator[Order]:
    yield from _listed("event", "timeline", event_list(site), charted={"events": all_events(site)})


def _about(site: Site) -> Iterator[Order]:
    yield Order("about/index.md", "about", {"numbers": _numbers(site)})


def _numbers(site: Site) -> dict[str, Any]:
    topics = with_content(site)
    passages = [passage for briefing in topics for passage in briefing.passages()]
    used = [use for use in site.sources if use.excerpts]
    return {
        "topics": len(topics),
        "sources": len(used),
        "quotations": len(all_quotations(site)),
        "figures": len(all_figures(site)),
        "points": sum(len(briefing.points) for briefing in topics),
        "events": len(all_events(site)),
        "proofs": proofs(passages),
        "declared": wording.by_the_editor(site.declared),
        "shown": used,
    }


KINDS: Final = (
    Kind("", "what is new, and how much there is", _home, "Home"),
    Kind("topics/", "all topics", _topics, "Topics"),
    Kind("topics/<slug>/", "one briefing", each_topic),
    Kind("topics/tags/<tag>/", "the topics that have a tag, the newest first", _each_tag),
    Kind("topics/collections/<id>/", "a collection of topics, in its editor’s order", _each_collection),
    Kind("sources/", "all sources", _sources, "Sources"),
    Kind(
        "sources/<id>/",
        "what is known of a source, the passages shown of it, and what cites it",
        _each_source,
    ),
    Kind("people/", "everyone who is quoted or described", _people, "People"),
    Kind("people/<id>/", "who somebody is and what they said", _each_person),
    Kind("quotes/", "every quotation of all topics", _quotations, "Quotations"),
    Kind("figures/", "every figure of all topics", _figures, "Figures"),
    Kind("timeline/", "every event of all topics", _timeline, "Timeline"),
    Kind("about/", "how the site was made, with counts", _about, "About"),
)
"""In the order of the navigation."""

NAVIGATION: Final = tuple((kind.title, kind.path) for kind in KINDS if kind.title is not None)
"""The pages that list others, with what the navigation calls them in English."""


def navigation() -> tuple[tuple[str, str], ...]:
    """The pages that list others, with what the navigation calls them in the language that is spoken."""
    return tuple((gettext(title), path) for title, path in NAVIGATION)
