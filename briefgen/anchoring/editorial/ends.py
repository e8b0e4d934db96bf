"""Negations that stand right before or after words of a source, and so turn them where they are left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.anchoring.comparing.vocabulary import (
    is_negation,
    later_negation,
    straddling_negation,
    unspaced_negation_last,
    unspaced_negation_next,
    without_homographs,
    words_of,
)
from briefgen.anchoring.refusing import refusals
from briefgen.languages import TURNING

if TYPE_CHECKING:
    from briefgen.anchoring.anchor import Unanchored
    from briefgen.anchoring.comparing.written import WrittenForm
    from briefgen.reading import Reading
    from briefgen.text import Span

_REACH = 60
_MOST_BETWEEN = 3
_CAPITALISED = frozenset({"Mai", "Not"})
_BEFORE_MONTHS = frozenset({"en", "de", "du", "au", "début", "fin", "mi", "depuis"})
_ENDS = tuple(".!?…")
_CLOSING = "\"'”’“»)] "
_DAY = re.compile(r"\d{1,2}(?:er)?")
"""A day, and no year: *le 8 mai*, but Italian *nel 2023 mai*."""
_STOPS = tuple(".!?;:,。！？،؛\"'“”«»()[]")


def negation_before(text: str, start: int, tag: str = "en") -> str | None:
    """The negation that ``text`` has just before ``start``, in code points; None if there is none.

    Articles and such words as *single* or *of the* may stand between: *not a single*, *none of the*.
    """
    before = without_homographs(text[max(0, start - _REACH) : start], tag)
    unspaced = unspaced_negation_last(before)
    if unspaced is not None:
        return unspaced
    if not before[-1:].isspace() or before.rstrip()[-1:] in _STOPS:
        return None
    pieces = before.split()
    for number, piece in enumerate(reversed(pieces[-_MOST_BETWEEN - 1 :])):
        word = (words_of(piece) or [""])[-1]
        if number and piece[-1:] in _STOPS:
            return None
        if is_negation(word) and not _is_noun(piece, pieces[: len(pieces) - 1 - number]):
            return piece
        if word not in TURNING.determiners and word not in ("of", "single", "one", "longer"):
            return None
    return None


def negation_after(text: str, end: int, tag: str = "en") -> str | None:
    """The negation that ``text`` has just after ``end``, in code points; None if there is none."""
    after = without_homographs(text[end : end + _REACH], tag)
    unspaced = (
        unspaced_negation_next(after)
        or straddling_negation(text[max(0, end - _REACH) : end], after)
        or later_negation(after)
    )
    if unspaced is not None:
        return unspaced
    if not after[:1].isspace():
        return None
    piece = (after.split() or [""])[0]
    if _begins_sentence(piece, text[max(0, end - _REACH) : end]):
        return None
    word = (words_of(piece) or [""])[0]
    if _is_noun(piece, text[max(0, end - _REACH) : end].split()):
        return None
    return word if is_negation(word) and word not in TURNING.lacking and piece[:1].isalpha() else None


def _is_noun(piece: str, before: list[str]) -> bool:
    """Whether what Italian has for *never* is the month of May, or English *not* is German *Not*, need."""
    word = piece.strip(".,;:!?»”“\"'")
    if word in _CAPITALISED:
        return bool(before) and before[-1][-1:] not in _STOPS
    last = before[-1].lower() if before else ""
    return word == "mai" and (last in _BEFORE_MONTHS or _DAY.fullmatch(last) is not None)


def _begins_sentence(piece: str, before: str) -> bool:
    """Whether a word begins a sentence after words that end one; *Not.* takes them back all the same."""
    ended = before.rstrip(_CLOSING)[-1:] in _ENDS
    return ended and piece[:1].isupper() and piece[-1:] not in _ENDS


def negation_left_out(source: Reading, form: WrittenForm, span: Span) -> Unanchored | None:
    """The refusal of an ellipsis at an end that takes the place of a negation; None if none does."""
    before = negation_before(source.text, span.start, source.tag) if form.opening else None
    after = negation_after(source.text, span.end, source.tag) if form.closing else None
    word = before or after
    return refusals.turned(word, word, span) if word is not None else None
