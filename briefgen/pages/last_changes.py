"""When each page last changed, as far as the topics say it: what the sitemap tells search engines.

A page changes with the topics that it shows. The day of the build says nothing of that, and no page has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.pages.kinds import NAVIGATION
from briefgen.pages.links import person_path, source_path, topic_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.briefing import Briefing, Site


def last_changes(site: Site) -> dict[str, str]:
    """By a page's path the day, month or year (W3C-DTF) of its last change; nothing where none is known."""
    found: dict[str, str] = {}
    for path, briefing in _shown(site):
        days = [found[path]] if path in found else []
        # As text, since of a year and a day in it the more exact one is the later.
        if latest := max((*days, *_days(briefing)), default=""):
            found[path] = latest
    return found


def _shown(site: Site) -> Iterator[tuple[str, Briefing]]:
    """Each page with each topic that it shows something of."""
    topics = {briefing.slug: briefing for briefing in site.briefings}
    for briefing in site.briefings:
        yield topic_path(briefing.slug), briefing
        yield from ((path, briefing) for _, path in NAVIGATION)
        speakers = {quotation.speaker.id for quotation in briefing.quotations}
        yield from ((person_path(name), briefing) for name in speakers)
    for use in site.sources:
        yield from ((source_path(use.source.id), topics[slug]) for slug in use.topics)


def _days(briefing: Briefing) -> Iterable[str]:
    notes = (note.date for note in (*briefing.changes, *briefing.corrections))
    dates = (briefing.date_published, briefing.date_modified, *notes)
    return [date.text for date in dates if date]
