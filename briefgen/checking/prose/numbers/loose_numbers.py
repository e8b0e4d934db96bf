"""Numbers in words that no amount is read from: *by half*, *doubled*, *hundreds of them*, *her third*."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from decimal import Decimal

    from briefgen.languages.contract.loose_numbers import LooseNumbers
    from briefgen.reading import ExtractedFigure, Reading


class LooseNumber(NamedTuple):
    """A number in words.

    Attributes:
        span: Where, in code points.
        kind: Whether it is an order of magnitude, a share or multiple, or a rank.
        value: Its order, share or multiple; None for a rank.
        word: It in lower case.
    """

    span: Span
    kind: Literal["order", "share", "rank"]
    value: Decimal | None
    word: str

    def is_meant_by(self, other: LooseNumber) -> bool:
        """Whether another one states the same."""
        same = self.word == other.word if self.value is None else self.value == other.value
        return self.kind == other.kind and same


def loose_numbers(reading: Reading) -> Iterator[LooseNumber]:
    """Yield the numbers in words of a text that stand for themselves, in order."""
    of = reading.counting.loose_numbers if reading.counting is not None else None
    for match in _pattern(of).finditer(reading.text) if of is not None else ():
        word, span = match.group().lower(), Span(*match.span())
        if of is not None and match["rank"]:
            yield LooseNumber(span, "rank", None, word)
        elif of is not None:
            kind: Literal["order", "share"] = "order" if match["order"] else "share"
            yield LooseNumber(span, kind, (of.orders if match["order"] else of.shares)[word], word)


@cache
def _pattern(of: LooseNumbers) -> re.Pattern[str]:
    orders, shares, ranks = ("|".join(one) for one in (of.orders, of.shares.keys() - of.multiples, of.ranks))
    multiples = rf"(?:{'|'.join(of.multiples)})(?= (?:{of.before_measure})\b)"
    words = rf"(?P<order>{orders})|(?P<share>{shares}|{multiples})|(?P<rank>{ranks})"
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)


def unproven_words(
    reading: Reading, taken: Sequence[Span], sentences: Iterable[Reading], stated: Iterable[ExtractedFigure]
) -> Iterator[tuple[Span, bool]]:
    """Yield the loose numbers that no sentence bears out, and whether one states another of the kind.

    Args:
        reading: The editor's text.
        taken: The stretches of it that are read otherwise.
        sentences: Those of the evidence.
        stated: The amounts that are read in these.
    """
    found = [one for one in loose_numbers(reading) if not any(span.overlaps(one.span) for span in taken)]
    known = [one for sentence in sentences for one in loose_numbers(sentence)] if found else []
    amounts = [one.amount for one in stated] if found else []
    for own in found:
        if any(own.is_meant_by(other) for other in known):
            continue
        order, share = (own.value if own.kind == kind else None for kind in ("order", "share"))
        if order is not None and any(order <= one.value <= 10 * order for one in amounts):
            continue
        if share is not None and any(
            one.value == share or (one.unit == "percent" and one.value == 100 * share) for one in amounts
        ):
            continue
        rivals = any(other.kind == own.kind for other in known)
        percent = own.kind == "share" and any(one.unit == "percent" for one in amounts)
        yield own.span, rivals or percent
