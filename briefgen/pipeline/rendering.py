"""From a project in which nothing is wrong to pages and assets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.pages import Asset, Page, SiteSettings, data_files, packaged_templates, read_assets, render

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.pipeline.project import Project
    from briefgen.pipeline.settings import Settings


def template_folders(settings: Settings) -> tuple[Path, ...]:
    """Where templates, theme and assets are looked for: the project's own folder, then the package's."""
    own = settings.path("templates")
    packaged = packaged_templates()
    return (own, packaged) if own.is_dir() and own != packaged else (packaged,)


def render_pages(project: Project, *, directory_urls: bool = True) -> tuple[Page | Asset, ...]:
    """All pages, data files and assets of a project, each in the order of their paths.

    Raises:
        TemplateError: If a template is missing or does not render.
        ValueError: If the project has defects; nothing of it may be published.
    """
    if project.site is None:
        raise ValueError("a project with defects has no pages")
    folders = template_folders(project.settings)
    settings = SiteSettings(
        name=project.settings.site_name,
        description=project.settings.site_description,
        url=project.settings.site_url,
        language=project.settings.language,
        directory_urls=directory_urls,
    )
    assets = (*data_files(project.site, settings), *read_assets(folders))
    return (*render(project.site, folders, settings), *assets)
