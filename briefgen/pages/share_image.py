"""The picture that stands for a topic where its address is shared: site, title and what was verified.

Drawn in greys, which a palette then turns into the site's colours: a small file, quickly made, and the same
bytes each time. The font is the one that comes with Pillow; a title that it cannot write is left out.
"""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageDraw, ImageFont

from briefgen.pages import wording
from briefgen.pages.links import segment
from briefgen.pages.page import Asset

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.briefing import Briefing, Site

SIZE: Final = (1200, 630)
_MARGIN: Final = 80
_WIDTH: Final = SIZE[0] - 2 * _MARGIN
_PAPER, _INK, _ACCENT = (253, 252, 249), (27, 27, 25), (11, 85, 102)
_DARK, _SOFT, _BAR = 250, 165, 255
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
    image = Image.new("L", SIZE, 0)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 24, SIZE[1]), fill=_BAR)
    _line(draw, 64, site_name, 32, _SOFT)
    font, lines = _fitted(briefing.title)
    for number, line in enumerate(lines):
        draw.text((_MARGIN, 150 + number * font.size * 1.18), line, font=font, fill=_DARK)
    standing = wording.standing(len(briefing.quotations), len(briefing.figures))
    if standing:
        _line(draw, SIZE[1] - 104, standing, 34, _SOFT)
    image = image.convert("P")
    image.putpalette(_palette())
    content = BytesIO()
    image.save(content, "PNG", compress_level=6)
    return content.getvalue()


def _line(draw: ImageDraw.ImageDraw, top: float, text: str, size: int, grey: int) -> None:
    """One line of text, cut where it would run out of the picture."""
    if _is_writable(text):
        draw.text((_MARGIN, top), _wrapped(text, _font(size))[0], font=_font(size), fill=grey)


def _fitted(title: str) -> tuple[ImageFont.FreeTypeFont, list[str]]:
    """The largest font in which a title has room, and its lines; cut in the smallest if need be."""
    if not _is_writable(title):
        return _font(_TITLE_SIZES[0]), []
    for size in _TITLE_SIZES:
        font, lines = _font(size), _wrapped(title, _font(size))
        room = int(_TITLE_HEIGHT / (size * 1.18))
        if len(lines) <= room:
            return font, lines
    return font, [*lines[: room - 1], f"{lines[room - 1].rstrip(' .,')} …"]


def _wrapped(text: str, font: ImageFont.FreeTypeFont) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= _WIDTH - 40:
            lines[-1] = longer
        else:
            lines.append(_shortened(word, font))
    return [line for line in lines if line] or [""]


def _shortened(word: str, font: ImageFont.FreeTypeFont) -> str:
    """As much of a word as one line holds."""
    length = len(word)
    while font.getlength(word[:length]) > _WIDTH - 40:
        length -= 1
    return word[:length]


def _is_writable(text: str) -> bool:
    return all(character.isspace() or _has_glyph(character) for character in text)


@cache
def _has_glyph(character: str) -> bool:
    missing = bytes(_font(32).getmask("\uffff"))
    return character.isprintable() and bytes(_font(32).getmask(character)) != missing


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.load_default(size)
    if not isinstance(font, ImageFont.FreeTypeFont):
        raise TypeError("Pillow was built without FreeType")
    return font


@cache
def _palette() -> bytes:
    """For each grey its colour: from paper to ink, and the accent at the end."""
    channels = list(zip(_PAPER, _INK, strict=True))
    mixed = [
        tuple(round(paper + (ink - paper) * min(grey, _DARK) / _DARK) for paper, ink in channels)
        for grey in range(255)
    ]
    return bytes(value for colour in (*mixed, _ACCENT) for value in colour)
