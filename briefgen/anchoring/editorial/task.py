"""What is to be resolved, as it is handed from rule to rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.anchoring.anchor import Mark
    from briefgen.anchoring.comparing.surroundings import Surroundings
    from briefgen.reading import Reading
    from briefgen.text import Folded


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be resolved: the source, the words as written and folded, and what is declared."""

    source: Reading
    exact: str
    written: Folded
    around: Surroundings
    marks: tuple[Mark, ...]
