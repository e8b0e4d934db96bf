"""Whether a name in a source and an entry of people.yml mean the same speaker.

A person's names agree when one holds all the parts of the other: *Stoltenberg* and *Mr. Stoltenberg* are
*Jens Stoltenberg*, *Bill Clinton* is not *Hillary Clinton*; titles, articles and order do not count, and a
single part agrees with a single part only where the source says no more. An organization is named whole:
*South Korea* is not its foreign ministry. Nothing is matched approximately: a name spelled in another way
is an alias that the editor adds.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from briefgen.extraction.titles import TITLES

if TYPE_CHECKING:
    from briefgen.corpus import Person

_PART: Final = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_POSSESSIVE: Final = re.compile(r"['’]s?$")
_EMPTY: Final = frozenset({"the", "a", "an", "of", "and", "for", "in", "at", "by", "to"})


def is_same_speaker(person: Person, found: str) -> bool:
    """Whether ``found``, as a source names a speaker, is this person by name or alias."""
    names = (person.name, *person.aliases)
    if person.kind == "organization":
        return any(_words(found)[-len(_words(name)) :] == _words(name) for name in names if _words(name))
    return any(_agree(_parts(name), _parts(found)) for name in names)


def mentions(text: str, person: Person) -> bool:
    """Whether ``text`` holds one of the person's names in full, case and typography aside."""
    words = _plain(text)
    return any(
        re.search(rf"(?<!\w){re.escape(_plain(name))}(?!\w)", words) is not None
        for name in (person.name, *person.aliases)
    )


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFC", text).replace("’", "'").casefold()
    return " ".join(folded.split())


def _words(name: str) -> list[str]:
    words = [_POSSESSIVE.sub("", word).replace(".", "") for word in _PART.findall(_plain(name))]
    return [word for word in words if word not in _EMPTY]


def _parts(name: str) -> frozenset[str]:
    words = _words(name)
    return frozenset([word for word in words if word not in TITLES] or words)


def _agree(known: frozenset[str], found: frozenset[str]) -> bool:
    if len(known) == 1 and len(found) > 1:
        return False
    return bool(known) and bool(found) and (known <= found or found <= known)
