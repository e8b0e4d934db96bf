"""Words of a language that say how many or how much without an amount to be read: *doubled*, *dozens*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal


@dataclass(frozen=True, slots=True, eq=False)
class LooseNumbers:
    """Words in lower case.

    Attributes:
        orders: How many are meant at least: *hundreds*.
        shares: The share or the multiple that a word states: *halved*, *doubled*.
        multiples: Those of them that state one only before a measure: *twice the*.
        before_measure: A pattern for the word with which such a measure begins.
        ranks: Ordinal numbers.
    """

    orders: Mapping[str, Decimal]
    shares: Mapping[str, Decimal]
    multiples: frozenset[str]
    before_measure: str
    ranks: frozenset[str]
