"""One side of a vote or a match, whose numbers stand against each other: *by 31 votes to 29*."""

from __future__ import annotations

import re
from typing import Final

_NOUN: Final = re.compile(
    r".*\b(?:votes?|ayes|goals?|points?|seats?|runs?|tries|sets?|games?)", re.IGNORECASE
)
_SIDE: Final = re.compile(
    r"\b(?:for|favou?r|yes|ayes|support|supporters|approval|backing|scored|winners?|won)\b", re.IGNORECASE
)
_MARGIN: Final = re.compile(r"\b(?:margin|majority|lead|difference|gap|advantage|more)\b", re.IGNORECASE)


def is_own_side(value: str, measures: str) -> bool:
    """Whether a figure is of one side of a vote or a match and says of which: *votes for the bill*."""
    sided = _SIDE.search(measures) is not None and _MARGIN.search(measures) is None
    return sided and _NOUN.fullmatch(value) is not None
