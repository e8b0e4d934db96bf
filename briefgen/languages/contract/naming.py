"""How a language writes names, where an editor's text in it is compared with its sources."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Naming:
    """Words in lower case and without accents.

    Attributes:
        capitalised: Words that may have a capital letter anywhere and alone name nobody: *gobierno*.
        nouns_capitalised: Whether every noun has a capital letter, which then shows no name.
        places: Places to be known by themselves where that is so.
        offices: Endings of nouns before a name there, beside those that say who speaks.
    """

    capitalised: frozenset[str] = frozenset()
    nouns_capitalised: bool = False
    places: frozenset[str] = frozenset()
    offices: tuple[str, ...] = ()
