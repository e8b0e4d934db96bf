"""What a page's HTML offers to links, and where its own links lead."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser


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
