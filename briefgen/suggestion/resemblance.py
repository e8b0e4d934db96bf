"""Which texts tell of the same: those that share words which are rare in the collection."""

from __future__ import annotations

import math
import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from briefgen.reading.function_words import CALENDAR, STARTERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WORD: Final = re.compile(r"[^\W\d_][\w’'-]{3,}")
RARE: Final = 0.5
"""A word is rare if at most this share of the texts has it, or two texts."""
ALIKE: Final = 0.08
"""The shared weight, as a share of the lighter text's, from which two texts tell of the same."""
FEWEST: Final = 4
"""How many rare words have to be shared at least."""
NAMES: Final = 2
"""How many of them have to be names, which tell two stories apart."""


def vocabulary(text: str) -> frozenset[str]:
    """The longer words of a text, in lower case, possessive endings off."""
    return frozenset(
        word.lower().replace("’", "'").removesuffix("'s").rstrip("'-") for word in _WORD.findall(text)
    )


def names(text: str) -> frozenset[str]:
    """Those of its longer words that ``text`` writes with a capital letter and never without one."""
    found = set(_WORD.findall(text))
    small = {word for word in found if word[0].islower()}
    large = {word.lower() for word in found if word[0].isupper()}
    return vocabulary(" ".join(large - small - STARTERS - CALENDAR))


class Rarity:
    """How rare each word is in a collection of texts."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.words = {name: vocabulary(text) for name, text in texts.items()}
        self._names = {name: names(text) for name, text in texts.items()}
        self._count = Counter(word for words in self.words.values() for word in words)
        self._most = max(2, int(RARE * len(texts)))

    def rare(self, words: Iterable[str]) -> dict[str, float]:
        """The rare ones among ``words``, with their inverse document frequencies as weights."""
        total = len(self.words)
        return {
            word: math.log((total + 1) / max(1, self._count[word])) + 0.1
            for word in words
            if self._count[word] <= self._most
        }

    def shared(self, first: Iterable[str], second: Iterable[str]) -> tuple[float, list[str]]:
        """How much of the lighter side's weight both have, from 0 to 1, and which words, the rarest first."""
        one, other = self.rare(first), self.rare(second)
        both = sorted(one.keys() & other.keys(), key=lambda word: (-one[word], -len(word), word))
        lighter = min(sum(one.values()), sum(other.values()))
        return (sum(one[word] for word in both) / lighter if lighter else 0.0), both

    def alike(self, words: Iterable[str]) -> dict[str, list[str]]:
        """The texts that tell of what ``words`` tell of, the most alike first, with the words they share.

        Names come first among these.
        """
        wanted = frozenset(words)
        found = {name: self.shared(wanted, own) for name, own in self.words.items()}
        near = {name: share for name, (share, both) in found.items() if self._is_near(name, share, both)}
        ordered = sorted(near, key=lambda name: (-near[name], name))
        return {
            name: sorted(found[name][1], key=lambda word: word not in self._names[name]) for name in ordered
        }

    def _is_near(self, name: str, share: float, both: Iterable[str]) -> bool:
        shared = frozenset(both)
        return share >= ALIKE and len(shared) >= FEWEST and len(shared & self._names[name]) >= NAMES
