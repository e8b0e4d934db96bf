"""Numbers in digits: what their separators mean, by the notation of the text's language.

Where a number is not written by that notation it has a value only if it cannot be read in two ways:
*1.500.000* and *1,5* in English, but not *5,1000*.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

SPACES: Final = " \u00a0\u2009\u202f"
APOSTROPHES: Final = "'’"
_POINTS: Final = "·"
"""A raised point is a decimal sign wherever it is written."""

DIGITS: Final = re.compile(
    rf"\d{{1,3}}(?:[{SPACES}]\d{{3}})+(?![\d{SPACES}]\d|\d)(?:[.,]\d+)?(?![.,:/]?\d)"
    rf"|\d+(?:[.,{_POINTS}{APOSTROPHES}]\d+)*|[.{_POINTS}]\d+"
)
"""The longest number that may begin at a place; a space parts groups of three digits only."""

_INDIAN: Final = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
_SEPARATORS: Final = re.compile(r"[^\d]")


def value_of(written: str, decimal: str, group: str) -> Decimal | None:
    """The value of digits with their separators; None where they could be read in two ways, or in none.

    Args:
        written: What ``DIGITS`` matched.
        decimal: The decimal sign of the language: a full stop or a comma.
        group: Its sign between groups of three digits.
    """
    marks = _SEPARATORS.findall(written)
    if not marks:
        return Decimal(written)
    if marks[-1] in _POINTS:
        whole = value_of(written.rpartition(marks[-1])[0] or "0", decimal, group)
        return None if whole is None else _joined(whole, written.rpartition(marks[-1])[2])
    if group == "," and _INDIAN.fullmatch(written):
        return Decimal(written.replace(",", ""))
    grouping = {*marks[:-1]} if marks[-1] == decimal and marks.count(decimal) == 1 else {*marks}
    if grouping <= _group_signs(group) and len(grouping) <= 1:
        return _grouped(written, decimal, has_decimals=marks[-1] == decimal and decimal not in grouping)
    return _foreign(written, marks)


def _group_signs(group: str) -> set[str]:
    return {group, *SPACES, *APOSTROPHES}


def _grouped(written: str, decimal: str, *, has_decimals: bool) -> Decimal | None:
    whole, fraction = written, ""
    if has_decimals:
        whole, _, fraction = written.rpartition(decimal)
    groups = _SEPARATORS.split(whole)
    if len(groups) > 1 and not _are_threes(groups):
        return _foreign(written, _SEPARATORS.findall(written))
    return _joined(Decimal("".join(groups) or "0"), fraction)


def _are_threes(groups: list[str]) -> bool:
    return 1 <= len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])


def _joined(whole: Decimal, fraction: str) -> Decimal:
    return Decimal(f"{whole}.{fraction}") if fraction else whole


def _foreign(written: str, marks: list[str]) -> Decimal | None:
    """The value of a number in another language's notation, where that is the only way to read it."""
    groups = _SEPARATORS.split(written)
    if len({*marks}) == 1:
        if len(marks) > 1:
            return Decimal("".join(groups)) if _are_threes(groups) else None
        is_fraction = marks[0] in ".," and len(groups[1]) in (1, 2)
        return _joined(Decimal(groups[0] or "0"), groups[1]) if is_fraction else None
    if marks[-1] in ".," and len({*marks[:-1]}) == 1 and _are_threes(groups[:-1]):
        return _joined(Decimal("".join(groups[:-1])), groups[-1])
    return None
