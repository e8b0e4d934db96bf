"""How a language gives somebody an office: *Ann Lee, the mayor of Anyton*, *Ann Lee is now the mayor*."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Offices:
    """Patterns for whole words.

    Attributes:
        articles: Articles before an office.
        possessives: What may stand in their place: *his*.
        others: Adjectives and adverbs that make the office that of another, or of nobody: *former*, *not*.
        held: Verbs that give an office.
        adverbs: What may follow these: *also*.
        belonging: Prepositions before whose office it is.
    """

    articles: str
    possessives: str
    others: str
    held: str
    adverbs: str
    belonging: str
