"""Amounts compared as exact decimals: what a figure claims, what its passage states, what others say."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from briefgen.reading import parse_amount

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefgen.checking.proofs import Proof
    from briefgen.curation import Figure
    from briefgen.reading import Amount, ExtractedFigure

_MOST_COMPARED: Final = 1000
"""Different statements of other sources that one is compared with, where none contradicts it."""


def stated_in(proof: Proof) -> list[ExtractedFigure]:
    """The amounts that the source states within the passage, with the qualifiers around them."""
    return [
        figure
        for figure in proof.source.reading.figures
        if any(figure.span.overlaps(span) for span in proof.anchor.spans)
    ]


def is_same_number(shown: Amount, stated: ExtractedFigure) -> bool:
    """Whether a shown amount agrees with a stated one in number, range, currency and unit.

    The qualifier is another question. What is counted need not be shown (*28,500* of *28,500 troops*), but a
    unit of measure, a percentage and a currency are never left out.
    """
    if not _is_same_value(shown, stated.amount):
        return False
    if _is_same_unit(shown, stated.amount):
        return True
    counted = (stated.measures or "").casefold().split()
    return counts_only(stated) and not shown.currency and shown.unit.casefold() in ("", *counted)


def counts_only(stated: ExtractedFigure) -> bool:
    """Whether the unit of an amount is no measure but the noun of what is counted."""
    unit, measured = stated.amount.unit, (stated.measures or "").split()
    return not unit or (not stated.amount.currency and measured[-1:] == [unit])


def _is_same_value(one: Amount, other: Amount) -> bool:
    return (one.value, one.high, one.indefinite) == (other.value, other.high, other.indefinite)


def _is_same_unit(one: Amount, other: Amount) -> bool:
    return one.currency == other.currency and one.unit.casefold() == other.unit.casefold()


@dataclass(frozen=True, slots=True)
class _Statement:
    """What one source gives as a number, however many figures show it so."""

    source: str
    words: str
    amount: Amount | None


def disagreeing(figures: Iterable[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Yield pairs of figures from different sources that measure the same and cannot both be right.

    Each figure that another one contradicts is in a pair, with the first that does, source by source; the
    other pairs that it would make are left out.
    """
    groups: dict[tuple[str, str], list[Figure]] = {}
    for figure in figures:
        measured = " ".join(figure.measures.casefold().split())
        when = figure.observation_date.text if figure.observation_date else ""
        groups.setdefault((measured, when), []).append(figure)
    for group in groups.values():
        if any(figure.source != group[0].source for figure in group):
            pairs = sorted(_contradictions(group))
            yield from ((group[first], group[second]) for first, second in pairs)


def _contradictions(group: Sequence[Figure]) -> set[tuple[int, int]]:
    """The pairs within a group, by the places of their figures in it."""
    statements = [_statement(figure) for figure in group]
    by_source: dict[str, dict[_Statement, int]] = {}
    for at, statement in enumerate(statements):
        by_source.setdefault(statement.source, {}).setdefault(statement, at)
    against = {one: _contradiction(one, by_source) for one in dict.fromkeys(statements)}
    found = ((at, against[statement]) for at, statement in enumerate(statements))
    return {(min(at, other), max(at, other)) for at, other in found if other is not None}


def _statement(figure: Figure) -> _Statement:
    return _Statement(figure.source, " ".join(figure.value.casefold().split()), parse_amount(figure.value))


def _contradiction(one: _Statement, by_source: Mapping[str, Mapping[_Statement, int]]) -> int | None:
    """The place of the first figure of another source that cannot be right if ``one`` is."""
    others = (
        found for source, stated in by_source.items() if source != one.source for found in stated.items()
    )
    return next((at for other, at in islice(others, _MOST_COMPARED) if _excludes(one, other)), None)


def _excludes(first: _Statement, second: _Statement) -> bool:
    one, other = first.amount, second.amount
    if one is None or other is None:
        return first.words != second.words
    if one.currency != other.currency or (one.currency and one.unit != other.unit):
        return True
    if _is_same_value(one, other):
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
