"""A site with drafts in it, for a preview only: nothing that publishes a site imports this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.briefing.assembly import assemble

if TYPE_CHECKING:
    from collections.abc import Collection

    from briefgen.briefing import Site
    from briefgen.pipeline.project import Project


def draft_slugs(project: Project) -> frozenset[str]:
    """The topics that are not published yet."""
    return frozenset(topic.slug for topic in project.curation.topics if topic.topic.status == "draft")


def site_with_drafts(project: Project, drafts: Collection[str]) -> Site:
    """The site as it would be if these drafts were published, each of them marked as a draft.

    Raises:
        ValueError: If the project has defects.
    """
    if project.site is None:
        raise ValueError("a project with errors has no pages")
    shown = draft_slugs(project).intersection(drafts)
    if not shown:
        return project.site
    budget = project.settings.options.excerpt_budget.budget()
    return assemble(project.corpus, project.curation, project.verified, budget, drafts=shown)
