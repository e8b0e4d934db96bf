"""Whether an alias is an office that the source gives to somebody else: *the pilot*, where another flies.

Aliases are the editor's word for whom a text means, and one such as *the pilot* fits many; what the text
says of two people it names is surer.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.checking.speakers import is_same_speaker
from briefgen.languages import LANGUAGES
from briefgen.reading.names.given_names import gender
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefgen.corpus import Person
    from briefgen.languages.contract.small_words import SmallWords


def _any(part: Callable[[SmallWords], str]) -> str:
    """A pattern for some words of every language: an alias is not always in its source's."""
    return "|".join(part(one.small_words) for one in LANGUAGES)


_ELIDED: Final = r"(?<=[’'])|\s+"
_ARTICLE: Final = re.compile(rf"(?:{_any(lambda of: of.articles)})(?:{_ELIDED})", re.IGNORECASE)
_OTHERS: Final = _any(lambda of: of.others)
_AN: Final = (
    rf"(?:(?:{_any(lambda of: f'{of.articles}|{of.possessives}')})(?:{_ELIDED}))?"
    rf"(?:(?!(?:{_OTHERS})\b)[a-zà-ÿ-]+\s+){{0,2}}?"
)
_IS: Final = rf"(?:{_any(lambda of: of.held)})\s+(?:(?:{_any(lambda of: of.adverbs)})\s+)?"
_NAME: Final = r"(?P<name>[A-ZÀ-Þ][\w’'-]+(?:[ \u00a0](?:[A-Z]\.[ \u00a0])?[A-ZÀ-Þ][\w’'-]+){0,3})"
_CLOSED: Final = re.compile(rf"[,.;)]|\s+(?:{_any(lambda of: of.belonging)})\b|\s*\Z")
"""What follows an office that is said of the name before it: *Ann Lee, the mayor, …*."""
_MOST: Final = 20
"""How many times an office of a text is looked at."""


def holder_of_alias(
    text: str, person: Person, found: str, people: Iterable[Person]
) -> tuple[str, Span] | None:
    """Who has the office by which ``found`` names the person, where that is another, and where it is said.

    Only an alias in lower case or with an article is an office; none where the text gives it to the person.
    """
    aliases = [one for one in person.aliases if one.casefold() == found.casefold()]
    if not aliases or _is_named(person, found):
        return None
    article = _ARTICLE.match(aliases[0])
    if article is None and not aliases[0].islower():
        return None
    office = aliases[0][article.end() if article is not None else 0 :]
    holders = [held for held in _holders(text, office) if _is_person(held[0], person, people)]
    if any(is_same_speaker(person, name) for name, _ in holders):
        return None
    return holders[0] if holders else None


def _is_person(name: str, person: Person, people: Iterable[Person]) -> bool:
    """Whether a name is that of somebody in people.yml, or begins with a given name."""
    known = any(is_same_speaker(one, name) for one in (person, *people))
    return known or (" " in name and gender(name.split(maxsplit=1)[0].lower()) is not None)


def _is_named(person: Person, found: str) -> bool:
    """Whether words are the person's name, or a part of it, and no alias alone."""
    parts = {part.casefold() for part in person.name.split()}
    return any(word.casefold() in parts for word in found.split())


def _holders(text: str, office: str) -> Iterator[tuple[str, Span]]:
    """The names to which a text gives an office, with where it does."""
    for at, match in enumerate(re.finditer(rf"(?<!\w){re.escape(office)}(?!\w)", text, re.IGNORECASE)):
        if at >= _MOST:
            return
        low = max(0, match.start() - 120)
        lead = text[low : match.start()]
        before = re.search(rf"{_NAME}(?:,\s+|\s+{_IS}){_AN}\Z", lead)
        after = re.match(rf",?\s+{_NAME}", text[match.end() : match.end() + 80])
        if before is not None and ("," not in before.group() or _CLOSED.match(text, match.end())):
            yield before["name"], Span(low + before.start("name"), match.end())
        elif after is not None:
            yield after["name"], Span(match.start(), match.end() + after.end("name"))
