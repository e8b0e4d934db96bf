"""How alike two quotations are, and which of their words correspond.

Dynamic programming over both, so the cost is the product of their lengths; callers bound these.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.briefing.utterances import Weights
    from briefgen.text.compared_words import Word

Certainty = Literal["same", "likely"]

LEAST: Final = 8.0
"""Weight of the longest shared run below which two quotations are never taken for one utterance."""
_GAP: Final = 6
"""Words that may part two corresponding ones before what lies beyond has to carry weight of its own."""
_ALONE: Final = 4.0
"""The weight from which a group of corresponding words stands by itself."""


@dataclass(frozen=True)
class Likeness:
    """The comparison of two quotations.

    Attributes:
        best: Weight of the longest run of words that both share, by weight.
        wlcs: Weight of their longest common subsequence, as a share of the lighter quotation's weight.
        pairs: Indices of corresponding words in the one and in the other, in order.
    """

    best: float
    wlcs: float
    pairs: tuple[tuple[int, int], ...]

    @property
    def range(self) -> tuple[int, int]:
        """Indices of the first and the last corresponding word of the other; there must be one."""
        return self.pairs[0][1], self.pairs[-1][1]

    def certainty(self, *, compatible: bool) -> Certainty | None:
        """Whether both are one utterance; None where that is not clear enough to say.

        A shared run has to be long, and to be a good part of what was said: within longer sentences it may be
        a title or a programme that everybody names. People who speak on one matter share its set phrases, so
        all but nearly whole quotations must also come from a compatible speaker and date.
        """
        if self.best >= 18 and self.wlcs >= (0.5 if compatible else 0.8):
            return "same"
        if not compatible:
            return None
        if self.best >= 12 and self.wlcs >= 0.6:
            return "same"
        return "likely" if self.best >= LEAST and self.wlcs >= 0.8 else None


def compare(one: Sequence[Word], other: Sequence[Word], weights: Weights) -> Likeness:
    """Compare two quotations word by word."""
    values = [weights[word.key] for word in one]
    table, best = _table(one, other, values)
    lighter = min(sum(values), weights.sum(other))
    pairs = _drawn_together(one, other, _pairs(one, other, values, table))
    kept = _coherent(pairs, values)
    return Likeness(best, table[0][0] / lighter if lighter else 0.0, tuple(kept))


def _table(
    one: Sequence[Word], other: Sequence[Word], values: Sequence[float]
) -> tuple[list[list[float]], float]:
    """``table[i][j]``: weight of the longest common subsequence from ``i`` and ``j`` on; and the best run."""
    width = len(other)
    table = [[0.0] * (width + 1) for _ in range(len(one) + 1)]
    best = 0.0
    runs = [0.0] * (width + 1)
    for i in range(len(one) - 1, -1, -1):
        row, below, key, value = table[i], table[i + 1], one[i].key, values[i]
        runs_here = [0.0] * (width + 1)
        for j in range(width - 1, -1, -1):
            if other[j].key == key:
                runs_here[j] = run = runs[j + 1] + value
                best = max(best, run)
                row[j] = below[j + 1] + value
            else:
                row[j] = max(below[j], row[j + 1])
        runs = runs_here
    return table, best


def _pairs(
    one: Sequence[Word], other: Sequence[Word], values: Sequence[float], table: list[list[float]]
) -> list[tuple[int, int]]:
    pairs = []
    i = j = 0
    while i < len(one) and j < len(other):
        if one[i].key == other[j].key and table[i][j] == table[i + 1][j + 1] + values[i]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif table[i + 1][j] >= table[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def _drawn_together(
    one: Sequence[Word], other: Sequence[Word], pairs: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """With each pair beside the one that follows it, where words that are said again leave the choice."""
    left = list(pairs)
    drawn = [left.pop()] if left else []
    while drawn:
        i, j = drawn[-1][0] - 1, drawn[-1][1] - 1
        in_the_way = [pair for pair in left[-2:] if pair[0] >= i or pair[1] >= j]
        if min(i, j) >= 0 and one[i].key == other[j].key and len(in_the_way) < 2:
            del left[len(left) - len(in_the_way) :]
            drawn.append((i, j))
        elif left:
            drawn.append(left.pop())
        else:
            break
    return drawn[::-1]


def _coherent(pairs: list[tuple[int, int]], values: Sequence[float]) -> list[tuple[int, int]]:
    """Without the groups of common words that correspond by chance, far from the others."""
    groups: list[list[tuple[int, int]]] = []
    for pair in pairs:
        last = groups[-1][-1] if groups else None
        if last and pair[0] - last[0] <= _GAP and pair[1] - last[1] <= _GAP:
            groups[-1].append(pair)
        else:
            groups.append([pair])
    return [pair for group in groups if sum(values[i] for i, _ in group) >= _ALONE for pair in group]
