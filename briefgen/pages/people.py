"""The pages of people: everyone who is quoted or described, by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from briefgen.pages import links
from briefgen.pages.listing import all_quotations, by_speaker
from briefgen.pages.page import Order

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.briefing import Briefing, Site
    from briefgen.corpus import Person


@dataclass(frozen=True)
class _Known:
    """A person with what they said, and in which topics."""

    id: str
    person: Person
    quotations: Sequence[Any]
    topics: list[Briefing]


def _known(site: Site) -> list[_Known]:
    """Everyone who is quoted or described, by name."""
    listed = all_quotations(site)
    said = {group.speaker.id: group.quotations for group in by_speaker(listed)}
    speakers = {entry.item.speaker.id: entry.item.speaker.person for entry in listed}
    people = sorted({**speakers, **site.people}.items(), key=lambda named: named[1].name)
    return [
        _Known(name, person, entries, list({t.slug: t for entry in entries for t in entry.topics}.values()))
        for name, person in people
        for entries in (said.get(name, ()),)
    ]


def everyone(site: Site) -> Iterator[Order]:
    """The list of all."""
    listed = [(known.id, known.person, len(known.quotations), known.topics) for known in _known(site)]
    yield Order("people/index.md", "people", {"people": listed})


def each_person(site: Site) -> Iterator[Order]:
    """The page of each."""
    for known in _known(site):
        values = {
            "person": known.person,
            "description": f"What {known.person.name} said, in the words of the sources.",
            "quotations": known.quotations,
            "topics": known.topics,
        }
        yield Order(links.person_path(known.id), "person", values)
