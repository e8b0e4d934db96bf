"""The names in a text: every mention, and which full name a bare surname stands for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Literal

from briefgen.languages.english.names import ENGLISH_NAMES
from briefgen.reading.names.couples import couples
from briefgen.reading.names.given_names import FAMILY_FIRST, gender
from briefgen.reading.names.mentions import Mention
from briefgen.reading.names.titles import GENDERED, SUFFIXES, SURNAMES, TITLES
from briefgen.reading.speech.function_words import AUXILIARIES, CALENDAR, STARTERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CAPITAL = "[A-ZÀ-Þ]"
_REST = r"(?:\.(?:[A-Z]\.)*|(?:rs?|s|en|ep|ov|ol|g?t|ev|rof|apt|aj|dm|on)\.|[\w’'-]*)"
_RUN = re.compile(
    # The capital comes first so that the search can skip to it; what stands before it is looked at after.
    rf"{_CAPITAL}(?<![\w’'-].){_REST}"
    r"(?:[ \u00a0\u202f](?:(?:de|la|del|van|von|der|den|bin|ibn|al|el|da|dos|di|du|le) )?"
    rf"{_CAPITAL}{_REST}){{0,7}}"
)
_PARTICLES = ENGLISH_NAMES.particles
_ORGANISATION = ENGLISH_NAMES.organisations


_PLACES = ENGLISH_NAMES.place_endings
Role = Literal["name", "surname", "title", "auxiliary", "suffix"]
_GIVEN_SYLLABLES = ENGLISH_NAMES.syllables
"""Syllables of Korean given names that are English words too (*Moon Jae In*)."""
_PARTING = TITLES | STARTERS | CALENDAR | {"i", "ok", "u.s", "gop", "tv", "fbi", "cia"}
CACHED_WORDS = 8192


class Names:
    """The names of one text, and what each short form of them stands for."""

    def __init__(self, text: str) -> None:
        self._matches = [*_RUN.finditer(text)]
        self.speakers: set[tuple[str, ...]] = set()
        self._full: dict[tuple[str, ...], int] = {}
        self._genders: dict[tuple[str, ...], str] = {}
        self._by_part: dict[str, list[tuple[str, ...]]] = {}
        self._titled: dict[str, str] = {}
        runs = [match[0] for match in self._matches]
        for run, times in Counter(runs).items():
            for mention in _split(run):
                if len(mention.parts) > 1:
                    self._count(mention, times)
        for mention in couples(text):
            self._count(mention, 1)
            if mention.gender:
                self._genders[mention.parts] = mention.gender
        self._address(runs)

    @cached_property
    def _starts(self) -> list[int]:
        return [match.start() for match in self._matches]

    def _address(self, runs: Sequence[str]) -> None:
        """Note who is addressed as a man and who as a woman; the last time counts."""
        for run in dict.fromkeys(reversed(runs)):
            for mention in reversed(_split(run)):
                if mention.gender:
                    self._titled.setdefault(mention.parts[-1], mention.gender)
                    if mention.parts in self._full:
                        self._genders.setdefault(mention.parts, mention.gender)

    def _count(self, mention: Mention, times: int) -> None:
        full = mention.parts
        if len(full) > 5:
            return
        known = gender(full[0].lower()) is not None or family_first(full)
        if not known and any(part.lower() in _ORGANISATION for part in full):
            return
        if full not in self._full:
            for part in {full[-1], full[0]}:
                self._by_part.setdefault(part, []).append(full)
        self._full[full] = self._full.get(full, 0) + times

    def gender_of(self, full: tuple[str, ...]) -> str | None:
        """``m``, ``f`` or None, by form of address or given name."""
        known = self._genders.get(full)
        if known or len(full) < 2:
            return known or self._titled.get(full[-1])
        return gender(full[0].lower()) or (
            self._titled.get(full[-1]) if len(self._by_part.get(full[-1], ())) < 2 else None
        )

    def is_person(self, full: tuple[str, ...]) -> bool:
        """Whether a name looks like a person's: a given name, a form of address, or a family name first."""
        if len(full) < 2:
            return (
                full in self.speakers
                or full[-1] in self._titled
                or any(self.is_person(other) for other in self._by_part.get(full[0], ()))
            )
        if full in self.speakers:
            return True
        if full not in self._full:
            return False
        return self.gender_of(full) is not None or gender(full[0].lower()) is not None or family_first(full)

    def may_be_person(self, full: tuple[str, ...]) -> bool:
        """Whether nothing speaks against a person: several parts, none of them an institution's."""
        return 2 <= len(full) <= 4 and full in self._full and full[-1].lower() not in _PLACES

    def full(
        self,
        parts: tuple[str, ...],
        sex: str | None = None,
    ) -> tuple[str, ...]:
        """The full name that ``parts`` stands for; ``parts`` itself where no longer form is in the text."""
        if len(parts) > 1:
            longer = [name for name in self._by_part.get(parts[-1], ()) if len(name) > len(parts)]
            return next((name for name in longer if name[-len(parts) :] == parts), parts)
        part = parts[0]
        candidates = [name for name in self._by_part.get(part, ()) if self._stands_for(part, name)]
        if sex:
            fitting = [name for name in candidates if self.gender_of(name) in {sex, None}]
            if candidates and not fitting:
                return parts  # *Mr Lister* where only Fiona Lister is named in full
            candidates = [name for name in fitting if self.gender_of(name) == sex] or fitting
        if not candidates:
            candidates = [
                name for name in self._by_part.get(part, ()) if name[-1] == part or self.is_person(name)
            ]
        if not candidates:
            return parts
        return max(candidates, key=lambda name: (self._full[name] + 2 * self.is_person(name), len(name) < 4))

    @staticmethod
    def _stands_for(part: str, name: tuple[str, ...]) -> bool:
        if family_first(name):
            return name[0] == part or (name[-1] == part and part.lower() in FAMILY_FIRST)
        return name[-1] == part

    def before(self, offset: int, most: int) -> Iterator[Mention]:
        """Yield at most so many mentions that begin before ``offset``, the nearest first."""
        for index in range(bisect_left(self._starts, offset) - 1, -1, -1):
            start = self._starts[index]
            for mention in reversed(_split(self._matches[index][0])):
                if start + mention.start >= offset:
                    continue
                if most == 0:
                    return
                most -= 1
                begin, end, parts, sex, owns = mention
                yield Mention(start + begin, start + end, parts, sex, owns)


@lru_cache(maxsize=CACHED_WORDS)
def _split(run: str) -> tuple[Mention, ...]:
    """The names of a run of capitalised words, with offsets from its start; titles and openings part them."""
    if " " not in run and _role(run)[0] in {"title", "auxiliary"}:
        return ()
    names: list[Mention] = []
    parts: list[str] = []
    begin = end = at = 0
    sex: str | None = None
    for word in run.replace("\u00a0", " ").replace("\u202f", " ").split(" "):
        role, low, bare = _role(word)
        if low in _GIVEN_SYLLABLES and len(parts) == 2 and parts[0].lower() in FAMILY_FIRST:
            role = "name"
        if role == "title" or (role == "surname" and not parts and not sex):
            names += _whole(begin, end, parts, sex, owns=False)
            parts, sex = [], GENDERED.get(low)
        elif role != "suffix" and (role != "auxiliary" or parts):
            if not parts:
                begin = at
            parts.append(bare)
            end = at + len(bare)
            if bare != word:
                names += _whole(begin, end, parts, sex, owns=True)
                parts, sex = [], None
        at += len(word) + 1
    names += _whole(begin, end, parts, sex, owns=False)
    return tuple(names)


def _whole(begin: int, end: int, parts: list[str], sex: str | None, *, owns: bool) -> tuple[Mention, ...]:
    """A name without particles that lead nowhere, unless nothing of it is left."""
    while parts and parts[-1] in _PARTICLES:
        parts.pop()
    return (Mention(begin, end, tuple(parts), sex, owns),) if parts and parts[-1] else ()


def family_first(name: tuple[str, ...]) -> bool:
    """Whether a name is written family name first, as Chinese, Korean and Vietnamese ones are."""
    family, given = name[0].lower(), name[-1]
    if not 2 <= len(name) <= 3 or family not in FAMILY_FIRST:
        return False
    if len(name) == 3 or given.split("-")[-1][:1].islower():
        return True
    return given.lower() not in FAMILY_FIRST and gender(family) is None


@lru_cache(maxsize=CACHED_WORDS)
def _role(word: str) -> tuple[Role, str, str]:
    """What a capitalised word does in a run of them, with its lower-case and its bare form."""
    low = word.lower().rstrip(".")
    if low in SURNAMES and low in TITLES:
        return "surname", low, _bare(word)
    if low in AUXILIARIES:
        return "auxiliary", low, word
    if low in _PARTING:
        return "title", low, word
    return ("suffix" if low in SUFFIXES else "name"), low, _bare(word)


def _bare(word: str) -> str:
    for ending in ("’s", "'s"):
        if word.endswith(ending):
            return word[:-2]
    return word[:-1] if word.endswith(("’", "'")) else word
