"""Stage directions in a transcript: a line in brackets, or a note such as *(Laughter.)* within a turn."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.languages.worldwide.turn_words import DIRECTIONS
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_HELD: Final = r"(?:[^()\[\]（）\n]|\[[^()\[\]\n]{1,40}\])"
_LINE: Final = re.compile(
    rf"^[ \t]*(?P<mark>\*{{0,2}}|_{{0,2}})[(\[]{_HELD}{{1,200}}[)\]](?P=mark)[ \t]*$", re.MULTILINE
)
_WITHIN: Final = re.compile(
    rf"[(\[（［〔](?P<first>[^\W\d_][\w’'-]{{0,20}})(?P<more>{_HELD}{{0,200}})[)\]）］〕]"
)
_CALLED: Final = re.compile(r"[^:]{0,50}:\s")
"""Whoever calls out, and a colon: *(Karl Brand [SPD]: Na, na!)*."""
_ENDED: Final = frozenset(".!?…:;—–-。！？*_)")


def without_directions(text: str, span: Span) -> list[Span]:
    """What is said of ``span``: what lies before, between and behind the notes in it."""
    if is_direction_line(text, span):
        return []
    notes = [note for note in _notes(text) if note.overlaps(span)] if _has_brackets(text) else []
    starts = [span.start, *(note.end for note in notes)]
    ends = [*(note.start for note in notes), span.end]
    return [
        trimmed(text, start, end) for start, end in zip(starts, ends, strict=True) if text[start:end].strip()
    ]


def is_direction(text: str, span: Span) -> bool:
    """Whether ``span`` lies within a line in brackets, or touches a note of what was heard or seen."""
    if not _has_brackets(text):
        return False
    return is_direction_line(text, span) or any(note.overlaps(span) for note in _notes(text))


def is_direction_line(text: str, span: Span) -> bool:
    """Whether ``span`` lies within a line that is all in brackets."""
    return _has_brackets(text) and any(
        match.start() <= span.start and span.end <= match.end() for match in _LINE.finditer(text)
    )


def _has_brackets(text: str) -> bool:
    return any(mark in text for mark in "([（［〔")


def trimmed(text: str, start: int, end: int) -> Span:
    """The stretch from ``start`` to ``end`` without the spaces around it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _notes(text: str) -> Iterator[Span]:
    """*(Laughter.)*; of more words only where a sentence has ended, since people speak in brackets too."""
    for match in _WITHIN.finditer(text):
        called = match["first"][0].isupper() and _CALLED.match(match["more"]) is not None
        if match["first"].casefold() not in DIRECTIONS and not called:
            continue
        before = text[max(0, match.start() - 3) : match.start()].rstrip(" \t")
        apart = not before or before[-1] in _ENDED or before[-1].isspace()
        if apart or not match["more"].strip(" ."):
            yield Span(*match.span())
