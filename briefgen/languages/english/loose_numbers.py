"""English words that say how many or how much, and from which no amount is read."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from briefgen.languages.contract.loose_numbers import LooseNumbers
from briefgen.languages.vocabulary import words

_SHARES: Final = {
    Decimal("0.5"): "half halve halves halved halving",
    Decimal("0.25"): "quarter quarters",
    Decimal(1) / 3: "third thirds",
    Decimal("0.2"): "fifth fifths",
    Decimal(2): "double doubles doubled doubling twice",
    Decimal(3): "triple triples tripled tripling thrice",
    Decimal(4): "quadruple quadruples quadrupled quadrupling",
}
ENGLISH_LOOSE_NUMBERS: Final = LooseNumbers(
    orders={
        "dozens": Decimal(12),
        "scores": Decimal(20),
        "hundreds": Decimal(100),
        "thousands": Decimal(1000),
        "millions": Decimal(10**6),
        "billions": Decimal(10**9),
        "trillions": Decimal(10**12),
    },
    shares={word: value for value, listed in _SHARES.items() for word in listed.split()},
    multiples=words("twice thrice"),
    before_measure="as|the|its|their|that",
    ranks=words("fourth sixth seventh eighth ninth tenth eleventh twelfth"),
)
