"""Words further from an amount that make it another: *two of its 500*, *each soldier gets $500*, *by 3 to 2*.

They stand before the amount in its own clause, and the number beside it says something else than it seems to.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.languages import Language

_REACH: Final = 80
"""Code points before an amount in which its clause is looked at."""
_CLAUSE: Final = re.compile(r"[.!?;:,“”\"\n()]\s?")
_AGAINST: Final = re.compile(
    r"(?:\s[^\W\d_]+)?\s(?:to|against)\s(?:\d{1,3}\b|[a-z]+(?=[.,;)]|\Z))(?![%‰]|\s?per)"
)
_BY: Final = re.compile(r"\bby\s(?:a\s\w+\sof\s)?\Z")


@cache
def _patterns(language: Language) -> tuple[re.Pattern[str] | None, ...]:
    numbers = language.numbers
    determiners, partitive = _any_of(numbers.determiners), _any_of(numbers.partitive)
    return (
        _compiled(
            rf"(?:\s?(?:%|{_any_of(numbers.percent)})(?:\s(?:{partitive}))?|\s(?:{partitive}))"
            rf"\s(?:(?:{determiners})\s)?\Z",
            numbers.partitive,
        ),
        _compiled(
            rf"(?<![\w-])(?P<each>(?:{_any_of(numbers.distributive)})(?:\s(?:{partitive})\s(?:{determiners}))?"
            rf"(?:\s(?!(?:{partitive}|{_any_of(numbers.spans)})\b)[^\W\d_]+){{1,4}})\s\Z",
            numbers.distributive,
        ),
        _compiled(rf"(?<!\w)(?:{_any_of(numbers.deciding)})(?!\w)", numbers.deciding),
    )


def _compiled(pattern: str, words: Sequence[str]) -> re.Pattern[str] | None:
    return re.compile(pattern, re.IGNORECASE) if words else None


def _any_of(words: Sequence[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in sorted(words, key=len, reverse=True))


def share_of(text: str, start: int, numerals: Sequence[Span], language: Language) -> Span | None:
    """The part of the amount at ``start`` that its sentence states: *two of its* of *two of its 500 troops*.

    ``numerals`` holds where the numbers of the text stand, in order.
    """
    partitive = _patterns(language)[0]
    if not text[start : start + 1].isdigit():
        return None  # *one of two women* says as much of the two
    low = max(0, start - _REACH)
    joint = partitive.search(text, low, start) if partitive is not None else None
    if joint is None:
        return None
    part = next((one for one in numerals if one.end == joint.start() and one.start >= low), None)
    return Span(part.start, joint.start() + len(joint.group().rstrip())) if part is not None else None


def each_before(text: str, start: int, language: Language) -> Span | None:
    """What says, in the clause before ``start``, that the amount is that of each: *each soldier gets*."""
    each = _patterns(language)[1]
    if each is None:
        return None
    low = max(0, start - _REACH)
    for clause in _CLAUSE.finditer(text, low, start):
        low = clause.end()
    found = each.search(text, low, start)
    return Span(*found.span("each")) if found is not None else None


def score_around(text: str, amount: Span, language: Language) -> Span | None:
    """The other number of a vote or a match behind one of them: *to 2* of *won by 3 votes to 2*."""
    deciding = _patterns(language)[2]
    if deciding is None or _BY.search(text, max(0, amount.start - 30), amount.start) is None:
        return None
    against = _AGAINST.match(text, amount.end)
    if against is None or deciding.search(text, max(0, amount.start - _REACH), amount.start) is None:
        return None
    return Span(amount.end + 1, against.end())
