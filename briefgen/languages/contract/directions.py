"""How a language says that something grows or shrinks by a number, or is only expected to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Directions:
    """Words in lower case.

    Attributes:
        rose: Verbs with a number for what grew.
        fell: The same for what shrank.
        rises: Words by which a label says that something grew.
        falls: The same for what shrank.
        between: What may stand between such a verb and its number, as a pattern: *by about*.
        measure: The preposition of that number behind an object, as a pattern: *cut the staff by*.
        changed: Verbs of a change with both of its ends, as a pattern.
        changed_from: The preposition before the first of these.
        objects: What no such object has, as a pattern: *and*, *to*.
        about: What may stand between that preposition and the number, as a pattern.
        expecting: What governs an infinitive of what may come.
        modals: Auxiliaries of what is to come.
        ahead: Words by which a label says that something is to come.
    """

    rose: frozenset[str]
    fell: frozenset[str]
    rises: frozenset[str]
    falls: frozenset[str]
    between: str
    measure: str
    changed: str
    changed_from: str
    objects: str
    about: str
    expecting: frozenset[str]
    modals: frozenset[str]
    ahead: frozenset[str]
