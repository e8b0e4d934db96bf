"""Figures that begin with a digit or a currency mark; digits that belong to a word or a date are none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.reading.figures.amounts import Amount, Number, read_number
from briefgen.reading.figures.numeric_names import is_no_figure
from briefgen.reading.figures.spelled import read_ratio
from briefgen.reading.figures.stated_ranges import FigureReading, First, complete, runs_on
from briefgen.reading.figures.unit_words import read_money, read_unit

if TYPE_CHECKING:
    from briefgen.reading.figures.grammar import Grammar

_COMPOUND = re.compile(r"\d+(?:-[A-Z][a-z]|\) ?\d)")
_PERCENTAGE = re.compile(r"\d{1,6}(?:\.\d{1,6})?[ \u00a0]?%")
_FOOTNOTE = re.compile(r"\d{1,3}\]")
_SKIP = re.compile(r"[\w.,:/-]*\w")


def read_digits(text: str, match: re.Match[str], grammar: Grammar) -> tuple[FigureReading | None, int]:
    """The figure at a digit, with any currency mark before it, or None; and where to read on."""
    start = match.start("digit")
    mark = match["mark"]
    begin = match.start("mark") if mark is not None else start
    if mark is None and _is_glued(text, start):
        skip = _SKIP.match(text, start)
        return None, skip.end() if skip is not None else start + 1
    number = read_number(text, start, grammar, money=mark is not None)
    if number is None:
        return None, start + 1
    if mark is None and (text[start - 1 : start] in {"-", "−"} or text.endswith("minus ", 0, start)):
        negative = _negative(text, start, number)
        if negative is not None:
            return negative, negative.end
    unit = read_money(text, mark, number.end) if mark is not None else read_unit(text, number.end)
    ratio = read_ratio(text, begin, number)
    if ratio is not None:
        return ratio, ratio.end
    if number.kind == "fraction" and "/" in text[start : number.end]:
        return None, number.end
    past = is_no_figure(text, start, number, marked=mark is not None, unit=unit is not None and unit.firm)
    if past is not None:
        return None, max(past, number.end)
    if unit is None and runs_on(text, number.end):
        skip = _SKIP.match(text, start)
        return None, skip.end() if skip is not None else number.end
    return complete(text, First(begin, number, unit, mark), grammar)


def _negative(text: str, start: int, number: Number) -> FigureReading | None:
    """*-1.3%*: a minus sign counts before a percentage or a degree; elsewhere it is a hyphen."""
    unit = read_unit(text, number.end)
    said = text.endswith(("minus-", "minus "), 0, start) and not text.endswith("or minus ", 0, start)
    if unit is None or not (
        said or unit.name in {"percent", "degree Celsius", "degree Fahrenheit", "°", "degree"}
    ):
        return None
    amount = Amount(
        -number.value,
        None,
        number.scale,
        unit.name,
        currency=False,
        qualifier=None,
        indefinite=False,
        firm=unit.firm,
    )
    return FigureReading(start - (6 if said else 1), unit.end, amount, None, 0.9)


def _is_glued(text: str, start: int) -> bool:
    """Whether the digits belong to a word or a longer number: *F-22*, *G20*, *v1.2*, *#5*."""
    before = text[start - 1 : start]
    if not before:
        return False
    if before.isalnum() or before in "#@_/№":
        return True
    if before == "[" and text[start - 2 : start - 1].strip() and _FOOTNOTE.match(text, start) is not None:
        return True
    if _COMPOUND.match(text, start) is not None:
        return True
    if text.endswith(("sub-", "minus-", "to-"), max(0, start - 6), start):
        return False
    if before == "-" and text[start - 2 : start - 1].isspace() and _PERCENTAGE.match(text, start):
        return False
    if before == "-" and re.search(r"[A-Z]{2,} ?-$", text[max(0, start - 8) : start]) is not None:
        return True
    return before in "-–.,:" and text[start - 2 : start - 1].isalnum()
