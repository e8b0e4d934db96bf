"""Compares all that can be read on a page with what the project's templates make of the project now.

The templates write HTML and no other Markdown than headings, so what they yield can be read without a
Markdown parser, and has to stand in the finished page as one piece: nothing within it was changed, put in
or left out. Where a project's own templates write more Markdown, its entries alone are compared.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.pages import render
from briefgen.pipeline import site_settings, template_folders
from briefgen.published.defects import Defect
from briefgen.published.expected import page_file
from briefgen.published.own_files import own_files
from briefgen.published.reading import read_fragment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefgen.briefing import Site
    from briefgen.pipeline import Settings
    from briefgen.published.shown import ShownPage

_FRONT_MATTER: Final = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_HEADING: Final = re.compile(r"^(#{1,6}) (.+?) \{#[\w.:-]+\}$", re.MULTILINE)
_BEFORE: Final = 40
_AFTER: Final = 100


@dataclass(frozen=True)
class RenderedPage:
    """What can be read on a page, as ``ShownPage.flow`` has it.

    Attributes:
        flow: Of the whole page's content; empty if that cannot be told without a Markdown parser.
        entries: Of each entry, by id.
    """

    flow: str
    entries: Mapping[str, str]


def rendered_pages(site: Site, settings: Settings) -> dict[str, RenderedPage]:
    """Every generated page by its file in the site.

    Raises:
        TemplateError: If a template is missing or does not render.
    """
    urls = settings.directory_urls
    own = own_files(settings)
    pages = render(site, template_folders(settings), site_settings(settings, directory_urls=urls))
    files = {page_file(page.path, directory_urls=urls): page.text for page in pages}
    return {file: _read(text) for file, text in files.items() if file not in own}


def _read(markdown: str) -> RenderedPage:
    html = _HEADING.sub(_heading, _FRONT_MATTER.sub("", markdown))
    page, whole = read_fragment(html)
    entries = {entry.id: entry.flow for entry in page.entries}
    return RenderedPage(page.flow if whole else "", entries)


def _heading(match: re.Match[str]) -> str:
    level = len(match[1])
    return f"<h{level}>{match[2]}</h{level}>"


def compare_flow(file: str, shown: ShownPage, rendered: RenderedPage | None) -> Iterator[Defect]:
    """Yield a defect for each entry, or else one for the page, that reads otherwise than it was rendered."""
    if rendered is None:
        return
    altered = False
    for entry in shown.entries:
        wanted = rendered.entries.get(entry.id)
        if wanted is not None and entry.flow != wanted:
            altered = True
            yield _otherwise(file, entry.id, entry.flow, wanted)
    if not altered and rendered.flow not in shown.flow:
        yield _otherwise(file, "", shown.flow, rendered.flow)


def _otherwise(file: str, element: str, shown: str, wanted: str) -> Defect:
    same = _longest_start(shown, wanted)
    place = shown.find(wanted[:same]) + same
    start = max(0, same - _BEFORE)
    texts = shown[place - (same - start) : place + _AFTER], wanted[start : same + _AFTER]
    return Defect(file, "reads otherwise than the project has it", element, *map(_readable, texts))


def _longest_start(text: str, wanted: str) -> int:
    """How many characters of ``wanted``, from its first, stand in ``text`` as one piece."""
    least, most = 0, len(wanted)
    while least < most:
        middle = (least + most + 1) // 2
        if wanted[:middle] in text:
            least = middle
        else:
            most = middle - 1
    return least


def _readable(flow: str) -> str:
    """A flow for people: what it holds of attributes in brackets."""
    parts = flow.split("\x01")
    return "".join(f"⟨{part}⟩" if index % 2 else part for index, part in enumerate(parts))
