"""Amounts along an axis, in exact decimals: what is drawn is in proportion, and the axis has its zero.

Places are percentages of a picture's width or pixels of its height, as SVG attributes have them.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_EXACT: Final = Context(prec=80)
"""Amounts may be of any length; the program's own context rounds to 28 digits."""
_STEPS: Final = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))
_THOUSAND: Final = 3
"""Zeros by which the names of large numbers go."""
LARGEST: Final = 12
"""Zeros of the largest number that has a name here, the trillion; beyond it they go on as a power of ten."""


@dataclass(frozen=True)
class Scale:
    """A straight scale from ``low`` to ``high``, which are drawn at the places ``start`` and ``end``."""

    low: Decimal
    high: Decimal
    start: Decimal
    end: Decimal

    def at(self, amount: Decimal) -> str:
        """Where an amount is, to a hundredth."""
        share = _EXACT.divide(_EXACT.subtract(amount, self.low), _EXACT.subtract(self.high, self.low))
        return place(self.start + share * (self.end - self.start))


def place(where: Decimal) -> str:
    """A place as an attribute has it, without needless zeros."""
    text = f"{where:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


class Footed:
    """A drawing with labels at its foot.

    Attributes:
        height: Of the whole, in pixels.
    """

    height: int

    @property
    def foot(self) -> int:
        """Where the drawing ends, in pixels."""
        return self.height - 20

    @property
    def scale_y(self) -> int:
        """Where the labels at its foot are written, in pixels."""
        return self.height - 6


@dataclass(frozen=True)
class Axis:
    """A scale with its ticks.

    Attributes:
        ticks: Place and label of each.
        zeros: Which zeros the labels leave out: 6 where 5 means five millions.
    """

    scale: Scale
    ticks: tuple[tuple[str, str], ...]
    zeros: int


def axis(amounts: Iterable[Decimal], start: int, end: int, most: int) -> Axis | None:
    """An axis that holds zero and every amount, with at most ``most`` steps; None if all are zero."""
    known = [Decimal(0), *amounts]
    low, high = min(known), max(known)
    if low == high:
        return None
    step = _step(_EXACT.subtract(high, low), most)
    first, last = (
        _EXACT.divide(bound, step).to_integral(rounding)
        for bound, rounding in ((low, ROUND_FLOOR), (high, ROUND_CEILING))
    )
    scale = Scale(_EXACT.multiply(first, step), _EXACT.multiply(last, step), Decimal(start), Decimal(end))
    steps = [_EXACT.multiply(Decimal(nth), step) for nth in range(int(first), int(last) + 1)]
    zeros = _zeros(max(abs(low), abs(high)))
    return Axis(scale, tuple((scale.at(one), tick(one, zeros)) for one in steps), zeros)


def _step(span: Decimal, most: int) -> Decimal:
    """The least of 1, 2 or 5 times a power of ten by which a span has at most ``most`` steps."""
    rough = _EXACT.divide(span, Decimal(most))
    power = Decimal(1).scaleb(rough.adjusted())
    return next(step * power for step in _STEPS if step * power >= rough)


def _zeros(largest: Decimal) -> int:
    if largest < 10 ** (_THOUSAND + 1):
        return 0
    zeros = largest.adjusted() - largest.adjusted() % _THOUSAND
    return zeros if zeros <= LARGEST else largest.adjusted()


def tick(amount: Decimal, zeros: int) -> str:
    """A label: digits with a point and a minus sign, which are read alike everywhere."""
    text = format(amount.scaleb(-zeros, _EXACT), "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return text.replace("-", "\u2212")
