"""The proofs of a built site: the short check, which builds nothing, and every byte against a new build.

The short check is of its manifest, and of what its pages show of sources.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.cache import NO_STORE
from briefgen.errors import ConfigurationError
from briefgen.published.defects import Defect, first_difference
from briefgen.published.manifest import MANIFEST, compare_with_manifest
from briefgen.published.pages import PAGES, page_defects
from briefgen.published.site_files import SiteFiles

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefgen.cache import Store
    from briefgen.pipeline import Project
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


def check_site(
    folder: Path, project: Project, store: Store = NO_STORE, summed: SiteFiles | None = None
) -> Proof:
    """Check a site, be it fresh from its build or from anywhere.

    A ``store`` spares a build to read pages that it has read before, and ``summed`` to sum files that it has
    just summed; who proves a site must not rely on either.

    Raises:
        ConfigurationError: If the site has no manifest or the project has errors.
        OSError: If the manifest cannot be read.
    """
    files = SiteFiles(folder, summed)
    if MANIFEST not in files.names:
        raise ConfigurationError(f"{folder} has no {MANIFEST}: it was not built by briefgen")
    if project.site is None:
        raise ConfigurationError("the project has errors; run briefgen check to see them")
    of_files, record = compare_with_manifest(files)
    of_pages = page_defects(files, project.site, project.corpus, project.settings, store)
    pages = sum(name.lower().endswith(PAGES) for name in files.names)
    return Proof((*of_files, *of_pages), files, pages, record)


_SHOWN: Final = 4 << 20
"""Bytes of a file of which a defect shows what differs."""


def compare_with_rebuilt(site: SiteFiles, rebuilt: SiteFiles) -> Iterator[Defect]:
    """Yield a defect for each file that differs, is missing or is one too many.

    The manifests are left aside: each names its own files' sums, and the versions that it was built with.
    """
    made = set(rebuilt.names)
    for name in sorted(made - set(site.names)):
        yield Defect(name, "missing: the rebuild has this file")
    for name in site.names:
        if name not in made:
            yield Defect(name, "extra: the rebuild does not have this file")
        elif name != MANIFEST:
            yield from _difference(site, rebuilt, name)


def _difference(site: SiteFiles, rebuilt: SiteFiles, name: str) -> Iterator[Defect]:
    try:
        if site.sum(name) != rebuilt.sum(name):
            texts = _texts(site, name), _texts(rebuilt, name)
            told = first_difference(*texts) if all(texts) else (None, None)
            yield Defect(name, "differs from the rebuild", "", *told)
    except OSError as error:
        yield Defect(name, f"cannot be compared: {error.strerror}")


def _texts(files: SiteFiles, name: str) -> str:
    """A file's text; empty if it is none, or a long one."""
    try:
        return files.read(name, _SHOWN).decode()
    except (OSError, UnicodeDecodeError):
        return ""
