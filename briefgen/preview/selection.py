"""Which topics go into the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from briefgen.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from briefgen.briefing import Briefing, Site
    from briefgen.curation import TopicFile
    from briefgen.pipeline import Project

    _T = TypeVar("_T", Briefing, TopicFile)


def chosen(site: Site, slugs: Collection[str]) -> tuple[Briefing, ...]:
    """The topics of these names in the site's order; all of them where no name is given.

    Raises:
        ConfigurationError: If the site has no topic of a name.
    """
    return _chosen(site.briefings, slugs)


def chosen_files(project: Project, slugs: Collection[str]) -> tuple[TopicFile, ...]:
    """The same of all topics that could be read, drafts among them; without a name, all but withdrawn ones.

    Raises:
        ConfigurationError: If there is no topic of a name.
    """
    files = project.curation.topics
    return _chosen(files if slugs else [one for one in files if one.topic.status != "withdrawn"], slugs)


def _chosen(topics: Iterable[_T], slugs: Collection[str]) -> tuple[_T, ...]:
    known = {topic.slug: topic for topic in topics}
    for slug in slugs:
        if slug not in known:
            raise ConfigurationError(f'no topic "{slug}" to show; known: {", ".join(known)}')
    return tuple(topic for topic in known.values() if not slugs or topic.slug in slugs)
