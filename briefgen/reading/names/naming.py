"""The speakers of one text with their names, resolved in the order of the text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from briefgen.languages.english.describing import ENGLISH_DESCRIBING
from briefgen.languages.english.institutions import ANY_INSTITUTION, COMPANIES, NO_COMPANIES, THINGS
from briefgen.languages.english.relaying import WRITINGS
from briefgen.reading.function_words import PERSON_PRONOUNS
from briefgen.reading.names.described import Described, Told, described
from briefgen.reading.names.descriptions import begins_definite, description, noun_role
from briefgen.reading.names.given_names import FEMALE, MALE, gender
from briefgen.reading.names.pronouns import antecedent, named
from briefgen.reading.names.proper_names import Names
from briefgen.reading.names.resolution import introduced, spoken_name, titled_name
from briefgen.reading.names.written import author
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.languages.contract.describing import Describing
    from briefgen.reading.names.descriptions import Description

_PRONOUNS = PERSON_PRONOUNS | {"who", "his", "her", "it", "their", "its"}

_NO_PERSONS = ANY_INSTITUTION | COMPANIES | NO_COMPANIES | THINGS | WRITINGS | {"of", "for"}
_AGE_REACH = 24
_FAR = 80
_NAME_BEHIND = re.compile(
    r"(?: (?:(?P<place>in|at|from|near)|of|for|with|to|on|who|responsible)\b[^,.;:“”\"\n]{1,60})?, "
    r"(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Gen|Sen|Rep|Capt)\.? )?"
    r"(?P<name>[A-ZÀ-Þ][\w’'-]{1,20}(?: (?:[A-Z]\.|(?:de|van|von|al|el|bin|da|del|di) [A-ZÀ-Þ][\w’'-]{1,20}"
    r"|[A-ZÀ-Þ][\w’'-]{1,20})){1,3})(?=,|\.|[”“\"]|\n|\Z)"
)
"""A name between commas behind a description, what hangs on it with a preposition taken in."""
_GIVEN_BEHIND = re.compile(r", ([A-ZÀ-Þ][\w’'-]{1,20}),")
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


def _sex(words: str) -> str | None:
    """Whether a description ends in a noun for a man or a woman."""
    noun = next((one for one in reversed(words.lower().split()) if one.endswith("man")), "")
    return None if not noun else "f" if noun.endswith("woman") else "m"


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
            if known.name == exact or (known.described and not known.certain):
                known = self._apposed(known)
            if known.name == exact and self._is_open(exact):
                known = replace(known, certain=False)
            self._known[start, end] = known
            if known.name and not known.may_be:
                self._names.speakers.add(tuple(known.name.split()))
        return known

    def _is_open(self, exact: str) -> bool:
        """*the pontiff*: a description whose name the text may give elsewhere."""
        definite = self._describing is not None and begins_definite(exact, self._describing)
        return definite and _NO_PERSONS.isdisjoint(exact.lower().split())

    def _apposed(self, speaker: Speaker) -> Speaker:
        """The speaker with the name that a comma sets behind it: *a lawyer for the port, Ann Lee,*."""
        start, end = speaker.span.start, speaker.span.end
        if not self.text[end - 1 : end].islower() or "," not in self.text[end : end + _FAR]:
            return speaker
        match = _NAME_BEHIND.match(self.text, end)
        if match is None:
            return self._called(speaker)
        parts = tuple(match["name"].split())
        person = parts[0].lower() in MALE or parts[0].lower() in FEMALE or self._names.is_person(parts)
        if _sex(speaker.exact) not in {None, gender(parts[0].lower()) or _sex(speaker.exact)}:
            return speaker  # *a spokesman for the firm, Ann Lee,*
        if not person and (match["place"] or not self._names.may_be_person(parts)):
            return speaker
        hung = match[0].partition(",")[0].split()
        if self._describing is not None and any(noun_role(one, self._describing) for one in hung):
            # *a lawyer for the victim, Ann Lee,*: either may be called so.
            return replace(speaker, certain=False, described=True)
        return Speaker(Span(start, end), speaker.exact, match["name"], described=True)

    def _called(self, speaker: Speaker) -> Speaker:
        """*her husband, Del,*: a relation with a given name alone between commas."""
        match = _GIVEN_BEHIND.match(self.text, speaker.span.end)
        first, _, noun = speaker.exact.rpartition(" ")
        if (
            match is None
            or self._describing is None
            or first.lower() not in self._describing.owning | self._describing.definite
        ):
            return speaker
        if noun_role(noun, self._describing) is None:
            return speaker
        return replace(speaker, name=" ".join(self._names.full((match[1],))), described=True)

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
        speaker = (
            self._again(Span(start, end), words) if found.name is not None and not found.certain else None
        )
        speaker = speaker or self._meant(Span(start, end), found)
        self._known[start, end] = speaker
        return speaker

    def _again(self, span: Span, words: Description) -> Speaker | None:
        """*the director* who spoke before as *the agency director*, and whom the text does not name."""
        for one in reversed(self._known.values()):
            earlier = one.described and one.name == one.exact and one.span.start < span.start
            if earlier and one.exact.split()[-1].lower() == words.head:
                return replace(one, span=span, exact=span.slice(self.text), certain=False)
        return None

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
            if found is None:
                return None, False
            if found.name.startswith("the "):
                return self._officeholder(found.name, low, start), False
            return found.name, found.certain
        return spoken_name(exact, self._names, start, self.text), True

    def _officeholder(self, words: str, pronoun: str, start: int) -> str | None:
        """Whom a pronoun at ``start`` means that takes up *the candidate*."""
        at = max(self.text.rfind(words, 0, start), self.text.rfind(f"T{words[1:]}", 0, start))
        if at < 0:
            return words
        meant = self.described(at, at + len(words))
        if meant is None or not meant.may_be:
            return words if meant is None else meant.name
        near = named(self.text, self._names, pronoun, start, self._quoted)
        return near.name if near is not None else words
