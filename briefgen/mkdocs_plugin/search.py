"""Which search a site has: Pagefind's where it can be had, else the theme's.

The theme's makes every reader load its whole index with the first page; Pagefind's loads what a question
needs. Both use the theme's search box.
"""

from __future__ import annotations

import json
import os
from html.parser import HTMLParser
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from mkdocs.plugins import get_plugin_logger

from briefgen.errors import BriefgenError
from briefgen.escaping.html import encode
from briefgen.mkdocs_plugin.pagefind.search_index import FOLDER, available, kept_index
from briefgen.pages import SEARCH_SCRIPT, SearchPassage, SearchRecord, kind_name, speaking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from mkdocs.config.defaults import MkDocsConfig

    from briefgen.cache import Store
    from briefgen.mkdocs_plugin.shared_files import SharedFiles

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
        self._behind: Thread | None = None

    def begin(self, config: MkDocsConfig, *, wanted: bool) -> None:
        """Settle whose search the site has."""
        self.wait()
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

    def replaced(self, config: MkDocsConfig) -> bool:
        """Whether the theme's search, which reads every page, has nothing to do."""
        return self.used or not {"search", "material/search"} & set(config.plugins)

    def add_page(self, address: str, title: str, html: str, meta: Mapping[str, Any]) -> None:
        """Make a page that was written by hand searchable, unless its front matter says not to."""
        excluded = (meta.get("search") or {}).get("exclude") if isinstance(meta.get("search"), dict) else None
        if not excluded:
            text = _Blocks()
            text.feed(html)
            blocks = [block for block in text.blocks() if block != title]
            passages = tuple(SearchPassage("Page", title, block) for block in blocks or [""])
            self._written.append(SearchRecord(address, passages, {"kind": ("Page",)}))

    def wait(self) -> None:
        """Wait until the last index is written."""
        if self._behind is not None:
            self._behind.join()
            self._behind = None

    def write(self, config: MkDocsConfig, shared: SharedFiles, store: Store, *, behind: bool = False) -> None:
        """Write the index into the built site in the place of the theme's, or make passages of that one.

        Args:
            config: The configuration.
            shared: What writes the index's files.
            store: Where the index is kept.
            behind: Whether the pages are shown meanwhile; ``wait`` waits for it.

        Raises:
            BuildError: If it cannot be made.
        """
        records = (*self.records, *sorted(self._written, key=lambda record: record.address))
        theirs = Path(config.site_dir, "search/search_index.json")
        language = str(config.theme.get("language") or "en")
        if not self.used:
            if theirs.is_file() and self.records:
                index = json.loads(theirs.read_bytes())
                with speaking(language):
                    index["docs"] = [document for record in records for document in _documents(record)]
                theirs.write_text(json.dumps(index, ensure_ascii=False, sort_keys=True), encoding="utf-8")
            return
        if theirs.is_file():
            theirs.unlink()
            theirs.parent.rmdir()

        def write_index() -> None:
            folder = str(Path(config.site_dir, FOLDER))
            for path, content in kept_index(records, language, store).items():
                shared.write_last(content, os.path.join(folder, path))  # noqa: PTH118  # thousands of them

        if behind:
            self._behind = Thread(target=_said, args=(write_index,), daemon=True)
            self._behind.start()
        else:
            write_index()


def _said(work: Callable[[], None]) -> None:
    """Do something whose failure is to be said, and stops nothing."""
    try:
        work()
    except (BriefgenError, OSError) as error:
        log.warning("the search index could not be written: %s", error)


def _documents(record: SearchRecord) -> Iterator[dict[str, str]]:
    """What the theme's index has of a record; its texts are HTML there."""
    for kind, title, text, anchor, quoted in record.passages:
        shown = str(encode(f"“{text}”" if quoted else text))
        location = f"{record.address}#{anchor}" if anchor else record.address
        yield {
            "location": location,
            "title": str(encode(f"{title} ({kind_name(kind)})")),
            "text": f"<p>{shown}</p>",
        }


class _Blocks(HTMLParser):
    """Collects the words of a page, each block's by itself."""

    _INLINE = frozenset(
        {"a", "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark"}
    )
    _INLINE |= {"q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"}

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[list[str]] = [[]]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """Begin a block."""
        if tag not in self._INLINE:
            self._parts.append([])

    def handle_endtag(self, tag: str) -> None:
        """End a block."""
        if tag not in self._INLINE:
            self._parts.append([])

    def handle_data(self, data: str) -> None:
        """Keep a piece of text."""
        if data != "¶":
            self._parts[-1].append(data)

    def blocks(self) -> list[str]:
        """The words of each block that has some."""
        texts = (" ".join("".join(parts).split()) for parts in self._parts)
        return [text for text in texts if text]
