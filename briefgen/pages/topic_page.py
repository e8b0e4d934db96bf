"""The page of a topic: what its template is given."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from briefgen.briefing import Independences
from briefgen.pages import links, wording
from briefgen.pages.listing import Listed, by_speaker
from briefgen.pages.page import Order
from briefgen.pages.provenance import dependence, witnesses
from briefgen.pages.share_image import share_image_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.briefing import Briefing, Passage, Site

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
