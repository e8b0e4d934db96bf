"""The unit after a number, and what is measured in it."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefgen.languages.english.counting import ENGLISH_COUNTING
from briefgen.reading.figures import currencies, units

_MEASURED = re.compile(
    r"[ \u00a0](?:worth )?(?P<of>in|of)[ \u00a0](?P<what>(?:[^.,;:!?()\n\"“”]|[.,](?=\d)){2,80})"
)
NO_UNIT = ""
_DOUBTFUL = re.compile(r"[ \u00a0](?:won|pounds|bucks)\b(?! sterling)")
_LARGE = re.compile(r"(?:illion|trillion|bn|\d[\d,]{4,})\Z")
_MONEY = re.compile(
    rf"[£€$₩]|\b(?:{'|'.join(sorted(ENGLISH_COUNTING.money))}|(?:donat|rais|invest)\w+)\b", re.IGNORECASE
)
_AROUND = 80
"""Code points on either side in which a text says that a word of two meanings is money."""


def _is_no_money(text: str, end: int) -> bool:
    """Whether a word behind a number is a currency only by its letters: *20 won*, *500 pounds* of weight."""
    if _DOUBTFUL.match(text, end) is None or _LARGE.search(text, max(0, end - 12), end) is not None:
        return False
    around = _MONEY.search(text, max(0, end - _AROUND), min(len(text), end + _AROUND))
    return around is None


class Unit(NamedTuple):
    """What a number counts or is measured in.

    Attributes:
        name: As a figure gives it.
        end: Where it ends, in code points.
        currency: Whether it is a currency.
        measures: The counted noun with what describes it, if that is all the unit there is.
        firm: Whether it is a unit of measure or a currency, and no mere noun.
    """

    name: str
    end: int
    currency: bool
    measures: str | None
    firm: bool


def read_money(text: str, mark: str, end: int) -> Unit:
    """The currency of ``mark`` and what follows the number that ends at ``end``: its country, *per share*."""
    code = currencies.code_of_prefix(mark)
    suffix = currencies.read_suffix(text, end)
    if suffix is not None and code == "USD":
        code, end = suffix
    elif text.startswith((" U.S.", " US"), end):
        end += 5 if text.startswith(" U.S.", end) else 3
    per = units.read_per(text, end)
    if per is not None:
        return Unit(f"{code} per {per[0]}", per[1], currency=True, measures=None, firm=True)
    smaller = units.read_smaller(text, end, code)
    if smaller is not None:
        return Unit(smaller[0], smaller[1], currency=True, measures=None, firm=True)
    return Unit(code, end, currency=True, measures=None, firm=True)


def read_unit(text: str, end: int) -> Unit | None:
    """The unit after a number without a currency mark: percent, currency, age, symbol or noun."""
    for read in (units.read_percent, units.read_age):
        found = read(text, end)
        if found is not None:
            return Unit(found[0], found[1], currency=False, measures=None, firm=True)
    money = currencies.read_suffix(text, end)
    if money is not None and not _is_no_money(text, end):
        return Unit(money[0], money[1], currency=True, measures=None, firm=True)
    found = units.read_symbol(text, end) or units.read_measure(text, end)
    per = units.read_per(text, found[1]) if found is not None else None
    if found is not None and per is not None:
        return Unit(f"{found[0]} per {per[0]}", per[1], currency=False, measures=None, firm=True)
    if found is not None:
        found = units.read_smaller(text, found[1], found[0]) or found
    found = found or units.read_hyphenated(text, end)
    if found is not None:
        return Unit(found[0], found[1], currency=False, measures=None, firm=True)
    phrase = units.noun_phrase(text, end)
    if phrase is None:
        return None
    words, last = phrase
    per = units.read_per(text, last) if len(words) == 1 else None
    if per is not None:
        return Unit(
            f"{words[0][0].removesuffix('s')} per {per[0]}", per[1], currency=False, measures=None, firm=True
        )
    measures = " ".join(word for word, _ in words)
    return Unit(words[-1][0], last, currency=False, measures=measures, firm=False)


def what_is_measured(text: str, end: int, *, money: bool) -> str | None:
    """*medical aid* after *$2 million in*, *voters* after *half of*."""
    match = _MEASURED.match(text, end)
    if match is None or (match["of"] == "in" and not money):
        return None
    what = re.split(
        r" (?:to|for|from|by|as|at|on|while|after|before|that|which|who|with|than|over|last|this|next"
        r"|is|are|was|were|has|have|had|will|would|can|could|may|might|said|say)\b",
        match["what"],
    )[0]
    return what.strip() or None
