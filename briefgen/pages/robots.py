"""What a site asks of search engines in ``robots.txt`` (RFC 9309)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.pages.addresses import Addresses
from briefgen.pages.page import Asset

if TYPE_CHECKING:
    from briefgen.pages.page import SiteSettings


def robots(settings: SiteSettings, *, hidden: bool) -> Asset:
    """The file; of a preview, which is ``hidden``, nothing is to be read.

    Cards are not forbidden in it: a page that may not be read cannot say that it is not to be indexed.
    """
    sitemap = Addresses(settings).url("sitemap.xml")
    lines = ["User-agent: *", "Disallow: /" if hidden else "Disallow:"]
    if sitemap and not hidden:
        lines += ["", f"Sitemap: {sitemap}"]
    return Asset("robots.txt", "".join(f"{line}\n" for line in lines).encode())
