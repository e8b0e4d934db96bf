"""What a figure claims, held against the amounts of its passage.

A value holds where it stands in the passage and takes in the whole of each amount that it touches, or where
it states the same amount in another notation. In both cases nothing beside the amount may limit it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from briefgen.checking.agreement import is_same_number
from briefgen.checking.ranges import is_result_of_change, range_around
from briefgen.checking.values import grouped_number, places, qualifier_after, qualifier_before
from briefgen.curation import Figure
from briefgen.reading import parse_amount
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.checking.proofs import Proof
    from briefgen.reading import Amount, ExtractedFigure

Verdict = Literal["holds", "limited", "otherwise-limited", "other-number", "no-number"]


@dataclass(frozen=True, slots=True)
class Claim:
    """How a value lies to its passage.

    Attributes:
        limit: Where the source limits the value, if it does and the value leaves that out.
        whole: The source's own statement of the amount, to be shown instead.
    """

    verdict: Verdict
    limit: Span | None = None
    whole: Span | None = None


_HOLDS: Final = Claim("holds")
_NUMBER: Final = re.compile(
    r"\d|\b(?:couple|pair|single|double|triple|twice|thrice|multi-?[mb]illion)\b", re.IGNORECASE
)
"""What makes words a number, beside those that are read as an amount."""
_ORDER: Final[tuple[Verdict, ...]] = ("holds", "limited", "otherwise-limited", "no-number", "other-number")


def judged(proof: Proof) -> Claim:
    """The best that can be said of a figure's value: one place or amount for which it holds is enough."""
    figure = proof.citation.selector
    assert isinstance(figure, Figure)  # noqa: S101  # the registry hands figures only
    claims = list(_claims(proof, figure.value))
    claims.sort(key=lambda claim: _ORDER.index(claim.verdict))
    return claims[0] if claims else Claim("other-number")


def _claims(proof: Proof, value: str) -> Iterator[Claim]:
    shown, text = parse_amount(value), proof.source.text
    stated = proof.source.reading.figures
    for place in places(text, proof.anchor, value):
        yield _verbatim(text, stated, place, shown)
    if shown is None and _NUMBER.search(value) is None:
        yield Claim("no-number")
    for one in stated:
        inside = any(one.span.overlaps(span) for span in proof.anchor.spans)
        if shown is not None and inside and is_same_number(shown, one):
            yield _in_another_notation(text, stated, one, shown)


def _verbatim(text: str, stated: Sequence[ExtractedFigure], place: Span, shown: Amount | None) -> Claim:
    number = grouped_number(text, place)
    if number is not None and not place.contains(number):
        return Claim("other-number")
    touched = [one for one in stated if one.span.overlaps(place) and number is None]
    if not touched and shown is None and _NUMBER.search(place.slice(text)) is None:
        return Claim("no-number")
    whole = place
    for one in touched:
        cut = _cut(text, place, one, shown)
        if cut is not None:
            return cut
        whole = _union(whole, one.span)
    return _limited(text, stated, whole, place)


def _cut(text: str, place: Span, one: ExtractedFigure, shown: Amount | None) -> Claim | None:
    """What is wrong with a value that takes in a part of an amount only; None where the rest may go."""
    if place.contains(one.span) or _is_article(text, one.span, place) or _leaves_noun(text, one, place):
        return None
    amount = one.amount
    if shown is None:
        return Claim("other-number")
    if _is_gift(shown, amount):
        return None
    if amount.high is not None and shown.high is None and not amount.indefinite:
        if is_result_of_change(text, one.span.start, shown, amount) and place.end == one.span.end:
            return None
        is_end = shown.value in (amount.value, amount.high)
        return Claim("limited" if is_end else "other-number", _rest(one.span, place), one.span)
    if not is_same_number(shown, one):
        return Claim("other-number")
    if shown.qualifier != amount.qualifier:
        return Claim("limited", _rest(one.span, place), one.span)
    return None


def _is_gift(shown: Amount, amount: Amount) -> bool:
    """Whether what was read as a range of money gives it to so many: *$1 billion to 3 countries*."""
    falls = amount.currency and amount.high is not None and amount.high < amount.value
    same = (shown.value, shown.unit, shown.qualifier) == (amount.value, amount.unit, amount.qualifier)
    return falls and same and shown.high is None


def _is_article(text: str, whole: Span, place: Span) -> bool:
    """Whether all that a value leaves out of an amount is the article before it."""
    before = Span(whole.start, max(whole.start, place.start)).slice(text).strip().lower()
    return before in ("a", "an", "the") and place.end >= whole.end


def _leaves_noun(text: str, one: ExtractedFigure, place: Span) -> bool:
    """Whether a value leaves out what an order of magnitude counts: *hundreds* of *hundreds of tanks*."""
    rest = text[place.end : one.span.end].split()
    starts = place.start <= one.span.start and one.amount.indefinite
    return starts and rest[:1] == ["of"] and " ".join(rest[1:]) == one.measures


def _in_another_notation(
    text: str, stated: Sequence[ExtractedFigure], one: ExtractedFigure, shown: Amount
) -> Claim:
    if grouped_number(text, one.span) is not None:
        return Claim("other-number")
    beside = _limited(text, stated, one.span, one.span)
    if shown.qualifier == one.amount.qualifier:
        return beside
    verdict: Verdict = "limited" if shown.qualifier is None else "otherwise-limited"
    return Claim(verdict, one.span, beside.whole or one.span)


def _limited(text: str, stated: Sequence[ExtractedFigure], whole: Span, place: Span) -> Claim:
    """Whether words beside an amount limit it, or make it one end of a range."""
    found = [
        qualifier_before(text, whole.start),
        qualifier_before(text, place.start),
        qualifier_after(text, place.end),
        qualifier_after(text, whole.end),
        range_around(text, stated, whole),
    ]
    limits = [limit for limit in found if limit is not None and not place.contains(limit)]
    if not limits:
        return _HOLDS
    for limit in limits:
        whole = _union(whole, limit)
    return Claim("limited", _rest(limits[0], place), whole)


def _rest(whole: Span, place: Span) -> Span:
    """The part of ``whole`` before ``place``, or after it where there is none before."""
    if whole.start < place.start:
        return Span(whole.start, min(whole.end, place.start))
    return Span(max(whole.start, min(place.end, whole.end)), whole.end)


def _union(one: Span, other: Span) -> Span:
    return Span(min(one.start, other.start), max(one.end, other.end))
