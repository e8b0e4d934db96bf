"""Which figures may be drawn together: what their sources prove of one measure, in one unit.

One measure is what the editor calls by one name, case and white space aside. What cannot be drawn is named
with its reason, and where two units are stated of one measure nothing is drawn at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from briefgen.checking import unit_name
from briefgen.languages import ENGLISH
from briefgen.reading import parse_amount

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefgen.briefing import Figure
    from briefgen.pages.lists.listing import Listed
    from briefgen.reading import Amount

_LIMITS: Final = (None, "more-than", "less-than", "at-least", "at-most", "about")
Undrawn = Literal["", "unproven", "vague", "no-unit"]


@dataclass(frozen=True)
class Measured:
    """A figure of a measure.

    Attributes:
        slug: The topic on whose page it is.
        undrawn: Why it is not drawn: its amount is not proven, is an order of magnitude, a rank or a range
            with a limit, or has no unit; empty if it may be.
    """

    item: Figure
    slug: str
    undrawn: Undrawn

    @property
    def amount(self) -> Amount:
        """The amount that its passage proves.

        Raises:
            ValueError: If there is none.
        """
        if self.item.amount is None:
            raise ValueError("only what is drawn has an amount")
        return self.item.amount


@dataclass(frozen=True)
class Measure:
    """All figures of one measure, in the order of the site.

    Attributes:
        name: What is measured, as the first figure has it.
        unit: The unit of all that is drawn.
    """

    name: str
    unit: str
    figures: tuple[Measured, ...]

    @property
    def drawn(self) -> tuple[Measured, ...]:
        """Those that may be drawn; two at least."""
        return tuple(one for one in self.figures if not one.undrawn)


def measures(figures: Iterable[Listed[Figure]]) -> list[Measure]:
    """The measures of which more than one figure may be drawn."""
    groups: dict[str, list[Listed[Figure]]] = {}
    for listed in figures:
        groups.setdefault(" ".join(listed.item.measures.casefold().split()), []).append(listed)
    found = (_measure(group) for group in groups.values() if len(group) > 1)
    return [measure for measure in found if measure is not None]


def _measure(group: Sequence[Listed[Figure]]) -> Measure | None:
    figures = tuple(Measured(one.item, one.topics[0].slug, _undrawn(one.item)) for one in group)
    units = {unit for one in group if (unit := _unit(one.item))}
    measure = Measure(group[0].item.measures, next(iter(units), ""), figures)
    return measure if len(units) == 1 and len(measure.drawn) > 1 else None


def _undrawn(figure: Figure) -> Undrawn:
    amount = figure.amount
    if amount is None:
        return "unproven"
    limits = (None, "about") if amount.high is not None else _LIMITS
    falls = amount.high is not None and amount.high < amount.value
    if amount.indefinite or falls or amount.qualifier not in limits:
        return "vague"
    return "" if figure.unit else "no-unit"


def _unit(figure: Figure) -> str:
    """The unit of a figure; of one that is not proven the unit of its words, which may be another."""
    if figure.amount is not None:
        return figure.unit
    language = figure.passage.source.reading.counting or ENGLISH
    shown = parse_amount(figure.value, language)
    return unit_name(shown, language) if shown is not None else ""
