"""Whether a speaker only passes on, as the source tells it, what somebody else said or wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.speakers import is_same_speaker
from briefgen.reading.names.given_names import gender

if TYPE_CHECKING:
    from briefgen.corpus import Person

_SEX: Final = {"he": "m", "she": "f"}
_OBJECTS: Final = frozenset({"him", "her", "them"})


def is_others(person: Person, owner: str) -> bool:
    """Whether ``owner``, as the source names whose words they are, is somebody else than the person.

    A pronoun may be the person again (*X said she told him*), unless the given name speaks against it.
    """
    low = owner.lower()
    if low in _SEX:
        return is_of_the_other_sex(person, low)
    return low == "they" or low in _OBJECTS or not is_same_speaker(person, owner)


def is_of_the_other_sex(person: Person, pronoun: str) -> bool:
    """Whether a given name speaks against *he* or *she*."""
    sex = gender(person.name.split()[0].lower()) if person.kind == "person" else None
    return pronoun in _SEX and sex is not None and sex != _SEX[pronoun]
