"""Finished pages that an earlier build has made, found again by all that MkDocs and its theme could see.

MkDocs has no place for a page that is finished already, so two of its private functions are replaced while
it builds: what reads a page and what writes one. ``applies`` says whether they are as this expects them.
Only pages of the project's own, outside of the navigation and without links that MkDocs resolves are kept:
what they are does not depend on other pages, the navigation aside, which is in the key.
"""

from __future__ import annotations

import inspect
import json
import logging
import pickle
import re
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from mkdocs.commands import build
from mkdocs.structure.files import InclusionLevel

from briefgen.cache import key_of
from briefgen.mkdocs_plugin.raw_blocks import RawBlocks
from briefgen.mkdocs_plugin.surroundings import surroundings
from briefgen.parallel import each

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

    from briefgen.mkdocs_plugin.shared_files import SharedFiles
    from briefgen.pages import Page as OwnPage
    from briefgen.pages import Resources

_KIND: Final = "html"
_KNOWN: Final = "heads"
_READS: Final = ("page", "config", "files", "dirty")
_WRITES: Final = ("page", "config", "doc_files", "nav", "env", "dirty", "excluded")
_FRONT_MATTER: Final = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_LINK: Final = re.compile(r"[\[<]")
"""How a link or an image begins in Markdown, in whatever way it is written."""


def applies() -> bool:
    """Whether MkDocs reads and writes a page by functions of the names and parameters that are known here."""
    read, write = getattr(build, "_populate_page", None), getattr(build, "_build_page", None)
    return (
        read is not None
        and write is not None
        and tuple(inspect.signature(read).parameters) == _READS
        and tuple(inspect.signature(write).parameters) == _WRITES
    )


class _Made(NamedTuple):
    """What came of making a page, in whichever process.

    Attributes:
        title: Its title.
        ids: The ids that it has.
        said: What was logged: by which logger, how grave, what.
        error: Why it could not be made; None if it was.
    """

    title: str | None
    ids: list[str]
    said: list[tuple[str, int, str]]
    error: Exception | None


class _Known(NamedTuple):
    """What a build knows of pages without reading them.

    Attributes:
        links: By the digests of pages' texts, whether there are links in them that MkDocs resolves.
        heads: By the keys of finished pages, the title and the ids of each.
    """

    links: dict[bytes, bool]
    heads: dict[str, tuple[str | None, list[str]]]


class StoredPages:
    """The finished pages of one build; those that are not found are made in several processes.

    Attributes:
        pages: The project's own pages by path.
        nav: The navigation, when MkDocs has made it.
    """

    def __init__(self, resources: Resources, shared: SharedFiles) -> None:
        self.pages: Mapping[str, OwnPage] = {}
        self.nav: Navigation | None = None
        self._store, self._jobs = resources.store, resources.jobs
        self._shared = shared
        self._waiting: list[Page] = []
        self._done: set[str] = set()
        self._before = _Known({}, {})
        self._now = _Known({}, {})
        self._read: Callable[..., None] = build._populate_page  # noqa: SLF001
        self._write: Callable[..., None] = build._build_page  # noqa: SLF001

    def begin(self) -> None:
        """Let MkDocs read and write pages through this one."""
        content = self._store.get(_KNOWN, key_of(_KNOWN)) if self._store else None
        self._before = _Known(*pickle.loads(content)) if content else _Known({}, {})  # noqa: S301  # sealed
        build._populate_page, build._build_page = self._populate, self._build  # noqa: SLF001

    def end(self) -> None:
        """Let MkDocs do it itself again."""
        build._populate_page, build._build_page = self._read, self._write  # noqa: SLF001

    def _populate(self, page: Page, config: MkDocsConfig, files: Files, dirty: bool = False) -> None:  # noqa: FBT001, FBT002
        """Read a page, or let it wait until the navigation is known, whose titles other pages decide."""
        own = self.pages.get(page.file.src_uri)
        outside = page.file.inclusion is InclusionLevel.NOT_IN_NAV
        if own is not None and outside and not self._has_links(own):
            self._waiting.append(page)
        else:
            self._read(page, config, files, dirty)

    def _has_links(self, own: OwnPage) -> bool:
        """Whether there are links in a page that MkDocs resolves."""
        digest = own.digest
        has = self._before.links.get(digest)
        if has is None:
            has = _LINK.search(_left_to_markdown(own.text)) is not None
        self._now.links[digest] = has
        return has

    def _build(self, page: Page, *arguments: Any, **named: Any) -> None:
        if page.file.src_uri not in self._done:
            self._write(page, *arguments, **named)

    def finish(self, config: MkDocsConfig, files: Files, env: Any, seen: Iterable[object]) -> None:
        """Write the pages that wait, once all others are read.

        Args:
            config: The configuration.
            files: All files.
            env: The theme's templates.
            seen: What else these see.

        Raises:
            Exception: What MkDocs raises for the first page that cannot be made.
        """
        base = surroundings(config, self.nav, seen)
        waiting = [(page, self._key(base, page)) for page in self._waiting]
        missing = [(page, key) for page, key in waiting if not self._find(page, key)]
        pages = files.documentation_pages()

        def make(one: tuple[Page, str]) -> _Made:
            page, key = one
            with _logged() as said:
                try:
                    self._read(page, config, files)
                    self._write(page, config, pages, self.nav, env)
                except Exception as error:  # noqa: BLE001  # the first process raises it
                    return _Made(None, [], said, error)
            made = _Made(page.title, sorted(page.present_anchor_ids or ()), said, None)
            self._keep(page, key, made)
            page.content = page.markdown = None
            return made

        for (page, key), made in zip(missing, each(make, missing, self._jobs), strict=True):
            for name, level, message in made.said:
                logging.getLogger(name).log(level, "%s", message)
            if made.error:
                raise made.error
            self._settle(page, key, made.title, made.ids)
        if self._store and self._now != self._before:
            self._store.put(_KNOWN, key_of(_KNOWN), pickle.dumps(tuple(self._now), pickle.HIGHEST_PROTOCOL))
        self._done.update(page.file.src_uri for page in self._waiting)
        self._waiting = []

    def _key(self, base: bytes, page: Page) -> str:
        named = (page.file.src_uri, page.file.dest_uri, page.url, page.canonical_url, page.edit_url)
        return key_of(base, json.dumps(named), self.pages[page.file.src_uri].digest)

    def _find(self, page: Page, key: str) -> bool:
        """Write a page that was kept, if it was."""
        known = self._before.heads.get(key)
        if known is not None and self._shared.link_made(key, page.file):
            self._settle(page, key, *known)
            return True
        content = self._store.get(_KIND, key)
        if content is None:
            return False
        head, _, html = content.partition(b"\n")
        self._shared.write_page(html, page.file)
        self._settle(page, key, *json.loads(head))
        return True

    def _keep(self, page: Page, key: str, made: _Made) -> None:
        if self._store:
            head = json.dumps([made.title, made.ids]).encode()
            self._store.put(_KIND, key, head + b"\n" + Path(page.file.abs_dest_path).read_bytes())

    def _settle(self, page: Page, key: str, title: str | None, ids: list[str]) -> None:
        """Note what others ask of a page that is finished."""
        page.title, page.present_anchor_ids, page.links_to_anchors = title, set(ids), {}
        self._now.heads[key] = title, ids
        self._shared.note(key, page.file)


def _left_to_markdown(text: str) -> str:
    """What Markdown parses of a page."""
    return RawBlocks(_FRONT_MATTER.sub("", text)).markdown


@contextmanager
def _logged() -> Iterator[list[tuple[str, int, str]]]:
    """What MkDocs says while the block runs, for others to say when its turn has come."""
    said: list[tuple[str, int, str]] = []
    logger = logging.getLogger("mkdocs")
    handlers, propagates = logger.handlers[:], logger.propagate
    logger.handlers, logger.propagate = [_Collecting(said)], False
    try:
        yield said
    finally:
        logger.handlers, logger.propagate = handlers, propagates


class _Collecting(logging.Handler):
    def __init__(self, said: list[tuple[str, int, str]]) -> None:
        super().__init__()
        self._said = said

    def emit(self, record: logging.LogRecord) -> None:
        """Keep what is said."""
        self._said.append((record.name, record.levelno, record.getMessage()))
