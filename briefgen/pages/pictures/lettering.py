"""Writes text into a picture letter by letter, each letter drawn once and kept for the run.

Pillow draws a line of text by letting FreeType draw each of its letters anew, which takes twelve times as
long. Nothing joins or overlaps letters here, so that the pictures are the same to the pixel: the font has no
pairs of letters that move together in this layout.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from PIL import ImageDraw, ImageFont


class _Letter(NamedTuple):
    """A letter as it is drawn.

    Attributes:
        mask: Its pixels; None for a space.
        right: Where they begin, to the right of where the letter begins, in pixels.
        down: The same downwards from the top of the line.
        advance: How far to the right the next letter begins, in pixels.
    """

    mask: Any
    right: int
    down: int
    advance: int


def write(
    draw: ImageDraw.ImageDraw, place: tuple[int, float], text: str, size: int, grey: int
) -> tuple[int, int]:
    """Write a line.

    Args:
        draw: Into what.
        place: Of the line's left and top, in pixels.
        text: What the font can write, with nothing that joins letters.
        size: Of the font, in pixels.
        grey: From 0 to 255.

    Returns:
        The first row that was written into, and the one below the last.
    """
    left, top = place[0], round(place[1])
    highest = lowest = top
    for character in text:
        letter = _letter(size, character)
        if letter.mask is not None:
            row = top + letter.down
            draw.draw.draw_bitmap((left + letter.right, row), letter.mask, grey)
            highest, lowest = min(highest, row), max(lowest, row + letter.mask.size[1])
        left += letter.advance
    return highest, lowest


@cache
def _letter(size: int, character: str) -> _Letter:
    mask, (right, down) = font(size).getmask2(character, "L")
    width, height = mask.size
    return _Letter(mask if width and height else None, right, down, round(font(size).getlength(character)))


def advance(size: int, character: str) -> int:
    """How far to the right of a letter the next one begins, in pixels."""
    return _letter(size, character).advance


@cache
def font(size: int) -> ImageFont.FreeTypeFont:
    """The font that comes with Pillow, in a size in pixels.

    Raises:
        TypeError: If Pillow cannot draw it.
    """
    from PIL import ImageFont  # noqa: PLC0415  # starts slowly

    found = ImageFont.load_default(size)
    if not isinstance(found, ImageFont.FreeTypeFont):
        raise TypeError("Pillow was built without FreeType")
    return found.font_variant(layout_engine=ImageFont.Layout.BASIC)
