"""The home page as its editor orders it, without topics that are not shown: drafts and withdrawn ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.briefing.published_models import Collection, Front

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.briefing.published_models import Briefing
    from briefgen.curation import Home


def front_of(home: Home | None, briefings: Iterable[Briefing]) -> Front:
    """What a home file says, its topics as briefings, each once; a collection without any is left out."""
    if home is None:
        return Front()
    shown = {briefing.slug: briefing for briefing in briefings if briefing.status != "withdrawn"}

    def named(slugs: Iterable[str]) -> tuple[Briefing, ...]:
        return tuple(shown[slug] for slug in dict.fromkeys(slugs) if slug in shown)

    made = (Collection(one.id, one.title, one.lead, named(one.topics)) for one in home.collections)
    return Front(home.lead, named(home.topics), tuple(one for one in made if one.topics))
