"""Which runs of words a quotation is looked for by: plain words as they are printed, the rarest that it has.

Frequent words are in many texts that do not have the quotation. How frequent a word is, is counted in the
quotations that are looked for together; of words that are alike in that, short ones are taken for frequent.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain
from math import log
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

RUNS: Final = 4
"""Runs of a quotation, since a line break, another mark or another word may lie in any one of them."""
_RUN: Final = 3
"""Words of a run; fewer are in many texts that do not have the quotation."""
_UNSPACED: Final = 6
"""Characters of a run where a script has no spaces."""
_LETTER: Final = 0.5
"""How much rarer a word is for each letter that it has more, as a natural logarithm."""
_PLAIN: Final = re.compile(r"[^\W_]+(?: [^\W_]+)*")


class _Run(NamedTuple):
    """A stretch of a quotation.

    Attributes:
        start: The number of its first word, or letter, in the quotation.
        end: That of the one behind it.
        words: It, with the space before it if there is one: a text is left at once where there is none.
        weight: How frequent its words are.
    """

    start: int
    end: int
    words: str
    weight: float


def plain_words(exact: str) -> list[str]:
    """The words of a quotation, in order; where a script has no spaces, what lies between two marks."""
    return [word for stretch in _PLAIN.findall(exact) for word in stretch.split(" ")]


def runs(quotations: Mapping[str, str]) -> dict[str, list[str]]:
    """By its key the runs of each quotation that has any: as many as there is room for, the rarest."""
    counts = Counter(chain.from_iterable(set(plain_words(exact)) for exact in quotations.values()))
    found = {
        key: _chosen(list(_offered(exact, counts))) or _whole(exact) for key, exact in quotations.items()
    }
    return {key: some for key, some in found.items() if some}


def _whole(exact: str) -> list[str]:
    """The longest stretch of a quotation that has no run of enough words."""
    longest = max(_PLAIN.findall(exact), key=len, default="")
    return [longest] if longest else []


def _offered(exact: str, counts: Mapping[str, int]) -> Iterator[_Run]:
    """The runs that there are, by their ends."""
    at = 0
    for match in _PLAIN.finditer(exact):
        words = match.group().split(" ")
        if len(words) == 1 and len(words[0]) >= 2 * _UNSPACED:
            ends = range(_UNSPACED, len(words[0]), _UNSPACED)
            ends = ends[:: max(1, len(ends) // RUNS)]
            yield from (_Run(at + e - _UNSPACED, at + e, words[0][e - _UNSPACED : e], 0.0) for e in ends)
            at += len(words[0])
            continue
        begins = exact[: match.start()].endswith(" ")
        for first in range(0 if begins or len(words) == _RUN else 1, len(words) - _RUN + 1):
            run = words[first : first + _RUN]
            text = " ".join(["", *run] if first or begins else run)
            yield _Run(at + first, at + first + _RUN, text, _weight(run, counts))
        at += len(words)


def _weight(run: Sequence[str], counts: Mapping[str, int]) -> float:
    """How frequent a run is; its first word counts twice, as what a text is compared with most often."""
    return sum(log(counts[word]) - _LETTER * len(word) for word in (run[0], *run))


def _chosen(offered: Sequence[_Run]) -> list[str]:
    """Of runs that overlap, as many as do not, and of these the rarest."""
    best: list[list[tuple[int, float, tuple[str, ...]]]] = [[(0, 0.0, ())] * (RUNS + 1)]
    for number, run in enumerate(offered, 1):
        before = number - 1
        while before and offered[before - 1].end > run.start:
            before -= 1
        row = list(best[number - 1])
        for count in range(1, RUNS + 1):
            fewer, weight, taken = best[before][count - 1]
            row[count] = min(row[count], (fewer - 1, weight + run.weight, (*taken, run.words)))
        best.append(row)
    return list(best[-1][RUNS][2])
