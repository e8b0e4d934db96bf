"""What a language writes around names and within them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class NameWords:
    """Words in lower case, without a full stop.

    Attributes:
        titles: Words that may stand before a name and are no part of it: *president*.
        men: Titles that only men bear: *prince*.
        women: Titles that only women bear: *congresswoman*.
        surnames: Titles that are family names too: *king*.
        suffixes: What follows a name and is not its last part: *jr*.
        particles: What stands within names: *van*, *de la*.
        organisations: Words in the names of organisations and places, by which they are not a person:
            *house*.
        place_endings: Last words of the names of places that may look like a person: *Juan* in *San
            Juan*.
        syllables: Syllables of given names that are words too: *in* in *Moon Jae In*.
    """

    titles: frozenset[str]
    men: frozenset[str]
    women: frozenset[str]
    surnames: frozenset[str]
    suffixes: frozenset[str]
    particles: frozenset[str]
    organisations: frozenset[str]
    place_endings: frozenset[str]
    syllables: frozenset[str]
