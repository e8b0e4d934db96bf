"""A name or alias of one person that names another, or anybody."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.checking.printed.printed_words import name_words
from briefgen.checking.prose.naming.countries import is_place
from briefgen.diagnostics import Code, Diagnostic, Severity
from briefgen.languages import ANYBODY
from briefgen.reading.names.titles import HONORIFICS, TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefgen.checking.proofs import Context
    from briefgen.corpus import Person, Source

CODE: Final = Code.AMBIGUOUS_NAME
_Key = tuple[str, ...]
_NAME: Final = r"[^\W\d_a-z][\w’'-]+(?:\s[^\W\d_a-z][\w’'-]+)*"
_CALLED: Final = (
    r",?\s(?:(?:(?:also|better|widely|who is|auch|besser|aussi|también|mejor)\s)*"
    r"(?:known as|nicknamed|dubbed|called|alias|a\.?k\.?a\.?|genannt|bekannt als|dite?|surnommée?"
    r"|connue? comme|apodad[oa]|llamad[oa]|conocid[oa] como))\s(?:(?i:the|der|die|le|la|el)\s)?"
)
"""What stands between a name and a nickname."""
_ARTICLES: Final = frozenset({"a", "an", "one", "another"})


@dataclass(frozen=True)
class _Bearers:
    """Who bears a name.

    Attributes:
        people: Everyone, by id.
        whole: By the words of a name or alias, the ids of those whose it is, in order.
        parts: By the first or last word of a person's name, the ids of those who bear it.
    """

    people: Mapping[str, Person]
    whole: Mapping[_Key, list[str]]
    parts: Mapping[str, list[str]]


def check(context: Context) -> Iterator[Diagnostic]:
    """One alias, one person; and no pronoun, which would give this person everybody's words."""
    bearers = _bearers(context.corpus.people)
    for identifier, person in bearers.people.items():
        first = bearers.whole[_key(person.name)][0]
        if first != identifier and _key(bearers.people[first].name) == _key(person.name):
            yield _shared(person, ("name",), bearers.people[first])
        for index in range(len(person.aliases)):
            yield from _alias(bearers, identifier, index)
            yield from _office(person, index, context.quoting.get(identifier, []))
            yield from _nickname(person, index, context.quoting.get(identifier, []))


def _bearers(people: Mapping[str, Person]) -> _Bearers:
    whole: dict[_Key, list[str]] = {}
    parts: dict[str, list[str]] = {}
    for identifier, person in people.items():
        for key in dict.fromkeys(_key(name) for name in (person.name, *person.aliases)):
            whole.setdefault(key, []).append(identifier)
        own = _key(person.name)
        if person.kind == "person" and len(own) > 1:
            for word in {own[0], own[-1]}:
                parts.setdefault(word, []).append(identifier)
    return _Bearers(people, whole, parts)


def _alias(bearers: _Bearers, identifier: str, index: int) -> Iterator[Diagnostic]:
    people, person = bearers.people, bearers.people[identifier]
    key = _key(person.aliases[index])
    if not key or (len(key) == 1 and (key[0] in ANYBODY or _is_of_a_place(key[0], person))):
        yield _anybody(person, index)
        return
    others = [
        other
        for other in bearers.whole[key]
        if other != identifier and not _is_told_apart(person.aliases[index], people[other], key)
    ]
    named = next((other for other in others if _key(people[other].name) == key), None)
    if named is not None:
        yield _taken(person, index, people[named])
    elif others and identifier != bearers.whole[key][0]:
        yield _shared(person, ("aliases", index), people[others[0]])
    elif not others and len(key) == 1 and key[0] not in _key(person.name):
        bearer = next((other for other in bearers.parts.get(key[0], ()) if other != identifier), None)
        if bearer is not None:
            yield _shared(person, ("aliases", index), people[bearer])


def _is_of_a_place(word: str, person: Person) -> bool:
    """Whether a person is called by the country or the capital for which somebody speaks: *Seoul*."""
    return person.kind == "person" and is_place(word) and word not in _key(person.name)


def _is_told_apart(alias: str, other: Person, key: _Key) -> bool:
    """Whether a form of address tells a couple apart: *Mr Prior* and *Mrs Prior*."""
    sex = _addressed(alias)
    names = [name for name in (other.name, *other.aliases) if _key(name) == key]
    return sex is not None and all(_addressed(name) not in {None, sex} for name in names)


def _addressed(name: str) -> str | None:
    """``m`` or ``f`` by the form of address that a name begins with, or None."""
    return HONORIFICS.get(name.split(maxsplit=1)[0].rstrip(".").lower()) if name.strip() else None


def _office(person: Person, index: int, sources: list[Source]) -> Iterator[Diagnostic]:
    """An alias that is an office alone (*the minister*) is one that the sources give to this person."""
    alias = person.aliases[index]
    key = _key(alias)
    if _is_indefinite(alias, person):
        key = tuple(word for word in key if word not in _ARTICLES)
    elif not TITLES.issuperset(key):
        return
    if not key or not sources:
        return
    own = {word for role in person.roles for word in name_words(f"{role.title} {role.organization or ''}")}
    if set(key) <= own | set(_key(person.name)) or any(
        _calls(source.text, person, key) for source in sources
    ):
        return
    yield Diagnostic(
        CODE,
        f'"{person.aliases[index]}" could be anybody: no source that quotes {person.name} uses it',
        person.label("aliases", index),
        help="remove it, or add the office to the person's roles",
        severity=Severity.WARNING,
    )


def _nickname(person: Person, index: int, sources: list[Source]) -> Iterator[Diagnostic]:
    """An alias that has nothing of the name is nobody else's: *Belov, known as the Butcher*."""
    alias = person.aliases[index]
    own = {word for name in (person.name, person.name.split()[-1]) for word in _key(name)}
    if not own.isdisjoint(_key(alias)):
        return
    called = re.compile(rf"(?P<name>{_NAME}){_CALLED}[“„«\"‘']?\s?(?i:{re.escape(alias)})(?!\w)")
    bearers = [found["name"] for source in sources for found in called.finditer(source.text)]
    if bearers and all(own.isdisjoint(_key(name)) for name in bearers):
        yield Diagnostic(
            CODE,
            f'the source calls {bearers[0]} "{alias}", not {person.name}',
            person.label("aliases", index),
            help="remove it",
            severity=Severity.WARNING,
        )


def _is_indefinite(alias: str, person: Person) -> bool:
    """Whether an alias calls somebody with a name of his or her own *a senior official*."""
    words = alias.split()
    opens = len(words) > 1 and words[0].lower() in _ARTICLES and alias[2:] == alias[2:].lower()
    return opens and person.kind == "person" and person.name.split()[0].lower() not in _ARTICLES


def _calls(text: str, person: Person, office: _Key) -> bool:
    """Whether the person is given an office: *Minister Jones*, *Jones, a minister*, *Jones is a minister*."""
    surname, title = re.escape(person.name.split()[-1]), r"[\s-]+".join(map(re.escape, office))
    before = rf"\b{title}[^\w.!?\n]+(?:[^\W\d_]\.\s|[^\W\d_]+[^\w.!?\n]+){{0,3}}{surname}\b"
    behind = rf"\b{surname}(?:\s*,\s*|\s+(?:is|was|became|as)\s+)(?:[a-z][\w’'-]*\s+){{0,5}}{title}\b"
    return re.search(f"{before}|{behind}", text, re.IGNORECASE) is not None


def _anybody(person: Person, index: int) -> Diagnostic:
    return Diagnostic(
        CODE,
        f'the alias "{person.aliases[index]}" could be anybody',
        person.label("aliases", index),
        help="remove it: a pronoun is resolved in each source, sentence by sentence",
    )


def _taken(person: Person, index: int, other: Person) -> Diagnostic:
    return Diagnostic(
        CODE,
        f'the alias "{person.aliases[index]}" is the name of another person',
        person.label("aliases", index),
        (other.label("name", message="the other person"),),
        "remove it: it would attribute the other's words to this person",
    )


def _shared(person: Person, place: tuple[str | int, ...], other: Person) -> Diagnostic:
    name = person.name if place == ("name",) else person.aliases[int(place[1])]
    return Diagnostic(
        CODE,
        f'"{name}" is also a name of {other.name}',
        person.label(*place),
        (other.label("name", message="the other person"),),
        "give each person unique names",
        Severity.WARNING,
    )


def _key(name: str) -> _Key:
    return tuple(name_words(name))
