"""Ranges whose ends a text states one by one (*5 tanks to 10 tanks*), and changes that only look like one."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Final

from briefgen.languages.english.directions import ENGLISH_DIRECTIONS
from briefgen.reading.figures.stated_ranges import has_moved
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.reading import Amount, ExtractedFigure

_JOINT: Final = re.compile(r"\s*(?:(?:up )?to|or|and|[-–—])\s*")
_BETWEEN: Final = re.compile(r"\bbetween\s*$", re.IGNORECASE)
_FROM: Final = re.compile(r"\bfrom\s\Z", re.IGNORECASE)
_BY: Final = re.compile(r"\bby\s\Z", re.IGNORECASE)
_CHANGE: Final = re.compile(
    rf"\b(?:{ENGLISH_DIRECTIONS.changed})\b[^.;\n]{{0,60}}\b{ENGLISH_DIRECTIONS.changed_from}\s+$",
    re.IGNORECASE,
)
_REACH: Final = 90
"""Code points before an amount within which the verb of a change is looked for."""


def is_result_of_change(text: str, start: int, shown: Amount, stated: Amount) -> bool:
    """Whether ``shown`` is where a change arrives: *50 percent* in *rose from 20 to 50 percent*.

    ``start`` is the place, in code points of ``text``, at which ``stated``, read as a range, begins.
    """
    same = (shown.value, shown.unit, shown.currency) == (stated.high, stated.unit, stated.currency)
    return same and _is_change(text, start)


def range_around(text: str, stated: Sequence[ExtractedFigure], whole: Span) -> Span | None:
    """The range of two amounts of a kind of which ``whole`` holds only one; None where there is none.

    ``stated`` is in order and apart, so that only the first and the last held have a neighbour that is not.
    """
    begin = bisect_left(stated, whole.start, key=lambda one: one.span.start)
    end = bisect_right(stated, whole.end, key=lambda one: one.span.end)
    if begin >= end:
        return None
    for first, second in chain(
        pairwise(stated[max(0, begin - 1) : begin + 1]), pairwise(stated[end - 1 : end + 1])
    ):
        if _is_range(text, first, second):
            return Span(first.span.start, second.span.end)
    return None


def _is_range(text: str, first: ExtractedFigure, second: ExtractedFigure) -> bool:
    joint = _JOINT.fullmatch(text, first.span.end, second.span.start)
    if joint is None or not _is_of_a_kind(first.amount, second.amount):
        return False
    if joint.group().strip() == "and":
        return _BETWEEN.search(text, max(0, first.span.start - _REACH), first.span.start) is not None
    start = first.span.start
    if joint.group().strip() == "to":
        sizes = first.amount.value * first.amount.scale, second.amount.value * second.amount.scale
        if has_moved(text, start, sizes, ENGLISH_DIRECTIONS):
            return False
        is_by_so_much = _BY.search(text, max(0, start - 4), start) is not None
        if is_by_so_much or (
            _is_lead(first.amount, second.amount) and not _FROM.search(text, max(0, start - 6), start)
        ):
            return False
    return not _is_change(text, start)


def _is_lead(first: Amount, second: Amount) -> bool:
    """Whether the greater amount comes first: *50 percent to 44 percent*."""
    return bool(first.unit) and first.value > second.value


def _is_of_a_kind(first: Amount, second: Amount) -> bool:
    if first.currency != second.currency:
        return False
    return _noun(first) == _noun(second) or (not first.currency and not first.unit)


def _noun(amount: Amount) -> str:
    """The unit without number and rate: the upper end alone may say *a day*."""
    return amount.unit.casefold().partition(" per ")[0].removesuffix("s")


def _is_change(text: str, start: int) -> bool:
    return _CHANGE.search(text, max(0, start - _REACH), start) is not None
