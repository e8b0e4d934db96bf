"""Which id each element of a page gets in the file, and where a link of the page leads within it.

The page at ``topics/a/`` becomes the element of this id, and its element ``q-1`` becomes ``topics/a/q-1``. No
two pages have one address, so no id is given twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from briefgen.preview.outline import Outline

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
