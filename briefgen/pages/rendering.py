"""From the verified model to pages."""

from __future__ import annotations

import re
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from briefgen.errors import TemplateError
from briefgen.files import ASSET_LIMIT, Refusal, contents, walk
from briefgen.pages.cards import cards
from briefgen.pages.charts import Charts
from briefgen.pages.citing.citations import Citations
from briefgen.pages.data import Linked, listed_files
from briefgen.pages.kinds import orders
from briefgen.pages.links import Links
from briefgen.pages.page import Asset, LaterPage, Page, digest_of
from briefgen.pages.resources import ALONE
from briefgen.pages.templating.environment import environment, fill
from briefgen.pages.templating.kept import AskedIds, KeptPages
from briefgen.pages.translation import speaking
from briefgen.parallel import each

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from jinja2 import Environment

    from briefgen.briefing import Site
    from briefgen.pages.page import Order, SiteSettings
    from briefgen.pages.resources import Resources

_BLANK_LINES = re.compile(r"\n{3,}")


def render(
    site: Site, templates: Sequence[Path], settings: SiteSettings, resources: Resources = ALONE
) -> tuple[Page, ...]:
    """Every page of a site, in the order of their paths.

    Args:
        site: What is published.
        templates: Folders with ``pages`` and ``macros``; the first that has a template wins.
        settings: What the pages must know of the site around them.
        resources: What saves time.

    Raises:
        TemplateError: If a template is missing or does not render.
    """
    with speaking(settings.language):
        kept = KeptPages(resources.store, templates, settings, site, site.drafts)
        renderer = _Renderer(site, settings, environment(templates, resources.store), kept)
        ordered = {order.path: order for order in orders(site)}
        keys = {path: kept.key(path, order.template, order.values) for path, order in ordered.items()}
        before = kept.digests(renderer.carded)
        known = {path: before[key] for path, key in keys.items() if key in before}
        made = {path: _found(kept, keys[path], renderer.carded) for path in ordered if path not in known}
        missing = [(path, ordered[path]) for path, found in made.items() if found is None]
        for path, order in {order.template: (path, order) for path, order in missing}.values():
            # One of each template before the processes part, each of which would compile it anew.
            with suppress(TemplateError):  # reported below, when it is this page's turn
                made[path] = renderer.text(order, keys[path])
        missing = [(path, order) for path, order in missing if made[path] is None]
        rendered = each(lambda one: renderer.text(one[1], keys[one[0]]), missing, resources.jobs)
        made.update(zip((path for path, _ in missing), rendered, strict=True))
        texts = {path: found for path, found in made.items() if found is not None}
        new = {
            keys[path]: (digest_of(one.text), one.asked)
            for path, one in texts.items()
            if one.asked is not None
        }
        digests = {keys[path]: one for path, one in known.items()} | new
        if digests != before:
            kept.keep_digests(digests)

        def page(path: str) -> Page:
            order = ordered[path]
            if path in texts:
                return Page(path, texts[path].text, order.origin)
            return LaterPage(path, known[path][0], partial(renderer.fetch, order, keys[path]), order.origin)

        return tuple(page(path) for path in sorted(ordered))


class _Text(NamedTuple):
    """The text of a page, with the cards that it asked for; None where it asked for more than is kept."""

    text: str
    asked: Mapping[str, bool] | None


def _found(kept: KeptPages, key: str, ids: frozenset[str]) -> _Text | None:
    found = kept.entry(key, ids)
    return _Text(found[1][0], found[0]) if found else None


class _Renderer:
    """Renders the pages of one site.

    Attributes:
        carded: The ids of what has a card.
    """

    def __init__(self, site: Site, settings: SiteSettings, templates: Environment, kept: KeptPages) -> None:
        self.carded = frozenset(card.id for card in cards(site))
        self._site, self._settings, self._kept = site, settings, kept
        self._templates = templates
        self._always = {
            "cite": Citations(settings),
            "linked": Linked(settings),
            "data_files": listed_files(),
            "drafts": site.drafts,
            "site": settings,
        }

    def text(self, order: Order, key: str) -> _Text:
        """The text of a page, kept under its key where that is possible."""
        carded, charts = AskedIds(self.carded), Charts(self._site)
        link = Links(order.path, self._settings)
        values = {
            **order.values,
            **order.worked_out(),
            **self._always,
            "carded": carded,
            "charts": charts,
            "link": link,
        }
        filled = fill(self._templates, f"pages/{order.template}.md.j2", values)
        tidy = _BLANK_LINES.sub("\n\n", filled).strip("\n")
        if not key or carded.whole or not order.values.get("charted", {}).keys() >= charts.asked_of_site:
            return _Text(f"{tidy}\n", None)
        self._kept.keep(key, [f"{tidy}\n"], carded.asked)
        return _Text(f"{tidy}\n", carded.asked)

    def fetch(self, order: Order, key: str) -> str:
        """The text of a page that an earlier run has made."""
        found = self._kept.find(key, self.carded)
        return found[0] if found else self.text(order, key).text


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
