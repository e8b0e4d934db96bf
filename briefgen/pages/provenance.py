"""How far a topic's sources stand by themselves, in words that claim no more than can be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.pages.wording import count

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.briefing import Independence, Link


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
