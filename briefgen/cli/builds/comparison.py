"""A project with what changed in it since an earlier version."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.briefing.changes import compare, recorded_changes, snapshot_of
from briefgen.published import CHANGES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefgen.briefing.changes import Changes, Snapshot
    from briefgen.corpus import Source
    from briefgen.pipeline import Project
    from briefgen.published import SiteFiles

_LIMIT = 64 << 20
"""Bytes of a list of changes."""


def changes_since(project: Project, before: Snapshot) -> Changes:
    """What differs in a project without errors from an earlier version.

    Raises:
        ValueError: If the project has errors.
    """
    if project.site is None:
        raise ValueError("a project with errors has no version")
    return compare(before, snapshot_of(project.site), _sources_of(project), project.settings.language)


def _sources_of(project: Project) -> Mapping[str, Sequence[Source]]:
    """By slug, the sources that a topic cites."""
    return {briefing.slug: briefing.sources for briefing in project.briefings}


def with_changes(project: Project, found: Changes | None) -> Project:
    """The project with a site that says what changed."""
    return project.with_site(project.site and replace(project.site, changed=found))


def as_published(project: Project, files: SiteFiles) -> Project:
    """The project with the changes that a site says there were; as it is, where the site says nothing of any.

    Raises:
        BuildError: If the site's list of changes cannot be read.
    """
    if project.site is None or CHANGES not in files.names:
        return project
    content = files.read(CHANGES, _LIMIT)
    now, language = snapshot_of(project.site), project.settings.language
    return with_changes(project, recorded_changes(content, now, _sources_of(project), language))
