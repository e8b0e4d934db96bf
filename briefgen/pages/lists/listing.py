"""What several topics hold, listed once, and everyone who is quoted or described, by name.

The same quotation in two topics is one quotation.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar

from briefgen.pages.lists.sort_names import collated, sort_name
from briefgen.pages.worked_out import once

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from briefgen.briefing import Briefing, Event, Figure, Passage, Point, Quotation, Site, Speaker
    from briefgen.corpus import Person


class _Entry(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_Entry)


class TopicName(NamedTuple):
    """What pages of entries say of a topic: a page that shows no more is not made anew for more."""

    slug: str
    title: str
    status: str

    @classmethod
    def of(cls, briefing: Briefing) -> TopicName:
        """The name of a topic."""
        return cls(briefing.slug, briefing.title, briefing.status)


@dataclass(frozen=True)
class Listed(Generic[T]):
    """An entry with the topics that hold it, in the site's order."""

    item: T
    topics: tuple[TopicName, ...]


@dataclass(frozen=True)
class Said:
    """A speaker with what they said."""

    speaker: Speaker
    quotations: tuple[Listed[Quotation], ...]


def with_content(site: Site) -> tuple[Briefing, ...]:
    """The topics that have content: the published ones, and drafts in a preview; the others are withdrawn."""
    return tuple(briefing for briefing in site.briefings if briefing.status != "withdrawn")


def _once(site: Site, entries: Callable[[Briefing], Iterable[T]]) -> list[Listed[T]]:
    found: dict[str, tuple[T, dict[str, TopicName]]] = {}
    for briefing in with_content(site):
        name = TopicName.of(briefing)
        for entry in entries(briefing):
            _, topics = found.setdefault(entry.id, (entry, {}))
            topics[name.slug] = name
    return [Listed(entry, tuple(topics.values())) for entry, topics in found.values()]


@once
def all_quotations(site: Site) -> tuple[Listed[Quotation], ...]:
    """Every quotation once: by date, undated ones last, else in the order of the topics."""
    listed = _once(site, lambda briefing: briefing.quotations)
    return tuple(sorted(listed, key=lambda entry: entry.item.date.text if entry.item.date else "~"))


@once
def all_figures(site: Site) -> tuple[Listed[Figure], ...]:
    """Every figure once, in the order of the topics."""
    return tuple(_once(site, lambda briefing: briefing.figures))


@once
def all_points(site: Site) -> tuple[Listed[Point], ...]:
    """Every point once, in the order of the topics."""
    return tuple(_once(site, lambda briefing: briefing.points))


@once
def all_events(site: Site) -> tuple[Listed[Event], ...]:
    """Every event once, by date."""
    return tuple(sorted(_once(site, lambda briefing: briefing.timeline), key=lambda entry: entry.item.date))


def by_speaker(quotations: Sequence[Listed[Quotation]]) -> tuple[Said, ...]:
    """Quotations grouped by who said them, in order of first appearance."""
    groups: dict[str, list[Listed[Quotation]]] = {}
    for listed in quotations:
        groups.setdefault(listed.item.speaker.id, []).append(listed)
    return tuple(Said(group[0].item.speaker, tuple(group)) for group in groups.values())


def numbered(passages: Iterable[Passage], numbers: Mapping[str, int]) -> list[tuple[int, str]]:
    """The numbers and ids of the sources that passages stand in, each once, in order."""
    return sorted({(numbers[passage.source.id], passage.source.id) for passage in passages})


@dataclass(frozen=True)
class Known:
    """A person or an organization with what they said, and in which topics."""

    id: str
    person: Person
    quotations: tuple[Listed[Quotation], ...]
    topics: tuple[TopicName, ...]

    @property
    def sort_name(self) -> str:
        """What they are sorted by."""
        return sort_name(self.person)


@once
def everyone(site: Site) -> tuple[Known, ...]:
    """Everyone who is quoted or described: persons by family name, then organizations."""
    listed = all_quotations(site)
    said = {group.speaker.id: group.quotations for group in by_speaker(listed)}
    speakers = {entry.item.speaker.id: entry.item.speaker.person for entry in listed}
    known = (
        Known(name, person, entries, tuple({t.slug: t for entry in entries for t in entry.topics}.values()))
        for name, person in {**speakers, **site.people}.items()
        for entries in (said.get(name, ()),)
    )
    return tuple(sorted(known, key=_by_name))


def _by_name(known: Known) -> tuple[bool, str, str]:
    return known.person.kind == "organization", collated(known.sort_name), known.id
