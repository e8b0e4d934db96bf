"""A figure as somebody states it, by itself: *over $1 billion*, *28,500*, *hundreds of tanks*, *two-day*."""

from __future__ import annotations

import re

from briefgen.languages.vocabulary import spelled
from briefgen.reading.figures.amounts import Amount, read_number
from briefgen.reading.figures.number_words import ORDINALS
from briefgen.reading.figures.stated_figures import readings
from briefgen.reading.figures.units import noun_phrase

_LEAD = re.compile(r"(?:an?|the|its|his|her|their)? ?", re.IGNORECASE)
_REST = re.compile(r"[^\W\d_’'-][^\d]*|")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")


def parse_amount(text: str) -> Amount | None:
    """The one amount that ``text`` states, or None if it states none, or more than one.

    Strict: nothing but an article may stand before the amount, and no further number after it. Values are
    exact decimals, so that a shown figure can be compared with its passage without rounding.
    """
    stated = text.strip()
    found = readings(stated)
    if len(found) > 1:
        return None
    if not found:
        return _bare(stated)
    reading = found[0]
    lead, rest = stated[: reading.start], stated[reading.end :].strip()
    if _LEAD.fullmatch(lead) is None or _REST.fullmatch(rest) is None:
        return None
    return reading.amount


def _bare(stated: str) -> Amount | None:
    """A number or an ordinal alone: in a text it may be a year or a rank, stated as a figure it is one."""
    ordinal = ORDINALS.get(spelled(stated))
    if ordinal is None and (match := _ORDINAL.fullmatch(stated)) is not None:
        number = read_number(match[1], 0, money=False)
        ordinal = number.value if number is not None else None
    if ordinal is not None:
        return Amount(ordinal, None, ordinal, "", currency=False, qualifier="ordinal", indefinite=False)
    number = read_number(stated, 0, money=False)
    if number is None:
        return None
    phrase = noun_phrase(stated, number.end)
    unit, end = (phrase[0][-1][0], phrase[1]) if phrase is not None else ("", number.end)
    if end != len(stated):
        return None
    return Amount(number.value, None, number.scale, unit, currency=False, qualifier=None, indefinite=False)
