"""Which id each element of a page gets in the file, and where a link of the page leads within it.

A page ``topics/a.md`` becomes the element ``topics/a/``, and its element ``q-1`` becomes ``topics/a/q-1``. No
two pages have one path, so no id is given twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from briefgen.pages import served

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from briefgen.preview.outline import Outline

_SITE = "https://site.invalid/"


def page_id(path: str) -> str:
    """The id of a page; those of its elements begin with it."""
    return f"{path.removesuffix('.md')}/"


def reached(path: str, outline: Outline, paths: Iterable[str]) -> set[str]:
    """Which of the pages ``paths`` the page ``path`` links to."""
    pages = _by_address(paths)
    return {pages[whole] for address in outline.addresses if (whole := _joined(path, address)[0]) in pages}


class Links:
    """What becomes of the links of the pages in the file."""

    def __init__(self, pages: Mapping[str, Outline]) -> None:
        self._outlines = pages
        self._pages = _by_address(pages)

    def resolved(self, here: str, address: str) -> str | None:
        """Where an address on the page ``here`` leads.

        That is to an element of the file, or to the web by http or https; None for everything else.
        """
        whole, fragment = _joined(here, address)
        path = self._pages.get(whole)
        if path is None:
            return address if is_outward(address) else None
        if fragment and unquote(fragment) not in self._outlines[path].ids:
            return None
        return f"#{page_id(path)}{fragment}"


def is_outward(address: str) -> bool:
    """Whether an address leaves the site, by http or https."""
    try:
        return urlsplit(address).scheme in ("http", "https")
    except ValueError:
        return False


def _by_address(paths: Iterable[str]) -> dict[str, str]:
    return {f"{_SITE}{served(path, directory_urls=True)}": path for path in paths}


def _joined(path: str, address: str) -> tuple[str, str]:
    """The whole address without its fragment, and the fragment as it was encoded."""
    try:
        return urldefrag(urljoin(f"{_SITE}{served(path, directory_urls=True)}", address))
    except ValueError:
        return "", ""
