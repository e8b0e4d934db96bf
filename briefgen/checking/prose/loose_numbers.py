"""Numbers in words that no amount is read from: *by half*, *doubled*, *hundreds of them*, *her third*."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefgen.reading import ExtractedFigure

_WORD: Final = re.compile(
    r"(?<![\w-])(?:(?P<order>dozens|scores|hundreds|thousands|millions|billions|trillions)"
    r"|(?P<share>hal(?:f|ves?|ved|ving)|quarters?|thirds?|fifths?|doubl(?:es?|ed|ing)|tripl(?:es?|ed|ing)"
    r"|(?:twice|thrice)(?= (?:as|the|its|their|that)\b)|quadrupl(?:es?|ed|ing))"
    r"|(?P<rank>fourth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth))(?![\w-])",
    re.IGNORECASE,
)
_VALUES: Final = {
    "hal": Decimal("0.5"),
    "qua": Decimal("0.25"),
    "thi": Decimal(1) / 3,
    "fif": Decimal("0.2"),
    "dou": Decimal(2),
    "twi": Decimal(2),
    "tri": Decimal(3),
    "thr": Decimal(3),
}
"""By the first three letters of a word, the share or the multiple that it states."""
_ORDERS: Final = {
    "dozens": Decimal(12),
    "scores": Decimal(20),
    "hundreds": Decimal(100),
    "thousands": Decimal(1000),
    "millions": Decimal(10**6),
    "billions": Decimal(10**9),
    "trillions": Decimal(10**12),
}


def loose_numbers(text: str) -> Iterator[re.Match[str]]:
    """The numbers in words of a text that stand for themselves, in order."""
    yield from _WORD.finditer(text)


def shares_of(text: str) -> set[Decimal]:
    """The shares and multiples that words of a text state."""
    found = (_value(match.group()) for match in loose_numbers(text) if match["share"])
    return {value for value in found if value is not None}


def _value(word: str) -> Decimal | None:
    """The share or multiple that a word states; *quadruple* is no quarter."""
    low = word.lower()
    return Decimal(4) if low.startswith("quad") else _VALUES.get(low[:3])


def unproven_words(
    text: str, taken: Sequence[Span], sentences: Iterable[str], stated: Iterable[ExtractedFigure]
) -> Iterator[tuple[Span, bool]]:
    """Yield the loose numbers that no sentence bears out, and whether one states another of the kind.

    Args:
        text: The editor's.
        taken: The stretches of it that are read otherwise.
        sentences: Those of the evidence.
        stated: The amounts that are read in these.
    """
    found = [match for match in loose_numbers(text) if not _overlaps(match, taken)]
    known = [match for sentence in sentences for match in loose_numbers(sentence)] if found else []
    amounts = [one.amount for one in stated] if found else []
    for match in found:
        low = match.group().lower()
        if any(other.group().lower()[:4] == low[:4] for other in known):
            continue
        if match["order"]:
            order = _ORDERS[low]
            if any(order <= one.value <= 10 * order for one in amounts):
                continue
        value = _value(low) if match["share"] else None
        if value is not None and any(
            one.value == value or (one.unit == "percent" and one.value == 100 * value) for one in amounts
        ):
            continue
        rivals = any(other.lastgroup == match.lastgroup for other in known)
        percent = bool(match["share"]) and any(one.unit == "percent" for one in amounts)
        yield Span(*match.span()), rivals or percent


def _overlaps(match: re.Match[str], taken: Iterable[Span]) -> bool:
    return any(one.overlaps(Span(*match.span())) for one in taken)
