"""Checks the pages of a site: each shows the entries and excerpts that its project has, and no others."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.cache import NO_STORE
from briefgen.pages import leading_on, list_indexes, moved_file, moves
from briefgen.pipeline import site_settings
from briefgen.published.comparison import compare_page
from briefgen.published.defects import Defect
from briefgen.published.expected import carried, expected_cards, expected_pages
from briefgen.published.page_content import EXACT, EXCERPT, PageContent
from briefgen.published.page_reader import read_page
from briefgen.published.passed import Passed

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence

    from briefgen.briefing import Site
    from briefgen.cache import Store
    from briefgen.corpus import Corpus
    from briefgen.pipeline import Settings
    from briefgen.published.page_content import Part
    from briefgen.published.site_files import SiteFiles

PAGE_LIMIT: Final = 64 << 20
"""Bytes of a page that is read."""
PAGES: Final = (".html", ".htm", ".xhtml")
"""How the names of pages end."""
_MOST: Final = 50
"""Defects of one page that are reported; nothing is compared beyond them."""
_MARKDOWN: Final = (".markdown", ".mdown", ".mkdn", ".mkd", ".md")
"""As MkDocs has them."""


def page_defects(
    files: SiteFiles, site: Site, corpus: Corpus, settings: Settings, store: Store = NO_STORE
) -> Iterator[Defect]:
    """Yield every defect of a site's pages, and each page that is missing."""
    every = expected_pages(site, directory_urls=settings.directory_urls)
    known = {name: parts for page in every.values() for name, parts in page.entries.items()}
    words = {one for parts in known.values() for one in parts if one.name in (EXACT, EXCERPT)}
    passages = {one for one in words if one.name == EXACT}
    yield from _compare_with_corpus(sorted(words), corpus)
    is_own = _own_pages(settings)
    of_cards = expected_cards(site, directory_urls=settings.directory_urls)
    expected = {file: page for file, page in (every | of_cards).items() if not is_own(file)}
    for file in sorted(expected.keys() - set(files.names)):
        yield Defect(file, "a page of the project is missing")
    yield from _moved_defects(files, site, settings, is_own)
    yield from _index_defects(files, site, settings)
    passed = Passed(store)
    for file in files.names:
        if file.lower().endswith(PAGES):
            yield from _of_page(files, file, expected.get(file), _Known(known, passages), passed)
    passed.keep()


class _Known(NamedTuple):
    """What a project has: its entries by id, and every passage that is published."""

    entries: Mapping[str, Sequence[Part]]
    passages: Container[Part]


def _of_page(
    files: SiteFiles, file: str, expected: PageContent | None, known: _Known, passed: Passed
) -> Iterator[Defect]:
    """Yield the defects of a page; it is not read if it passed before."""
    try:
        digest = passed.digest(files.sum(file), expected)
    except OSError:
        digest = None
    if passed.has(digest):
        return
    shown = _read(files, file)
    if isinstance(shown, Defect):
        yield shown
        return
    found = compare_page(file, shown, expected, known.entries, known.passages)
    first = list(islice(found, _MOST))
    yield from first
    if next(found, None):
        yield Defect(file, "and more defects of this page")
    # What other pages have, and which passages are published, is not in the digest.
    if not first and (shown == PageContent() if expected is None else not shown.strays):
        passed.add(digest)


def _moved_defects(
    files: SiteFiles, site: Site, settings: Settings, is_own: Callable[[str], bool]
) -> Iterator[Defect]:
    """Yield a defect for each former address at which nothing leads on to the present one."""
    for move in moves(site):
        file = moved_file(move.former, directory_urls=settings.directory_urls)
        if is_own(file):
            continue
        try:
            text = files.read(file, PAGE_LIMIT).decode("utf-8", "replace")
        except OSError:
            yield Defect(
                file, "a page of the project is missing", said=f"a page that leads on to {move.path}"
            )
            continue
        if not all(part in text for part in leading_on(move, directory_urls=settings.directory_urls)):
            yield Defect(file, f"does not lead on to {move.path}")


def _index_defects(files: SiteFiles, site: Site, settings: Settings) -> Iterator[Defect]:
    """Yield a defect for each index of a long list that does not hold what its pages show."""
    described = site_settings(settings, directory_urls=settings.directory_urls)
    for asset in list_indexes(site, described):
        try:
            if files.read(asset.path, PAGE_LIMIT) != asset.content:
                yield Defect(asset.path, "does not hold what the pages of its list show")
        except OSError:
            yield Defect(asset.path, "the index of a list is missing")


def _own_pages(settings: Settings) -> Callable[[str], bool]:
    """Tells whether a page is the project's own, written by hand: it goes before one that is generated."""
    docs = settings.docs_dir
    folders = {"": docs.is_dir()}

    def is_folder(name: str) -> bool:
        if name not in folders:
            folders[name] = is_folder(name.rpartition("/")[0]) and (docs / name).is_dir()
        return folders[name]

    def is_own(file: str) -> bool:
        if not is_folder(file.rpartition("/")[0].rpartition("/")[0]):
            return False  # nor is anything below it, and most pages have a folder of their own
        page = docs / file
        stems = [page.with_suffix("")]
        if page.name == "index.html":
            stems += [page.with_name("README"), *([page.parent] if settings.directory_urls else [])]
        written = (Path(f"{stem}{suffix}") for stem in stems for suffix in _MARKDOWN)
        return page.is_file() or any(path.is_file() for path in written)

    return is_own


def _read(files: SiteFiles, file: str) -> PageContent | Defect:
    try:
        return read_page(files.read(file, PAGE_LIMIT).decode())
    except OSError as error:
        return Defect(file, f"cannot be read: {error.strerror}")
    except UnicodeDecodeError:
        return Defect(file, "is not UTF-8")


def _compare_with_corpus(passages: Iterable[Part], corpus: Corpus) -> Iterator[Defect]:
    """Yield a defect for each passage whose words are not in its source, in their order.

    No anchor is relied on. A defect here is one of briefgen's own, or of a corpus that changes meanwhile.
    """
    texts: dict[str, str] = {}
    for words in passages:
        source = corpus.sources[words.source]
        text = texts.get(words.source) or texts.setdefault(words.source, carried(source.text))
        place = 0
        for piece, mark in words.pieces:
            found = place if mark else text.find(piece, place)
            if found < 0:
                yield Defect(source.document.path, "does not contain the excerpt shown", said=piece)
                break
            place = found if mark else found + len(piece)
