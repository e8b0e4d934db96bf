"""Finished pages that an earlier build has made, found again by all that MkDocs and its theme could see.

MkDocs has no place for a page that is finished already, so two of its private functions are replaced while
it builds: what reads a page and what writes one. ``applies`` says whether they are as this expects them.
Only pages of the project's own, outside of the navigation and without links that MkDocs resolves are kept:
what they are does not depend on other pages, the navigation aside, which is in the key.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from mkdocs import utils
from mkdocs.commands import build
from mkdocs.structure.files import InclusionLevel

from briefgen.cache import key_of
from briefgen.mkdocs_plugin.raw_blocks import RawBlocks
from briefgen.pages import packaged_templates
from briefgen.pipeline import is_self_contained

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

    from briefgen.cache import Store

_KIND: Final = "html"
_READS: Final = ("page", "config", "files", "dirty")
_WRITES: Final = ("page", "config", "doc_files", "nav", "env", "dirty", "excluded")
_FRONT_MATTER: Final = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_LINK: Final = re.compile(r"[\[<]")
"""How a link or an image begins in Markdown, in whatever way it is written."""
_OUTSIDE: Final = frozenset({"config_file_path", "dev_addr", "docs_dir", "plugins", "site_dir", "watch"})
"""Of the configuration, what no page shows."""


def applies() -> bool:
    """Whether MkDocs reads and writes a page by functions of the names and parameters that are known here."""
    read, write = getattr(build, "_populate_page", None), getattr(build, "_build_page", None)
    return (
        read is not None
        and write is not None
        and tuple(inspect.signature(read).parameters) == _READS
        and tuple(inspect.signature(write).parameters) == _WRITES
    )


class StoredPages:
    """The finished pages of one build.

    Attributes:
        texts: The project's own pages by path.
        nav: The navigation, when MkDocs has made it.
    """

    def __init__(self, store: Store) -> None:
        self.texts: Mapping[str, str] = {}
        self.nav: Navigation | None = None
        self._store = store
        self._waiting: list[Page] = []
        self._keys: dict[str, str] = {}
        self._found: dict[str, bytes] = {}
        self._read: Callable[..., None] = build._populate_page  # noqa: SLF001
        self._write: Callable[..., None] = build._build_page  # noqa: SLF001

    def begin(self) -> None:
        """Let MkDocs read and write pages through this one."""
        build._populate_page, build._build_page = self._populate, self._build  # noqa: SLF001

    def end(self) -> None:
        """Let MkDocs do it itself again."""
        build._populate_page, build._build_page = self._read, self._write  # noqa: SLF001

    def _populate(self, page: Page, config: MkDocsConfig, files: Files, dirty: bool = False) -> None:  # noqa: FBT001, FBT002
        if page.file.src_uri in self.texts and page.file.inclusion is InclusionLevel.NOT_IN_NAV:
            self._waiting.append(page)
        else:
            self._read(page, config, files, dirty)

    def find(self, config: MkDocsConfig, files: Files, seen: Iterable[object]) -> None:
        """Look for the pages that wait, once all others are read; read those that are not found.

        Args:
            config: The configuration.
            files: All files.
            seen: What else templates see.
        """
        same = json.dumps([_plain(config), _navigation(self.nav), utils.get_build_date(), *map(str, seen)])
        base = sha256(same.encode()).digest() + _theme_files(config)
        for page in self._waiting:
            path = page.file.src_uri
            named = json.dumps((path, page.file.dest_uri, page.url, page.canonical_url, page.edit_url))
            key = key_of(base, named, self.texts[path])
            content = self._store.get(_KIND, key)
            if content is not None:
                head, _, self._found[path] = content.partition(b"\n")
                page.title, ids = json.loads(head)
                page.present_anchor_ids, page.links_to_anchors = set(ids), {}
                continue
            self._read(page, config, files)
            if not _LINK.search(RawBlocks(_FRONT_MATTER.sub("", self.texts[path])).markdown):
                self._keys[path] = key
        self._waiting = []

    def _build(self, page: Page, *arguments: Any, **named: Any) -> None:
        html = self._found.pop(page.file.src_uri, None)
        if html is not None:
            utils.write_file(html, page.file.abs_dest_path)
            return
        self._write(page, *arguments, **named)
        key = self._keys.get(page.file.src_uri)
        if key:
            head = json.dumps([page.title, sorted(page.present_anchor_ids or ())]).encode()
            self._store.put(_KIND, key, head + b"\n" + Path(page.file.abs_dest_path).read_bytes())


def can_store(config: MkDocsConfig) -> bool:
    """Whether finished pages depend on nothing but the key of ``StoredPages``."""
    return (
        applies()
        and is_self_contained(config)
        and not any(b"pages" in path.read_bytes() for path in _own_theme_files(config))
    )


def _own_theme_files(config: MkDocsConfig) -> Iterator[Path]:
    """The files of the theme that come from the project, in order."""
    root = Path(config.config_file_path or ".").resolve().parent
    packaged = packaged_templates()
    for folder in (Path(one).resolve() for one in config.theme.dirs):
        if folder.is_relative_to(root) and not folder.is_relative_to(packaged):
            yield from (path for path in sorted(folder.rglob("*")) if path.is_file())


def _theme_files(config: MkDocsConfig) -> bytes:
    digest = sha256()
    for path in _own_theme_files(config):
        digest.update(f"{path}\n".encode("utf-8", "surrogateescape") + sha256(path.read_bytes()).digest())
    return digest.digest()


def _plain(value: Any) -> Any:
    """A part of the configuration as JSON has it; of what is no plain value its class."""
    if isinstance(value, (str, int, float)) or value is None:
        return value
    if isinstance(value, Mapping):
        return [[str(key), _plain(one)] for key, one in value.items() if key not in _OUTSIDE]
    if isinstance(value, Sequence):
        return [_plain(one) for one in value]
    shown = repr(sorted(value, key=repr) if isinstance(value, (set, frozenset)) else value)
    return type(value).__qualname__ if " at 0x" in shown else shown


def _navigation(nav: Navigation | None) -> Any:
    """What a theme may show of the navigation on every page."""
    return [_item(item) for item in nav.items] if nav else None


def _item(item: Any) -> Any:
    if item.children is not None:
        return [item.title, [_item(child) for child in item.children]]
    url = item.url
    return [item.title, url, json.loads(json.dumps(dict(getattr(item, "meta", {})), default=str))]
