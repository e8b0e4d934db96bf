"""Pictures for sharing, 1200 by 630 pixels: what they are drawn on, and how a text is laid out in one.

Drawn in greys, of which sixteen colours are made: a small file, quickly made, and the same bytes each time.
The font is the one that comes with Pillow. It has glyphs of European scripts only, and nothing here joins or
reorders letters: whoever draws a text asks ``is_writable`` first, and draws something else if it is not.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.cache import key_of
from briefgen.pages.pictures.lettering import advance, font, write
from briefgen.pages.pictures.png import sixteen_colours

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PIL import Image

    from briefgen.cache import Store

SIZE: Final = (1200, 630)
MARGIN: Final = 80
DARK: Final = 250
SOFT: Final = 165
ACCENT: Final = 255
"""What a text can be drawn in."""

_WIDTH: Final = SIZE[0] - 2 * MARGIN - 40
_BAR_WIDTH: Final = 25
_LEADING: Final = 1.18
_PAPER, _INK, _BAR = (253, 252, 249), (27, 27, 25), (11, 85, 102)
_MEASURED: Final = 100
"""The size in which words are measured, for all sizes; hinting moves letters by less than the margin."""
_INVISIBLE: Final = dict.fromkeys((0xAD, 0x200B, 0x2060, 0xFEFF))
"""A soft hyphen, and spaces and joints without width: nothing of them would be seen."""


class Fitted(NamedTuple):
    """A text laid out.

    Attributes:
        size: Of its font, in pixels.
        lines: As they are drawn.
        left_out: Whether the text has more than these lines.
    """

    size: int
    lines: tuple[str, ...]
    left_out: bool


class Canvas:
    """A picture that is being drawn."""

    def __init__(self) -> None:
        self._image = _empty(SIZE[1])
        from PIL import ImageDraw  # noqa: PLC0415  # starts slowly

        self._draw = ImageDraw.Draw(self._image)
        self._written: list[tuple[int, int]] = []  # the first row with text, and the one behind the last

    def line(self, top: float, text: str, size: int, grey: int) -> None:
        """Draw one line, with a sign where it is cut; nothing of what is not writable."""
        shown = visible(text)
        if is_writable(shown):
            first, *more = wrapped(shown, size)
            cut = f"{first.rstrip(' .,·')} …" if more else first
            self._write(top, cut, size, grey)

    def block(self, top: float, text: Fitted, grey: int) -> float:
        """Draw the lines of a text; the value is where the next thing can begin."""
        for line in text.lines:
            self._write(top, line, text.size, grey)
            top += text.size * _LEADING
        return top

    def _write(self, top: float, text: str, size: int, grey: int) -> None:
        rows = write(self._draw, (MARGIN, top), text, size, grey)
        first, last = (max(0, min(row, SIZE[1])) for row in rows)
        self._written.append((first, last))

    def png(self) -> bytes:
        """The picture as a file."""
        rows = bytearray(_packed(_empty(1)) * SIZE[1])
        length = len(rows) // SIZE[1]
        for first, last in self._written:
            rows[first * length : last * length] = _packed(self._image.crop((0, first, SIZE[0], last)))
        return sixteen_colours(bytes(rows), SIZE, _palette())


def _empty(height: int) -> Image.Image:
    """A picture without text, of so many rows."""
    from PIL import Image  # noqa: PLC0415  # starts slowly

    image = Image.new("L", (SIZE[0], height), 0)
    image.paste(ACCENT, (0, 0, _BAR_WIDTH, height))
    return image


def _packed(image: Image.Image) -> bytes:
    """The rows of a picture in its sixteen colours, two pixels in a byte."""
    from PIL import Image  # noqa: PLC0415  # starts slowly

    places = image.tobytes().translate(_colours())
    return Image.frombytes("P", image.size, places).tobytes("raw", "P;4")


def kept_picture(store: Store, kind: str, shown: Sequence[str], draw: Callable[[], bytes]) -> bytes:
    """A picture that was drawn before of the same, or is drawn now.

    Args:
        store: Where pictures are kept.
        kind: What draws it.
        shown: All that it depends on.
        draw: Draws it.
    """
    key = key_of(kind, *shown) if store else ""
    picture = store.get("picture", key) if store else None
    if picture is None:
        picture = draw()
        store.put("picture", key, picture)
    return picture


def visible(text: str) -> str:
    """A text on one line, composed and without the characters that nobody sees."""
    return " ".join(unicodedata.normalize("NFC", text.translate(_INVISIBLE)).split())


def is_writable(text: str) -> bool:
    """Whether the font has each character of a text, and each stands by itself."""
    return all(character == " " or _has_glyph(character) for character in text)


def fitted(text: str, sizes: tuple[int, ...], height: int) -> Fitted:
    """A text in the largest of some sizes in which it has room; in the smallest as many lines as fit.

    Args:
        text: As ``visible`` gives it, writable.
        sizes: In pixels, the largest first.
        height: The room, in pixels.
    """
    for size in sizes:
        lines = wrapped(text, size)
        room = int(height / (size * _LEADING))
        if len(lines) <= room:
            return Fitted(size, tuple(lines), left_out=False)
    return Fitted(size, tuple(lines[:room]), left_out=True)


def wrapped(text: str, size: int) -> list[str]:
    """The lines of a text, parted between words; of a word that is longer than a line its beginning."""
    lines: list[str] = []
    room = 0.0
    for word in text.split(" "):
        width = _width(word) * size / _MEASURED
        space = _width(" ") * size / _MEASURED
        if lines and width + space <= room:
            lines[-1] = f"{lines[-1]} {word}"
            room -= width + space
        else:
            lines.append(word if width <= _WIDTH else _shortened(word, size))
            room = max(0.0, _WIDTH - width)
    return lines


def _shortened(word: str, size: int) -> str:
    """As much of a word as one line holds."""
    length = len(word)
    while _width(word[:length]) * size / _MEASURED > _WIDTH:
        length -= 1
    return word[:length]


@cache
def _width(word: str) -> float:
    return sum(advance(_MEASURED, character) for character in word)


@cache
def _has_glyph(character: str) -> bool:
    """Whether the font has a character that needs no other one to be drawn right."""
    if not character.isprintable() or unicodedata.category(character).startswith("M"):
        return False
    missing = bytes(font(32).getmask("\uffff"))
    return bytes(font(32).getmask(character)) != missing


@cache
def _colours() -> bytes:
    """The place in the palette of each grey: from paper to ink, and the accent at the end."""
    return bytes([*(round(min(grey, DARK) * 14 / DARK) for grey in range(ACCENT)), 15])


@cache
def _palette() -> bytes:
    channels = list(zip(_PAPER, _INK, strict=True))
    mixed = [tuple(round(paper + (ink - paper) * step / 14) for paper, ink in channels) for step in range(15)]
    return bytes(value for colour in (*mixed, _BAR) for value in colour)
