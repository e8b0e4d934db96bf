"""Addresses within the site, for an attribute of a page."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

from briefgen.escaping.html import Html

_UNRESERVED: Final = "-._~"


def within_site(path: str, anchor: str = "") -> Html:
    """A relative address, with the element that it leads to; percent-encoded, so nothing in it is syntax.

    Args:
        path: A relative path with forward slashes; empty for the page itself.
        anchor: The id of an element; empty for none.
    """
    fragment = f"#{quote(anchor, safe=_UNRESERVED, errors='replace')}" if anchor else ""
    return Html(f"{quote(path, safe=f'{_UNRESERVED}/', errors='replace')}{fragment}")
