"""The page of a topic: what its template is given.

How far its sources stand by themselves is said in words that claim no more than can be shown.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from briefgen.briefing import Independences
from briefgen.pages import links, wording
from briefgen.pages.listing import Listed, by_speaker
from briefgen.pages.page import Order
from briefgen.pages.share_image import share_image_path
from briefgen.pages.wording import count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefgen.briefing import Briefing, Independence, Link, Passage, Site

_STATUSES = ("confirmed", "disputed", "unknown")
_KINDS = ("verbatim", "typography", "marked")


def each_topic(site: Site) -> Iterator[Order]:
    """The page of each topic."""
    judge = Independences()
    yield from (_topic(site, briefing, judge) for briefing in site.briefings)


def _topic(site: Site, briefing: Briefing, judge: Independences) -> Order:
    uses = {use.source.id: use for use in site.sources}
    numbers = {source.id: index for index, source in enumerate(briefing.sources, 1)}
    independence = judge.of(briefing.sources, briefing.quotations)
    values = {
        "briefing": briefing,
        "share": share_image_path(briefing.slug) if briefing.status == "published" else "",
        "quotations_by_speaker": by_speaker([Listed(one, (briefing,)) for one in briefing.quotations]),
        "points": _by_status(briefing),
        "numbers": numbers,
        "witnesses": witnesses(len(briefing.sources), independence),
        "dependence": dependence(independence, numbers),
        "standing": wording.standing(len(briefing.quotations), len(briefing.figures)),
        "speakers": wording.speakers(briefing.quotations),
        "speakers_verified": all(item.speaker_verified for item in briefing.quotations),
        "proofs": proofs(briefing.passages()),
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


def dependence(independence: Independence, numbers: Mapping[str, int]) -> dict[str, list[str]]:
    """By source id, why it does not stand by itself; nothing for those that do."""
    notes: dict[str, list[str]] = {}
    for link in independence.links:
        for here, other in ((link.one, link.other), (link.other, link.one)):
            note = f"not independent of source {numbers[other]}: {_reason(link, here)}"
            notes.setdefault(here, []).append(note)
    for name, origin in independence.unnamed.items():
        note = f"not counted as independent: it is based on {origin} without saying which"
        notes.setdefault(name, []).append(note)
    return notes


def _reason(link: Link, here: str) -> str:
    match link.reason:
        case "origin":
            return f"both are based on {link.detail}"
        case "rests-on" if here == link.one:
            return f"it is based on {link.detail}, which published that one"
        case "rests-on":
            return f"that one is based on {link.detail}, which published this"
        case "publisher":
            return f"{link.detail} published both"
        case "wording":
            return f"nearly the same wording in {count(int(link.detail), 'paragraph')}"
        case "alteration":
            return "both print a quotation with the same change"
