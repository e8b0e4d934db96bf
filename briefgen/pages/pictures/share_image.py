"""The picture that stands for a topic where its address is shared: site, title and what was verified.

A title that the font cannot write is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.cache import key_of
from briefgen.pages import wording
from briefgen.pages.links import segment
from briefgen.pages.page import Asset, LaterAsset
from briefgen.pages.pictures.drawing import (
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
from briefgen.pages.resources import ALONE
from briefgen.parallel import each

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.briefing import Briefing, Site
    from briefgen.cache import Store
    from briefgen.pages.resources import Resources

_KIND: Final = "topic"
_TITLE_SIZES: Final = (76, 64, 54, 46)
_TITLE_HEIGHT: Final = 330


def share_image_path(slug: str) -> str:
    """Where a topic's picture stands."""
    return f"assets/share/{segment(slug)}.png"


def share_images(site: Site, site_name: str, resources: Resources = ALONE) -> Iterator[Asset]:
    """A PNG of 1200 by 630 pixels for each published topic."""
    standing, store = resources.standing, resources.store
    published = [_Picture(one, site_name, store) for one in site.briefings if one.status == "published"]
    missing = [one for one in published if not standing or not standing.has_made(one.path, one.key)]
    made = iter(each(_Picture.content, missing, resources.jobs))
    drawn = {one.path for one in missing}
    for one in published:
        if one.path in drawn:
            yield Asset(one.path, next(made), one.key)
        else:
            yield LaterAsset(one.path, one.content, one.key)


class _Picture:
    """The picture of a topic.

    Attributes:
        path: Where it stands.
        key: What stands for all that it shows.
    """

    def __init__(self, briefing: Briefing, site_name: str, store: Store) -> None:
        self.path = share_image_path(briefing.slug)
        self._shown = (
            site_name,
            briefing.title,
            wording.standing(len(briefing.quotations), len(briefing.figures)),
        )
        self._store = store
        self.key = key_of(_KIND, *self._shown) if store else ""

    def content(self) -> bytes:
        """The picture, drawn now or before."""
        return kept_picture(self._store, _KIND, self._shown, lambda: _drawn(*self._shown))


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
