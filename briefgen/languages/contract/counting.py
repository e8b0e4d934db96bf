"""What a language writes around numbers: what they count, measure and name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, eq=False)
class Counting:
    """Words in lower case.

    Attributes:
        measures: Units of measure in the singular.
        rates: What a rate is counted by: *a day*, *per head*.
        adjectives: Adjectives between a number and the noun that it counts: *more*.
        not_nouns: What else ends the noun phrase behind a number: *ago*, *long*.
        people: Plurals without an *s*: *troops*, *children*.
        person_endings: How nouns for people end in the plural: *officers*.
        not_persons: Nouns that end so and are none: *helicopters*.
        before_years: Words before a number of four digits that show a year.
        numbered: Nouns before a number that is part of a name: *chapter*.
        always_numbered: Those that are written small as well.
        not_numbered: Words before a number that count it.
        brands: Names that a number belongs to, and nouns that it names one of: *Boeing 737*.
        products: Those whose small number is always their name: *iPhone 11 cameras*.
        comparatives: What compares the number and is nothing counted: *25k cheaper than last year*.
        times: Units of time, as a text says how long ago something was.
        lengths: Adjectives between a number and a unit of time that leave its length as it is: *three
            consecutive days*. Not *academic*, *light* or *more*, and no verb: *five died days later*.
        sources: What an editor counts without a source: the sources themselves.
        money: What is said of money near a number whose unit may be money or not: *20 won*.
        lengthy: Nouns that are metres long or high in the plural, too: *8m walls*.
        spatial: Words behind a number of metres: *above*.
        alike: Nouns whose plural is their singular: *sheep*.
        same: The number of their group by nouns for the same things, in all forms: *children*, *kids*.
    """

    measures: frozenset[str]
    rates: frozenset[str]
    adjectives: frozenset[str]
    not_nouns: frozenset[str]
    people: frozenset[str]
    person_endings: tuple[str, ...]
    not_persons: frozenset[str]
    before_years: frozenset[str]
    numbered: frozenset[str]
    always_numbered: frozenset[str]
    not_numbered: frozenset[str]
    brands: frozenset[str]
    products: frozenset[str]
    comparatives: frozenset[str]
    times: frozenset[str]
    lengths: frozenset[str]
    sources: frozenset[str]
    money: frozenset[str]
    lengthy: frozenset[str]
    spatial: frozenset[str]
    alike: frozenset[str]
    same: Mapping[str, int]
