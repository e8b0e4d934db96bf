"""The names of a German, French or Spanish text with the nouns and titles around them.

A run of words with capitals is parted into what opens its sentence, titles, nouns for a person, and the name.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.languages.vocabulary import either
from briefgen.reading.names.descriptions import noun_role
from briefgen.reading.names.given_names import gender

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from briefgen.languages.contract.describing import Describing
    from briefgen.languages.contract.speech import Speech

_CAPITAL: Final = "[A-ZÀ-ÖØ-ÞĀ-Ž]"
_RUN: Final = re.compile(
    rf"(?<![\w’'-])(?:(?:M|Me|Mme|Dr|Pr|Prof|Sr|Sra|{_CAPITAL})\.|{_CAPITAL}[\w’'-]*)"
    rf"(?:[ \u00a0](?:(?:de|del|la|las|los|du|le|von|van|der|den|bin|ibn|al|el)[ \u00a0]){{0,2}}"
    rf"{_CAPITAL}[\w’'-]*){{0,6}}"
)
_SPACE: Final = re.compile("[ \u00a0]")
WORD: Final = re.compile(r"[^\W\d_][\w-]*|[,;:().–—„“«»\"]")
_BEFORE: Final = 90
FULL: Final = 2
"""Parts from which a name is one in full."""
_WITH_NOUN: Final = 3
_CACHED: Final = 8192


class Run(NamedTuple):
    """A name as one place has it.

    Attributes:
        start: In code points; ``end`` likewise.
        parts: Its words.
        heads: The nouns for a person that stand before it.
        sex: What these or a title tell: ``m``, ``f`` or None.
        aside: Whether a preposition stands before it.
        titled: Whether a title does.
    """

    start: int
    end: int
    parts: tuple[str, ...]
    heads: tuple[str, ...]
    sex: str | None
    aside: bool
    titled: bool


class Runs:
    """Reads the names of one text."""

    def __init__(self, text: str, of: Speech, describing: Describing) -> None:
        self._text, self._of, self._describing = text, of, describing

    def outside(self, quoted: Sequence[tuple[int, int]]) -> Iterator[Run]:
        """Every run outside ``quoted`` that names somebody or something, in order."""
        at = 0
        for start, end in (*quoted, (len(self._text), 0)):
            for match in _RUN.finditer(self._text, at, start):
                if match[0][0].isupper() and (run := self._run(match)) is not None:
                    yield run
            at = max(at, end)

    def _run(self, match: re.Match[str]) -> Run | None:
        """The name of a run of capitals, without what opens the sentence, titles and nouns before it."""
        of, at, start, sex, titled = self._of, 0, match.start(), None, False
        parts, heads, aside = _SPACE.split(match[0]), [], None
        while at < len(parts):
            word = parts[at]
            low = word.lower().replace("’", "'").rstrip(".")
            elided = low[2:] if low[1:2] == "'" else ""
            if low in of.titles:
                sex, titled = of.sexes.get(low, sex), True
            elif self.is_noun(elided or low):
                heads.append(elided or low)
                sex = self.sex_of_noun(elided or low) or sex
            elif low in of.prepositions:
                aside, heads, sex = True, [], None
            elif heads and word[0].islower():
                return None  # *Sprecher der Bürgerinitiative* names nobody
            elif not (low in either(of.determiners, of.adverbs, of.common, of.pronouns) or elided):
                break
            start += len(word) + 1
            at += 1
        rest = parts[at:]
        if (
            of.roles
            and not heads
            and len(rest) >= _WITH_NOUN
            and gender(rest[0].lower()) is None
            and rest[1][0].isupper()
        ):
            heads.append(rest[0].lower())
            sex = sex or self._sex_of_unlisted(rest[0])
            start += len(rest.pop(0)) + 1
        if (
            len(rest) >= _WITH_NOUN
            and gender(rest[0].lower()) is None
            and gender(rest[1].lower()) is not None
        ):
            start += len(rest.pop(0)) + 1
        if not rest:
            return None
        lead, led, before = self._leading(match.start()) if aside is None else ([], None, True)
        return Run(
            start,
            match.end() - match[0].endswith("."),
            tuple(part.rstrip(".") for part in rest),
            (*heads, *lead),
            sex or led,
            before if aside is None else aside,
            titled or self._is_titled(match.start()),
        )

    def _is_titled(self, start: int) -> bool:
        before = self._text[max(0, start - 12) : start].split()
        return bool(before) and before[-1].lower().rstrip(".") in self._of.titles

    def _leading(self, start: int) -> tuple[list[str], str | None, bool]:
        """The nouns for a person right before a name, the sex they give, and whether a preposition leads."""
        of = self._of
        heads: list[str] = []
        sex: str | None = None
        words = WORD.findall(self._text, max(0, start - _BEFORE), start)
        if words and words[-1] == ",":
            return self._apposed(words[:-1])
        for word in reversed(words[-6:]):
            low = word.lower().replace("’", "'").removeprefix("l'")
            if low in of.titles:
                sex = sex or of.sexes.get(low)
            elif self.is_noun(low):
                heads.append(low)
                sex = sex or self.sex_of_noun(low)
            elif low in of.prepositions and not heads:
                return heads, sex, True
            elif low in of.determiners:
                # German articles have too many cases to tell the sex by.
                return heads, sex or (of.sexes.get(low) if heads and not of.roles else None), False
            elif not word[0].islower() or low in either(of.verbs, of.prepositions) or not heads:
                return heads, sex, low in of.prepositions
        return heads, sex, False

    def _apposed(self, words: Sequence[str]) -> tuple[list[str], str | None, bool]:
        """The same of what a comma parts from the name: *la directrice du site, Hélène Rousset*."""
        of = self._of
        clause: list[str] = []
        for word in reversed(words):
            if not word[0].isalnum():
                break
            clause.append(word.lower())
        clause.reverse()
        for at, low in enumerate(clause):
            noun = next((one for one in clause[at + 1 : at + 3] if self.is_noun(one)), None)
            if low in of.determiners and noun is not None:
                aside = at > 0 and clause[at - 1] in of.prepositions
                sex = self.sex_of_noun(noun) or (None if of.roles else of.sexes.get(low))
                return [noun], sex, aside
        return [], None, False

    def is_noun(self, low: str) -> bool:
        """Whether a word in lower case is a noun for a person."""
        return _is_noun(low, self._of, self._describing)

    def sex_of_noun(self, low: str) -> str | None:
        """``m`` or ``f``, if the noun for a person tells it."""
        if low in self._describing.female:
            return "f"
        if low in self._describing.male:
            return "m"
        if self._of.roles:
            return "f" if low.endswith("in") else "m"
        return None

    def _sex_of_unlisted(self, noun: str) -> str | None:
        """The sex that the ending of a German noun for a person tells, which no list holds."""
        low = noun.lower()
        if low.endswith("in"):
            return "f"
        return "m" if low.endswith(self._describing.speaking) else None

    def sex_of_body(self, low: str) -> str | None:
        """``m``, ``f`` or ``n``, the gender of a noun for an institution."""
        bodies = self._of.bodies
        if low in bodies or not self._of.roles:
            return bodies.get(low)
        return next((sex for body, sex in bodies.items() if low.endswith(body)), None)


@lru_cache(maxsize=_CACHED)
def _is_noun(low: str, of: Speech, describing: Describing) -> bool:
    if noun_role(low, describing) is not None:
        return True
    if of.roles:
        return low.endswith(of.roles)
    return "-" in low and noun_role(low.partition("-")[0], describing) is not None


def without_place(run: Run, of: Speech) -> Run:
    """A name without what hangs on it: *Ines Vogt von der Universität*; *Karl Theodor von Berg* stays."""
    for at in range(FULL, len(run.parts)):
        if run.parts[at] in of.parting and gender(run.parts[at - 1].lower()) is None:
            return run._replace(parts=run.parts[:at], end=run.start + len(" ".join(run.parts[:at])))
    return run


def without_noun(run: Run, shortened: AbstractSet[str]) -> Run:
    """A German name without the noun that runs into it from behind: *stapelt Meta Friis Sandsäcke*."""
    parts = run.parts
    if len(parts) < _WITH_NOUN or parts[-1] in shortened or parts[1] not in shortened:
        return run
    return run._replace(parts=parts[:2], end=run.start + len(" ".join(parts[:2])))


@lru_cache(maxsize=_CACHED)
def is_body(low: str, of: Speech) -> bool:
    """Whether a noun means an institution, in German by the last part of the word too: *Umweltamt*."""
    return low in of.bodies or bool(of.roles and low.endswith(tuple(of.bodies)))
