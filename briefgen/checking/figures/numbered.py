"""Numbers that name a paragraph, a house, a line or a room, in the languages that are described."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.languages.contract.measured import Measured

_REACH: Final = 48
"""Code points before a number in which its noun stands."""
_NUMBER: Final = re.compile(r"\d{1,4}[a-z]?")


def numbered(text: str, numeral: Span, words: Measured) -> Span | None:
    """The name that a number is part of: *Paragraf 129*, *48 de la rue Pasteur*; None where it may count."""
    if _NUMBER.fullmatch(numeral.slice(text)) is None:
        return None
    low = max(0, numeral.start - _REACH, text.rfind("\n", 0, numeral.start) + 1)
    for before, behind in _patterns(words.numbered):
        first = before.search(text, low, numeral.start)
        after = behind.match(text, numeral.end) if first is not None else None
        if first is not None and after is not None:
            return Span(first.start(), after.end())
    return None


@cache
def _patterns(pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple((re.compile(rf"(?:{before})\Z"), re.compile(behind)) for before, behind in pairs)
