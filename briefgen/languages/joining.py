"""Small words by which an omission shows that it took the verb or the subject of what is kept behind it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Joining:
    """Patterns for whole words.

    Attributes:
        joints: Conjunctions that begin another clause.
        small: Adverbs and pronouns between a conjunction and its verb.
        determiners: What begins an object, and no second part of a name.
        finite: Auxiliaries with which a predicate begins.
        linking: What goes on describing the noun before it: *of*, *who*.
        bylines: What stands before the author's name.
    """

    joints: str
    small: str
    determiners: str
    finite: str
    linking: str
    bylines: str
