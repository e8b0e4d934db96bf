"""Where around a passage a clause begins to which what was said before no longer reaches."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.checking.scope.words import Word
    from briefgen.languages.contract.scope import Scope

HARD: Final = frozenset({";", "--", "—", "–", "..."})
"""Signs over which not even a condition reaches."""
_LONGEST_ASIDE: Final = 8
"""How many words and signs an aside has at most."""


def breaks(words: Sequence[Word], following: Word | None, scope: Scope) -> Iterator[int]:
    """Yield the place of each word or sign that begins a clause; ``following`` comes after them all."""
    aside_until = 0
    for place, word in enumerate(words):
        if place < aside_until:
            continue
        if word.text == ",":
            aside_until = _aside_end(words, place, scope)
            if aside_until:
                continue
        after = words[place + 1] if place + 1 < len(words) else following
        if (
            word.text in scope.clauses.breaks
            or word.text in HARD
            or (word.text in scope.clauses.joining and after is not None and _is_subject(after, scope))
            or (after is not None and after.is_number(scope) and _ends_first(word, words[0], scope))
        ):
            yield place


def _ends_first(word: Word, first: Word, scope: Scope) -> bool:
    """Whether a number behind it begins a clause: *nobody slept* when *40 fell*, *asked why*, *40 fell*."""
    opens = first.text in scope.clauses.opening and not first.is_sign
    return word.text in scope.clauses.timing or (word.text == "," and opens)


def _aside_end(words: Sequence[Word], place: int, scope: Scope) -> int:
    """The place of the comma that closes an aside, *as you know,*, opened at ``place``; 0 where none is."""
    if place + 1 >= len(words) or words[place + 1].text not in scope.clauses.asides:
        return 0
    stop = min(len(words), place + _LONGEST_ASIDE)
    closing = (at for at in range(place + 2, stop) if words[at].text == ",")
    end = next(closing, 0)
    return end + 1 if end + 1 < len(words) else 0


def _is_subject(word: Word, scope: Scope) -> bool:
    return word.text in scope.clauses.subjects or word.capital


def is_infinitive_clause(words: Sequence[Word], scope: Scope) -> bool:
    """Whether words begin with an infinitive that a verb before their comma governs: *… zu tun*."""
    of = scope.clauses
    clause = list(takewhile(lambda word: not word.is_sign, words))
    if not clause or clause[0].text in of.purposes or not of.infinitive:
        return False
    if any(re.fullmatch(of.infinitive, word.text) is not None and not word.capital for word in clause):
        return True
    return any(
        word.text == of.infinitive_mark and not after.capital and after.text.endswith(of.infinitive_ending)
        for word, after in pairwise(clause)
    )
