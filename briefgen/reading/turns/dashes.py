"""Speech after a dash at the beginning of a paragraph, as many languages print it (*— Да, — сказал он*)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.languages.english.reporting import ENGLISH_REPORTING
from briefgen.languages.vocabulary import words
from briefgen.reading.speech.sentences.cue_words import COMMON
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CUSTOM: Final = words(
    "es fr pl ru uk be sv pt it nb no nn da fi ro hu cs sk tr el lv lt et ca gl bg sr hr sl"
)
"""The languages (ISO 639-1) that print speech after a dash."""
_OPENING: Final = re.compile(r"\s*[—–―-]\s?(?=[^\W\d_]|[¿¡«„“\"…])")
_DASH: Final = re.compile(
    r"(?:(?<=\s)|(?<=[.,!?…»]))[—–―-](?=\s|\w)|(?<=\w)[—–―](?=[.,;:!?\s]|$)(?:[.,;:](?=\s|$))?|(?<=\s)[—–―-](?=\w)"
)
_NAME: Final = r"(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-ZÀ-Þ][\w’'-]{1,20}(?: [A-ZÀ-Þ][\w’'-]{1,20}){0,3}"
_CUE: Final = re.compile(
    rf"(?:,|(?<=[?!])) (?:(?P<verb>[a-z]{{3,12}}) (?P<name>{_NAME})"
    rf"|(?P<before>{_NAME}) (?P<after>[a-z]{{3,12}}))[.,](?=\s|\Z)"
)
_SAYS: Final = COMMON | ENGLISH_REPORTING.asking
_PERSONAL: Final = re.compile(r"\b(?:I|my|me|mine|we|our|us|you|your)\b", re.IGNORECASE)
_LONGEST_INTERRUPTION: Final = 14
"""How many words may interrupt speech between two dashes."""


class DashedSpeech(NamedTuple):
    """A paragraph of dialogue: what is said, and what interrupts it. Offsets in code points."""

    speech: tuple[Span, ...]
    interruptions: tuple[Span, ...]


def dashed(text: str, paragraphs: Sequence[tuple[int, int]]) -> tuple[DashedSpeech, ...]:
    """Every paragraph of ``text`` that a dash begins."""
    found = []
    for first, last in paragraphs:
        opening = _OPENING.match(text, first, last)
        if opening is not None:
            found.append(_parted(text, opening.end(), last))
    return tuple(found)


def cued(text: str, paragraphs: Sequence[tuple[int, int]]) -> Iterator[tuple[DashedSpeech, Span]]:
    """Yield the paragraphs that a dash begins and a speaker interrupts, with where he or she is named.

    *– I never sold it, said Ann Lee. I gave it away.* Somebody must speak in them of *I*, *we* or *you*.
    """
    for first, last in paragraphs:
        opening = _OPENING.match(text, first, last)
        if opening is None or opening.group().strip() == "-":
            continue
        cue = _CUE.search(text, opening.end(), last)
        if cue is None or (cue["verb"] or cue["after"]) not in _SAYS:
            continue
        speech = (Span(opening.end(), cue.start()), Span(cue.end(), last))
        if any(_PERSONAL.search(piece.slice(text)) is not None for piece in speech):
            named = "name" if cue["name"] else "before"
            yield DashedSpeech(speech, (Span(*cue.span()),)), Span(*cue.span(named))


def _parted(text: str, start: int, end: int) -> DashedSpeech:
    cuts = [match.span() for match in _DASH.finditer(text, start, end)]
    edges = [(start, start), *cuts, (end, end)]
    pieces = [Span(edges[at][1], edges[at + 1][0]) for at in range(len(edges) - 1)]
    speech: list[Span] = []
    interruptions: list[Span] = []
    for number, piece in enumerate(pieces):
        said = number % 2 == 0 or len(piece.slice(text).split()) > _LONGEST_INTERRUPTION
        (speech if said else interruptions).append(piece)
    return DashedSpeech(tuple(speech), tuple(interruptions))
