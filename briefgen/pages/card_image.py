"""The picture of a card: the words, who said them, when, and where they are printed.

Words are drawn whole or with a sign that some are left out at their end, never otherwise altered. Where the
font lacks a character of them none is drawn: then the picture has the topic's title instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.cache import NO_STORE
from briefgen.pages.pictures.drawing import (
    ACCENT,
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
from briefgen.pages.wording import date, paraphrased, speakers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.briefing import Quotation
    from briefgen.cache import Store
    from briefgen.pages.cards import Card

_SIZES: Final = (60, 52, 46, 40, 35, 31)
_VALUES: Final = (96, 76, 60, 46)
_ROOM: Final = 330
_TOP: Final = 130
_FEWEST: Final = 6
"""Characters of a last line that are kept when the sign of an omission takes their place."""
OMISSION: Final = "[…]"


class _Drawn(NamedTuple):
    """All that a picture shows."""

    site: str
    value: str
    words: str
    quoted: bool
    title: str
    name: str
    origin: str


def card_image(card: Card, site_name: str, store: Store = NO_STORE) -> bytes:
    """A PNG of 1200 by 630 pixels; what is the same is drawn once."""
    item, metadata = card.item, card.passage.source.metadata
    when = date(item.date) if item.date else None
    publisher = None if metadata.publisher == "unknown" else metadata.publisher
    drawn = _Drawn(
        site=site_name,
        value=card.figure.value if card.figure else "",
        words=card.figure.measures if card.figure else card.passage.words,
        quoted=bool(card.quotation and not card.quotation.paraphrase),
        title=card.topics[0].title,
        name=_joined(_named(card.quotation)) if card.quotation else "",
        origin=_joined((when, publisher, metadata.title)),
    )
    return kept_picture(store, "card", [*drawn[:3], str(drawn.quoted), *drawn[4:]], lambda: _picture(drawn))


def _joined(parts: Iterable[str | None]) -> str:
    """Those parts of a line that there are and that can be written."""
    return " · ".join(part for part in parts if part and is_writable(visible(part)))


def _named(item: Quotation) -> Iterator[str]:
    """Who speaks, and what has to be known of that."""
    yield item.speaker.person.name
    if item.paraphrase:
        yield paraphrased()
    if not item.speaker_verified:
        yield speakers([item])


def _picture(drawn: _Drawn) -> bytes:
    canvas = Canvas()
    canvas.line(60, drawn.site, 30, SOFT)
    value, words = visible(drawn.value), visible(drawn.words)
    if is_writable(value) and is_writable(words):
        top, room = float(_TOP), _ROOM
        if value:
            top = canvas.block(top, cut(fitted(value, _VALUES, 240), quoted=False), DARK) + 10
            room -= int(top) - _TOP
        text = f"“{words}”" if drawn.quoted else words
        canvas.block(top, cut(fitted(text, _SIZES, room), quoted=drawn.quoted), DARK)
    else:
        canvas.line(_TOP, "“", 200, ACCENT)
        title = visible(drawn.title)
        if is_writable(title):
            canvas.block(270, cut(fitted(title, _SIZES, _ROOM - 140), quoted=False), DARK)
    canvas.line(SIZE[1] - 146, drawn.name, 36, DARK)
    canvas.line(SIZE[1] - 88, drawn.origin, 28, SOFT)
    return canvas.png()


def cut(text: Fitted, *, quoted: bool) -> Fitted:
    """A text that says at its end what is left out, if anything is."""
    if not text.left_out:
        return text
    *lines, last = text.lines
    sign = f"{OMISSION}”" if quoted else OMISSION
    # The sign has room where a few letters were: the widest of them are wider than it is.
    kept = last if len(last) <= _FEWEST else last[:-_FEWEST].rpartition(" ")[0]
    return text._replace(lines=(*lines, f"{kept.rstrip()} {sign}".lstrip()))
