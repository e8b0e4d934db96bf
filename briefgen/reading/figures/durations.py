"""Whether a word before a length of time limits it or tells for how long: *paid over five years*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.languages.durations import DURATIONS

if TYPE_CHECKING:
    from briefgen.languages import Language

_REACH: Final = 100
"""Code points before the preposition in which the verb is looked for."""
_BREAK: Final = re.compile(r"[.;:!?\n“”\"„«»()]\s?(?!\d)")
_TIME: Final = 60


def tells_how_long(text: str, start: int, at: int, language: Language) -> bool:
    """Whether the word at ``start`` before the number at ``at`` is no limit but tells for how long."""
    durations = DURATIONS.get(language.code)
    if durations is None or text[start:at].strip().lower() != durations.word:
        return False
    if durations.time.match(text, at, at + _TIME) is None:
        return False
    before = text[max(0, start - _REACH) : start]
    clause = before[max((match.end() for match in _BREAK.finditer(before)), default=0) :]
    if not clause.strip():
        return durations.opening is not None and durations.opening.match(text, at, at + _TIME) is not None
    if durations.amount.search(clause) is not None:
        return True
    return durations.limiting.search(clause) is None and durations.spread.search(clause) is not None
