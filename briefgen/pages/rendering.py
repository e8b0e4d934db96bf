"""From the verified model to pages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.errors import TemplateError
from briefgen.files import ASSET_LIMIT, Refusal, contents, walk
from briefgen.pages.cards import cards
from briefgen.pages.charts import Charts
from briefgen.pages.citations import Citations
from briefgen.pages.data import Linked, listed_files
from briefgen.pages.environment import environment, fill
from briefgen.pages.kinds import orders
from briefgen.pages.links import Links
from briefgen.pages.page import Asset, Page
from briefgen.pages.translation import speaking

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefgen.briefing import Site
    from briefgen.pages.page import SiteSettings

_BLANK_LINES = re.compile(r"\n{3,}")


def render(site: Site, templates: Sequence[Path], settings: SiteSettings) -> tuple[Page, ...]:
    """Every page of a site, in the order of their paths.

    Args:
        site: What is published.
        templates: Folders with ``pages`` and ``macros``; the first that has a template wins.
        settings: What the pages must know of the site around them.

    Raises:
        TemplateError: If a template is missing or does not render.
    """
    with speaking(settings.language):
        return tuple(_rendered(site, templates, settings))


def _rendered(site: Site, templates: Sequence[Path], settings: SiteSettings) -> list[Page]:
    made = environment(templates)
    always = {
        "charts": Charts(site),
        "cite": Citations(settings),
        "linked": Linked(settings),
        "carded": frozenset(card.id for card in cards(site)),
        "data_files": listed_files(),
        "drafts": site.drafts,
        "site": settings,
    }
    pages: dict[str, Page] = {}
    for order in orders(site):
        values = {**order.values, **always, "link": Links(order.path, settings)}
        text = fill(made, f"pages/{order.template}.md.j2", values)
        tidy = _BLANK_LINES.sub("\n\n", text).strip("\n")
        pages[order.path] = Page(order.path, f"{tidy}\n", order.origin)
    return [pages[path] for path in sorted(pages)]


def read_assets(templates: Sequence[Path]) -> tuple[Asset, ...]:
    """The files below ``assets`` of each folder of templates; of two with one path the first wins.

    Raises:
        TemplateError: If one cannot be read, is too large, or leads out of its folder.
    """
    found: dict[str, Asset] = {}
    for folder in templates:
        for file, refusal in walk(folder / "assets", hidden=True):
            path = f"assets/{file.relative_to(folder / 'assets').as_posix()}"
            try:
                if refusal:
                    raise refusal
                if path not in found:
                    found[path] = Asset(path, contents(file, folder.resolve(), ASSET_LIMIT))
            except Refusal as refused:
                raise TemplateError(f"{folder.name}/{path} {refused.reason}") from refused
    return tuple(found[path] for path in sorted(found))
