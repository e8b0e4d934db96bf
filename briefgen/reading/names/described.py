"""Whom a description without a name means, where the text settles it, and else who may be meant.

A trait that the text gives one person alone settles it; so does the subject of the sentence before, if that
names nobody else. Where several may be meant, the description stays open and contradicts none of them.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.languages.vocabulary import either
from briefgen.reading.names.descriptions import origin_in
from briefgen.reading.names.given_names import FEMALE, MALE, gender
from briefgen.reading.names.nameless import within
from briefgen.reading.names.traits import traits

if TYPE_CHECKING:
    from collections.abc import Container, Sequence
    from collections.abc import Set as AbstractSet

    from briefgen.languages.contract.describing import Describing
    from briefgen.reading.names.descriptions import Description
    from briefgen.reading.names.proper_names import Names
    from briefgen.reading.names.traits import Traits

REACH: Final = 2500
"""How many code points back a description may point."""
_BEHIND: Final = 800
"""How many code points behind it what a text says of people still counts."""
_MENTIONS: Final = 100
_CACHED: Final = 8192
_PARTED: Final = re.compile(r"(?<![A-Z])(?<!Mr)(?<!Ms)(?<!Mrs)(?<!Dr)(?<!St)[.!?][”\"’)»]*\s+|\n+")
_ALONE: Final = re.compile(
    r"\s*[,.;:)”]|\s+(?:who|from|of|in|with|and|was|is|had|has|aus|von|qui|que|de|del)\b"
)
"""What follows a noun of origin that is no adjective."""
_RELATED: Final = re.compile(
    r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]hre?|[Ss]eine?|[Ss]on|[Ss]a|[Ss]u)|[’']s)\s(?:[\w-]{1,20}\s){0,2}[\w-]{1,20},?\s\Z"
)
"""What makes a person somebody’s: *her husband, Bob Hart*; the description may as well mean her."""
_LEAD: Final = 90
_BREAK: Final = re.compile(r"\n\s*")


class Person(NamedTuple):
    """Somebody whom the text names.

    Attributes:
        name: The full name.
        places: Where the text names the person, in code points, the nearest to the description first.
        aside: By place, whether the person only owns something there, or is somebody's relation.
    """

    name: str
    places: list[tuple[int, int]]
    aside: list[bool]


class Described(NamedTuple):
    """Whom a description means.

    Attributes:
        name: The full name; None where it stays open, or means somebody without a name.
        certain: Whether a trait settles it, and not only the sentence before.
        may_be: The full names that an open description may mean.
    """

    name: str | None
    certain: bool
    may_be: tuple[str, ...] = ()


class Told(NamedTuple):
    """A text as descriptions are read in it.

    Attributes:
        text: The text.
        names: Its names.
        of: How its language describes people.
        quoted: The stretches whose names are a speaker's and not the text's.
    """

    text: str
    names: Names
    of: Describing
    quoted: Sequence[tuple[int, int]]


def described(words: Description, offset: int, told: Told, spoken: Container[int] = ()) -> Described:
    """Whom the description ``words`` at ``offset``, in code points, means.

    Descriptions of earlier speakers begin at the places ``spoken``: *the senator* again is nobody new.
    """
    text, _, of, _ = told
    people = _people(offset, told)
    known = {one.name: traits(text, one.places, of, words) for one in people}
    fitting = [one for one in people if not _unlike(one, words, known[one.name])]
    settled = [one for one in fitting if known[one.name].fits(words)]
    if len(settled) == 1:
        return Described(settled[0].name, certain=True)
    if settled:
        return _open(settled)
    if words.role == "other" or _is_somebody_new(words, text, offset, of, spoken):
        return Described(None, certain=False)
    nearest = _nearest(fitting, text, offset)
    if words.role == "person" or nearest.name is None:
        return nearest
    # An office may be that of somebody else, whom the text does not name.
    return Described(None, certain=False, may_be=(nearest.name,))


def _unlike(person: Person, words: Description, known: Traits) -> bool:
    sex = gender(person.name.split()[0].lower())
    return known.denies(words) or (sex is not None and words.sex is not None and sex != words.sex)


def _open(people: Sequence[Person]) -> Described:
    return Described(None, certain=False, may_be=tuple(one.name for one in people))


def _is_somebody_new(
    words: Description, text: str, offset: int, of: Describing, spoken: Container[int]
) -> bool:
    """Whether the text spoke of *a striker* before, or of *the senator*, who is none of those it names."""
    head = words.head or (f"{words.age}-year-old" if words.age else "")
    if not head:
        return False
    articles = of.indefinite if words.role == "person" else either(of.definite, of.indefinite)
    opened, alone = _opening(articles), head in of.origins
    begin = max(0, offset - REACH)
    window = text[begin:offset].lower()
    at = window.find(head)
    while at >= 0:
        end = begin + at + len(head)
        if not text[end : end + 1].isalnum() and (not alone or _ALONE.match(text, end) is not None):
            match = opened.search(text, max(0, begin + at - _LEAD), begin + at)
            if match is not None and match.start() not in spoken:
                return True
        at = window.find(head, at + 1)
    return False


@cache
def _opening(articles: frozenset[str]) -> re.Pattern[str]:
    """An article and up to three words before a noun that begins where the search ends."""
    listed = "|".join(map(re.escape, sorted(articles)))
    return re.compile(rf"\b(?:{listed})\s(?:[\w’'-]{{1,20}}\s){{0,3}}\Z", re.IGNORECASE)


def _nearest(people: Sequence[Person], text: str, offset: int) -> Described:
    """The subject of the nearest sentence that names anybody, if alone there and near."""
    inside = [(place, one, one.aside[at]) for one in people for at, place in enumerate(one.places)]
    before = sorted((entry for entry in inside if entry[0][0] < offset), key=lambda entry: -entry[0][0])
    if not before:
        return _open(people)
    end = before[0][0][1]
    start = max(
        (match.end() for match in _PARTED.finditer(text, max(0, end - REACH), before[0][0][0])), default=0
    )
    there = {one.name: aside for place, one, aside in reversed(before) if place[0] >= start}
    subjects = [name for name, aside in there.items() if not aside]
    near = len(_BREAK.findall(text, end, offset)) <= 1
    if len(subjects) == 1 and near:
        return Described(subjects[0], certain=False)
    return _open(people)


def _people(offset: int, told: Told) -> list[Person]:
    """The people named outside quotations before the description, or where nobody is, after it."""
    text, names, of, quoted = told
    found: dict[str, Person] = {}
    end = min(len(text), offset + _BEHIND)
    behind = names.before(end, _MENTIONS, REACH + end - offset)
    mentions = [*takewhile(lambda mention: mention.start >= offset - REACH, behind)]
    bare = {parts: _without_nouns(parts, of) for parts in {mention.parts for mention in mentions}}
    full = _full_names({*bare.values()}, names, of)
    for mention in mentions:
        name = full.get(bare[mention.parts])
        if name is None or within(mention.start, quoted):
            continue
        start = max(mention.start, text.rfind(bare[mention.parts][0], 0, mention.end))
        person = found.setdefault(name, Person(name, [], []))
        person.places.append((start, mention.end))
        person.aside.append(mention.owns or _RELATED.search(text, max(0, start - _LEAD), start) is not None)
    earlier = [one for one in found.values() if any(start < offset for start, _ in one.places)]
    return earlier or [*found.values()]


def _without_nouns(parts: tuple[str, ...], of: Describing) -> tuple[str, ...]:
    """A name without the nouns that run into it where nouns have a capital: *Stürmer Pavel Orlik*."""
    at = 0
    while at < len(parts) - 1 and _is_noun(parts[at].lower(), of):
        at += 1
    return parts[at:]


@lru_cache(maxsize=_CACHED)
def _is_noun(low: str, of: Describing) -> bool:
    return (
        low in of.persons
        or low in of.offices
        or low in of.others
        or low in of.definite
        or origin_in([low], of) is not None
    )


def _full_names(
    whole: AbstractSet[tuple[str, ...]], names: Names, of: Describing
) -> dict[tuple[str, ...], str]:
    """By the parts of a mention, the full name of the person whom it means."""
    people = {parts for parts in whole if len(parts) > 1 and _is_person(parts, names, of)}
    found = {parts: " ".join(_without_nouns(names.full(parts), of)) for parts in people}
    for parts in whole - people:
        longer = [one for one in people if parts[-1:] == one[-1:] or (len(parts) == 1 and parts[0] == one[0])]
        if len(longer) == 1:
            found[parts] = found[longer[0]]
    return found


def _is_person(parts: tuple[str, ...], names: Names, of: Describing) -> bool:
    lows = [part.lower() for part in parts]
    if origin_in(lows, of) is not None and lows[0] not in MALE | FEMALE:
        return False
    if lows[0] in of.linking:
        return False  # *Im Herbst* is no *Im Yoon-ah*
    return lows[0] in MALE or lows[0] in FEMALE or names.is_person(parts)
