"""Which id each element of a page gets in the file, and where a link of the page leads within it.

The page at ``topics/a/`` becomes the element of this id, and its element ``q-1`` becomes ``topics/a/q-1``. No
two pages have one address, so no id is given twice. An ``Outline`` is what a page's HTML offers to links.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

if TYPE_CHECKING:
    from collections.abc import Container, Mapping


_SITE = "https://site.invalid/"


def reached(page: str, outline: Outline, pages: Container[str]) -> set[str]:
    """Which of ``pages`` a page links to; all are addresses below the site's root."""
    targets = {_joined(page, address)[0] for address in outline.addresses}
    return {target for target in targets if target in pages}


class Links:
    """What becomes of the links of the pages in the file."""

    def __init__(self, pages: Mapping[str, Outline]) -> None:
        self._pages = pages

    def resolved(self, here: str, address: str) -> str | None:
        """Where an address on the page ``here`` leads.

        That is to an element of the file, or to the web by http or https; None for everything else.
        """
        target, fragment = _joined(here, address)
        if target not in self._pages:
            return address if is_outward(address) else None
        if fragment and unquote(fragment) not in self._pages[target].ids:
            return None
        return f"#{target}{fragment}"


def is_outward(address: str) -> bool:
    """Whether an address leaves the site, by http or https."""
    try:
        return urlsplit(address).scheme in ("http", "https")
    except ValueError:
        return False


def _joined(page: str, address: str) -> tuple[str, str]:
    """The page of the site that an address means, or a whole address, and the fragment as it was encoded."""
    try:
        whole, fragment = urldefrag(urljoin(f"{_SITE}{page}", address))
    except ValueError:
        return "", ""
    return whole.removeprefix(_SITE), fragment


@dataclass(frozen=True)
class Outline:
    """The ids of a page's elements and the addresses in its links, as a browser reads them."""

    ids: set[str] = field(default_factory=set)
    addresses: set[str] = field(default_factory=set)


def outline(html: str) -> Outline:
    """Read a page."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found = Outline()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value for name, value in attrs if value}
        if "id" in values:
            self.found.ids.add(values["id"])
        if tag == "a" and "href" in values:
            self.found.addresses.add(values["href"])
