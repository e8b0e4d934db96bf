"""The speakers of one text with their names, resolved in the order of the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.reading.names.pronouns import antecedent
from briefgen.reading.names.proper_names import Names
from briefgen.reading.names.resolution import spoken_name
from briefgen.reading.names.written import author
from briefgen.reading.speech.function_words import PERSON_PRONOUNS
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_PRONOUNS = PERSON_PRONOUNS | {"who", "his", "her", "it", "their", "its"}

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
    """

    span: Span
    exact: str
    name: str | None
    certain: bool = True


class Naming:
    """Resolves the phrases that name speakers; what it has resolved helps with what follows."""

    def __init__(self, text: str, quoted: Sequence[tuple[int, int]], nicknames: Sequence[str] = ()) -> None:
        """Read the names of ``text``; those within the ``quoted`` stretches are no antecedents."""
        self._text, self._quoted = text, quoted
        self._names = Names(text)
        self._names.speakers.update(tuple(nickname.split()) for nickname in nicknames)
        self._known: dict[tuple[int, int], Speaker] = {}

    def speaker(self, start: int, end: int) -> Speaker:
        """The speaker named by ``text[start:end]``."""
        known = self._known.get((start, end))
        if known is None:
            exact = self._text[start:end]
            known = Speaker(Span(start, end), exact, *self._name(exact, start))
            self._known[start, end] = known
            if known.name:
                self._names.speakers.add(tuple(known.name.split()))
        return known

    def _name(self, exact: str, start: int) -> tuple[str | None, bool]:
        written = author(exact, self._text, start + len(exact))
        exact = _POSSESSIVE.sub("", written if written is not None else exact)
        low = exact.lower()
        if low in _PRONOUNS:
            found = antecedent(self._text, self._names, low, start, self._quoted)
            return (found.name, found.certain) if found is not None else (None, False)
        return spoken_name(exact, self._names, start, self._text), True
