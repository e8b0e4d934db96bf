"""Pages as a reader gets them: built by MkDocs with Material, read back with html5lib."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import html5lib
from mkdocs.commands.build import build
from mkdocs.config import load_config

from briefgen.mkdocs_plugin.site_configuration import complete
from briefgen.pages import (
    SiteSettings,
    card_files,
    data_files,
    packaged_templates,
    read_assets,
    render,
    words_script,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from xml.etree.ElementTree import Element

    import pytest

    from briefgen.briefing import Site
    from briefgen.pages import Page

BARE = """<!doctype html><html lang="en"><head><title>{{ page.meta.title }}</title>
<meta name="description" content="{{ page.meta.description }}"></head>
<body><article class="md-content__inner">{{ page.content }}</article></body></html>"""
HTML = "{http://www.w3.org/1999/xhtml}"


def build_site(
    site: Site,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    bare: bool = False,
    pages: Sequence[Page] = (),
    **settings: Any,
) -> Path:
    """The folder of a site built strictly from rendered pages, without the plugin.

    Args:
        site: What the pages are rendered from.
        folder: Where the site is built.
        monkeypatch: For what MkDocs finds in its environment.
        bare: Whether the least of a theme takes the place of Material, in a tenth of the time.
        pages: The site's pages where they are rendered already: those alone are then built, without files
            of data and cards.
        settings: What of the settings is another than by default.
    """
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    docs = folder / "docs"
    templates = [packaged_templates()]
    chosen = SiteSettings(**{"name": "Seoul desk", **settings})
    for page in pages or render(site, templates, chosen):
        file = docs / page.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(page.text, encoding="utf-8")
    assets = read_assets(templates)
    files = () if pages else (*data_files(site, chosen), *card_files(site, templates, chosen))
    for asset in (*files, *assets, words_script(assets)):
        file = docs / asset.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(asset.content)
    theme = "{name: null, custom_dir: bare}" if bare else "material"
    (folder / "bare").mkdir()
    (folder / "bare/main.html").write_text(BARE, encoding="utf-8")
    (folder / "mkdocs.yml").write_text(
        f"site_name: Seoul desk\ntheme: {theme}\nplugins: {'[]' if bare else '[search]'}\n", encoding="utf-8"
    )
    config = load_config(str(folder / "mkdocs.yml"), strict=True, use_directory_urls=chosen.directory_urls)
    complete(config, [packaged_templates() / "theme"])
    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    build(config)
    return folder / "site"


def read(file: Path) -> Element:
    """The document in an HTML file, as a browser parses it."""
    with file.open("rb") as stream:
        parsed: Element = html5lib.parse(stream, transport_encoding="utf-8")
    return parsed


def article(file: Path) -> Element:
    """The page's own content, without what the theme puts around it; a card has no theme."""
    page = read(file)
    inner = (e for e in page.iter(f"{HTML}article") if "md-content__inner" in e.get("class", ""))
    return next(inner, None) or next(page.iter(f"{HTML}main"))


def having(document: Element, attribute: str, value: str) -> list[Element]:
    """Every element whose attribute has, or in a class list holds, a value."""
    return [
        element
        for element in document.iter()
        if value in (element.get(attribute, ""), *element.get(attribute, "").split())
    ]


def text(element: Element) -> str:
    """All text in an element."""
    return "".join(element.itertext())
