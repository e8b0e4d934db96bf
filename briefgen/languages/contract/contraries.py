"""Words that say the opposite of each other, by what they speak of, so that two languages can be compared."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Matter = Literal[
    "amount", "vote", "access", "result", "permission", "course", "verdict", "standing", "review", "contest",
    "opinion", "quality", "strength", "strictness", "length", "custody", "secrecy", "staff",
]  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Contraries:
    """Patterns for whole words in lower case.

    Attributes:
        sides: By matter, what says the one and what says the other: *rose* and *fell*.
        denials: Whatever denies, takes back or withholds something: *not*, *without*, *refused*.
        no_denials: Where such words deny nothing: *not only*, *no later than*.
        negations: The plain negations among them: *not*, *never*.
        refusals: What governs something that is then not done: *refused to*, *without*.
        unsettled: What governs something that is only tried, feared or possible: *tried to*, *could*.
        planned: What governs something that is only wanted or promised: *wants to*.
        done: What shows that a text tells of something done: *has*, *-ed*.
        leaving: What else leaves open what a text says: *perhaps*, *if*.
        passives: Auxiliaries of the passive: *was*.
        agents: What names who did it: *by*.
        marking: Prepositions before the other party of a verb: Spanish *a*.
        marking_all: Whether that party has one wherever it is somebody.
        articles: Those of a subject, in a language whose articles tell it.
        relative: What may open a clause whose subject follows the other party: *que*.
        times: Nouns that are no party of any verb: *night*, *Monday*.
        irregular: The forms of verbs whose stems change, parted by semicolons.
        verb_last: Whether the governed verb ends the clause, and does not follow what governs it.
    """

    sides: Mapping[Matter, tuple[str, str]] = field(default_factory=dict)
    negations: str = ""
    denials: str = ""
    no_denials: str = ""
    refusals: str = "(?!)"
    unsettled: str = "(?!)"
    planned: str = "(?!)"
    done: str = "(?!)"
    leaving: str = "(?!)"
    passives: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    marking: frozenset[str] = frozenset()
    marking_all: bool = False
    articles: frozenset[str] = frozenset()
    relative: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    irregular: str = ""
    verb_last: bool = False
