"""Words that say the opposite of each other, by what they speak of, so that two languages can be compared."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Matter = Literal["amount", "vote", "access", "result", "permission", "course", "verdict", "standing"]


@dataclass(frozen=True, slots=True, eq=False)
class Contraries:
    """Patterns for whole words in lower case.

    Attributes:
        sides: By matter, what says the one and what says the other: *rose* and *fell*.
        denials: Whatever denies, takes back or withholds something: *not*, *without*, *refused*.
        no_denials: Where such words deny nothing: *not only*, *no later than*.
        negations: The plain negations among them: *not*, *never*.
        refusals: What governs something that is then not done: *refused to*.
    """

    sides: Mapping[Matter, tuple[str, str]] = field(default_factory=dict)
    negations: str = ""
    denials: str = ""
    no_denials: str = ""
    refusals: str = "(?!)"
