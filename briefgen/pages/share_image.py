"""The picture that stands for a topic where its address is shared: site, title and what was verified.

A title that the font cannot write is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.pages import wording
from briefgen.pages.drawing import DARK, SIZE, SOFT, Canvas, Fitted, fitted, is_writable, visible
from briefgen.pages.links import segment
from briefgen.pages.page import Asset

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.briefing import Briefing, Site

_TITLE_SIZES: Final = (76, 64, 54, 46)
_TITLE_HEIGHT: Final = 330


def share_image_path(slug: str) -> str:
    """Where a topic's picture stands."""
    return f"assets/share/{segment(slug)}.png"


def share_images(site: Site, site_name: str) -> Iterator[Asset]:
    """A PNG of 1200 by 630 pixels for each published topic."""
    for briefing in site.briefings:
        if briefing.status == "published":
            yield Asset(share_image_path(briefing.slug), _drawn(briefing, site_name))


def _drawn(briefing: Briefing, site_name: str) -> bytes:
    canvas = Canvas()
    canvas.line(64, site_name, 32, SOFT)
    title = visible(briefing.title)
    if is_writable(title):
        canvas.block(150, _cut(fitted(title, _TITLE_SIZES, _TITLE_HEIGHT)), DARK)
    canvas.line(SIZE[1] - 104, wording.standing(len(briefing.quotations), len(briefing.figures)), 34, SOFT)
    return canvas.png()


def _cut(title: Fitted) -> Fitted:
    """A title of which words are left out with a sign of it."""
    if not title.left_out:
        return title
    *lines, last = title.lines
    return title._replace(lines=(*lines, f"{last.rstrip(' .,')} …"))
