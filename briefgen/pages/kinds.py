"""One function for each kind of page: which template it takes and what the template is given."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from briefgen.briefing import Independences
from briefgen.pages import links, wording
from briefgen.pages.listing import Listed, all_events, all_figures, all_quotations, by_speaker, published
from briefgen.pages.passages import highlighted
from briefgen.pages.provenance import dependence, witnesses
from briefgen.pages.share_image import share_image_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.briefing import Briefing, Note, Passage, Site, SourceUse
    from briefgen.corpus import Person

_STATUSES = ("confirmed", "disputed", "unknown")
_KINDS = ("verbatim", "typography", "marked")


@dataclass(frozen=True)
class Order:
    """A page to be rendered: its path, the name of its template, the template's values."""

    path: str
    template: str
    values: dict[str, Any]
    origin: str | None = None


def orders(site: Site) -> Iterator[Order]:
    """Every page of a site."""
    yield _home(site)
    yield Order("topics/index.md", "topics", {"briefings": site.briefings})
    judge = Independences()
    yield from (_topic(site, briefing, judge) for briefing in site.briefings)
    yield Order("sources/index.md", "sources", {"uses": site.sources})
    yield from (_source(site, use) for use in site.sources)
    yield from _people(site)
    quotations = all_quotations(site)
    yield Order("quotes/index.md", "quotes", {"said": by_speaker(quotations), "total": len(quotations)})
    yield Order("figures/index.md", "figures", {"figures": all_figures(site)})
    yield Order("timeline/index.md", "timeline", {"events": all_events(site)})
    yield Order("about/index.md", "about", {"numbers": _numbers(site)})


def _home(site: Site) -> Order:
    values = {
        "briefings": published(site),
        "numbers": _numbers(site),
        "corrections": _recent(site, lambda briefing: briefing.corrections),
        "changes": _recent(site, lambda briefing: briefing.changes),
    }
    return Order("index.md", "home", values)


def _recent(site: Site, notes: Any, limit: int = 8) -> tuple[tuple[Briefing, Note], ...]:
    every = [(briefing, note) for briefing in site.briefings for note in notes(briefing)]
    return tuple(sorted(every, key=lambda pair: pair[1].date.text, reverse=True)[:limit])


def _topic(site: Site, briefing: Briefing, judge: Independences) -> Order:
    uses = {use.source.id: use for use in site.sources}
    numbers = {source.id: index for index, source in enumerate(briefing.sources, 1)}
    independence = judge.of(briefing.sources, briefing.quotations)
    values = {
        "briefing": briefing,
        "share": share_image_path(briefing.slug) if briefing.status == "published" else "",
        "said": by_speaker([Listed(quotation, (briefing,)) for quotation in briefing.quotations]),
        "points": _by_status(briefing),
        "numbers": numbers,
        "witnesses": witnesses(len(briefing.sources), independence),
        "dependence": dependence(independence, numbers),
        "standing": wording.standing(len(briefing.quotations), len(briefing.figures)),
        "proofs": _proofs(briefing.passages()),
        "uses": [uses[source.id] for source in briefing.sources if source.id in uses],
    }
    return Order(links.topic_path(briefing.slug), "topic", values, briefing.path)


def _by_status(briefing: Briefing) -> list[tuple[str, list[Any]]]:
    groups = [
        (status, [point for point in briefing.points if point.status == status]) for status in _STATUSES
    ]
    return [(status, points) for status, points in groups if points]


def _proofs(passages: Iterable[Passage]) -> list[tuple[str, int]]:
    """How many passages were proved in which way, each passage once."""
    found = Counter[str](kind for _, _, kind in {(p.source.id, p.anchor, p.verification) for p in passages})
    return [(kind, found[kind]) for kind in _KINDS if found[kind]]


def _source(site: Site, use: SourceUse) -> Order:
    values = {
        "use": use,
        "source": use.source,
        "disclosures": site.disclosures.get(use.source.id, ()),
        "excerpts": [highlighted(use.source, excerpt) for excerpt in use.excerpts],
        "resting": [
            (briefing, _resting(briefing, use.source.id)) for briefing in map(site.briefing, use.topics)
        ],
    }
    return Order(links.source_path(use.source.id), "source", values)


def _resting(briefing: Briefing, source: str) -> list[str]:
    """How much of a topic rests on a source, in words."""
    supported = {
        "quotation": sum(item.passage.source.id == source for item in briefing.quotations),
        "figure": sum(item.passage.source.id == source for item in briefing.figures),
        "point": sum(any(p.source.id == source for p in item.evidence) for item in briefing.points),
        "event": sum(any(p.source.id == source for p in item.evidence) for item in briefing.timeline),
    }
    return [wording.count(number, noun) for noun, number in supported.items() if number]


def _people(site: Site) -> Iterator[Order]:
    said = {group.speaker.id: group.quotations for group in by_speaker(all_quotations(site))}
    speakers = {listed.item.speaker.id: listed.item.speaker.person for listed in all_quotations(site)}
    people: dict[str, Person] = dict(sorted({**speakers, **site.people}.items(), key=lambda p: p[1].name))
    topics = {name: {t.slug: t for entry in entries for t in entry.topics} for name, entries in said.items()}
    listed = [
        (name, person, len(said.get(name, ())), list(topics.get(name, {}).values()))
        for name, person in people.items()
    ]
    yield Order("people/index.md", "people", {"people": listed})
    for name, person in people.items():
        quotations = said.get(name, ())
        values = {
            "person": person,
            "description": f"What {person.name} said, in the words of the sources.",
            "quotations": quotations,
            "topics": list(topics.get(name, {}).values()),
        }
        yield Order(links.person_path(name), "person", values)


def _numbers(site: Site) -> dict[str, Any]:
    topics = published(site)
    passages = [passage for briefing in topics for passage in briefing.passages()]
    used = [use for use in site.sources if use.excerpts]
    return {
        "topics": len(topics),
        "sources": len(used),
        "quotations": len(all_quotations(site)),
        "figures": len(all_figures(site)),
        "points": sum(len(briefing.points) for briefing in topics),
        "events": len(all_events(site)),
        "proofs": _proofs(passages),
        "declared": wording.by_the_editor(site.declared),
        "shown": used,
    }
