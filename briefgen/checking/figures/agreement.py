"""Amounts compared as exact decimals: what a figure claims, what its passage states, what others say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from briefgen.reading import parse_amount, qualifier_after, unit_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefgen.anchoring import Anchor
    from briefgen.curation import Figure
    from briefgen.languages import Language
    from briefgen.reading import Amount, ExtractedFigure, Reading

_WORD: Final = re.compile(r"[^\W_][\w.’'&/-]*")
_REACH: Final = 200
"""Code points behind an amount that are compared with the words that a value has behind it."""

_MOST_COMPARED: Final = 1000
"""Different statements of other sources that one is compared with, where none contradicts it."""


def stated_in(reading: Reading, passage: Anchor) -> list[ExtractedFigure]:
    """The amounts that a source states within a passage, with the qualifiers around them."""
    return [figure for figure in reading.figures if any(figure.span.overlaps(span) for span in passage.spans)]


def is_same_number(shown: Amount, stated: ExtractedFigure, language: Language | None) -> bool:
    """Whether a shown amount agrees with a stated one in number, range, currency and unit.

    The qualifier is another question, and so is what is counted: it need not be shown (*28,500* of *28,500
    troops*), but a unit of measure, a percentage and a currency are never left out.
    """
    if not _is_same_value(shown, stated.amount):
        return False
    if not shown.firm and not stated.amount.firm:
        return not shown.currency
    return shown.currency == stated.amount.currency and _same_unit(
        shown.unit, stated.amount.unit, language.code if language is not None else ""
    )


def follows(words: Sequence[str], text: str, stated: ExtractedFigure, language: Language) -> bool:
    """Whether ``words`` are those that the source has behind an amount, from the first on.

    What describes the noun of a count may be left out: *28,500 troops* of *28,500 American troops*.
    """
    at = stated.words_at
    after = qualifier_after(text, at, language)
    behind = text[after[2] if after is not None else at : max(stated.sentence.end, stated.span.end)]
    there = [_known(word) for word in _WORD.findall(behind[:_REACH])]
    shown = [_known(word) for word in words]
    if there[: len(shown)] == shown or not shown:
        return True
    noun = 0 if stated.amount.firm else len((stated.measures or stated.amount.unit).split())
    phrase, beyond = there[:noun], there[noun:]
    for kept in range(1, len(shown) + 1):
        part = iter(phrase)
        if shown[kept - 1 : kept] == phrase[-1:] and all(word in part for word in shown[:kept]):
            return beyond[: len(shown) - kept] == shown[kept:]
    return False


def _known(word: str) -> str:
    return word.casefold().replace("’", "'").rstrip(".")


def _is_same_value(one: Amount, other: Amount) -> bool:
    return (one.value, one.high, one.indefinite) == (other.value, other.high, other.indefinite)


def _same_unit(one: str, other: str, code: str) -> bool:
    """Whether two names mean one unit: *km* and *kilometres*, but not *MW* and *mW*."""
    return one == other or unit_of(one, code) == unit_of(other, code)


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
