"""Where a figure's value stands in its passage, and the words beside it that limit it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.anchoring import Anchor, Prepared
from briefgen.curation import Figure
from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.verification.context import Proof

_BEFORE: Final = (
    "over", "above", "more than", "greater than", "upwards of", "in excess of", "at least", "no less than",
    "no fewer than", "not less than", "a minimum of", "minimum of", "under", "below", "less than",
    "fewer than",
    "at most", "up to", "no more than", "not more than", "as many as", "as much as", "as few as",
    "as little as",
    "a maximum of", "maximum of", "about", "around", "approximately", "approx.", "roughly", "some", "circa",
    "ca.",
    "nearly", "almost", "close to", "just under", "just over", "well over", "an estimated", "estimated",
    "an average of", "on average", "only", "just", "merely", "exactly", "more or less",
    "not", "between", "~", "≈", "<", ">", "≤", "≥", "±", "+", "-", "−", "minus",
)  # fmt: skip
_AFTER: Final = (
    "or more", "or less", "or fewer", "or so", "or thereabouts", "at least", "at most", "and more",
    "and over",
    "and above", "plus", "+", "on average", "at the most", "at the least",
)  # fmt: skip


def _alternatives(words: tuple[str, ...]) -> str:
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(r"\s+".join(re.escape(part) for part in word.split()) for word in ordered)


_QUALIFIER_BEFORE: Final = re.compile(rf"(?<![\w-])(?:{_alternatives(_BEFORE)})\s*$", re.IGNORECASE)
_RANGE: Final = r"(?:to|or|and|[-–—])\s*[$€£¥]?[0-9][0-9.,]*"
"""The other end of a range: its first number alone says something else."""
_QUALIFIER_AFTER: Final = re.compile(rf"\s*(?:{_RANGE}|(?:{_alternatives(_AFTER)})(?![\w-]))", re.IGNORECASE)
_REACH: Final = 40
"""Code points looked at beside a value; the longest qualifier has fewer."""


def locate_value(proof: Proof) -> Span | None:
    """Where the source has the value of a figure, within its passage; None where it has not."""
    figure = proof.citation.selector
    if not isinstance(figure, Figure):
        return None
    return locate_in(proof.source.text, proof.anchor, figure.value)


def locate_in(text: str, anchor: Anchor, value: str) -> Span | None:
    """Where ``value`` stands within an anchored passage, whole, typography aside."""
    for span in anchor.spans:
        found = Prepared(span.slice(text)).anchor(value)
        if isinstance(found, Anchor) and found.kind != "marked":
            return found.span.shift(span.start)
    return None


def qualifier_before(text: str, start: int) -> Span | None:
    """The qualifier that ends just before ``start``, in code points of ``text``."""
    low = max(0, start - _REACH)
    match = _QUALIFIER_BEFORE.search(text, low, start)
    return Span(match.start(), low + len(text[low : match.end()].rstrip())) if match else None


def qualifier_after(text: str, end: int) -> Span | None:
    """The qualifier that begins just after ``end``, in code points of ``text``."""
    match = _QUALIFIER_AFTER.match(text, end, min(len(text), end + _REACH))
    if match is None:
        return None
    return Span(match.end() - len(match.group().lstrip()), match.end())
