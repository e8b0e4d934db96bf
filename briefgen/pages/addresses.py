"""Names that mean the same outside the site: absolute addresses, or tag URIs where the site has no address.

A tag URI (RFC 4151) names and does not locate. Its authority is a name that nobody can hold (RFC 6761), since
nothing better is known; sites that set ``site_url`` do not get one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from briefgen.pages.links import external, segment, served

if TYPE_CHECKING:
    from briefgen.corpus import Source
    from briefgen.pages.page import SiteSettings

_AUTHORITY: Final = "tag:briefgen.invalid,2000:"


class Addresses:
    """The names of a site's pages, files and entries."""

    def __init__(self, settings: SiteSettings) -> None:
        url = external(settings.url)
        self._base = f"{url.partition('#')[0].partition('?')[0].rstrip('/')}/" if url else None
        self._tag = f"{_AUTHORITY}{segment(settings.name)}/"
        self._directory_urls = settings.directory_urls

    def url(self, path: str, anchor: str = "") -> str | None:
        """Where a page or file is found; None where the site's address is not known."""
        return f"{self._base}{self._relative(path, anchor)}" if self._base else None

    def name(self, path: str, anchor: str = "") -> str:
        """The IRI of a page, a file or an entry: its address, or a tag URI."""
        return f"{self._base or self._tag}{self._relative(path, anchor)}"

    def _relative(self, path: str, anchor: str) -> str:
        target = served(path, directory_urls=self._directory_urls) if path.endswith(".md") else path
        return f"{target}#{quote(anchor, safe='-._~')}" if anchor else target


def original(source: Source) -> str | None:
    """The address of a source's original, if it is one that may be linked."""
    return external(source.metadata.url)
