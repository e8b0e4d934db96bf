"""The words that show what in a sentence of prose is a name, and what is none."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Prose:
    """Words in lower case.

    Attributes:
        openers: Words that begin a sentence with a capital letter and name nobody, where no ending shows
            it.
        capitalised: Words that may have a capital letter anywhere and alone name nobody: *god*.
        capitals: Places that speak for their country: *Moscow*.
        occasions: On what somebody may speak, whatever its source calls it: *interview*.
        countries: A line for each country: by which words it may be named, its people and its capital; those
            of one name in several words are joined by a hyphen. Only what no common stem shows.
    """

    openers: frozenset[str]
    capitalised: frozenset[str]
    capitals: frozenset[str]
    occasions: frozenset[str]
    countries: str
