"""The short check of a built site: its manifest, and what its pages show of sources. It builds nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.errors import ConfigurationError
from briefgen.published.manifest import MANIFEST, compare_with_manifest
from briefgen.published.pages import PAGES, page_defects
from briefgen.published.site_files import SiteFiles

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.pipeline import Project
    from briefgen.published.defects import Defect
    from briefgen.published.record import BuildRecord


@dataclass(frozen=True)
class Proof:
    """What came of checking a site.

    Attributes:
        defects: In the order of files, for each kind of check.
        files: The site's, the manifest included.
        pages: How many of them are pages.
        record: What the site says of its build; None if it does not say.
    """

    defects: tuple[Defect, ...]
    files: SiteFiles
    pages: int
    record: BuildRecord | None


def check_site(folder: Path, project: Project) -> Proof:
    """Check a site, be it fresh from its build or from anywhere.

    Raises:
        ConfigurationError: If the site has no manifest or the project has errors.
        OSError: If the manifest cannot be read.
    """
    files = SiteFiles(folder)
    if MANIFEST not in files.names:
        raise ConfigurationError(f"{folder} has no {MANIFEST}: it was not built by briefgen")
    if project.site is None:
        raise ConfigurationError("the project has errors; run briefgen check to see them")
    of_files, record = compare_with_manifest(files)
    of_pages = page_defects(files, project.site, project.corpus, project.settings)
    pages = sum(name.lower().endswith(PAGES) for name in files.names)
    return Proof((*of_files, *of_pages), files, pages, record)
