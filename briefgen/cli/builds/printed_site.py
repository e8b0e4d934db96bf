"""A site with a PDF of each topic beside its page; the manifest lists it, and the browser that made it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.cli.builds.chromium import find
from briefgen.cli.builds.printing import Printer
from briefgen.cli.prints.progress import working
from briefgen.errors import BuildError
from briefgen.pages import moved_file, pdf_path, topic_path
from briefgen.published import SiteFiles, read_record, write_manifest

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.pipeline import Project


def with_pdfs(project: Project) -> Project:
    """The project with a site whose published topics link to their PDFs."""
    slugs = frozenset(one.slug for one in project.briefings if one.status == "published")
    return project.with_site(project.site and replace(project.site, pdfs=slugs))


def as_printed(project: Project, files: SiteFiles) -> Project:
    """The project with a site that links to those PDFs that another site has."""
    slugs = frozenset(one.slug for one in project.briefings if pdf_path(one.slug) in files.names)
    return project.with_site(project.site and replace(project.site, pdfs=slugs))


def add_pdfs(folder: Path, project: Project) -> None:
    """Print the topics of a site that was just built into its folder, and list them in its manifest.

    Raises:
        BuildError: If there is no browser, or it fails.
    """
    if project.site is None or not project.site.pdfs:
        return
    chromium, version = find()
    files = SiteFiles(folder)
    record = read_record(files)
    if record is None:
        raise BuildError("the site does not say when it was built, so that its PDFs have no date")
    printer = Printer(chromium, files, record.address, record.day)
    for slug in sorted(project.site.pdfs):
        with working(f"printing {slug}"):
            page = moved_file(topic_path(slug), directory_urls=project.settings.directory_urls)
            path = files.folder / pdf_path(slug)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(printer.printed(page))
    write_manifest(files.folder, replace(record, versions={**record.versions, "chromium": version}))
