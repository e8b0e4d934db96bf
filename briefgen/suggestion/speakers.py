"""The speaker whom a text names, as an id of people.yml or as an entry that could be added there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.checking.speakers import is_same_speaker
from briefgen.yaml_source import Fields, slugified

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.corpus import Person
    from briefgen.reading import Speaker


@dataclass(frozen=True, slots=True)
class Named:
    """Who speaks.

    Attributes:
        id: In people.yml, or the one proposed.
        entry: What would have to be added there; None where the id is known.
        person: Whether a name is given, and not only a description.
    """

    id: str
    entry: Fields | None
    person: bool


def named(speaker: Speaker | None, people: Mapping[str, Person]) -> Named | None:
    """Whom ``speaker`` means; None where the text does not tell."""
    if speaker is None or not (speaker.name or "").strip():
        return None
    name = speaker.name or speaker.exact
    if name in people and name == speaker.exact:
        return Named(name, None, person=people[name].kind == "person")  # declared in sources.yml by its id
    for wording in (name, speaker.exact):
        known = [key for key, person in people.items() if is_same_speaker(person, wording)]
        if len(known) == 1:
            return Named(known[0], None, person=people[known[0]].kind == "person")
    key = slugified(name)
    if not key or key in people:
        return None
    return Named(key, person_entry(name, speaker.exact), person=_is_name(name))


def person_entry(name: str, also: str = "") -> Fields:
    """The entry of people.yml for somebody of this name, whom a source calls ``also``."""
    aliases: dict[str, str | tuple[str, ...]] = (
        {"aliases": (also,)} if also and not _is_part(also, name) else {}
    )
    return Fields({"name": name, **aliases}, {})


def _is_part(words: str, name: str) -> bool:
    return len(words) < 4 or words in name


def _is_name(name: str) -> bool:
    return sum(word[0].isupper() for word in name.split()) > 1
