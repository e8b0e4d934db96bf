"""How to cite a quotation or a briefing: what a citation says, before it is written in any format.

An address is given only where the site's own is known. What has no date says so, and words that a translation
has come between are not within quotation marks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.escaping.characters import representable
from briefgen.pages.addresses import Addresses, original
from briefgen.pages.citing.cited import Citation, Work
from briefgen.pages.links import segment, topic_path
from briefgen.pages.translation import gettext
from briefgen.pages.wording import date as date_in_words
from briefgen.pages.wording import dated, paged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.briefing import Briefing, Passage, Quotation
    from briefgen.pages.page import SiteSettings


class Citations:
    """Cites what stands on a site."""

    def __init__(self, settings: SiteSettings) -> None:
        self._site = _line(settings.name)
        self._language = settings.language
        self._addresses = Addresses(settings)

    def quotation(self, item: Quotation, briefing: Briefing) -> Citation:
        """A quotation with its source, by way of the briefing."""
        source, words = item.passage.source, _line(item.passage.words)
        metadata = source.metadata
        speaker = _line(item.speaker.person.name)
        event = _line(item.event) if item.event else None
        url = self._addresses.url(topic_path(briefing.slug), item.id)
        publisher = None if metadata.publisher == "unknown" else metadata.publisher
        said = words if item.paraphrase else gettext("“{words}”", words=words)
        when = [date_in_words(item.date) if item.date else gettext("date not stated")]
        occasion = ", ".join([*when, *([event] if event else [])])
        place, title = paged(item.passage), _titled(metadata.title)
        way = gettext("translated in {title}", title=title) if item.paraphrase else ""
        way = way or gettext("quoted in {title}", title=title)
        carrier = _joined([way, publisher, dated(source), place, original(source)])
        briefed = gettext("found in {title}", title=_titled(briefing.title))
        found = _joined([briefed, self._site, url])
        return Citation(
            key=item.id,
            kind="speech",
            author=speaker,
            title=words,
            sentences=(f"{speaker}: {said} ({occasion})", carrier, found),
            date=item.date,
            language=metadata.language,
            event=event,
            note=f"{carrier}; {briefed}",
            pages=_pages(item.passage),
            url=url,
            work=self._work(item, briefing),
        )

    def _work(self, item: Quotation, briefing: Briefing) -> Work:
        metadata = item.passage.source.metadata
        return Work(
            way="Translated" if item.paraphrase else "Quoted",
            title=_line(metadata.title),
            author=_line(metadata.author) if metadata.author else None,
            publisher=None if metadata.publisher == "unknown" else _line(metadata.publisher),
            date=metadata.date_published,
            inferred=metadata.date_source in ("inferred", "unknown"),
            place=paged(item.passage),
            url=original(item.passage.source),
            container=_line(briefing.title),
            site=self._site,
        )

    def briefing(self, briefing: Briefing) -> Citation:
        """A briefing itself."""
        url = self._addresses.url(topic_path(briefing.slug))
        when = briefing.date_modified or briefing.date_published
        title = _line(briefing.title)
        dated = date_in_words(when) if when else gettext("date not stated")
        return Citation(
            key=f"briefing-{segment(briefing.slug)}",
            kind="report",
            author=self._site,
            title=title,
            sentences=(_joined([_titled(title), self._site, dated, url]),),
            date=when,
            language=self._language,
            publisher=self._site,
            url=url,
        )


def _line(text: str) -> str:
    return " ".join(representable(text).split())


def _titled(title: str) -> str:
    """A title within quotation marks; those within it become single ones."""
    return gettext("“{words}”", words=_line(title).replace("“", "‘").replace("”", "’"))


def _joined(parts: Sequence[str | None]) -> str:
    """``quoted in “title”, publisher, address``; what is not known is left out."""
    return ", ".join(_line(part) for part in parts if part)


def _pages(passage: Passage) -> str | None:
    """``4`` or ``4–5``; None where the source has no pages."""
    if passage.pages is None:
        return None
    first, last = passage.pages
    return str(first) if first == last else f"{first}–{last}"
