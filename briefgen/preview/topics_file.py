"""The file: what it holds, and the pages, by the Markdown extensions that they need on a site."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final

from markdown import Markdown

from briefgen.escaping.html import encode
from briefgen.pages import STYLESHEET, Asset, draft_title, moves, served, source_path, topic_path
from briefgen.preview.adaptation import adapted
from briefgen.preview.addresses import Links, outline, reached
from briefgen.preview.shell import packaged_style, self_contained

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefgen.briefing import Briefing, Site
    from briefgen.pages import Page

_BODY: Final = """\
<body class="bg-preview" data-md-color-scheme="default">
<header class="bg-preview-head" id="contents">
<h1 class="bg-preview-name">{name}</h1>
<p>A preview of {scope}, not the published site. Each passage was compared with its source when this file
was made.</p>
<nav aria-label="Contents">
{contents}
</nav>
</header>
<main class="md-content">
{pages}
</main>
</body>"""


def single_file(
    site: Site, briefings: Sequence[Briefing], rendered: Iterable[Page | Asset], *, name: str, language: str
) -> str:
    """Topics, and the sources that they link to, as one HTML document that needs nothing else.

    Args:
        site: What is published.
        briefings: Which of its topics are shown.
        rendered: The site's pages and assets, made for addresses that end with a slash.
        name: The site's name.
        language: BCP 47 tag of the pages' own language.
    """
    texts: dict[str, str] = {}
    sheet = ""
    for page in rendered:
        if not isinstance(page, Asset):
            texts[_address(page.path)] = page.text
        elif page.path == STYLESHEET:
            sheet = page.content.decode("utf-8", "replace")
    topics = {_address(topic_path(one.slug)): (_title(one), one.abstract) for one in briefings}
    pages = {page: converted(texts[page]) for page in topics}
    known = {_address(source_path(use.source.id)): (use.source.metadata.title, "") for use in site.sources}
    linked = {target for page, html in pages.items() for target in reached(page, outline(html), known)}
    sources = {page: known[page] for page in known if page in linked}
    pages.update((page, converted(texts[page])) for page in sources)
    body = _BODY.format(
        name=encode(name),
        scope=_scope(len(briefings), len(site.briefings)),
        contents="\n".join(_contents(topics, sources)),
        pages="\n".join(_articles(pages, site)),
    )
    style = packaged_style("preview.css", sheet)
    return self_contained(body, title=f"Preview: {name}", language=language, style=style)


def _address(path: str) -> str:
    return served(path, directory_urls=True)


def _title(briefing: Briefing) -> str:
    return draft_title(briefing.title) if briefing.status == "draft" else briefing.title


def _scope(shown: int, known: int) -> str:
    topics = "one topic" if known == 1 else f"{known} topics"
    return topics if shown == known else f"{shown} of {topics}"


def _contents(topics: Mapping[str, tuple[str, str]], sources: Mapping[str, tuple[str, str]]) -> Iterator[str]:
    yield f"<ol>\n{''.join(_entry(page, *entry) for page, entry in topics.items())}</ol>"
    if sources:
        yield "<p>Sources, as far as the site shows them</p>"
        yield f"<ol>\n{''.join(_entry(page, *entry) for page, entry in sources.items())}</ol>"


def _entry(page: str, title: str, abstract: str) -> str:
    more = f"<br><span>{encode(abstract)}</span>" if abstract else ""
    return f'<li><a href="#{page}">{encode(title)}</a>{more}</li>\n'


def _articles(pages: Mapping[str, str], site: Site) -> Iterator[str]:
    former: dict[str, list[str]] = {}
    for move in moves(site):
        former.setdefault(_address(move.path), []).append(_address(move.former))
    links = Links({page: outline(html) for page, html in pages.items()})
    for page, html in pages.items():
        yield f'<article class="md-content__inner md-typeset" id="{page}">'
        yield from (f'<span id="{name}"></span>' for name in former.get(page, ()))
        yield adapted(html, page, partial(links.resolved, page))
        yield '<p class="bg-preview-back"><a href="#contents">Contents</a></p>\n</article>'


_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


def converted(text: str) -> str:
    """The HTML of a page, without its front matter."""
    markdown = Markdown(
        extensions=["attr_list", "fenced_code", "tables", "toc"],
        extension_configs={"tables": {"use_align_attribute": True}},
    )
    return markdown.convert(_FRONT_MATTER.sub("", text, count=1))
