"""Cards: for each quotation and figure of a published topic a small page at an address of its own.

A card's address is made of the permanent id alone: it stays when the entry moves to another topic. Its
pages are no Markdown: there may be thousands, and none is in the navigation, the search or the sitemap.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefgen.pages.lists.listing import all_figures, all_quotations
from briefgen.pages.wording import date
from briefgen.pages.worked_out import once

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.briefing import Briefing, Figure, Passage, Quotation, Site
    from briefgen.pages.lists.listing import TopicName

_KINDS: Final = ("q-", "f-")
"""How the ids begin of what has a card."""


@dataclass(frozen=True)
class Card:
    """A quotation or a figure, with the published topics that hold it; the first one is where it leads."""

    quotation: Quotation | None
    figure: Figure | None
    topics: tuple[TopicName, ...]

    @property
    def item(self) -> Quotation | Figure:
        """The entry, whichever it is.

        Raises:
            ValueError: If it is neither.
        """
        item = self.quotation or self.figure
        if item is None:
            raise ValueError("a card of nothing")
        return item

    @property
    def id(self) -> str:
        """The permanent id of the entry."""
        return self.item.id

    @property
    def passage(self) -> Passage:
        """Where its words are."""
        return self.item.passage

    @property
    def title(self) -> str:
        """What it is called where its words are not: ``Jens Stoltenberg, 30 January 2023``."""
        if self.quotation:
            when = [date(self.quotation.date)] if self.quotation.date else []
            return ", ".join([self.quotation.speaker.person.name, *when])
        return f"{self.figure.value}: {self.figure.measures}" if self.figure else ""


@once
def cards(site: Site) -> tuple[Card, ...]:
    """Every card of a site, each entry once; drafts and what is withdrawn have none."""
    published = replace(site, briefings=tuple(one for one in site.briefings if one.status == "published"))
    return (
        *(Card(listed.item, None, listed.topics) for listed in all_quotations(published)),
        *(Card(None, listed.item, listed.topics) for listed in all_figures(published)),
    )


def card_moves(made: Iterable[Card]) -> Iterator[tuple[str, Card]]:
    """The former ids of the entries that have cards, each once; none that is in use again."""
    every = tuple(made)
    taken = {card.id for card in every}
    for card in every:
        for name in card.item.former:
            if name not in taken:
                taken.add(name)
                yield name, card


def withdrawn_cards(site: Site, made: Iterable[Card]) -> Iterator[tuple[str, Briefing]]:
    """The ids of quotations and figures that were withdrawn, as far as a project still names them.

    Those that have a card nevertheless, by another topic, are not among them.
    """
    every = tuple(made)
    taken = {card.id for card in every} | {name for name, _ in card_moves(every)}
    for briefing in site.briefings:
        for name in (*briefing.withdrawn_entries, *briefing.withdrawn_with):
            if name.startswith(_KINDS) and name not in taken:
                taken.add(name)
                yield name, briefing
