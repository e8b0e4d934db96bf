"""The words that bound a number or call it rough: *over*, *at least*, *about*, *or more*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.languages.vocabulary import spelled

if TYPE_CHECKING:
    from briefgen.reading.figures.amounts import Qualifier

BEFORE: dict[Qualifier, tuple[str, ...]] = {
    "more-than": (
        "more than", "greater than", "higher than", "over", "above", "upwards of", "upward of",
        "in excess of", "exceeding", "well over", "just over", "north of", "surpassing", "topping",
    ),
    "less-than": (
        "less than", "fewer than", "lower than", "under", "below", "just under", "well under", "short of",
    ),
    "at-least": (
        "at least", "no fewer than", "no less than", "not less than", "a minimum of", "minimum of",
    ),
    "at-most": (
        "up to", "at most", "as many as", "as much as", "no more than", "not more than", "a maximum of",
        "maximum of",
    ),
    "about": (
        "about", "around", "approximately", "roughly", "some", "nearly", "almost", "close to", "an estimated",
        "estimated", "circa", "approx.", "approx", "in the region of", "something like", "near", "nearing",
        "virtually",
    ),
}  # fmt: skip
"""Longer phrases decide before shorter ones: *no more than* is not *more than*."""

_AFTER: dict[Qualifier, tuple[str, ...]] = {
    "at-least": (
        " or more", "-plus", " plus", "+", " at least", " or older", " or above", " and above", " and over",
        " and older",
    ),
    "at-most": (" or less", " or fewer", " at most"),
    "about": (" or so", "-odd", "-ish"),
}  # fmt: skip

_KNOWN = {phrase: qualifier for qualifier, phrases in BEFORE.items() for phrase in phrases}
_FOLLOWING = tuple((phrase, qualifier) for qualifier, phrases in _AFTER.items() for phrase in phrases)
_BEFORE = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(re.escape(words) for words in sorted(_KNOWN, key=len, reverse=True))
    + r")[ \u00a0]$",
    re.IGNORECASE,
)
# What follows begins anew: *50 tanks or more than half of them*, *at least 20 times*, *plus $2*.
_COMPARED = re.compile(r" than\b")
_COUNTED = re.compile(r"\s+[\d$€£¥₩]")
_ELSEWHERE = {
    **dict.fromkeys((" or more", " or less", " or fewer"), _COMPARED),
    **dict.fromkeys((" at least", " at most", " plus"), _COUNTED),
}
REACH = 20


def read_before(text: str, at: int) -> tuple[Qualifier, int] | None:
    """The qualifier that ends right before ``at``, and where it begins."""
    if text[at - 1 : at] == "~":
        return "about", at - 1
    low = max(0, at - REACH)
    window = text[low:at]
    if not window or window[-1] not in " \u00a0":
        return None
    match = _BEFORE.search(window)
    if match is None:
        return None
    return _KNOWN[spelled(match.group().strip(" \u00a0"))], low + match.start()


def read_after(text: str, at: int) -> tuple[Qualifier, int] | None:
    """The qualifier that begins at ``at``, and where it ends."""
    for words, qualifier in _FOLLOWING:
        if text.startswith(words, at):
            end = at + len(words)
            if not text[end : end + 1].isalnum() and not _belongs_elsewhere(text, words, at):
                return qualifier, end
    return None


def _belongs_elsewhere(text: str, words: str, at: int) -> bool:
    """Whether the words begin something new; right after digits, as in *50 plus 2-year-olds*, they do not."""
    after = _ELSEWHERE.get(words)
    return after is not None and not text[at - 1].isdigit() and bool(after.match(text, at + len(words)))
