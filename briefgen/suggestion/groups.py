"""Candidates that say the same: one sentence in two reports, one amount told twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.suggestion.candidates import QuotationCandidate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.suggestion.candidates import Candidate
    from briefgen.suggestion.speakers import Named

_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
OVERLAP: Final = 0.7
"""The share of the shorter one's longer words that both have, from which two quotations are variants."""
FEWEST: Final = 3
LONGER: Final = 4


def grouped(candidates: Iterable[Candidate]) -> list[list[Candidate]]:
    """The candidates in groups that say the same; the order of the first ones stays."""
    groups: list[list[Candidate]] = []
    for candidate in candidates:
        group = next((group for group in groups if says_the_same(group[0], candidate)), None)
        if group is None:
            groups.append([candidate])
        else:
            group.append(candidate)
    return groups


def says_the_same(one: Candidate, other: Candidate) -> bool:
    """Whether two candidates are variants: quotations of like words, or figures of one amount."""
    if isinstance(one, QuotationCandidate) and isinstance(other, QuotationCandidate):
        return not _are_two(one.speaker, other.speaker) and are_like_words(one.found.exact, other.found.exact)
    if isinstance(one, QuotationCandidate) or isinstance(other, QuotationCandidate):
        return False
    if one.found.amount != other.found.amount:
        return False
    first, second = _longer(one.found.measures or ""), _longer(other.found.measures or "")
    return bool(first & second) or first == second


def _are_two(one: Named | None, other: Named | None) -> bool:
    """Whether two speakers are surely not the same: both have a name, and another one."""
    return one is not None and other is not None and one.person and other.person and one.id != other.id


def are_like_words(one: str, other: str) -> bool:
    """Whether two quotations have the same words, or nearly all of the shorter one's longer words."""
    if _folded(one) == _folded(other):
        return True
    first, second = _longer(one), _longer(other)
    shared, fewer = len(first & second), min(len(first), len(second))
    return shared >= FEWEST and shared >= OVERLAP * fewer


def _folded(words: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in _WORD.findall(words)]


def _longer(words: str) -> frozenset[str]:
    return frozenset(word for word in _folded(words) if len(word) >= LONGER)
