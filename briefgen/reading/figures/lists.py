"""Numbers in a list that share the unit or the scale of the last: *5, 10 and 15 percent*."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.reading.figures.amounts import Amount
    from briefgen.reading.figures.stated_ranges import FigureReading

_JOINT: Final = re.compile(r"(?:,| and| or| und| oder| et| ou| y| o|, and|, or) ")
_PLAIN: Final = re.compile(r"[$€£¥]?\d+(?:[.,]\d+)?")


def shared_units(text: str, found: Sequence[FigureReading]) -> list[FigureReading]:
    """The figures, those before the last of a list with what it has and they lack."""
    shared = list(found)
    is_list = False
    for at in range(len(shared) - 2, -1, -1):
        here, after = shared[at], shared[at + 1]
        joint = _JOINT.fullmatch(text, here.end, after.start) if here.end < after.start else None
        is_end = after.amount.high is not None or (joint is not None and joint.group() != ", ")
        is_list = joint is not None and (is_list or is_end)
        amount = _shared(here.amount, after.amount) if is_list else None
        if amount is not None and _PLAIN.fullmatch(text, here.start, here.end):
            shared[at] = here._replace(amount=amount, completes=max(after.end, after.completes))
    return shared


def _shared(one: Amount, last: Amount) -> Amount | None:
    """``one`` with the unit and scale of ``last``; None where it has a unit itself or lacks none."""
    if one.high is not None or last.qualifier == "ordinal":
        return None
    if one.unit and (not one.currency or one.unit != last.unit or last.scale == 1):
        return None
    scale = last.scale if one.scale == 1 and one.value < last.value / last.scale * 10 else one.scale
    if not last.firm and scale == one.scale:
        return None
    unit = last.unit if last.firm else one.unit
    return replace(
        one,
        value=one.value * scale / one.scale,
        scale=scale,
        unit=unit,
        currency=last.currency,
        firm=last.firm,
    )
