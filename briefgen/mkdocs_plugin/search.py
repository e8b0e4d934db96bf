"""Which search a site has: Pagefind's where it can be had, else the theme's.

The theme's makes every reader load its whole index with the first page; Pagefind's loads what a question
needs. Both use the theme's search box.
"""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.plugins import get_plugin_logger

from briefgen.mkdocs_plugin.search_index import FOLDER, available, write_index
from briefgen.pages import SEARCH_SCRIPT, SearchRecord

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mkdocs.config.defaults import MkDocsConfig

log = get_plugin_logger("briefgen")


class SiteSearch:
    """What one build of a site makes searchable.

    Attributes:
        used: Whether this build has an index of Pagefind's.
        records: What the project's own pages are found by.
    """

    def __init__(self) -> None:
        self.used = False
        self.records: tuple[SearchRecord, ...] = ()
        self._written: list[SearchRecord] = []

    def begin(self, config: MkDocsConfig, *, wanted: bool) -> None:
        """Settle whose search the site has."""
        self._written = []
        has_box = config.theme.name == "material" and "material/search" in config.plugins
        self.used = wanted and has_box and available()
        if self.used:
            config.extra_javascript = [*config.extra_javascript, SEARCH_SCRIPT]
        elif wanted and has_box:
            log.info(
                "Pagefind is not installed: the site gets the theme's search, which loads its whole index "
                "with each reader's first page. To change that: pip install 'briefgen[search]'"
            )

    def add_page(self, address: str, title: str, html: str, meta: Mapping[str, Any]) -> None:
        """Make a page that was written by hand searchable, unless its front matter says not to."""
        excluded = (meta.get("search") or {}).get("exclude") if isinstance(meta.get("search"), dict) else None
        if not excluded:
            text = _Text()
            text.feed(html)
            self._written.append(SearchRecord(address, title, " ".join(text.parts), {"kind": ("Page",)}))

    def write(self, config: MkDocsConfig) -> None:
        """Write the index into the built site, in the place of the theme's.

        Raises:
            BuildError: If it cannot be made.
        """
        if not self.used:
            return
        written = sorted(self._written, key=lambda record: record.address)
        language = str(config.theme.get("language") or "en")
        write_index((*self.records, *written), language, Path(config.site_dir).resolve() / FOLDER)
        replaced = Path(config.site_dir, "search/search_index.json")
        if replaced.is_file():
            replaced.unlink()
            replaced.parent.rmdir()


class _Text(HTMLParser):
    """Collects the words of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        """Keep a piece of text."""
        if data.strip() and data != "¶":
            self.parts.append(data.strip())
