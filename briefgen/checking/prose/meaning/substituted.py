"""A word of a text in whose place its evidence has another of the same family: *sister* for *wife*.

Asked only where both say the same else, neither word stands anywhere on the other side, and nothing denies
one of them only. One exchange is reported; two may say the same as before, *older … better* of *younger …
worse*.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from briefgen.checking.prose.meaning.alignment import NEGATION, replaced
from briefgen.languages.contract.families import excludes, shares_group

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.checking.prose.meaning.alignment import Replaced, Word


class Substitute(NamedTuple):
    """A word of a text and the one of its evidence that it excludes, with where both stand."""

    mine: Word
    theirs: Word
    stretch: Replaced


def substituted(own: Sequence[Word], held: Sequence[Word], cited: Sequence[Word]) -> Substitute | None:
    """The only word of a text that excludes the one in its place; None where there is none or are several.

    Args:
        own: The words of the text.
        held: The words of the sentence that it rests on.
        cited: Those of them that are cited.
    """
    if not any(_exclude(one, other) for one in own for other in cited):
        return None
    found = [one for stretch in replaced(own, held) for one in _excluding(stretch, own, held)]
    if len(found) != 1 or found[0].theirs not in cited:
        return None
    only = found[0]
    if _is_denied(own, only) != _is_denied(cited, only):
        return None
    elsewhere = holds_group_of(own, only.theirs) or holds_group_of(cited, only.mine)
    if elsewhere and not only.stretch.is_single:
        return None
    return None if _is_reordered(only, own, held, cited) else only


def limit_dropped(own: Sequence[Word], cited: Sequence[Word]) -> Word | None:
    """A *few* or *rarely* of the evidence that a text leaves out which has no other word."""
    known = {one.form for one in cited}
    mine = {one.form for one in own}
    if NEGATION in mine or any(one.form not in known for one in own if not one.is_empty):
        return None
    for one, after in pairwise(cited):
        if one.is_limiting and after.form in mine and not holds_group_of(own, one):
            return None if one.form in mine else one
    return None


def holds_group_of(words: Sequence[Word], other: Word) -> bool:
    """Whether one of some words says nearly the same as another word."""
    return any(shares_group(one.places, other.places) for one in words if one.places)


def _exclude(one: Word, other: Word) -> bool:
    if one.form != other.form and (one.bare == other.form or other.bare == one.form):
        return True  # *illegally* and *legally*
    if not (one.places and other.places):
        return False
    return excludes(one.places, other.places) and not shares_group(one.places, other.places)


def _is_denied(words: Sequence[Word], found: Substitute) -> bool:
    return any(one.form == NEGATION for one in words if one is not found.mine and one is not found.theirs)


def _excluding(stretch: Replaced, own: Sequence[Word], held: Sequence[Word]) -> Iterator[Substitute]:
    for at in stretch.mine:
        for other in stretch.theirs:
            if _exclude(own[at], held[other]):
                yield Substitute(own[at], held[other], stretch)


def _is_reordered(
    found: Substitute, own: Sequence[Word], held: Sequence[Word], cited: Sequence[Word]
) -> bool:
    """Whether a stretch says in another order what its evidence says elsewhere, or turns what it says."""
    mine = [own[at] for at in found.stretch.mine]
    theirs = [held[at] for at in found.stretch.theirs]
    forms, others = _telling(mine), _telling(theirs)
    rest = [one for one in (*mine, *theirs) if one is not found.mine and one is not found.theirs]
    return (
        _is_turned_round(found, own, held)
        or any(one.is_turning for one in rest)
        or any(one.form in forms for one in cited)
        or any(one.form in others for one in own)
    )


def _telling(words: Sequence[Word]) -> set[str]:
    return {one.form for one in words if not one.is_empty}


def _is_turned_round(found: Substitute, own: Sequence[Word], held: Sequence[Word]) -> bool:
    """Whether what stands before a word in the one stands behind it in the other: *A more than B*."""
    mine, theirs = own.index(found.mine), held.index(found.theirs)
    left, right = _telling(own[:mine]), _telling(own[mine + 1 :])
    before, behind = _telling(held[:theirs]), _telling(held[theirs + 1 :])
    return not (left - before).isdisjoint(behind) and not (right - behind).isdisjoint(before)
