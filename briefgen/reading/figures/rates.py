"""What an amount is given by: *per soldier*, *a day*, *apiece*. Without it the amount is another."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from briefgen.reading.figures.grammar import any_of

if TYPE_CHECKING:
    from briefgen.languages import Language


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    numbers = language.numbers
    rated = any_of(numbers.rated)
    of = rf"(?:[ \u00a0\n]{any_of(numbers.partitive)}(?:[ \u00a0\n][a-z]+){{1,2}}?)?"
    return re.compile(
        rf"{of}[ \u00a0\n]{any_of(numbers.per)}[ \u00a0\n](?!{any_of(numbers.not_rated)}\b)\w[\w,.-]*\b"
        rf"|[ \u00a0\n]{any_of(numbers.regularly)}(?!\w)"
        rf"|[ \u00a0\n]{any_of(numbers.each)}[ \u00a0\n](?:(?:square|cubic)[ \u00a0])?{rated}(?![\w-])"
        rf"|[ \u00a0]?/[ \u00a0]?(?:{rated}|[a-z]{{1,4}}[²³]?)(?!\w)"
        rf"|[ \u00a0\n]{any_of(numbers.apiece)}(?=[.,;:)]|$|[ \u00a0\n](?:to|for|in|on|at)\b)",
        re.IGNORECASE,
    )


def read_rate(text: str, end: int, language: Language) -> tuple[int, int] | None:
    """Where the words stand, right behind an amount that ends at ``end``, by which it is given; or None."""
    match = _pattern(language).match(text, end)
    if match is None:
        return None
    return match.end() - len(match.group().lstrip()), match.end()
