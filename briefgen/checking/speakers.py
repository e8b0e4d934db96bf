"""Whether a name in a source and an entry of people.yml mean the same speaker.

A person's names agree when one holds all the parts of the other: *Stoltenberg* and *Mr. Stoltenberg* are
*Jens Stoltenberg*, *Bill Clinton* is not *Hillary Clinton*, and *Stoltenberg's spokesman* is somebody else;
titles, articles and order do not count, and a single part agrees with a single part only where the source
says no more. An organization is named whole: *South Korea* is not its foreign ministry, nor is the *Russian
defense ministry* every defense ministry. Nothing is matched approximately: a name spelled in another way is
an alias that the editor adds.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from briefgen.languages import LANGUAGES
from briefgen.languages.english.names import ENGLISH_NAMES
from briefgen.reading.names.titles import HONORIFICS, SURNAMES, TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.corpus import Person

SPEAKS_FOR: Final = frozenset[str]().union(*(one.small_words.spokespeople for one in LANGUAGES))
"""Words for an organization's spokespeople, with the articles between them and it."""
_AIDES: Final = tuple(aide for one in LANGUAGES for aide in one.small_words.aides)
_PART: Final = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*(?:['’](?!\w))?")
_POSSESSIVE: Final = re.compile(r"(?:'s|(?<=s)')$")
_AND: Final = re.compile(r"(?:\s*,\s*|\s+)(?:and|&)\s+|\s*,\s*")
_DESCRIBED: Final = re.compile(
    r"((?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z][\w-]* ){0,3}[a-z][\w-]*)"
    r" (?:close |loyal |known )?(?:of|to|for|with|from|near) (?:(?:the|former|then|late) )?[^\W\d_a-z]"
)
"""Somebody who is described by whom he or she has to do with: *an aide to Ann Lee*."""
_BELONGING: Final = re.compile(
    r"(?!frau\s)(?:(?:d(?:er|ie|as|es)|eine?s?|mehrere|einige|viele|l[ea]s?|une?|des|plusieurs|el|los|un[ao]s?|varios)\s"
    r"|l[’'])?(?:[\w-]+\s){0,2}?([\w-]+)\s(?:von|de|d[’'])\s?(?-i:[^\W\d_a-zß-ÿ])",
    re.IGNORECASE,
)
"""The same in German, French and Spanish, where the noun tells it: *die Sprecherin von Jutta Hahn*."""
_EMPTY: Final = frozenset({"the", "a", "an", "of", "and", "for", "in", "at", "by", "to"})
_PAST: Final = frozenset({"former", "ex", "then", "onetime", "one-time", "retired", "late"})
_BEFORE_SURNAMES: Final = frozenset(
    {*HONORIFICS, "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt", "maj", "adm", "rev"}
)
"""After one of these the last word is a name, whatever else it could be."""
_UNSPACED: Final = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
"""Letters of scripts that write no space between words, or hang particles on names."""
_ACCENT: Final = re.compile(r"([a-z])[\u0300-\u036f]+")
"""An accent over a Latin letter: *François* and *Francois* are one name."""
_ENDING: Final = r"(?:['’]?\w{0,4})"
_PREFIX: Final = r"(?:[وفبلك]{1,2}|[ובהלמ])?"
"""What Arabic and Hebrew write together with the word that follows: *and*, *to*, *by*."""
_VOWELS: Final = frozenset("aeiouyаеиоуыьяюйіїєαηοή")
_SHORTEST: Final = 3
_NAME: Final = 256
"""Code points up to which a text may be a name, and is remembered without its accents."""
"""The letters that a name alone needs to be looked for in a text."""


def _belonging(name: str) -> re.Match[str] | None:
    found = _BELONGING.match(name)
    return found if found is not None and found[1].lower().endswith(_AIDES) else None


def is_same_speaker(person: Person, found: str) -> bool:
    """Whether ``found``, as a source names a speaker or several together, is this person by name or alias."""
    if person.kind == "organization":
        return _is_same_organization(person, found)
    heard = [one for one in _AND.split(found) if _words(one) and not _is_named_after(person, one)]
    if any(_words(alias) == _words(one) for alias in person.aliases for one in heard):
        return True
    known = [person.name, *(alias for alias in person.aliases if not _describes(alias))]
    return any(
        _agree(_parts(name), _parts(one))
        for name in known
        for one in heard
        if not _is_office(one) or name.islower()
    )


def _is_named_after(person: Person, found: str) -> bool:
    """Whether a name goes on as that of a body, a place or people: *Ann Lee voters*."""
    words, name = found.split(), person.name.split()
    for at in range(len(words) - len(name)) if len(name) > 1 else ():
        if words[at : at + len(name)] == name:
            behind = words[at + len(name) :]
            body = any(word.lower() in ENGLISH_NAMES.organisations for word in behind if word[0].isupper())
            return body or (behind[-1].islower() and behind[-1].endswith("s") and len(behind) < _SHORTEST)
    return False


def are_same_name(one: str, other: str) -> bool:
    """Whether two texts may name the same speaker, or one of several whom they name together."""
    return any(
        _agree(_parts(first), _parts(second)) or _agree(_parts(second), _parts(first))
        for first in _AND.split(one)
        for second in _AND.split(other)
    )


def _is_same_organization(organization: Person, found: str) -> bool:
    names = [_words(name) for name in (organization.name, *organization.aliases)]
    known = {word for name in names for word in name} | SPEAKS_FOR
    words = _words(found)
    while len(words) > 1 and words[-1] in SPEAKS_FOR:  # *the ministry's spokesman*
        words.pop()
    return any(_is_whole(name, words, known) for name in names)


def _is_office(found: str) -> bool:
    """Whether words in lower case name an office alone: *the king* is not Steve King."""
    return found.islower() and TITLES.issuperset(_words(found))


def _describes(alias: str) -> bool:
    """Whether an alias is an office with its owner, of which no part names the person: *NATO chief*."""
    words = _words(alias)
    return len(words) > 1 and words[-1] in TITLES - SURNAMES and words[0] not in _BEFORE_SURNAMES


def holds_office(person: Person, found: str) -> bool:
    """Whether ``found`` is no name but an office that the person holds: *the secretary-general*."""
    words = _words(found)
    if not words or words[-1] not in TITLES:
        return False
    return any(
        frozenset(words) <= frozenset(_words(f"{role.organization or ''} {role.title}"))
        and set(_words(role.title)) <= set(words)
        for role in person.roles
    )


def is_described_by(person: Person, found: str) -> bool:
    """Whether the last word of ``found`` ends one of the person's roles: *the striker*."""
    words = _words(found)
    return bool(words) and any(_words(role.title)[-1:] == words[-1:] for role in person.roles)


def has_another_office(person: Person, found: str) -> bool:
    """Whether ``found`` is an office, not a former one, and people.yml gives the person others only."""
    words = _words(found)
    if not words or words[-1] not in TITLES or not _PAST.isdisjoint(words):
        return False
    return bool(person.roles) and not is_described_by(person, found)


def describes_another(words: str) -> bool:
    """Whether words name somebody by whom he or she has to do with: *a source close to Ann Lee*."""
    return _DESCRIBED.match(words) is not None


def is_part_of(words: str, name: str) -> bool:
    """Whether ``words`` name somebody by a part of ``name`` only, as *Mrs. Clinton* does Hillary Clinton."""
    return _parts(words) <= _parts(name)


def mentions(text: str, person: Person, tag: str = "en") -> bool:
    """Whether ``text`` names the person in full, by an alias, or a person by the first or last part alone.

    Typography aside; in full names and aliases case counts neither. In another language than
    English (by its BCP 47 ``tag``) a name may carry an ending of its case; where no spaces part words it may
    stand anywhere.
    """
    words = _plain(text)
    inflected = not tag.lower().startswith("en")
    if any(_stands(_plain(name), words, inflected=inflected) for name in (person.name, *person.aliases)):
        return True
    parts = (re.escape(part) for part in _family(person))
    ending = _ENDING if inflected else ""
    return any(re.search(rf"(?<!\w){part}{ending}(?!\w)", text) is not None for part in parts)


def is_named_in_full(text: str, person: Person) -> bool:
    """Whether ``text`` holds the person's name or an alias of more than one part."""
    words = _plain(text)
    return any(
        _stands(_plain(name), words) for name in (person.name, *person.aliases) if len(_parts(name)) > 1
    )


def _stands(name: str, text: str, *, inflected: bool = False) -> bool:
    if _UNSPACED.search(name):
        return name.replace(" ", "") in text.replace(" ", "")
    words = [re.escape(word) for word in re.split(r"[ -]", name)]
    if not inflected:
        return re.search(rf"(?<!\w){'[ -]'.join(words)}(?!\w)", text) is not None
    declined = [
        rf"(?:{word}|{re.escape(bare)}){_ENDING}" for word, bare in zip(words, _stems(name), strict=True)
    ]
    return re.search(rf"(?<!\w){_PREFIX}{'[ -]'.join(declined)}(?!\w)", text) is not None


def _stems(name: str) -> list[str]:
    """The words of a name without a last vowel, which an ending of a case may take the place of."""
    words = re.split(r"[ -]", name)
    return [word[:-1] if len(word) > _SHORTEST and word[-1] in _VOWELS else word for word in words]


def _family(person: Person) -> Iterator[str]:
    parts = person.name.split()
    if person.kind == "person":
        ends = [part for part in {parts[0], parts[-1]} if len(part) >= _SHORTEST]
        yield from (*ends, parts[-1].upper())


def _plain(text: str) -> str:
    return _plain_name(text) if len(text) <= _NAME else _folded(text)


def _folded(text: str) -> str:
    letters = unicodedata.normalize("NFD", text).replace("’", "'").casefold()
    folded = _ACCENT.sub(r"\1", letters)
    return " ".join(unicodedata.normalize("NFC", folded).split())


_plain_name = lru_cache(maxsize=4096)(_folded)


def _words(name: str) -> list[str]:
    words = [_POSSESSIVE.sub("", word).replace(".", "") for word in _PART.findall(_plain(name))]
    return [word for word in words if word not in _EMPTY]


def _is_whole(name: list[str], found: list[str], known: set[str]) -> bool:
    """Whether ``found`` is the name, with nothing before it but words of the organization's other names."""
    return bool(name) and found[-len(name) :] == name and known.issuperset(found)


def _parts(name: str) -> frozenset[str]:
    """What of a name tells whom it means; *Stoltenberg's wife Ingrid* is Ingrid.

    The last word counts even where it could be a title: *Mark Singer* is a Singer, and the *Trump spokesman*
    is not Trump, nor is *a colleague of John Smith* John Smith.
    """
    described = _DESCRIBED.match(name) or _belonging(name)
    if described is not None:
        name = described[1]
    raw = [word.replace(".", "") for word in _PART.findall(_plain(name))]
    owner = max((at for at, word in enumerate(raw[:-1]) if _POSSESSIVE.search(word)), default=-1)
    words = [word for word in raw[owner + 1 :] if word not in _EMPTY]
    named = [_POSSESSIVE.sub("", word) for word in words if word not in TITLES]
    if words and words[-1] in TITLES and (named or words[0] in _BEFORE_SURNAMES):
        named.append(words[-1])
    if named or owner < 0:
        return frozenset(named or words)
    return frozenset([word for word in raw if word not in _EMPTY])


def _agree(known: frozenset[str], found: frozenset[str]) -> bool:
    if not known or not found or (len(known) == 1 and len(found) > 1):
        return False
    return _within(known, found) or _within(found, known) or _unhyphened(known) == _unhyphened(found)


def _within(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether each of some parts is among the others; beside a name an initial (*J.*) stands for another."""
    if not some & others:
        return False
    return all(part in others or any(_is_initial(part, other) for other in others) for part in some)


def _is_initial(one: str, other: str) -> bool:
    return min(len(one), len(other)) == 1 and one[0] == other[0]


def _unhyphened(parts: frozenset[str]) -> frozenset[str]:
    return frozenset(word for part in parts for word in part.split("-"))
