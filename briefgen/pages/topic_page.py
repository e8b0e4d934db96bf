"""The page of a topic: what its template is given.

How far its sources stand by themselves is said in words that claim no more than can be shown.
"""

from __future__ import annotations

from collections import Counter
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from briefgen.corpus import Independences
from briefgen.pages import changed, links, wording
from briefgen.pages.lists.listing import Listed, TopicName, by_speaker
from briefgen.pages.page import Order
from briefgen.pages.pictures.share_image import share_image_path
from briefgen.pages.topic_layout import topic_layout
from briefgen.pages.translation import gettext, ngettext
from briefgen.pages.wording import count
from briefgen.yaml_source import PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefgen.briefing import Briefing, Passage, Site, SourceUse
    from briefgen.corpus import Independence
    from briefgen.corpus.independence import Reason

_STATUSES = ("confirmed", "disputed", "unknown")
_MOST_NAMED = 5
_KINDS = ("verbatim", "typography", "marked")


def each_topic(site: Site) -> Iterator[Order]:
    """The page of each topic."""
    judge = Independences()
    uses = {use.source.id: use for use in site.sources}
    yield from (_topic(site, briefing, judge, uses) for briefing in site.briefings)


def _topic(site: Site, briefing: Briefing, judge: Independences, uses: Mapping[str, SourceUse]) -> Order:
    shown = [uses[source.id] for source in briefing.sources if source.id in uses]
    values = {
        "briefing": briefing,
        "share": share_image_path(briefing.slug) if briefing.status == "published" else "",
        "changed": site.changed and site.changed.of(briefing.slug),
        "since": site.changed and PartialDate.parse(site.changed.day),
        "pdf": briefing.slug in site.pdfs,
        "uses": shown,
    }
    worked_out = partial(_worked_out, briefing, shown, judge)
    return Order(links.topic_path(briefing.slug), "topic", values, briefing.path, worked_out)


def _worked_out(briefing: Briefing, shown: Sequence[SourceUse], judge: Independences) -> dict[str, Any]:
    """What follows from a topic and how its sources are used."""
    numbers = {source.id: index for index, source in enumerate(briefing.sources, 1)}
    named = (TopicName.of(briefing),)
    independence = judge.of(briefing.sources, (item.versions for item in briefing.quotations))
    return {
        "quotations_by_speaker": by_speaker([Listed(one, named) for one in briefing.quotations]),
        "layout": topic_layout(briefing),
        "points": _by_status(briefing),
        "numbers": numbers,
        "witnesses": witnesses(len(briefing.sources), independence),
        "support": {point.id: support(point.evidence, independence) for point in briefing.points},
        "dependence": dependence(independence, numbers),
        "independence": independence,
        "standing": wording.standing(len(briefing.quotations), len(briefing.figures)),
        "speakers": wording.speakers(briefing.quotations),
        "speakers_verified": all(item.speaker_verified for item in briefing.quotations),
        "proofs": proofs(briefing.passages()),
        "names": changed.names_of(briefing),
        "least_shown": min(shown, key=attrgetter("share"), default=None),
        "most_shown": max(shown, key=attrgetter("share"), default=None),
    }


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
    if independence.count == sources:
        return count(sources, "source")
    return _independent(sources, independence.count)


def _independent(sources: int, independent: int) -> str:
    return ngettext(
        "{n} source, {independent} independent",
        "{n} sources, {independent} independent",
        sources,
        independent=independent,
    )


def support(evidence: Iterable[Passage], independence: Independence) -> str:
    """How many sources carry a point, and how many of them count; what a single one is based on."""
    sources = {passage.source.id for passage in evidence}
    independent = independence.among(sources)
    if len(sources) == 1:
        based = ", ".join(independence.rests_on.get(next(iter(sources)), ()))
        return gettext("one source, based on {origin}", origin=based) if based else gettext("one source")
    if independent == len(sources):
        return ngettext("{n} independent source", "{n} independent sources", independent)
    return _independent(len(sources), independent)


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
        note = gettext("not independent of {sources}: {reason}", sources=_named(others), reason=why)
        notes.setdefault(here, []).append(note)
    for name, origin in independence.unnamed.items():
        note = gettext(
            "not counted as independent: it is based on {origin} without saying which", origin=origin
        )
        notes.setdefault(name, []).append(note)
    return notes


def _named(numbers: list[int]) -> str:
    """The sources by their numbers, the first ones where there are many."""
    if len(numbers) == 1:
        return gettext("source {number}", number=numbers[0])
    if len(numbers) > _MOST_NAMED:
        shown = ", ".join(map(str, numbers[:_MOST_NAMED]))
        return gettext("sources {numbers} and {n} more", numbers=shown, n=len(numbers) - _MOST_NAMED)
    return gettext("sources {numbers}", numbers=wording.enumerated([str(number) for number in numbers]))


def _reason(reason: Reason, detail: str, *, first: bool, several: bool) -> str:
    """What links a source to another, or to several; ``first`` if it is the one that rests on them."""
    match reason:
        case "origin" if several:
            return gettext("all are based on {origin}", origin=detail)
        case "origin":
            return gettext("both are based on {origin}", origin=detail)
        case "rests-on" if first and several:
            return gettext("it is based on {publisher}, which published those", publisher=detail)
        case "rests-on" if first:
            return gettext("it is based on {publisher}, which published that one", publisher=detail)
        case "rests-on" if several:
            return gettext("those are based on {publisher}, which published this", publisher=detail)
        case "rests-on":
            return gettext("that one is based on {publisher}, which published this", publisher=detail)
        case "publisher" if several:
            return gettext("{publisher} published all", publisher=detail)
        case "publisher":
            return gettext("{publisher} published both", publisher=detail)
        case "wording":
            return ngettext(
                "nearly the same wording in {n} paragraph",
                "nearly the same wording in {n} paragraphs",
                int(detail),
            )
        case "alteration" if several:
            return gettext("all print a quotation with the same change")
        case "alteration":
            return gettext("both print a quotation with the same change")
