"""English numbers in words: *twenty-eight thousand five hundred*, *two and a half million*, *a dozen*."""

from __future__ import annotations

import re
from decimal import Decimal

from briefgen.languages.vocabulary import listed, spelled

UNITS = {
    word: Decimal(value)
    for value, word in enumerate(
        listed("""
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
            sixteen seventeen eighteen nineteen
            """)
    )
}
TENS = {
    word: Decimal(10 * value)
    for value, word in enumerate(listed("twenty thirty forty fifty sixty seventy eighty ninety"), start=2)
}
SCALES = {
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "million": Decimal(10**6),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
    "lakh": Decimal(10**5),
    "crore": Decimal(10**7),
    "dozen": Decimal(12),
}
LETTER_SCALES = {
    "k": Decimal(1000),
    "K": Decimal(1000),
    "m": Decimal(10**6),
    "M": Decimal(10**6),
    "mn": Decimal(10**6),
    "mil": Decimal(10**6),
    "mln": Decimal(10**6),
    "b": Decimal(10**9),
    "B": Decimal(10**9),
    "bn": Decimal(10**9),
    "tn": Decimal(10**12),
    "T": Decimal(10**12),
}
"""Scales written to a figure (*$1.3bn*). The short scale throughout: a billion is 10⁹."""

INDEFINITE = {
    "dozens": Decimal(12),
    "scores": Decimal(20),
    "hundreds": Decimal(100),
    "thousands": Decimal(1000),
    "millions": Decimal(10**6),
    "billions": Decimal(10**9),
    "trillions": Decimal(10**12),
}
"""Plurals that tell an order of magnitude: from the unit itself up to ten times it."""

ORDINALS = {
    word: Decimal(value)
    for value, word in enumerate(
        listed("""
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
            """),
        start=1,
    )
}
FRACTIONS = {
    "half": Decimal("0.5"),
    "quarter": Decimal("0.25"),
    "quarters": Decimal("0.25"),
    "third": Decimal(1) / Decimal(3),
    "thirds": Decimal(1) / Decimal(3),
    "fifth": Decimal("0.2"),
    "fifths": Decimal("0.2"),
}
VULGAR = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": Decimal(1) / Decimal(3),
    "⅔": Decimal(2) / Decimal(3),
    "⅕": Decimal("0.2"),
    "⅛": Decimal("0.125"),
}

_SMALL = "|".join([*sorted(UNITS, key=len, reverse=True), *TENS])
_WORD = re.compile(
    rf"(?:{_SMALL}|hundred|thousand|million|billion|trillion|dozen)(?:\b|(?=fold))", re.IGNORECASE
)
_GAP = re.compile(r"[-\u2010\u2011 \u00a0](?:and )?", re.IGNORECASE)


def read_words(text: str, start: int) -> tuple[Decimal, int] | None:
    """The number in words that begins at ``start`` and where it ends, or None.

    Units, tens and scales combine as in English; *two thousand three* is one number, *two three* is not.
    """
    total, group = Decimal(0), Decimal(0)
    at = start
    end = start
    last = Decimal(10**15)
    while (match := _WORD.match(text, at)) is not None:
        word = spelled(match.group())
        if word in SCALES:
            scale = SCALES[word]
            if scale == 100 and group == 0 and end > start:
                break
            group = group or Decimal(1)
            if scale in {100, 12}:
                group *= scale
            else:
                total, group = total + group * scale, Decimal(0)
            last = scale
        else:
            value = UNITS.get(word, TENS.get(word, Decimal(0)))
            if value >= last or (last < 100 and not (last >= 20 and value < 10)):
                break
            group += value
            last = value or Decimal(1)
        end = match.end()
        gap = _GAP.match(text, end)
        if gap is None:
            break
        at = gap.end()
    return (total + group, end) if end > start else None
