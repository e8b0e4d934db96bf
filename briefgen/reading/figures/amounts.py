"""Amounts: a number as English writes it, with its scale, currency or unit, and how exact it claims to be."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from briefgen.languages.vocabulary import spelled
from briefgen.reading.figures import units
from briefgen.reading.figures.numerals import numeral_at

if TYPE_CHECKING:
    from briefgen.reading.figures.grammar import Grammar

Qualifier = Literal["more-than", "less-than", "at-least", "at-most", "about", "indefinite", "ordinal"]

_FOOTNOTE = re.compile(r"(?:\[(?:\d{1,3}|[a-z])\])+(?=[ \u00a0])")
_SCALE_LETTER = re.compile(r"[ \u00a0]?(mln|mil|mio|mn|bln|bn|trn|tn|[kKmMbBT])(?![\w-])")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as read, without currency or unit.

    Attributes:
        value: Its exact decimal value, scale applied.
        end: Where it ends, in code points.
        scale: The factor its words or letters stand for; 1 where there is none.
        digits: Whether it is written in figures.
        kind: Whether it is a number, a fraction, or a share such as *one in five*.
    """

    value: Decimal
    end: int
    scale: Decimal = Decimal(1)
    digits: bool = True
    kind: str = "number"


@dataclass(frozen=True, slots=True)
class Amount:
    """What a figure claims.

    Attributes:
        value: Exact; the lower end of a range.
        high: The upper end of a range, or of an order of magnitude.
        scale: 1000 for *thousand*, and so on; of the upper end in a range.
        unit: ISO 4217 code, ``percent``, a unit of measure or the counted noun, as written; empty if none.
        currency: Whether the unit is a currency.
        qualifier: How the number is bounded; None where it is given as exact.
        indefinite: Whether it tells only an order of magnitude (*hundreds of tanks*).
        firm: Whether the unit is a currency or a measure, and no noun of what is counted.
    """

    value: Decimal
    high: Decimal | None
    scale: Decimal
    unit: str
    currency: bool
    qualifier: Qualifier | None
    indefinite: bool
    firm: bool = False


def decimal_text(value: Decimal) -> str:
    """Decimal text without exponent or needless zeros."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def read_number(text: str, at: int, grammar: Grammar, *, money: bool) -> Number | None:
    """The longest number that begins at ``at``, in figures or words, with its scale; None if it has no value.

    Args:
        text: The text.
        at: Where the number begins, after any currency mark.
        grammar: How its language writes numbers.
        money: Whether a currency mark stands before it; only then is a lone *m* a million without a noun.
    """
    numeral = numeral_at(text, at, grammar)
    if numeral is None or numeral.value is None:
        return None
    number = Number(numeral.value, numeral.end, numeral.scale, numeral.digits, numeral.kind)
    if not numeral.digits or numeral.kind != "number" or numeral.scale != 1:
        return replace(number, end=_past_footnote(text, number.end))
    scale, end = _read_letter(text, numeral.end, grammar, money=money)
    return replace(number, value=number.value * scale, end=_past_footnote(text, end), scale=scale)


def _past_footnote(text: str, end: int) -> int:
    """Where a unit may begin: behind the number of a footnote, *500[1] tanks*."""
    note = _FOOTNOTE.match(text, end)
    return note.end() if note is not None else end


def _read_letter(text: str, end: int, grammar: Grammar, *, money: bool) -> tuple[Decimal, int]:
    """The scale written to a figure as a letter: *$5m*; a lone letter is a scale only of money or a count."""
    letter = _SCALE_LETTER.match(text, end)
    if letter is None:
        return Decimal(1), end
    spaced = text[end : end + 1] in {" ", "\u00a0"}
    counted = letter[1] in "MB" and _counts_follow(text, letter.end())
    if spaced and len(letter[1]) == 1 and not (money and letter[1] in "mMbB") and not counted:
        return Decimal(1), end
    if letter[1] in {"m", "K", "T", "M", "b", "B"} and not money and not _counts_follow(text, letter.end()):
        return Decimal(1), end
    if letter[1] == "m" and not money and units.is_length(text, end, letter.end()):
        return Decimal(1), end
    return Decimal(grammar.numbers.letters[letter[1]]), letter.end()


def _counts_follow(text: str, at: int) -> bool:
    return units.noun_phrase(text, at) is not None


def read_indefinite(text: str, at: int, grammar: Grammar) -> tuple[Decimal, int] | None:
    """*hundreds*, *tens of thousands*: the order of magnitude, and where it ends."""
    match = _INDEFINITE.match(text, at)
    if match is None:
        return None
    value = Decimal(grammar.numbers.indefinite[spelled(match["last"])])
    if match["tens"]:
        value *= {"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000}[
            spelled(match["tens"])
        ]
    return value, match.end()


_INDEFINITE = re.compile(
    r"(?:(?P<tens>tens|dozens|scores|hundreds|thousands) of )?"
    r"(?P<last>dozens|scores|hundreds|thousands|millions|billions|trillions)\b",
    re.IGNORECASE,
)
