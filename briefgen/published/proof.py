"""The order in which a site is proved: its files, its pages, its data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.errors import ConfigurationError
from briefgen.published.build_traces import BuildTraces
from briefgen.published.data import compare_data
from briefgen.published.manifest import MANIFEST, compare_with_manifest
from briefgen.published.pages import PublishedPages
from briefgen.published.rendered import rendered_pages
from briefgen.published.site_files import SiteFiles

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.pipeline import Project
    from briefgen.published.defects import Defect


@dataclass(frozen=True)
class Proof:
    """What came of proving a site.

    Attributes:
        defects: In the order of files, for each kind of check.
        files: How many files the site has, the manifest aside.
        pages: How many pages were read.
        traces: What the site tells of its build.
        moved: Whether it was built for another address than the project's configuration names.
    """

    defects: tuple[Defect, ...]
    files: int
    pages: int
    traces: BuildTraces
    moved: bool


def check_staged(site: Path, project: Project) -> tuple[Defect, ...]:
    """Check a site that was just built, before anybody sees it: its manifest, and every word of a source.

    Raises:
        OSError: If there is no manifest.
        ValueError: If the project has errors.
    """
    files = SiteFiles(site)
    return (*compare_with_manifest(files), *PublishedPages(files, project).defects(strict=False))


def prove(site: Path, project: Project) -> Proof:
    """Prove that a site, wherever it comes from, shows what the project has and nothing else of its kind.

    Raises:
        ConfigurationError: If the site has no manifest or the project has errors.
        OSError: If the manifest cannot be read.
        TemplateError: If the project's pages cannot be rendered.
    """
    files = SiteFiles(site)
    if MANIFEST not in files.names:
        raise ConfigurationError(f"{site} has no {MANIFEST}: no briefgen has built it, or one before 0.2")
    if project.site is None:
        raise ConfigurationError("the project has errors and proves nothing; briefgen check shows them")
    traces = BuildTraces(files)
    settings = project.settings
    moved = traces.home and _address(traces.address) != _address(settings.site_url)
    if moved:
        settings = settings.model_copy(update={"site_url": traces.address})
    pages = PublishedPages(files, project, rendered_pages(project.site, settings))
    defects = (
        *compare_with_manifest(files),
        *pages.defects(strict=True),
        *compare_data(files, project.site, settings),
    )
    return Proof(defects, len(files.names) - 1, pages.read, traces, moved)


def _address(url: str | None) -> str:
    return (url or "").rstrip("/")
