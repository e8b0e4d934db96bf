"""What an amount is given by: *per soldier*, *a day*, *apiece*. Without it the amount is another."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from briefgen.reading.figures.grammar import NO_MOMENT, any_of

if TYPE_CHECKING:
    from briefgen.languages import Language


_IN: Final = "(?!(?:in|within|during|over|for|at|on|from|than|half|once|twice)\\b)"


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    numbers = language.numbers
    rated = any_of(numbers.rated)
    return re.compile(
        rf"[ \u00a0\n]{any_of(numbers.per)}[ \u00a0\n](?!{any_of(numbers.not_rated)}\b)\w[\w,.-]*\b"
        rf"|[ \u00a0\n]{any_of(numbers.regularly)}(?!\w)"
        rf"|[ \u00a0\n]{any_of(numbers.each)}[ \u00a0\n](?:(?:square|cubic)[ \u00a0])?{rated}"
        rf"(?![\w-]){NO_MOMENT}|[ \u00a0]?/[ \u00a0]?(?:{rated}|[a-z]{{1,4}}[²³]?)(?!\w)"
        rf"|[ \u00a0\n]{any_of(numbers.apiece)}(?=[.,;:)]|$|[ \u00a0\n](?:to|for|in|on|at)\b)",
        re.IGNORECASE,
    )


@cache
def _behind_noun(language: Language) -> re.Pattern[str]:
    numbers = language.numbers
    return re.compile(
        rf"[ \u00a0\n]{any_of(numbers.of)}(?:[ \u00a0\n]{_IN}[^\W\d_][\w’'-]*){{1,2}}?(?P<rate>[ \u00a0\n](?:"
        rf"{any_of(numbers.per)}[ \u00a0\n]{any_of(numbers.rated)}|{any_of(numbers.regularly)}"
        rf"|(?:an?|each|every|chaque|cada)[ \u00a0\n]{any_of(numbers.rated)})(?![\w-]){NO_MOMENT})",
        re.IGNORECASE,
    )


def read_rate_behind_noun(text: str, end: int, language: Language) -> tuple[int, int] | None:
    """Where a rate stands that what is measured comes before: *500 tons of waste a year*; or None."""
    match = _behind_noun(language).match(text, end)
    return (match.start("rate") + 1, match.end()) if match is not None else None


def read_rate(text: str, end: int, language: Language) -> tuple[int, int] | None:
    """Where the words stand, right behind an amount that ends at ``end``, by which it is given; or None."""
    match = _pattern(language).match(text, end)
    if match is None:
        return None
    return match.end() - len(match.group().lstrip()), match.end()
