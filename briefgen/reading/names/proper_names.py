"""The names in a text: every mention, and which full name a bare surname stands for."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from briefgen.languages.english.names import ENGLISH_NAMES
from briefgen.reading.function_words import AUXILIARIES, CALENDAR, STARTERS
from briefgen.reading.names.couples import couples
from briefgen.reading.names.given_names import FAMILY_FIRST, gender
from briefgen.reading.names.mentions import Mention
from briefgen.reading.names.titles import GENDERED, SUFFIXES, SURNAMES, TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator

_CAPITAL = "[A-ZÀ-Þ]"
_REST = r"(?>[a-z]*+(?=[ ,\n])|\.(?:[A-Z]\.)*|(?:rs?|s|en|ep|ov|ol|g?t|ev|rof|apt|aj|dm|on)\.|[\w’'-]*)"
_FIRST = rf"{_CAPITAL}(?<![\w’'-].){_REST}"
"""The capital comes first so that the search can skip to it; what stands before it is looked at after."""
_FURTHER = (
    r"(?:[ \u00a0\u202f](?:(?:de|la|del|van|von|der|den|bin|ibn|al|el|da|dos|di|du|le) )?"
    rf"{_CAPITAL}{_REST})"
)
_RUN = re.compile(rf"{_FIRST}{_FURTHER}{{0,7}}")
_SEVERAL = re.compile(rf"{_FIRST}{_FURTHER}{{1,7}}")
"""The same, of several words; it names nobody in full who is called by one."""
_OWNING = ("’s", "'s", "’", "'", "")
"""How a name in the possessive ends, and one that is not."""
_PARTICLES = ENGLISH_NAMES.particles
_ORGANISATION = ENGLISH_NAMES.organisations


_PLACES = ENGLISH_NAMES.place_endings
Role = Literal["name", "surname", "title", "auxiliary", "suffix"]
_GIVEN_SYLLABLES = ENGLISH_NAMES.syllables
"""Syllables of Korean given names that are English words too (*Moon Jae In*)."""
_PARTING = TITLES | STARTERS | CALENDAR | {"i", "ok", "u.s", "gop", "tv", "fbi", "cia"}
CACHED_WORDS = 8192
REACH = 2500
"""How many code points back a pronoun may point, or a description."""


class _About(NamedTuple):
    """What a text says where it names somebody by a name that begins or ends with one word.

    Attributes:
        times: How often each such name of several parts is there, in the order of the text.
        genders: ``m`` or ``f`` by such a name, where the text tells.
        titled: How somebody whose name ends with the word is addressed: ``m``, ``f`` or None.
    """

    times: dict[tuple[str, ...], int]
    genders: dict[tuple[str, ...], str]
    titled: str | None


_NOTHING = _About({}, {}, None)


class Names:
    """The names of one text, and what each short form of them stands for.

    Most of them nobody asks for: only the runs with a word asked for are parted into names.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self.speakers: set[tuple[str, ...]] = set()
        self._runs: list[str] = _SEVERAL.findall(text)
        self._by_word: dict[str, list[int]] = {}
        for number, run in enumerate(self._runs):
            for word in run.split():
                self._by_word.setdefault(word, []).append(number)
        self._known: dict[str, _About] = {}
        self._lines: dict[int, list[tuple[int, str]]] = {}

    @cached_property
    def _couples(self) -> list[Mention]:
        return [*couples(self._text)]

    def _about(self, part: str) -> _About:
        known = self._known.get(part)
        if known is None:
            known = self._known[part] = self._read(part)
        return known

    def _read(self, part: str) -> _About:
        """What there is about a word; of two ways to address somebody the last in the text counts."""
        paired = [mention for mention in self._couples if part in mention.parts]
        written = [found for ending in _OWNING if (found := self._by_word.get(part + ending))]
        if not written and not paired:
            return _NOTHING
        runs = written[0] if len(written) == 1 else sorted({run for found in written for run in found})
        named = [mention for run in dict.fromkeys(runs) for mention in _split(self._runs[run])]
        times: dict[tuple[str, ...], int] = {}
        for mention in (*named, *paired):
            full = mention.parts
            if len(full) > 1 and part in (full[0], full[-1]) and _may_name(full):
                times[full] = times.get(full, 0) + 1
        genders = {mention.parts: mention.gender for mention in paired if mention.gender}
        titled = None
        for mention in reversed(named):
            if mention.gender and part in {mention.parts[0], mention.parts[-1]}:
                titled = titled or (mention.gender if mention.parts[-1] == part else None)
                if mention.parts in times:
                    genders.setdefault(mention.parts, mention.gender)
        return _About(times, genders, titled)

    def gender_of(self, full: tuple[str, ...]) -> str | None:
        """``m``, ``f`` or None, by form of address or given name."""
        about = self._about(full[-1])
        known = about.genders.get(full)
        if known or len(full) < 2:
            return known or about.titled
        return gender(full[0].lower()) or (about.titled if len(about.times) < 2 else None)

    def is_person(self, full: tuple[str, ...]) -> bool:
        """Whether a name looks like a person's: a given name, a form of address, or a family name first."""
        if len(full) < 2:
            return (
                full in self.speakers
                or self._about(full[-1]).titled is not None
                or any(self.is_person(other) for other in self._about(full[0]).times)
            )
        if full in self.speakers:
            return True
        if full not in self._about(full[-1]).times:
            return False
        return self.gender_of(full) is not None or gender(full[0].lower()) is not None or family_first(full)

    def may_be_person(self, full: tuple[str, ...]) -> bool:
        """Whether nothing speaks against a person: several parts, none of them an institution's."""
        return 2 <= len(full) <= 4 and full in self._about(full[-1]).times and full[-1].lower() not in _PLACES

    def full(
        self,
        parts: tuple[str, ...],
        sex: str | None = None,
    ) -> tuple[str, ...]:
        """The full name that ``parts`` stands for; ``parts`` itself where no longer form is in the text."""
        if len(parts) > 1:
            longer = [name for name in self._about(parts[-1]).times if len(name) > len(parts)]
            return next((name for name in longer if name[-len(parts) :] == parts), parts)
        part = parts[0]
        times = self._about(part).times
        candidates = [name for name in times if self._stands_for(part, name)]
        if sex:
            fitting = [name for name in candidates if self.gender_of(name) in {sex, None}]
            if candidates and not fitting:
                return parts  # *Mr Lister* where only Fiona Lister is named in full
            candidates = [name for name in fitting if self.gender_of(name) == sex] or fitting
        if not candidates:
            candidates = [name for name in times if name[-1] == part or self.is_person(name)]
        if not candidates:
            return parts
        return max(candidates, key=lambda name: (times[name] + 2 * self.is_person(name), len(name) < 4))

    @staticmethod
    def _stands_for(part: str, name: tuple[str, ...]) -> bool:
        if family_first(name):
            return name[0] == part or (name[-1] == part and part.lower() in FAMILY_FIRST)
        return name[-1] == part

    def before(self, offset: int, most: int, reach: int = REACH) -> Iterator[Mention]:
        """Yield at most so many mentions that begin before ``offset``, the nearest first.

        None of a line that ends more than ``reach`` code points before it.
        """
        for start, run in self._runs_before(offset, offset - reach):
            for mention in reversed(_split(run)):
                if start + mention.start >= offset:
                    continue
                if most == 0:
                    return
                most -= 1
                begin, end, parts, sex, owns = mention
                yield Mention(start + begin, start + end, parts, sex, owns)

    def _runs_before(self, offset: int, first: int) -> Iterator[tuple[int, str]]:
        """Yield where each run begins that begins before ``offset``, and the run, line by line backwards."""
        text = self._text
        end = text.find("\n", offset)
        end = len(text) if end < 0 else end
        while end >= max(first, 0):
            start = text.rfind("\n", 0, end) + 1
            runs = self._lines.get(start)
            if runs is None:
                runs = [(match.start(), match[0]) for match in _RUN.finditer(text, start, end)]
                self._lines[start] = runs
            for run in reversed(runs):
                if run[0] < offset:
                    yield run
            end = start - 1


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


def _may_name(full: tuple[str, ...]) -> bool:
    """Whether a name in full is not too long for a person's, nor an institution's."""
    if len(full) > 5:
        return False
    if gender(full[0].lower()) is not None or family_first(full):
        return True
    return not any(part.lower() in _ORGANISATION for part in full)


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
    ending = next(ending for ending in _OWNING if word.endswith(ending))
    return word.removesuffix(ending)
