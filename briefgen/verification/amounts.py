"""Amounts compared as exact decimals: what a figure claims, what its passage states, what others say."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from briefgen.extraction import parse_amount

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.curation import Figure
    from briefgen.extraction import Amount, ExtractedFigure
    from briefgen.verification.context import Proof


def stated_in(proof: Proof) -> list[ExtractedFigure]:
    """The amounts that the source states within the passage, with the qualifiers around them."""
    return [
        figure
        for figure in proof.context.figures(proof.source)
        if any(figure.span.overlaps(span) for span in proof.anchor.spans)
    ]


def is_same_number(shown: Amount, stated: Amount) -> bool:
    """Whether two amounts agree in number, range, currency and unit, whatever their qualifiers.

    A unit that is not shown is taken from the passage; a currency is never left out.
    """
    if (shown.value, shown.high, shown.indefinite) != (stated.value, stated.high, stated.indefinite):
        return False
    if shown.currency != stated.currency:
        return False
    return shown.unit.casefold() == stated.unit.casefold() or (not shown.unit and not shown.currency)


def is_same_amount(shown: Amount, stated: Amount) -> bool:
    """Whether two amounts agree in everything, the qualifier too."""
    return shown.qualifier == stated.qualifier and is_same_number(shown, stated)


def disagreeing(figures: Iterable[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Yield the pairs of figures from different sources that measure the same and cannot both be right."""
    groups: dict[tuple[str, str], list[Figure]] = {}
    for figure in figures:
        measured = " ".join(figure.measures.casefold().split())
        when = figure.observation_date.text if figure.observation_date else ""
        groups.setdefault((measured, when), []).append(figure)
    for group in groups.values():
        for first, second in combinations(group, 2):
            if first.source != second.source and _excludes(first.value, second.value):
                yield first, second


def _excludes(first: str, second: str) -> bool:
    one, other = parse_amount(first), parse_amount(second)
    if one is None or other is None:
        return " ".join(first.casefold().split()) != " ".join(second.casefold().split())
    if one.currency != other.currency or (one.currency and one.unit != other.unit):
        return True
    if is_same_number(one, replace(other, unit=one.unit)):
        return False
    return not (_may_be(one, other) or _may_be(other, one))


def _may_be(bound: Amount, exact: Amount) -> bool:
    """Whether a bounded amount leaves room for another, as *over $1 billion* does for *$1.2 billion*."""
    low, high = exact.value, exact.high if exact.high is not None else exact.value
    match bound.qualifier:
        case "more-than":
            return high > bound.value
        case "at-least":
            return high >= bound.value
        case "less-than":
            return low < bound.value
        case "at-most":
            return low <= bound.value
        case _:
            return bound.high is not None and low <= bound.high and high >= bound.value
