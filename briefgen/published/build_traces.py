"""What a built site tells of its build: its address, its day, the programs that made it."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from briefgen.pages import external
from briefgen.published.reading import read_page

if TYPE_CHECKING:
    from briefgen.published.site_files import SiteFiles

_LIMIT: Final = 4 << 20
_ADDRESS: Final = re.compile(r'"home_page_url": "([^"\\]*)"')
_DAY: Final = re.compile(rb"<lastmod>(\d{4}-\d\d-\d\d)</lastmod>")


class BuildTraces:
    """Read from the home page and the site map.

    Attributes:
        home: Whether there is a home page to tell the address.
        address: The site's address; None if it was built without one.
        generator: The versions of MkDocs and the theme, as the home page gives them.
        day: The day for which the site was built, ``2024-05-01``; None where no site map tells.
    """

    def __init__(self, files: SiteFiles) -> None:
        """Read what there is; what cannot be read tells nothing."""
        html = _content(files, "index.html")
        page = read_page(html.decode(errors="replace"))
        self.home = bool(html)
        self.address = external(page.canonical) or _feed_address(_content(files, "feed.json"))
        self.generator = page.generator
        found = _DAY.search(_content(files, "sitemap.xml"))
        self.day = found[1].decode() if found else _packed_on(_content(files, "sitemap.xml.gz"))


def _packed_on(packed: bytes) -> str | None:
    """The day in the head of a gzip file (RFC 1952, MTIME): a site map without addresses tells none."""
    seconds = int.from_bytes(packed[4:8], "little") if packed.startswith(b"\x1f\x8b") else 0
    return datetime.fromtimestamp(seconds, UTC).date().isoformat() if seconds else None


def _feed_address(feed: bytes) -> str | None:
    """The address in the site's feed, for themes that give no canonical one."""
    found = _ADDRESS.search(feed.decode(errors="replace"))
    return external(found[1]) if found else None


def _content(files: SiteFiles, name: str) -> bytes:
    try:
        return files.read(name, _LIMIT) if name in files.names else b""
    except OSError:
        return b""
