"""Where a figure's value stands in its passage, and the words beside it that limit it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.anchoring import Anchor, anchor
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_BEFORE: Final = (
    "over", "above", "more than", "greater than", "upwards of", "in excess of", "at least", "no less than",
    "no fewer than", "not less than", "a minimum of", "minimum of", "under", "below", "less than",
    "fewer than", "at most", "up to", "no more than", "not more than", "as many as", "as much as",
    "as few as", "as little as", "a maximum of", "maximum of", "about", "around", "approximately", "approx.",
    "roughly", "some", "circa", "ca.", "nearly", "almost", "close to", "just under", "just over", "well over",
    "an estimated", "estimated", "an average of", "on average", "only", "just", "merely", "barely", "hardly",
    "scarcely", "exactly", "more or less", "perhaps", "maybe", "possibly", "probably", "potentially",
    "reportedly", "allegedly", "supposedly", "a reported", "an alleged", "several", "a few", "few", "many",
    "twice", "double", "triple", "half", "half of", "no", "not", "not the", "not even", "not quite", "never",
    "nowhere near", "all but", "neither", "nor", "without", "between", "one or", "one to", "minus",
)  # fmt: skip
_FILLERS: Final = (
    "a", "an", "another", "additional", "an additional", "a further", "an extra", "a total of", "a combined",
)  # fmt: skip
"""What may stand between a qualifier and its number: *up to an additional $1 billion*."""
_SIGN: Final = r"[~≈<>≤≥±]\s?|(?<![^\s(])[-−–+]"
"""A dash with a space after it is punctuation."""
_AFTER: Final = (
    r"or\s+(?:more|less|fewer)(?!\s+than)", r"or\s+(?:so|thereabouts)", r"-plus", r"-odd", r"-ish",
    r"at\s+(?:the\s+)?(?:least|most)(?!\s+[\d$€£])", r"on\s+average",
    r"and\s+(?:more|over|above)(?!\s+[\w$€£])",
    r"plus(?!\s+[\w$€£])", r"\+(?!\s*[\w$€£])", r"\^\d+", r"[⁰¹²³⁴-⁹]+",
)  # fmt: skip


def _alternatives(words: tuple[str, ...]) -> str:
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(r"\s+".join(re.escape(part) for part in word.split()) for word in ordered)


_QUALIFIER_BEFORE: Final = re.compile(
    rf"(?:{_SIGN}|(?<![\w-])(?:{_alternatives(_BEFORE)})(?:\s+(?:{_alternatives(_FILLERS)}))?\s*)$",
    re.IGNORECASE,
)
_QUALIFIER_AFTER: Final = re.compile(rf"\s*(?:{'|'.join(_AFTER)})(?![\w-])", re.IGNORECASE)
_REACH: Final = 40
"""Code points looked at beside a value; the longest qualifier has fewer."""
_GROUPED: Final = re.compile(
    r"(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d.,]\d|\d)|\d{1,3}(?:\.\d{3}){2,}(?!\d)"
)
"""A number in groups of three that no English figure is read from: *1 500 000*."""
_LONGEST_GROUPED: Final = 64
"""Code points before a place within which a number that reaches it begins: forty-eight digits."""


def locate_in(text: str, passage: Anchor, value: str) -> Span | None:
    """Where ``value`` stands within an anchored passage, whole, typography aside; the first such place."""
    return next(places(text, passage, value), None)


def places(text: str, passage: Anchor, value: str) -> Iterator[Span]:
    """Yield every place at which ``value`` stands so; its first letter may be a capital or not."""
    for span in passage.spans:
        for written in dict.fromkeys((value, value[:1].swapcase() + value[1:])):
            found = anchor(span.slice(text), written)
            if isinstance(found, Anchor):
                candidates = [found.span] if found.kind != "marked" else []
            else:
                candidates = list(found.candidates)
            yield from (place.shift(span.start) for place in candidates)


def grouped_number(text: str, span: Span) -> Span | None:
    """The number written in groups of three digits, *1 500 000*, that ``span`` touches."""
    start = max(0, span.start - _LONGEST_GROUPED)
    for match in _GROUPED.finditer(text, start, min(len(text), span.end + _REACH)):
        if span.overlaps(Span(*match.span())):
            return Span(*match.span())
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
