"""From a project in which nothing is wrong to pages and assets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.pages import (
    ALONE,
    Asset,
    DataLicense,
    Page,
    SearchRecord,
    SiteSettings,
    card_files,
    data_files,
    fingerprints,
    list_indexes,
    moved_files,
    moved_pages,
    packaged_templates,
    read_assets,
    render,
    robots,
    search_records,
    share_images,
    speaking,
    words_script,
)

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.briefing import Site
    from briefgen.pages import Resources
    from briefgen.pipeline.project import Project
    from briefgen.pipeline.settings import Settings


def template_folders(settings: Settings) -> tuple[Path, ...]:
    """Where templates, theme and assets are looked for: the project's own folder, then the package's."""
    own = settings.path("templates")
    packaged = packaged_templates()
    return (own, packaged) if own.is_dir() and own != packaged else (packaged,)


def render_pages(  # noqa: PLR0913  # all but the first are named
    project: Project,
    *,
    directory_urls: bool = True,
    shown: Site | None = None,
    hidden: bool = False,
    bare: bool = False,
    resources: Resources = ALONE,
) -> tuple[Page | Asset, ...]:
    """All pages, data files and assets of a project.

    Args:
        project: One without errors.
        directory_urls: Whether addresses end with a slash.
        shown: What the pages of a preview show instead of the project's site; the data files are of the
            project's site in any case.
        hidden: Whether search engines are asked to keep away, as from a preview.
        bare: Whether pages and the files of templates are enough, without data, pictures and cards.
        resources: What saves time.

    Raises:
        TemplateError: If a template is missing or does not render.
        ValueError: If the project has defects; nothing of it may be published.
    """
    if project.site is None:
        raise ValueError("a project with errors has no pages")
    folders = template_folders(project.settings)
    settings = site_settings(project.settings, directory_urls=directory_urls)
    with speaking(settings.language):
        templates = read_assets(folders)
        rendered = render(shown or project.site, folders, settings, resources)
        pages: tuple[Page | Asset, ...] = (*rendered, *templates, words_script(templates))
        if bare:
            return pages
        data = data_files(project.site, settings, resources)
        moved = (*moved_pages(project.site, settings), *moved_files(project.site, data))
        shared = (
            *share_images(project.site, settings.name, resources),
            *card_files(project.site, folders, settings, resources),
        )
        indexes = list_indexes(shown or project.site, settings)
        for site in (project.site, *([shown] if shown else [])):
            fingerprints(site).forget()  # which holds all that pages were given
        return (*pages, *data, *shared, *moved, *indexes, robots(settings, hidden=hidden))


def searchable(
    project: Project, *, directory_urls: bool = True, shown: Site | None = None
) -> tuple[SearchRecord, ...]:
    """What readers of a project's pages can search; ``shown`` is what a preview shows instead of its site.

    Raises:
        ValueError: If the project has defects.
    """
    if project.site is None:
        raise ValueError("a project with errors has no pages")
    settings = site_settings(project.settings, directory_urls=directory_urls)
    with speaking(settings.language):
        return search_records(shown or project.site, settings)


def site_settings(settings: Settings, *, directory_urls: bool) -> SiteSettings:
    """What the pages must know of the site around them."""
    return SiteSettings(
        name=settings.site_name,
        description=settings.site_description,
        url=settings.site_url,
        language=settings.language,
        directory_urls=directory_urls,
        data_license=_data_license(settings),
    )


def _data_license(settings: Settings) -> DataLicense | None:
    chosen = settings.options.data_license
    if chosen is None:
        return None
    name = "" if chosen.license == chosen.url else chosen.license
    return DataLicense(name, chosen.title, chosen.url, chosen.attribution or settings.site_name)
