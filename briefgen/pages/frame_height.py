"""How high the frame of a card has to be on a phone, as far as can be told without showing it.

A page that runs no script of ours keeps that height, so it is rather too high than too low.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from briefgen.pages import wording
from briefgen.pages.passages import mark_notes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.briefing import Figure, Quotation
    from briefgen.pages.cards import Card

_AROUND: Final = 150
"""Pixels of margins, the name and the way to the site."""
_WORDS: Final = (30, 28)
_VALUE: Final = (20, 36)
_SMALL: Final = (38, 21)
"""Of a text in this size, how many letters are on a line, and how many pixels high a line is."""
_APART: Final = 5
_WIDE: Final = "\u1100"
"""From here on a character is about as wide as two."""


def frame_height(card: Card) -> int:
    """A height in pixels, a multiple of ten."""
    height = _AROUND + _block(card.passage.words, *_WORDS)
    texts = [*_told(card)]
    if card.quotation:
        texts += _of_quotation(card.quotation)
    elif card.figure:
        height += _block(card.figure.value, *_VALUE) + _block(card.figure.measures, *_WORDS)
        texts += _of_figure(card.figure)
    return ceil((height + sum(_block(text, *_SMALL) + _APART for text in texts)) / 10) * 10


def _block(text: str, line: int, pixels: int) -> int:
    width = len(text)
    if width and max(text) >= _WIDE:
        width += sum(character >= _WIDE and not character.isspace() for character in text)
    return ceil(max(width, 1) / line) * pixels


def _told(card: Card) -> Iterator[str]:
    """The lines in small letters that every card has."""
    source = card.passage.source
    yield from mark_notes(card.passage.anchor)
    yield from (f"{wording.disclosed(one)} {one.text}" for one in card.item.disclosures)
    yield f"{source.metadata.title} · {wording.publisher(source)} · {wording.dated(source)}, pp. 100–101"


def _of_quotation(item: Quotation) -> Iterator[str]:
    role = wording.office(item.speaker.role) if item.speaker.role else ""
    yield f"{role} · {wording.date(item.date) if item.date else 'date not stated'}, {item.event or ''}"
    yield f"{wording.verified(item.passage.verification)} · {wording.speaking(item.speaker_standing)} words"
    yield from ["translated"] * item.paraphrase
    yield from ["second-hand"] * item.second_hand


def _of_figure(item: Figure) -> Iterator[str]:
    yield from ("date", "words")
    yield from (f"disputed {source.metadata.title} says {value}" for value, source in item.others)
