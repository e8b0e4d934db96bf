"""How a language speaks of somebody without the name: *the Czech*, *the 22-year-old*, *the striker*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, eq=False)
class Describing:
    """Words in lower case.

    Attributes:
        definite: What begins a description of somebody known: *the*, *der*.
        indefinite: What begins one of somebody new, or says what a person is: *a*, *ein*.
        owning: Possessives that may begin an apposition: *her*, *seine*.
        origins: Nouns and adjectives of origin, by the country or place that they stand for.
        persons: Nouns for somebody already named: *striker*, *veteran*, *mother*.
        offices: Nouns for an office that whoever is named may hold, or somebody else: *senator*.
        others: Nouns for somebody who speaks beside those named, as a rule: *spokesman*, *witness*.
        female: Nouns of these that mean a woman.
        male: Nouns of these that mean a man.
        endings: Endings of nouns for persons that no list holds: *-ist*.
        ranks: Offices that many hold, by which a text takes up whoever it named: *dirigente*.
        speaking: Endings of what speaks, if no list holds it: *-erin*, *-iste*.
        no_persons: Nouns with such an ending that mean no person: *newspaper*.
        being: Verbs between a person and what he or she is: *is*, *was*.
        age: A pattern of an age within a description, its number in the first group.
        linking: Prepositions behind the noun that is described: *of*, *von*.
        before_noun: Whether adjectives stand before the noun, which then ends the description.
        passed: Small words between an adjective and the name: *former*, *top*.
    """

    definite: frozenset[str]
    indefinite: frozenset[str]
    owning: frozenset[str]
    origins: Mapping[str, str]
    persons: frozenset[str]
    offices: frozenset[str]
    others: frozenset[str]
    female: frozenset[str]
    male: frozenset[str]
    endings: tuple[str, ...]
    no_persons: frozenset[str]
    being: frozenset[str]
    age: str
    linking: frozenset[str]
    before_noun: bool
    passed: frozenset[str]
    ranks: frozenset[str] = frozenset()
    speaking: tuple[str, ...] = ()


def by_place(table: str) -> Mapping[str, str]:
    """Words of origin by their place, from lines of a place and its words."""
    return {word: line.split()[0] for line in table.splitlines() if line.strip() for word in line.split()[1:]}
