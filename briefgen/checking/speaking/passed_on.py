"""Whether a speaker only passes on, as the source tells it, what somebody else said or wrote."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.checking.speakers import is_same_speaker
from briefgen.reading.names.given_names import gender

if TYPE_CHECKING:
    from briefgen.checking.proofs import Proof
    from briefgen.corpus import Person
    from briefgen.reading import SpeakerAttribution

_SEX: Final = {"he": "m", "she": "f"}
_CALLED: Final = {
    "he": re.compile(r"\b(?:man|boy|father|husband|brother|son|gentleman|king|prince|Mr)\b"),
    "she": re.compile(r"\b(?:woman|girl|mother|wife|sister|daughter|lady|queen|princess|Mrs|Ms|Miss)\b"),
}
_DESCRIBED: Final = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Aa]nother)\s(?:\w+\s)?"
    r"(?:moderator|host|presenter|interviewer|judge|reporter|heckler|caller|guest|clerk|officer|neighbou?r|critic)\b"
)
_CAPITALISED: Final = re.compile(r"\b[A-Z][a-z]+\b")
_REACH: Final = 400
"""Code points before a pronoun in which whom it means is looked for."""
_OBJECTS: Final = frozenset({"him", "her", "them"})


def is_others(person: Person, owner: str) -> bool:
    """Whether ``owner``, as the source names whose words they are, is somebody else than the person.

    A pronoun may be the person again (*X said she told him*), unless the given name speaks against it.
    """
    low = owner.lower()
    if low in _SEX:
        return _is_of_the_other_sex(person, low)
    return low == "they" or low in _OBJECTS or not is_same_speaker(person, owner)


def _is_of_the_other_sex(person: Person, pronoun: str) -> bool:
    """Whether a given name speaks against *he* or *she*."""
    sex = gender(person.name.split()[0].lower()) if person.kind == "person" else None
    return pronoun in _SEX and sex is not None and sex != _SEX[pronoun]


def means_another(proof: Proof, person: Person, found: SpeakerAttribution) -> bool:
    """Whether *he* or *she* is not the person by the given name, and may be somebody else named before."""
    pronoun, text = found.speaker.exact.lower(), proof.source.text
    if not _is_of_the_other_sex(person, pronoun):
        return False
    before = text[max(0, found.speaker.span.start - _REACH) : found.speaker.span.start]
    own = person.name.lower().split()
    named = (word.lower() for word in _CAPITALISED.findall(before))
    called = _CALLED[pronoun].search(before) or _DESCRIBED.search(before)
    return called is not None or any(gender(word) == _SEX[pronoun] and word not in own for word in named)
