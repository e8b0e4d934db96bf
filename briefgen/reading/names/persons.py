"""The people whom a German, French or Spanish text names, with the sex that its words give them.

A name counts as a person's where a given name, a form of address, a noun for a person before it or a verb
of speech says so; a noun for a person with an article (*la préfecture*, *der Richter*) is somebody without a
name.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.reading.names.given_names import FEMALE, MALE, gender
from briefgen.reading.names.nameless import within
from briefgen.reading.names.person_runs import (
    FULL,
    WORD,
    Runs,
    is_body,
    without_noun,
    without_place,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from briefgen.languages.contract.describing import Describing
    from briefgen.languages.contract.speech import Speech
    from briefgen.reading.names.person_runs import Run

_SENTENCE: Final = re.compile(r"[.!?…][”“»\"]*\s+(?=[A-ZÀ-ÖØ-ÞĀ-Ž„«“»\"¿¡])|\n+")
_WORD_BEFORE: Final = re.compile(r"[^\W_]+\Z")
_SENTENCE_ENDS: Final = ("", ".", "!", "?", "»", "“", "”", "\n")
_ABBREVIATED: Final = frozenset({"m", "me", "mme", "dr", "prof", "sr", "sra", "st", "nr", "d", "dª"})
_LONGEST_ABBREVIATED: Final = max(map(len, _ABBREVIATED))
_APPOSED: Final = 60
_APPOSITION: Final = re.compile(r"(?:[ \u00a0][^,.;:()«»„“”]*)?,?[ \u00a0](?:\w{1,4}\.?[ \u00a0])?")


class Named(NamedTuple):
    """Somebody as one place names them.

    Attributes:
        start: In code points, of the name or of the article before the noun; ``end`` likewise.
        name: In full, or the words themselves of somebody without a name.
        sex: ``m``, ``f`` or None.
        aside: Whether a preposition stands before it.
        described: Whether it is somebody without a name.
    """

    start: int
    end: int
    name: str
    sex: str | None
    aside: bool
    described: bool = False


class Persons:
    """Everybody whom a text names outside its quotations, in order."""

    def __init__(
        self,
        text: str,
        quoted: Sequence[tuple[int, int]],
        spoken: Sequence[str],
        of: Speech,
        describing: Describing,
    ) -> None:
        """Those names that are ``spoken`` are known to be of speakers."""
        self._text, self._of = text, of
        self._owning = frozenset(describing.owning)
        self._definite = tuple(f"{article} " for article in describing.definite)
        self._reader = Runs(text, of, describing)
        runs = [*self._reader.outside(quoted)]
        self._spoken = {tuple(name.split()) for name in spoken}
        shortened = {run.parts[0] for run in runs if len(run.parts) == 1}
        runs = [without_place(run, of) for run in runs]
        runs = [without_noun(run, shortened) for run in runs] if of.roles else runs
        self._sexes: dict[str, str] = {}
        self._by_last: dict[str, set[str]] = {}
        self.heads: dict[str, set[str]] = {}
        full = [run for run in runs if len(run.parts) >= FULL and self._is_person(run, shortened)]
        for run in full:
            self._note(run)
        whole = {run.start for run in full}
        named = [one for run in runs if (one := self._named(run, full=run.start in whole)) is not None]
        unnamed = [one for one in self._described() if not within(one.start, quoted)]
        starts, ends = [one.start for one in named], {one.end for one in named}
        alone = [one for one in unnamed if not self._is_apposed(one, starts, ends)]
        self.places = sorted([*named, *alone], key=attrgetter("start"))
        self._starts = [one.start for one in self.places]
        self._ends = [match.end() for match in _SENTENCE.finditer(text) if not _is_abbreviated(text, match)]

    def full_name(self, name: str) -> str:
        """The one full name that ends like ``name``; else ``name`` itself."""
        if " " in name:
            return name
        return next(iter(self._by_last[name])) if len(self._by_last.get(name, ())) == 1 else name

    def sex_of(self, name: str) -> str | None:
        """``m``, ``f`` or None, by given name, form of address, or the noun before the name."""
        given = name.split(maxsplit=1)[0].lower() if " " in name else ""
        known = self._of.given.get(given) or gender(given) or self._of.given.get(given[-1:])
        return self._sexes.get(name) or known

    def sentences_before(self, offset: int) -> Iterator[list[Named]]:
        """Whoever is named in each sentence before ``offset``, from the nearest back; others are left out."""
        number = bisect_left(self._starts, offset) - 1
        while number >= 0:
            place = bisect_left(self._ends, self._starts[number] + 1)
            begin = self._ends[place - 1] if place else 0
            found = []
            while number >= 0 and self._starts[number] >= begin:
                found.append(self.places[number])
                number -= 1
            yield found[::-1]

    def sentences_between(self, start: int, end: int) -> int:
        """How many sentences end between two places."""
        return bisect_left(self._ends, end + 1) - bisect_left(self._ends, start + 1)

    def _is_person(self, run: Run, shortened: set[str]) -> bool:
        first = run.parts[0].lower()
        if run.sex is not None or run.heads or run.parts in self._spoken:
            return True
        if first in MALE or first in FEMALE or first in self._of.given:
            return True
        if self._opens_sentence(run) or (not self._of.roles and self._is_flanked(run)):
            return True
        return run.parts[-1] in shortened and not self._text[: run.start].endswith(self._definite)

    def _opens_sentence(self, run: Run) -> bool:
        """Whether a name without an article begins a sentence: *Solange Riou tient l’épicerie*."""
        before = self._text[max(0, run.start - 4) : run.start].rstrip(" \u00a0")
        return before[-1:] in _SENTENCE_ENDS and self._text[run.end : run.end + 2].lstrip()[:1].islower()

    def _is_flanked(self, run: Run) -> bool:
        """Whether commas enclose a name: *una de las víctimas, Otilia Clares, de 83 años*."""
        before = self._text[max(0, run.start - 2) : run.start]
        return before == ", " and self._text[run.end : run.end + 1] == ","

    def _note(self, run: Run) -> None:
        name = " ".join(run.parts)
        self._by_last.setdefault(run.parts[-1], set()).add(name)
        first = run.parts[0].lower()
        sex = self._of.given.get(first) or gender(first) or run.sex
        if sex is not None:
            self._sexes.setdefault(name, sex)
        for head in run.heads:
            self.heads.setdefault(head, set()).add(name)

    def _named(self, run: Run, *, full: bool) -> Named | None:
        if full:
            name = " ".join(run.parts)
        else:
            name = self.full_name(run.parts[-1])
            titled = run.titled or run.parts in self._spoken
            if name == run.parts[-1] and not titled:
                return None
            for head in run.heads:
                self.heads.setdefault(head, set()).add(name)
            if run.sex is not None:
                self._sexes.setdefault(name, run.sex)
        return Named(run.start, run.end, name, self.sex_of(name), run.aside)

    def _described(self) -> Iterator[Named]:
        """Whoever an article and a noun name: *der Richter*, *le syndicat des libraires*."""
        for match in _articles(self._of, self._owning).finditer(self._text):
            group = next((one for one in (2, 3) if match[one] and self._is_somebody(match[one])), None)
            if group is not None and not _is_followed_by_name(self._text, match.end(group)):
                yield self._unnamed(match, group)

    def _is_somebody(self, word: str) -> bool:
        low = word.lower()
        if self._of.roles and not word[0].isupper():
            return is_body(low, self._of)
        return is_body(low, self._of) or self._reader.is_noun(low)

    def _is_apposed(self, one: Named, starts: Sequence[int], ends: AbstractSet[int]) -> bool:
        """Whether a name stands beside the noun in one clause: *la directrice du site, Hélène Rousset*."""
        if self._text[one.start - 2 : one.start] == ", " and one.start - 2 in ends:
            return True
        at = bisect_left(starts, one.end)
        between = self._text[one.end : starts[at]] if at < len(starts) else "."
        return len(between) < _APPOSED and _APPOSITION.fullmatch(between) is not None

    def _unnamed(self, match: re.Match[str], group: int) -> Named:
        start, end, low = match.start(), match.end(group), match[group].lower()
        before = WORD.findall(self._text, max(0, start - 16), start)
        sex = self._of.sexes.get(match[1].lower()) if match[1] and not self._of.roles else None
        sex = sex or self._reader.sex_of_body(low) or self._reader.sex_of_noun(low)
        aside = bool(before) and before[-1].lower() in self._of.prepositions
        return Named(start, end, self._text[start:end], sex, aside, described=True)


@cache
def _articles(of: Speech, owning: frozenset[str]) -> re.Pattern[str]:
    """An article or possessive with the one or two words behind it."""
    articles = sorted(of.articles | owning, key=len, reverse=True)
    listed = "|".join(re.escape(one) for one in articles)
    return re.compile(
        rf"(?<![\w’'-])(?:({listed})[ \u00a0]|[Ll][’'])([^\W\d_][\w-]*)(?=(?:[ \u00a0]([^\W\d_][\w-]*))?)",
        re.IGNORECASE,
    )


def _is_abbreviated(text: str, match: re.Match[str]) -> bool:
    """Whether the stop that may end a sentence belongs to a short word or an initial."""
    end = match.start()
    word = _WORD_BEFORE.search(text, max(0, end - _LONGEST_ABBREVIATED - 1), end)
    return word is not None and text[end] != "\n" and (len(word[0]) == 1 or word[0].lower() in _ABBREVIATED)


def _is_followed_by_name(text: str, end: int) -> bool:
    """Whether a name stands right behind, so that the noun only describes it."""
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
