"""Changed endings in brackets: ``purpose[s]``, ``chang[ed]``. Only the inflections of English."""

from __future__ import annotations

from briefgen.anchoring.comparing.vocabulary import LIMITS, is_negation, is_number

_PLAIN = frozenset({"", "s", "es", "ed", "d", "ing", "e"})
_Y = frozenset({"y", "ies", "ied", "ying"})
_PARTICIPLE = frozenset({"n", "en"})
_SHORTEST_STEM = 3


def changed_endings(stem: str, ending: str) -> tuple[str, ...]:
    """What ``ending`` may stand for after ``stem``: the source's endings, longest first.

    Both in folded form; ``stem`` is the word before the bracket. Empty where the change is no inflection, or
    where the word counts, negates or limits.
    """
    if len(stem) < _SHORTEST_STEM or not stem.isalpha():
        return ()
    group = next((group for group in (_PLAIN | _PARTICIPLE, _Y) if ending in group), None)
    if not ending or group is None or (ending in ("d", "n") and not stem.endswith("e")):
        return ()
    others = group
    allowed = [other for other in others if other != ending and not _weighty(stem, other, ending)]
    return tuple(sorted(allowed, key=len, reverse=True))


def _weighty(stem: str, other: str, ending: str) -> bool:
    words = (stem.lower() + other, stem.lower() + ending)
    return any(is_negation(word) or is_number(word) or word in LIMITS for word in words)
