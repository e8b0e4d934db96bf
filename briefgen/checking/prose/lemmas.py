"""The base forms that an English word may have: *stopped* is *stop*, *cut* is *cut*, *tied* is *tie*."""

from __future__ import annotations

from functools import lru_cache

from briefgen.languages import ENGLISH

_SHORTEST = 3
_KEPT = 16_384


@lru_cache(maxsize=_KEPT)
def lemmas(low: str) -> frozenset[str]:
    """Every base form that a word in lower case may have, itself among them; a guess by endings.

    Words that are no forms of each other may have one in common; the callers ask for words of a list.
    """
    opposites = ENGLISH.opposites
    known = opposites.irregular.get(low) if opposites else None
    if known is not None:
        return known | {low}
    return frozenset({low, *(base for base in _bases(low) if len(base) >= _SHORTEST or base == "go")})


def _bases(low: str) -> list[str]:
    if low.endswith(("ies", "ied")):
        return [f"{low[:-3]}y", low[:-1]]
    if low.endswith("ing"):
        return _bare(low[:-3])
    if low.endswith("ed"):
        return _bare(low[:-2])
    if low.endswith("s") and not low.endswith("ss"):
        return [low[:-1], low[:-2]] if low.endswith("es") else [low[:-1]]
    return []


def _bare(stem: str) -> list[str]:
    """*stopp* of *stopped* is *stop*, *us* of *used* is *use*."""
    doubled = len(stem) > 2 and stem[-1] == stem[-2]
    return [stem, f"{stem}e", stem[:-1]] if doubled else [stem, f"{stem}e"]
