"""A number of one day, month or year labelled as that of another in the same sentence.

*900 in March, 70 in April*: the date within the number's own part of the sentence is the number's. A date
that the sentence does not have at all is asked for elsewhere.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.checking.measures.labels import Misread
from briefgen.reading.dates.moments import moments

if TYPE_CHECKING:
    from briefgen.checking.measures.labels import Counted
    from briefgen.reading.dates.moments import Moment
    from briefgen.text import Span

_Key = tuple[int | None, int | None, int | None, int | None]


def other_moment(one: Counted) -> Misread | None:
    """The date that a label names, where the sentence gives the number for another."""
    said = [moment for moment in moments(one.label, "en") if not moment.relative]
    if len(said) != 1:
        return None
    told = _moments(one, one.sentence)
    before, behind = (_moments(one, span) for span in one.near)
    if behind:  # *12 million in 2022 from 9 million in 2021*
        before = [moment for moment in before if not _is_of_another(one, moment)]
    near = [*before, *behind]
    if not near or any(_agree(said[0], moment) for moment in near):
        return None
    rival = next((moment for moment in near if _differ(said[0], moment)), None)
    if rival is None or not any(_agree(said[0], moment) for moment in told):
        return None
    return Misread(said[0].span.slice(one.label), rival.span)


def _is_of_another(one: Counted, moment: Moment) -> bool:
    """Whether a date before the number stands behind another number."""
    return any(number.end <= moment.span.start for number in one.others)


def _moments(one: Counted, span: Span) -> list[Moment]:
    """The dates of a stretch of the source, placed in the source."""
    found = moments(span.slice(one.text), one.reading.tag)
    return [replace(moment, span=moment.span.shift(span.start)) for moment in found if not moment.relative]


def _key(moment: Moment) -> _Key:
    return moment.year, moment.month, moment.day, moment.weekday


def _agree(label: Moment, told: Moment) -> bool:
    """Whether what the label states of a date is what the source states of it."""
    pairs = [pair for pair in zip(_key(label), _key(told), strict=True) if pair[0] is not None]
    return any(told is not None for _, told in pairs) and all(known in (None, own) for own, known in pairs)


def _differ(label: Moment, told: Moment) -> bool:
    pairs = zip(_key(label), _key(told), strict=True)
    return any(own is not None and known is not None and own != known for own, known in pairs)
