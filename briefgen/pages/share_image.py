"""The picture that stands for a topic where its address is shared: site, title and what was verified.

A title that the font cannot write is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.pages import wording
from briefgen.pages.drawing import (
    DARK,
    SIZE,
    SOFT,
    Canvas,
    Fitted,
    fitted,
    is_writable,
    kept_picture,
    visible,
)
from briefgen.pages.links import segment
from briefgen.pages.page import Asset
from briefgen.pages.resources import ALONE
from briefgen.parallel import each

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.briefing import Briefing, Site
    from briefgen.cache import Store
    from briefgen.pages.resources import Resources

_TITLE_SIZES: Final = (76, 64, 54, 46)
_TITLE_HEIGHT: Final = 330


def share_image_path(slug: str) -> str:
    """Where a topic's picture stands."""
    return f"assets/share/{segment(slug)}.png"


def share_images(site: Site, site_name: str, resources: Resources = ALONE) -> Iterator[Asset]:
    """A PNG of 1200 by 630 pixels for each published topic."""
    published = [one for one in site.briefings if one.status == "published"]
    for briefing, content in zip(
        published,
        each(lambda one: _picture(one, site_name, resources.store), published, resources.jobs),
        strict=True,
    ):
        yield Asset(share_image_path(briefing.slug), content)


def _picture(briefing: Briefing, site_name: str, store: Store) -> bytes:
    standing = wording.standing(len(briefing.quotations), len(briefing.figures))
    shown = [site_name, briefing.title, standing]
    return kept_picture(store, "topic", shown, lambda: _drawn(*shown))


def _drawn(site_name: str, name: str, standing: str) -> bytes:
    canvas = Canvas()
    canvas.line(64, site_name, 32, SOFT)
    title = visible(name)
    if is_writable(title):
        canvas.block(150, _cut(fitted(title, _TITLE_SIZES, _TITLE_HEIGHT)), DARK)
    canvas.line(SIZE[1] - 104, standing, 34, SOFT)
    return canvas.png()


def _cut(title: Fitted) -> Fitted:
    """A title of which words are left out with a sign of it."""
    if not title.left_out:
        return title
    *lines, last = title.lines
    return title._replace(lines=(*lines, f"{last.rstrip(' .,')} …"))
