"""The speakers of one text with their names, resolved in the order of the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from briefgen.languages.english.describing import ENGLISH_DESCRIBING
from briefgen.reading.names.described import Described, Told, described
from briefgen.reading.names.descriptions import begins_definite, description
from briefgen.reading.names.pronouns import antecedent
from briefgen.reading.names.proper_names import Names
from briefgen.reading.names.resolution import introduced, spoken_name, titled_name
from briefgen.reading.names.written import author
from briefgen.reading.speech.function_words import PERSON_PRONOUNS
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.languages.describing import Describing

_PRONOUNS = PERSON_PRONOUNS | {"who", "his", "her", "it", "their", "its"}

_AGE_REACH = 24
_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks.

    Attributes:
        span: Where the text names the speaker, in code points.
        exact: The words there.
        name: The full name they stand for, or the words themselves where they describe somebody without a
            name; None for a pronoun whose antecedent the text does not settle.
        certain: Whether the name is no guess among several whom a pronoun may mean.
        may_be: The full names that a description may mean where the text does not settle it.
        described: Whether the name is that of somebody whom the words only describe.
    """

    span: Span
    exact: str
    name: str | None
    certain: bool = True
    may_be: tuple[str, ...] = ()
    described: bool = False


class Naming:
    """Resolves the phrases that name speakers; what it has resolved helps with what follows."""

    def __init__(
        self,
        text: str,
        quoted: Sequence[tuple[int, int]],
        nicknames: Sequence[str] = (),
        describing: Describing | None = ENGLISH_DESCRIBING,
    ) -> None:
        """Those names of ``text`` that stand within the ``quoted`` stretches are no antecedents."""
        self.text, self._quoted, self._describing = text, quoted, describing
        self._nicknames = nicknames
        self._known: dict[tuple[int, int], Speaker] = {}

    @cached_property
    def _names(self) -> Names:
        names = Names(self.text)
        names.speakers.update(tuple(nickname.split()) for nickname in self._nicknames)
        return names

    def speaker(self, start: int, end: int) -> Speaker:
        """The speaker named by ``text[start:end]``."""
        known = self._known.get((start, end))
        if known is None:
            exact = self.text[start:end]
            known = self.described(start, end) or Speaker(Span(start, end), exact, *self._name(exact, start))
            self._known[start, end] = known
            if known.name and not known.may_be:
                self._names.speakers.add(tuple(known.name.split()))
        return known

    def described(self, start: int, end: int) -> Speaker | None:
        """Whom *the Czech* or *the senator* means; None for words that are no such description."""
        if self._describing is None:
            return None
        exact = self.text[start:end]
        if not begins_definite(exact, self._describing):
            return None
        words = description(self._with_age(exact, end, self._describing), self._describing)
        if words is None:
            return None
        spoken = {first for first, _ in self._known}
        told = Told(self.text, self._names, self._describing, self._quoted)
        found = described(words, start, told, spoken)
        speaker = self._meant(Span(start, end), found)
        self._known[start, end] = speaker
        return speaker

    def _meant(self, span: Span, found: Described) -> Speaker:
        exact = span.slice(self.text)
        name = found.name
        if name is not None:
            return Speaker(span, exact, name, found.certain, described=True)
        titled = titled_name(exact, self._names, span.start, self.text)
        if titled is not None:
            return Speaker(span, exact, titled, described=True)
        if found.may_be:
            return Speaker(span, exact, exact, certain=False, may_be=found.may_be, described=True)
        new = introduced(exact, span.start, self.text)
        return Speaker(span, exact, new or exact, certain=new is not None, described=True)

    def _with_age(self, exact: str, end: int, of: Describing) -> str:
        """The words with an age that follows them: *la joueuse de 30 ans*."""
        aged = None if of.before_noun else re.match(rf",? {of.age}", self.text[end : end + _AGE_REACH])
        return exact if aged is None else f"{exact} {aged[0].lstrip(', ')}"

    def _name(self, exact: str, start: int) -> tuple[str | None, bool]:
        written = author(exact, self.text, start + len(exact))
        exact = _POSSESSIVE.sub("", written if written is not None else exact)
        low = exact.lower()
        if low in _PRONOUNS:
            found = antecedent(self.text, self._names, low, start, self._quoted)
            return (found.name, found.certain) if found is not None else (None, False)
        return spoken_name(exact, self._names, start, self.text), True
