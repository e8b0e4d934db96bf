"""Proves the pages of a site: each shows the entries and excerpts that its project has, and no others."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from briefgen.published.comparison import compare_page
from briefgen.published.defects import Defect
from briefgen.published.expected import expected_pages
from briefgen.published.own_files import own_files
from briefgen.published.reading import read_page
from briefgen.published.references import in_attribute
from briefgen.published.rendered import compare_flow
from briefgen.published.source_words import compare_with_corpus

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefgen.pipeline import Project
    from briefgen.published.rendered import RenderedPage
    from briefgen.published.site_files import SiteFiles

PAGE_LIMIT: Final = 32 << 20
"""Bytes of a page that is read."""

_MOST: Final = 50
"""Defects told of one page; nothing is compared beyond them."""

_ENDINGS: Final = (".html", ".htm", ".xhtml")
_OURS: Final = re.compile("data-briefgen|bg-exact|bg-excerpt", re.IGNORECASE)


class PublishedPages:
    """The pages of a site beside what a project has to show on them.

    Attributes:
        expected: By file, what each generated page has to show.
        read: How many pages were read so far.
    """

    def __init__(
        self, files: SiteFiles, project: Project, rendered: Mapping[str, RenderedPage] | None = None
    ) -> None:
        """Prepare the comparison; with ``rendered`` everything that can be read on a page is compared too.

        Raises:
            ValueError: If the project has errors; nothing may be published of it.
        """
        if project.site is None:
            raise ValueError("a project with errors proves nothing")
        self._files = files
        self._rendered = rendered
        self._corpus = project.corpus
        every = expected_pages(project.site, directory_urls=project.settings.directory_urls)
        own = own_files(project.settings)
        self.expected = {file: page for file, page in every.items() if file not in own}
        self._known = {name: entry for page in every.values() for name, entry in page.entries.items()}
        self._words = {
            (words.source, words.pieces): words for entry in self._known.values() for words in entry.words
        }
        self.read = 0

    def defects(self, *, strict: bool) -> Iterator[Defect]:
        """Yield every defect.

        Args:
            strict: Whether a page that browsers might read in another way is a defect, where it shows words
                of a source or has to. A site fresh from its build has nobody to deceive.
        """
        yield from compare_with_corpus(self._words.values(), self._corpus)
        names = set(self._files.names)
        yield from (
            Defect(file, "a page of the project is missing") for file in self.expected if file not in names
        )
        for file in self._files.names:
            if file.lower().endswith(_ENDINGS):
                found = self._page(file, strict=strict)
                yield from islice(found, _MOST)
                if next(found, None):
                    yield Defect(file, "and more defects of this page")

    def _page(self, file: str, *, strict: bool) -> Iterator[Defect]:
        try:
            html = self._files.read(file, PAGE_LIMIT).decode()
        except OSError as error:
            yield Defect(file, f"cannot be read: {error.strerror}")
            return
        except UnicodeDecodeError:
            yield Defect(file, "is not UTF-8")
            return
        self.read += 1
        shown = read_page(html)
        expected = self.expected.get(file)
        if strict and (expected or _OURS.search(in_attribute(html))):
            yield from (
                Defect(
                    file,
                    f"line {html.count(chr(10), 0, offset) + 1}: browsers may read this otherwise: {doubt}",
                )
                for offset, doubt in shown.doubts
            )
        yield from compare_page(file, shown, expected, self._known, self._words.keys())
        if self._rendered:
            yield from compare_flow(file, shown, self._rendered.get(file))
