"""Compares a site with one that was built anew from its project: every byte of every file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.published.defects import Defect, first_difference
from briefgen.published.manifest import MANIFEST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.published.site_files import SiteFiles

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
