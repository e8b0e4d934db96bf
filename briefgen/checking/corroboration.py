"""How many independent accounts carry a point, and whether there is another that could.

Another account is one that stands by itself and tells of the matter: the topic cites it, or it has most of
the words that the point is about. A corpus holds texts on other things, too, and nobody is to be sent there.
What has been compared for one point is kept for the next, and the texts are gone through once.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import repeat
from math import ceil
from operator import contains
from typing import TYPE_CHECKING, Final

from briefgen.corpus import Independences
from briefgen.reading.function_words import STARTERS
from briefgen.text.compared_words import compared

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefgen.corpus import Corpus, Independence, Source

ENOUGH: Final = 2
"""Independent accounts by which a point is confirmed."""
_MOST: Final = 0.6
"""Of a point's words, how many a text has that tells of the same."""
_FEWEST: Final = 2
_SHORTEST: Final = 4
_STEM: Final = 5
"""Letters by which the forms of a word are taken for one."""
_LONG: Final = 50_000
"""Characters of a source from which it is long."""


class Corroboration:
    """Judges what carries points, of one corpus.

    Args:
        corpus: The sources.
        texts: The points that may be asked of.
    """

    def __init__(self, corpus: Corpus, texts: Iterable[str]) -> None:
        self._corpus = corpus
        self._texts = tuple(texts)
        self._judge = Independences()
        self._judged: dict[tuple[str, ...], Independence] = {}
        self._holding: dict[str, set[str]] | None = None
        self._stemmed: dict[str, set[str]] = {}

    def of(self, names: Sequence[str]) -> Independence:
        """How the sources of a point depend on each other; each id once."""
        key = tuple(names)
        if key not in self._judged:
            self._judged[key] = self._judge.of([self._corpus.sources[name] for name in key])
        return self._judged[key]

    def is_possible(self, text: str, names: Sequence[str], nearby: Iterable[str]) -> bool:
        """Whether an account besides these tells of what a point says, independent of them.

        ``nearby`` are the sources that the point's topic cites.
        """
        others = (other for others in (nearby, self._telling(text)) for other in others)
        return any(self._stands_by_itself(other, names) for other in others if other not in names)

    def _stands_by_itself(self, other: str, names: Sequence[str]) -> bool:
        sources = self._corpus.sources
        if any(sources[other].text == sources[name].text for name in names):
            return False
        judged = self.of((*sorted(names), other))
        return other not in judged.unnamed and frozenset({other}) in judged.groups

    def _telling(self, text: str) -> Iterator[str]:
        """The sources that have most of the words of a text.

        One that has them has some of the rarest, so that the others need not be looked at.
        """
        if self._holding is None:
            self._holding = self._index()
        holding = sorted((self._holding.get(stem, set()) for stem in self._stems(text)), key=len)
        least = max(_FEWEST, ceil(_MOST * len(holding)))
        seen = set[str]()
        for nth, rare in enumerate(holding[: len(holding) - least + 1]):
            for name in rare - seen:
                if 1 + sum(map(contains, holding[nth + 1 :], repeat(name))) >= least:
                    yield name
            seen |= rare

    def _stems(self, text: str) -> set[str]:
        """The stems of a point, found once."""
        if text not in self._stemmed:
            self._stemmed[text] = _stems(text)
        return self._stemmed[text]

    def _index(self) -> dict[str, set[str]]:
        """By each stem of the points the sources that have it."""
        wanted = {stem for text in self._texts for stem in self._stems(text)}
        holding = defaultdict[str, set[str]](set)
        for source in self._corpus.sources.values():
            for stem in wanted & _stems_in(source):
                holding[stem].add(source.id)
        return holding


def _stems_in(source: Source) -> set[str]:
    """The stems of a source; those of a long one are not kept, which would weigh as much as it does."""
    text = source.text
    return _stems(text) if len(text) > _LONG else source.reading.once("stems", "", lambda: _stems(text))


def _stems(text: str) -> set[str]:
    """How the words of a text begin, and its numbers; what any text has is left out."""
    keys = set(compared(text))
    return {
        key[:_STEM]
        for key in keys
        if any(map(str.isdigit, key)) or (len(key) >= _SHORTEST and key not in STARTERS)
    }
