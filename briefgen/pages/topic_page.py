"""The page of a topic: what its template is given.

How far its sources stand by themselves is said in words that claim no more than can be shown.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from briefgen.corpus import Independences
from briefgen.pages import changed, links, wording
from briefgen.pages.listing import Listed, by_speaker
from briefgen.pages.page import Order
from briefgen.pages.share_image import share_image_path
from briefgen.pages.wording import count
from briefgen.yaml_source import PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefgen.briefing import Briefing, Passage, Site
    from briefgen.corpus import Independence
    from briefgen.corpus.independence import Reason

_STATUSES = ("confirmed", "disputed", "unknown")
_MOST_NAMED = 5
_KINDS = ("verbatim", "typography", "marked")


def each_topic(site: Site) -> Iterator[Order]:
    """The page of each topic."""
    judge = Independences()
    yield from (_topic(site, briefing, judge) for briefing in site.briefings)


def _topic(site: Site, briefing: Briefing, judge: Independences) -> Order:
    uses = {use.source.id: use for use in site.sources}
    numbers = {source.id: index for index, source in enumerate(briefing.sources, 1)}
    independence = judge.of(briefing.sources, (item.versions for item in briefing.quotations))
    values = {
        "briefing": briefing,
        "share": share_image_path(briefing.slug) if briefing.status == "published" else "",
        "quotations_by_speaker": by_speaker([Listed(one, (briefing,)) for one in briefing.quotations]),
        "points": _by_status(briefing),
        "numbers": numbers,
        "witnesses": witnesses(len(briefing.sources), independence),
        "support": {point.id: support(point.evidence, independence) for point in briefing.points},
        "dependence": dependence(independence, numbers),
        "standing": wording.standing(len(briefing.quotations), len(briefing.figures)),
        "speakers": wording.speakers(briefing.quotations),
        "speakers_verified": all(item.speaker_verified for item in briefing.quotations),
        "proofs": proofs(briefing.passages()),
        "changed": site.changed and site.changed.of(briefing.slug),
        "since": site.changed and PartialDate.parse(site.changed.day),
        "pdf": briefing.slug in site.pdfs,
        "names": changed.names_of(briefing),
        "uses": [uses[source.id] for source in briefing.sources if source.id in uses],
    }
    return Order(links.topic_path(briefing.slug), "topic", values, briefing.path)


def _by_status(briefing: Briefing) -> list[tuple[str, list[Any]]]:
    groups = [
        (status, [point for point in briefing.points if point.status == status]) for status in _STATUSES
    ]
    return [(status, points) for status, points in groups if points]


def proofs(passages: Iterable[Passage]) -> list[tuple[str, int]]:
    """How many passages were proved in which way, each passage once."""
    found = Counter[str](kind for _, _, kind in {(p.source.id, p.anchor, p.verification) for p in passages})
    return [(kind, found[kind]) for kind in _KINDS if found[kind]]


def witnesses(sources: int, independence: Independence) -> str:
    """How many sources there are, and how many of them count: ``5 sources, 3 independent``."""
    said = count(sources, "source")
    return said if independence.count == sources else f"{said}, {independence.count} independent"


def support(evidence: Iterable[Passage], independence: Independence) -> str:
    """How many sources carry a point, and how many of them count; what a single one is based on."""
    sources = {passage.source.id for passage in evidence}
    independent = independence.among(sources)
    if len(sources) == 1:
        based = ", ".join(independence.rests_on.get(next(iter(sources)), ()))
        return f"one source, based on {based}" if based else "one source"
    if independent == len(sources):
        return f"{independent} independent sources"
    return f"{count(len(sources), 'source')}, {independent} independent"


def dependence(independence: Independence, numbers: Mapping[str, int]) -> dict[str, list[str]]:
    """By source id, why it does not stand by itself; nothing for those that do."""
    linked: dict[tuple[str, Reason, str, bool], list[int]] = {}
    for link in independence.links:
        rests = link.reason == "rests-on"
        linked.setdefault((link.one, link.reason, link.detail, rests), []).append(numbers[link.other])
        linked.setdefault((link.other, link.reason, link.detail, False), []).append(numbers[link.one])
    notes: dict[str, list[str]] = {}
    for (here, reason, detail, first), others in linked.items():
        why = _reason(reason, detail, first=first, several=len(others) > 1)
        notes.setdefault(here, []).append(f"not independent of {_named(others)}: {why}")
    for name, origin in independence.unnamed.items():
        note = f"not counted as independent: it is based on {origin} without saying which"
        notes.setdefault(name, []).append(note)
    return notes


def _named(numbers: list[int]) -> str:
    """The sources by their numbers, the first ones where there are many."""
    if len(numbers) == 1:
        return f"source {numbers[0]}"
    if len(numbers) > _MOST_NAMED:
        shown = ", ".join(map(str, numbers[:_MOST_NAMED]))
        return f"sources {shown} and {len(numbers) - _MOST_NAMED} more"
    return f"sources {', '.join(map(str, numbers[:-1]))} and {numbers[-1]}"


def _reason(reason: Reason, detail: str, *, first: bool, several: bool) -> str:
    """What links a source to another, or to several; ``first`` if it is the one that rests on them."""
    both, that = ("all", "those") if several else ("both", "that one")
    match reason:
        case "origin":
            return f"{both} are based on {detail}"
        case "rests-on" if first:
            return f"it is based on {detail}, which published {that}"
        case "rests-on":
            return f"{that} {'are' if several else 'is'} based on {detail}, which published this"
        case "publisher":
            return f"{detail} published {both}"
        case "wording":
            return f"nearly the same wording in {count(int(detail), 'paragraph')}"
        case "alteration":
            return f"{both} print a quotation with the same change"
