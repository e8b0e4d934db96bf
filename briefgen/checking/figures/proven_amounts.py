"""The amount that a figure's value states and its passage proves, as the source was read.

For what reckons with a figure (a picture, a column of a table), words that hold are not enough: the amount
has to be the only one that they can mean, with the limit that the source gives it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.checking.figures.agreement import is_same_number
from briefgen.checking.figures.claims import judged
from briefgen.checking.figures.values import places
from briefgen.languages import ENGLISH
from briefgen.reading import parse_statement, unit_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.languages import Language
    from briefgen.reading import Amount, ExtractedFigure, Reading
    from briefgen.text import Span


def proven_amount(reading: Reading, passage: Sequence[Span], value: str, measures: str) -> Amount | None:
    """The amount of a figure; None where it is doubted or denied, or cannot be told for certain.

    Args:
        reading: What is known of the source.
        passage: The parts of the passage in it.
        value: As it is shown.
        measures: What it is said to measure.
    """
    language = reading.counting
    if language is None or judged(reading, passage, value, measures).verdict != "holds":
        return None
    stated = [one for one in reading.figures if any(one.span.overlaps(span) for span in passage)]
    literal = list(places(reading.text, passage, value))
    if literal:
        stated = [one for one in stated if any(one.span.overlaps(place) for place in literal)]
    found = {_identity(amount, language): amount for amount in _shown(value, stated, language)}
    return next(iter(found.values())) if len(found) == 1 else None


def _shown(value: str, stated: Sequence[ExtractedFigure], language: Language) -> Iterator[Amount]:
    """The amounts of the passage that the value may mean, as the source states them."""
    for written in dict.fromkeys((language, ENGLISH)):
        shown = parse_statement(value, written).amount
        if shown is not None:
            for one in stated:
                if is_same_number(shown, one, language) and shown.qualifier == one.amount.qualifier:
                    yield one.amount


def _identity(amount: Amount, language: Language) -> tuple[object, ...]:
    return (amount.value, amount.high, unit_name(amount, language), amount.qualifier)


def unit_name(amount: Amount, language: Language) -> str:
    """One name for the unit of an amount: an ISO 4217 code, a measure's, or the noun of what is counted."""
    if amount.currency or not amount.firm:
        return amount.unit if amount.currency else " ".join(amount.unit.casefold().split())
    return unit_of(amount.unit, language.code)
