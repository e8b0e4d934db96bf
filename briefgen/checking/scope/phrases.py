"""The phrases of a language, looked up among the words of a stretch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefgen.checking.scope.words import Word

_MOST_SKIPPED: Final = 3
"""How many words a ``*`` of a phrase takes in."""
_Name = TypeVar("_Name")
_Form = tuple[frozenset[str] | None, ...]


@dataclass(frozen=True, slots=True)
class Match(Generic[_Name]):
    """Where a phrase stands: half-open places among the words, and the name of its group."""

    name: _Name
    start: int
    end: int


class PhraseTable(Generic[_Name]):
    """Phrases under names, found by their first word."""

    def __init__(self, groups: Mapping[_Name, Iterable[str]], never: frozenset[str] = frozenset()) -> None:
        """``never`` are words that no ``*`` takes in: *that is* not *a lie*."""
        self._never = never
        self._by_first: dict[str, list[tuple[_Name, _Form]]] = {}
        for name, phrases in groups.items():
            for phrase in phrases:
                form = tuple(None if word == "*" else frozenset(word.split("/")) for word in phrase.split())
                for first in form[0] or ():
                    self._by_first.setdefault(first, []).append((name, form))

    def at(self, words: Sequence[Word], place: int) -> Iterator[Match[_Name]]:
        """Every phrase that begins at one place."""
        for name, form in self._by_first.get(words[place].text, ()):
            end = self._end(form, 1, words, place + 1)
            if end is not None:
                yield Match(name, place, end)

    def found(self, words: Sequence[Word]) -> Iterator[Match[_Name]]:
        """Every phrase of a stretch, in order."""
        for place in range(len(words)):
            yield from self.at(words, place)

    def _end(self, form: _Form, part: int, words: Sequence[Word], place: int) -> int | None:
        """Where a phrase ends whose parts from ``part`` on are looked for at ``place``, or None."""
        while part < len(form):
            wanted = form[part]
            if wanted is None:
                return self._end_behind_any(form, part + 1, words, place)
            if place >= len(words) or words[place].text not in wanted:
                return None
            part, place = part + 1, place + 1
        return place

    def _end_behind_any(self, form: _Form, part: int, words: Sequence[Word], place: int) -> int | None:
        """The same where any words may come first, up to ``_MOST_SKIPPED``."""
        for at in range(place, min(len(words), place + _MOST_SKIPPED + 1)):
            end = self._end(form, part, words, at)
            if end is not None or words[at].text in self._never:
                return end
        return None
