"""Which text of a collection is the same as another, or nearly so, and in what they differ.

Texts are compared by their runs of a few words; of a script without spaces each character counts as a word.
An index holds a sample of the runs, which finds the candidates; these are then compared as a whole.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD: Final = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]|[^\W_]+")
_RUN: Final = 4
_SAMPLE: Final = 8
"""One run in so many is in the index, unless the text is short."""
_SHORT: Final = 400
"""Words up to which all runs of a text are in the index."""
NEAR: Final = 0.8
"""The share of the longer text's runs that both have, from which two texts are nearly the same."""
_CANDIDATES: Final = 3
_SHOWN: Final = 6
_AROUND: Final = 3
_LONGEST: Final = 12


@dataclass(frozen=True)
class Likeness:
    """How another text is like one.

    Attributes:
        other: The other's id.
        share: How much of the longer one both have, from 0 to 1; 1 if only white space differs.
        differences: Lines that show the first differences; none if they are the same.
    """

    other: str
    share: float
    differences: tuple[str, ...]


class Likenesses:
    """A collection that can be asked for a text like another; texts are added one by one."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}
        self._index: dict[int, list[str]] = {}

    def add(self, name: str, text: str) -> None:
        """Take a text into the collection."""
        self._texts[name] = text
        for run in _sampled(_words(text)):
            self._index.setdefault(run, []).append(name)

    def nearest(self, text: str) -> Likeness | None:
        """The text most like this one, if it is the same or nearly so."""
        words = _words(text)
        shared = Counter(name for run in _sampled(words) for name in self._index.get(run, ()))
        candidates = [name for name, _ in shared.most_common(_CANDIDATES)]
        found = [_compared(text, words, name, self._texts[name]) for name in candidates]
        best = max(found, key=lambda one: one.share, default=None)
        return best if best is not None and best.share >= NEAR else None


def _compared(text: str, words: list[str], name: str, other: str) -> Likeness:
    if text.split() == other.split():
        return Likeness(name, 1.0, ())
    one, two = Counter(_runs(words)), Counter(_runs(_words(other)))
    longer = max(one.total(), two.total())
    share = min((one & two).total() / longer, 0.999) if longer else 0.0
    return Likeness(name, share, tuple(differences(other, text)) if share >= NEAR else ())


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _runs(words: list[str]) -> Iterator[int]:
    for at in range(max(1, len(words) - _RUN + 1)):
        yield zlib.crc32(" ".join(words[at : at + _RUN]).encode("utf-8", "replace"))


def _sampled(words: list[str]) -> set[int]:
    runs = set(_runs(words))
    return runs if len(words) <= _SHORT else {run for run in runs if run % _SAMPLE == 0}


def differences(before: str, after: str) -> Iterator[str]:
    """Yield lines that show the first differences, with the words around: ``-`` what was, ``+`` what is."""
    old, new = ([" ".join(line.split()) for line in text.splitlines()] for text in (before, after))
    old, new = [line for line in old if line], [line for line in new if line]
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    lines: list[str] = []
    for tag, *bounds in matcher.get_opcodes():
        if tag != "equal":
            first, last, start, end = bounds
            lines += _within(" ".join(old[first:last]).split(), " ".join(new[start:end]).split())
    yield from lines[:_SHOWN]
    if len(lines) > _SHOWN:
        yield f"and {len(lines) - _SHOWN} more lines of differences"


def _within(old: list[str], new: list[str]) -> Iterator[str]:
    """The differing words of two stretches, cut to what can be read at a glance."""
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    for sign, words in (("-", old), ("+", new)):
        if len(words) - end > start:
            first = max(0, start - _AROUND)
            last = min(len(words), len(words) - end + _AROUND)
            shown = words[first : min(last, first + _LONGEST)]
            before, after = ("… " if first else ""), (" …" if first + len(shown) < len(words) else "")
            yield f"{sign} {before}{' '.join(shown)}{after}"
