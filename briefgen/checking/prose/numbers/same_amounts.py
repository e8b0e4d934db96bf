"""Whether two amounts are the same number, or one makes a rough other one true."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from briefgen.languages.vocabulary import words
from briefgen.reading import unit_of

if TYPE_CHECKING:
    from briefgen.reading import Amount

_ABOUT: Final = Decimal("0.05")
_BOUND: Final = Decimal("0.3")
"""The shares by which *about* and *over* may lie beside the number of the source."""
_MONEY: Final = {
    "NOK": words("krone kroner crowns"), "DKK": words("krone kroner crowns"),
    "SEK": words("krona kronor kroner crowns"), "ISK": words("krona krónur kronur crowns"),
    "CZK": words("koruna korunas koruny crowns"), "CHF": words("franc francs"), "MXN": words("peso pesos"),
    "PKR": words("rupee rupees"), "LKR": words("rupee rupees"), "IRR": words("rial rials"),
    "SAR": words("riyal riyals"), "AED": words("dirham dirhams"), "KWD": words("dinar dinars"),
    "IQD": words("dinar dinars"), "KES": words("shilling shillings"), "TRY": words("lira liras"),
}  # fmt: skip
"""By currency the names that it shares with others: *NOK 4 billion* may be *4 billion kroner*."""
_LOWER: Final = frozenset({"more-than", "at-least"})
_UPPER: Final = frozenset({"less-than", "at-most"})


def is_same_value(own: Amount, other: Amount) -> bool:
    """Whether two amounts are one number, as a share or in percent; what is counted is another question."""
    if (own.value, own.high, own.indefinite) == (other.value, other.high, other.indefinite):
        if own.currency or other.currency:
            return own.unit == other.unit or _is_money(own, other) or _is_money(other, own)
        return True
    if own.high is not None or other.high is not None or own.currency or other.currency:
        return False
    percent = "percent"
    if own.unit == percent and other.unit != percent:
        return own.value == 100 * other.value and other.value < 1
    return other.unit == percent and own.unit != percent and other.value == 100 * own.value and own.value < 1


def _is_money(one: Amount, other: Amount) -> bool:
    """Whether one amount is money of a currency and the other has the name that it shares with others."""
    return one.currency and other.unit.lower() in _MONEY.get(one.unit, ())


def keeps_limit(own: Amount, other: Amount) -> bool:
    """Whether the text limits a number as its source does, or more loosely."""
    if own.qualifier in (other.qualifier, "about"):
        return True
    if other.qualifier is None:
        return own.qualifier in ("at-least", "at-most", "ordinal", "indefinite")
    families = (_LOWER, _UPPER)
    return any(own.qualifier in family and other.qualifier in family for family in families)


def is_borne_out(own: Amount, other: Amount) -> bool:
    """Whether another number makes a rough one true: *about 500* where the source has 498."""
    if own.currency != other.currency or (own.unit == "percent") != (other.unit == "percent"):
        return False
    if own.currency and own.unit != other.unit:
        return False
    if own.indefinite and other.high is None:
        return own.high is not None and own.value <= other.value <= own.high
    if own.high is not None or other.high is not None or other.qualifier is not None:
        return False
    gap = other.value - own.value
    if own.qualifier == "about":
        return abs(gap) <= _ABOUT * other.value
    if own.qualifier in _LOWER:
        return 0 <= gap <= _BOUND * own.value
    return own.qualifier in _UPPER and 0 <= -gap <= _BOUND * own.value


def is_same_unit(own: Amount, other: Amount) -> bool:
    """Whether two amounts of which one has a unit of measure have the same; none is no unit of measure."""
    mine, its = own.unit, other.unit
    if mine.casefold() == its.casefold() or unit_of(mine, "en") == unit_of(its, "en"):
        return True
    if _is_money(own, other) or _is_money(other, own):
        return True
    return own.value != other.value  # a share, which the other one states in percent
