"""The longest number that begins at a place of a text, in digits or words, with its scales and fractions.

What is read here is whole or nothing: *a quarter of a million* is no million, and *one in five*, *5 × 10⁶*
and *zero point five* are no five. An expression that is clearly a number but has no single meaning has no
value, so that no part of it is taken for one.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.languages.contract.numbers import VULGAR
from briefgen.languages.vocabulary import spelled
from briefgen.reading.figures.digit_groups import DIGITS, value_of
from briefgen.reading.figures.grammar import SPACE
from briefgen.reading.figures.number_words import read_words

if TYPE_CHECKING:
    from briefgen.reading.figures.grammar import Grammar

_VULGAR: Final = re.compile(rf"(?:{SPACE}|[-\u2010])?(?P<sign>[{''.join(VULGAR)}])")
_MIXED: Final = re.compile(rf"(?:{SPACE}|-)(?P<top>\d{{1,2}})[/⁄](?P<whole>\d{{1,3}})(?![\d/⁄])")
_FRACTION: Final = re.compile(r"[/⁄](?P<whole>\d+)(?![/⁄]?\d)")
_SUPERSCRIPT: Final = re.compile(r"[⁻⁺]?[⁰¹²³⁴-⁹]+")
_POWER: Final = re.compile(
    rf"{SPACE}?[×x✕*·⋅]{SPACE}?10(?:\^?(?P<plain>[-−–]?\d{{1,2}})(?!\d)|(?P<raised>[⁻⁺]?[⁰¹²³⁴-⁹]{{1,2}}))"
)
_EXPONENT: Final = re.compile(r"[eE](?P<plain>[-−+]?\d{1,2})(?![\w])|\^(?P<raised>[-−]?\d{1,3})")
_HUNDREDS: Final = re.compile(r"[ \u00a0](?P<more>\d{3})(?![\d.,]*\d)")
"""What goes on behind a thousand in words, as in Spanish: *mil 200*."""
_MORE: Final = re.compile(rf",?{SPACE}(?P<more>\d{{1,3}})(?=\D)")
_RAISED: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−–", "0123456789-+--")
_MOST_OF: Final = 1000
_LONGEST: Final = 60
"""Digits of the longest number that has a value."""
_ONE: Final = Decimal(1)
_TIMES: Final = re.compile(
    rf"{SPACE}(?:the{SPACE}|just{SPACE}|only{SPACE})?(?:\w+{SPACE})?(?:second|minute|hour|day|week|month|year|decade|match|game"
    r"|attempt|Test|Tests|inning|over|game|attack|raid|strike|incident|case|round|place|location|state|countr|cit"
    r"|town|village|province|region|district)",
    re.IGNORECASE,
)
"""What *in* with a number leads to where it gives a time, a place or an occasion, and no share."""


class Numeral(NamedTuple):
    """A number as a text writes it.

    Attributes:
        end: Where it ends, in code points.
        value: Its exact value, scales applied; None where the expression has no single meaning.
        scale: What its last scale stands for; 1 where there is none.
        digits: Whether it begins with a figure.
        kind: What it says: a number, a fraction of something, or how many of how many.
    """

    end: int
    value: Decimal | None
    scale: Decimal = _ONE
    digits: bool = True
    kind: str = "number"


def numeral_at(text: str, at: int, grammar: Grammar) -> Numeral | None:
    """The longest number that begins at ``at``, or None if none does."""
    simple = _simple(text, at, grammar)
    return None if simple is None else _share(text, simple, grammar)


def _simple(text: str, at: int, grammar: Grammar) -> Numeral | None:
    digits = DIGITS.match(text, at)
    if digits is not None:
        written = digits.group()
        value = value_of(written, grammar.decimal, grammar.group) if len(written) <= _LONGEST else None
        return _with_fraction(text, Numeral(digits.end(), value), grammar)
    if text[at : at + 1] in VULGAR:
        return _of_whole(text, Numeral(at + 1, VULGAR[text[at]], kind="fraction"), grammar)
    words = read_words(text, at, grammar)
    if words is not None:
        value, scale, end = words
        more = _HUNDREDS.match(text, end) if grammar.language.code == "es" and scale == 1000 else None
        if more is not None:
            value, scale, end = value + int(more["more"]), _ONE, more.end()
        return _with_fraction(text, Numeral(end, value, scale, digits=False), grammar)
    part = grammar.part_alone.match(text, at)
    if part is None:
        return None
    value = grammar.numbers.parts[spelled(part["part"])]
    return _of_whole(text, Numeral(part.end(), value, digits=False, kind="fraction"), grammar)


def _with_fraction(text: str, number: Numeral, grammar: Grammar) -> Numeral:
    """The number with what makes it another: a fraction, a power, a spoken decimal, scales."""
    for read in (_parts_of, _point, _fraction, _power):
        found = read(text, number, grammar)
        if found is not None:
            number = found
            break
    return _scaled(text, number, grammar)


def _parts_of(text: str, number: Numeral, grammar: Grammar) -> Numeral | None:
    """*two-thirds*, *three quarters of a million*; *twenty-fifth* is no number."""
    part = grammar.part.match(text, number.end)
    if part is None or number.value is None or (number.scale != 1 and number.value > 100):
        return None
    word = spelled(part["part"])
    share = grammar.numbers.parts[word]
    if number.value == 1 or word.endswith(("s", "el", "os", "as")) or share * 2 == 1:
        if number.value * share >= 1 or (number.value * share * 2 == 1 and number.value != 1):
            return None
        value = number.value * share
        found = Numeral(part.end(), value, digits=number.digits, kind="fraction")
        return _of_whole(text, found, grammar)
    return Numeral(part.end(), None, digits=number.digits)


def _of_whole(text: str, part: Numeral, grammar: Grammar) -> Numeral:
    whole = grammar.whole.match(text, part.end)
    if whole is None or part.value is None:
        return part
    scale = Decimal(grammar.numbers.scales[spelled(whole["scale"])])
    return part._replace(end=whole.end(), value=part.value * scale, scale=scale, kind="number")


def _point(text: str, number: Numeral, grammar: Grammar) -> Numeral | None:
    point = grammar.point.match(text, number.end)
    if point is None or number.value is None or number.digits:
        return None
    digits = "".join(str(grammar.numbers.small[spelled(word)]) for word in point["digits"].split())
    return number._replace(end=point.end(), value=Decimal(f"{number.value}.{digits}"), scale=_ONE)


def _fraction(text: str, number: Numeral, grammar: Grammar) -> Numeral | None:
    if text[number.end : number.end + 1] in VULGAR or _VULGAR.match(text, number.end):
        sign = _VULGAR.match(text, number.end)
        assert sign is not None  # noqa: S101  # an unspaced sign matches, too
        value = None if number.value is None else number.value + VULGAR[sign["sign"]]
        return number._replace(end=sign.end(), value=value)
    if number.digits:
        mixed = _MIXED.match(text, number.end)
        if mixed is not None and number.value is not None:
            share = _ratio(mixed["top"], mixed["whole"])
            return number._replace(end=mixed.end(), value=None if share is None else number.value + share)
        fraction = _FRACTION.match(text, number.end)
        if fraction is not None:
            value = None if number.value is None else _ratio(str(number.value), fraction["whole"])
            return Numeral(fraction.end(), value, kind="fraction")
    half = grammar.and_part.match(text, number.end)
    if half is None or number.value is None or number.value % 1:
        return None
    top = grammar.numbers.small.get(spelled(half["top"] or ""), 1)
    share = top * grammar.numbers.parts[spelled(half["part"])]
    return number._replace(end=half.end(), value=number.value + share * number.scale) if share < 1 else None


def _ratio(top: str, whole: str) -> Decimal | None:
    if not top.isdigit() or not 0 < int(top) < int(whole) <= _MOST_OF:
        return None
    return Decimal(int(top)) / Decimal(int(whole))


def _power(text: str, number: Numeral, _grammar: Grammar) -> Numeral | None:
    if not number.digits:
        return None
    power = _POWER.match(text, number.end) or _EXPONENT.match(text, number.end)
    if power is not None:
        exponent = int((power["plain"] or power["raised"]).translate(_RAISED))
        is_ten = number.value == 10 or power.re is _POWER or text[number.end] in "eE"
        if number.value is None or not is_ten:
            return number._replace(end=power.end(), value=None)
        if power.re is _EXPONENT and text[number.end] == "^":
            return number._replace(end=power.end(), value=_ONE.scaleb(exponent))
        return number._replace(end=power.end(), value=number.value.scaleb(exponent))
    raised = _SUPERSCRIPT.match(text, number.end)
    if raised is None:
        return None
    exponent = int(raised.group().translate(_RAISED)[:3])
    value = _ONE.scaleb(exponent) if number.value == 10 and abs(exponent) < _LONGEST else None
    return number._replace(end=raised.end(), value=value)


def _scaled(text: str, number: Numeral, grammar: Grammar) -> Numeral:
    if number.kind != "number":
        return number
    value, end, scale = number.value, number.end, number.scale
    while (match := grammar.scale.match(text, end)) is not None:
        factor = Decimal(
            grammar.numbers.letters[match["letter"]]
            if match["letter"]
            else grammar.numbers.scales[spelled(match["scale"])]
        )
        end, scale = match.end(), scale * factor
        value = None if value is None else value * factor
    more = _MORE.match(text, end) if scale != 1 and number.digits else None
    smaller = grammar.scale.match(text, more.end()) if more is not None else None
    if more is not None and smaller is not None and smaller["scale"] and value is not None:
        factor = Decimal(grammar.numbers.scales[spelled(smaller["scale"])])
        if factor < scale:
            value, end = value + int(more["more"]) * factor, smaller.end()
    return number._replace(value=value, end=end, scale=scale)


def _share(text: str, number: Numeral, grammar: Grammar) -> Numeral:
    """*one in five*, *9 out of 10*: neither number is one of its own."""
    joint = grammar.out_of.match(text, number.end)
    if joint is None or number.value is None or number.scale != 1 or number.kind != "number":
        return number
    whole = _simple(text, joint.end(), grammar)
    if whole is None or whole.value is None or whole.kind != "number" or not 0 < number.value < whole.value:
        return number
    is_in = "every" not in joint.group() and "out" not in joint.group() and joint.group()[0] != "-"
    if is_in and (
        _TIMES.match(text, whole.end)
        or (whole.digits != number.digits and number.value != 1)
        or _is_other(whole)
    ):
        return number
    return Numeral(whole.end, number.value / whole.value, digits=number.digits, kind="share")


def _is_other(whole: Numeral) -> bool:
    """Whether a number after *in* is hardly the whole of a share: a year, for instance."""
    assert whole.value is not None  # noqa: S101  # looked at before
    return whole.value > _MOST_OF and whole.scale == 1
