"""Amounts: a number as English writes it, with its scale, currency or unit, and how exact it claims to be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from briefgen.languages.vocabulary import spelled
from briefgen.reading.figures import units
from briefgen.reading.figures.number_words import (
    FRACTIONS,
    INDEFINITE,
    LETTER_SCALES,
    SCALES,
    VULGAR,
    read_words,
)

Qualifier = Literal["more-than", "less-than", "at-least", "at-most", "about", "indefinite", "ordinal"]

_NUMERAL = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+")
_SCALE_WORD = re.compile(
    r"[ \u00a0-](hundred|thousand|million|billion|trillion|lakh|crore|dozen)\b(?!s)", re.IGNORECASE
)
_SCALE_LETTER = re.compile(r"[ \u00a0]?(mln|mil|mn|bn|tn|[kKmMbBT])(?![\w-])")
_POWER = re.compile(r" ?[×x] ?10\^?([-−–]?\d{1,2})(?!\d)")
_AND_FRACTION = re.compile(r" and (?:a |one[- ])?(half|quarter|third)\b|[-\u2010 ](?=[½¼¾⅓⅔])")
_FRACTION = re.compile(
    r"(?:(?P<top>a|one|two|three|four)[- ])?(?P<part>half|thirds?|quarters?|fifths?)\b(?![-\w])",
    re.IGNORECASE,
)
_HALF_OF = re.compile(r"[ -](?:a )?(hundred|thousand|million|billion|trillion|dozen)\b", re.IGNORECASE)
_TOPS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}


@dataclass(frozen=True, slots=True)
class Number:
    """A number as read, without currency or unit.

    Attributes:
        value: Its exact decimal value, scale applied.
        end: Where it ends, in code points.
        scale: The factor its words or letters stand for; 1 where there is none.
        digits: Whether it is written in figures.
    """

    value: Decimal
    end: int
    scale: Decimal = Decimal(1)
    digits: bool = True


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
    """

    value: Decimal
    high: Decimal | None
    scale: Decimal
    unit: str
    currency: bool
    qualifier: Qualifier | None
    indefinite: bool


def plain(value: Decimal) -> str:
    """Decimal text without exponent or needless zeros."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def read_number(text: str, at: int, *, money: bool) -> Number | None:
    """The number that begins at ``at``, in figures or words, with its scale.

    Args:
        text: The text.
        at: Where the number begins, after any currency mark.
        money: Whether a currency mark stands before it; only then is a lone *m* a million without a noun.
    """
    match = _NUMERAL.match(text, at)
    if match is None:
        return _read_vulgar(text, at) or _read_fraction(text, at) or _read_spelled(text, at)
    value, end = Decimal(match.group().replace(",", "")), match.end()
    power = _POWER.match(text, end)
    if power is not None:
        return Number(value.scaleb(int(power[1].replace("−", "-").replace("–", "-"))), power.end())
    value, end = _add_fraction(text, value, end)
    scale, end = _read_scale(text, end, money=money)
    return Number(value * scale, end, scale)


def _read_spelled(text: str, at: int) -> Number | None:
    spelled = read_words(text, at)
    if spelled is None:
        return None
    value, end = _add_fraction(text, *spelled)
    scale, end = _read_scale(text, end, money=False) if end != spelled[1] else (Decimal(1), end)
    return Number(value * scale, end, max(scale, _last_scale(text[at:end])), digits=False)


def _last_scale(words: str) -> Decimal:
    return SCALES.get(re.split(r"[ \u00a0-]", spelled(words))[-1], Decimal(1))


def _read_vulgar(text: str, at: int) -> Number | None:
    share = VULGAR.get(text[at : at + 1])
    if share is None:
        return None
    scale, end = _read_scale(text, at + 1, money=False)
    return Number(share * scale, end, scale)


def _read_fraction(text: str, at: int) -> Number | None:
    match = _FRACTION.match(text, at)
    if match is None or (match["top"] is None and spelled(match["part"]) != "half"):
        return None
    top = _TOPS[spelled(match["top"] or "a")]
    part = spelled(match["part"])
    whole = _HALF_OF.match(text, match.end()) if part == "half" else None
    if whole is not None:
        scale = SCALES[spelled(whole[1])]
        return Number(top * scale / 2, whole.end(), scale, digits=False)
    value = Decimal(top) / 3 if part.startswith("third") else top * FRACTIONS[part]
    return Number(value, match.end(), digits=False)


def _add_fraction(text: str, value: Decimal, end: int) -> tuple[Decimal, int]:
    if text[end : end + 1] in VULGAR:
        return value + VULGAR[text[end]], end + 1
    match = _AND_FRACTION.match(text, end)
    if match is None:
        return value, end
    if match[1] is None:
        return value + VULGAR[text[match.end()]], match.end() + 1
    return value + FRACTIONS[spelled(match[1])], match.end()


def _read_scale(text: str, end: int, *, money: bool) -> tuple[Decimal, int]:
    word = _SCALE_WORD.match(text, end)
    if word is not None:
        scale, end = SCALES[spelled(word[1])], word.end()
        further = _SCALE_WORD.match(text, end)
        if further is not None and SCALES[spelled(further[1])] > scale:
            return scale * SCALES[spelled(further[1])], further.end()
        return scale, end
    letter = _SCALE_LETTER.match(text, end)
    if letter is None:
        return Decimal(1), end
    spaced = text[end : end + 1] in {" ", "\u00a0"}
    counted = letter[1] in "MB" and _counts_follow(text, letter.end())
    if spaced and len(letter[1]) == 1 and not (money and letter[1] in "mMbB") and not counted:
        return Decimal(1), end
    if letter[1] == "m" and not money and not _counts_follow(text, letter.end()):
        return Decimal(1), end
    if letter[1] in {"K", "T", "M", "b", "B"} and not money and not _counts_follow(text, letter.end()):
        return Decimal(1), end
    return LETTER_SCALES[letter[1]], letter.end()


def _counts_follow(text: str, at: int) -> bool:
    return units.noun_phrase(text, at) is not None


def read_indefinite(text: str, at: int) -> tuple[Decimal, int] | None:
    """*hundreds*, *tens of thousands*: the order of magnitude, and where it ends."""
    match = _INDEFINITE.match(text, at)
    if match is None:
        return None
    value = INDEFINITE[spelled(match["last"])]
    if match["tens"]:
        value *= 10 if spelled(match["tens"]) == "tens" else 100
    return value, match.end()


_INDEFINITE = re.compile(
    r"(?:(?P<tens>tens|hundreds) of )?"
    r"(?P<last>dozens|scores|hundreds|thousands|millions|billions|trillions)\b",
    re.IGNORECASE,
)
