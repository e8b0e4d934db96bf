"""The words of an amount, of which a passage may not cut any off."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class AmountWords:
    """Words in lower case.

    Attributes:
        units: One to nineteen.
        tens: Twenty to ninety.
        magnitudes: *hundred*, *millions*, *bn*.
        fractions: *half*, *thirds*.
        multiples: *twice*, *first*, and what else counts.
        beside: What stands beside the number and belongs to the amount: *percent*, *about*, *euros*.
    """

    units: frozenset[str]
    tens: frozenset[str]
    magnitudes: frozenset[str]
    fractions: frozenset[str]
    multiples: frozenset[str]
    beside: frozenset[str]
