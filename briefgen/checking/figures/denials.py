"""Whether a sentence denies the amount that it states, or takes it back: *It is not true that 500 died*."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.languages import Language
    from briefgen.reading import Reading

_CLAUSE: Final = re.compile(r"[;:]\s|\s[–—-]\s|,?\s(?:but|aber|mais|pero|sino|sondern)\s|[.!?][”\"’]?\s")
_REACH: Final = 300
"""Code points before and behind an amount in which its sentence is looked at."""
_SOON: Final = 160
"""Code points behind an amount within which another is given for it."""
_CALLED: Final = 40
"""Code points before an amount in which it is called a figure."""
_ASIDE: Final = re.compile(
    r",\s(?:who|whose|whom|which|qui|dont|der|die|das|dessen|deren|que|quien|cuyo)\s[^,;:]*,"
)
"""A relative clause between commas: what it denies is no number of the main clause."""
_NEAR: Final = 4
"""Words between a negation and the amount that its verb has for an object."""


@cache
def _patterns(language: Language) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    numbers = language.numbers
    negations = _any_of(numbers.negations)
    asked = rf"(?!\s(?:{_any_of(numbers.asking)})(?![\w-]))" if numbers.asking else ""
    return (
        re.compile(rf"(?<![\w-])(?:{_any_of(numbers.denials)})(?![\w-]){asked}", re.IGNORECASE),
        re.compile(
            rf"(?:(?<![\w-])(?:{negations})|n[’']t)(?![\w-])(?!\s(?:only|just|merely|nur|seulement|solo|sólo)\b)"
            rf"{_held_all_the_same(language)}"
            rf"(?:\s+[^\s,.;:()“”\"]+){{0,{_NEAR}}}\s+\Z",
            re.IGNORECASE,
        ),
        re.compile(rf"(?<![\w-])(?:{_any_of(numbers.corrections)})(?![\w-]|\sof\b)", re.IGNORECASE),
    )


def _held_all_the_same(language: Language) -> str:
    """That no verb follows whose object is a fact all the same: *did not know that 500 had died*."""
    known = language.numbers.factive
    return rf"(?!(?:\s[a-z]+)?\s(?:{_any_of(known)})(?![\w-]))" if known else ""


def _any_of(phrases: Iterable[str]) -> str:
    ordered = sorted(phrases, key=len, reverse=True)
    return "|".join(re.escape(one).replace(r"\ ", r",?\s+").replace("'", "[’']") for one in ordered)


def denies(label: str, language: Language) -> bool:
    """Whether a label says itself that what it counts is not so: *shells that it refused to send*."""
    words = (*language.numbers.denials, *language.numbers.negations)
    return re.search(rf"(?<![\w-])(?:{_any_of(words)})(?![\w-])", label, re.IGNORECASE) is not None


def denial_of(reading: Reading, amount: Span, language: Language) -> Span | None:
    """Where the clause of ``amount`` denies it or takes it back; None where it does not."""
    text = reading.text
    sentence = reading.sentence_around(amount)
    begin, end = max(sentence.start, amount.start - _REACH), min(sentence.end, amount.end + _REACH)
    for clause in _CLAUSE.finditer(text, begin, amount.start):
        begin = clause.end()
    after = _CLAUSE.search(text, amount.end, end)
    end = after.start() if after is not None else end
    denials, negations, corrections = _patterns(language)
    aside = [Span(*one.span()) for one in _ASIDE.finditer(text, begin, amount.start)]
    for pattern, low, high in (
        (denials, begin, amount.start),
        (negations, max(begin, amount.start - 60), amount.start),
        (corrections, begin, end),
    ):
        found = pattern.search(text, low, high)
        if found is not None and pattern is denials and _is_denied(text, begin, found.start(), language):
            continue
        if found is not None and not any(one.contains(Span(*found.span())) for one in aside):
            return Span(found.start(), found.end() - len(found.group()) + len(found.group().rstrip()))
    return (
        _inverted(text, begin, amount, language)
        or _superseded(text, begin, amount, language)
        or _contested(text, Span(begin, end), amount, language)
    )


def _contested(text: str, clause: Span, amount: Span, language: Language) -> Span | None:
    """What is said of a number that is called one: *the figure of 500 is disputed*."""
    if not language.numbers.contested:
        return None
    called, contested = _called(language)
    if called.search(text, max(clause.start, amount.start - _CALLED), amount.start) is None:
        return None
    found = contested.search(text, amount.end, clause.end)
    return Span(*found.span()) if found is not None else None


@cache
def _called(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    numbers = language.numbers
    return (
        re.compile(rf"(?<![\w-])(?:{_any_of(numbers.accounts)})\s\Z", re.IGNORECASE),
        re.compile(rf"(?<![\w-])(?:{_any_of(numbers.contested)})(?![\w-])", re.IGNORECASE),
    )


def _is_denied(text: str, begin: int, denial: int, language: Language) -> bool:
    """Whether what denies is denied itself: *nobody doubts that 500 died*."""
    return _nobody(language).search(text, begin, denial) is not None


@cache
def _nobody(language: Language) -> re.Pattern[str]:
    words = (*language.numbers.negations, *language.numbers.nobody)
    return re.compile(rf"(?:(?<![\w-])(?:{_any_of(words)})|n[’']t)\s(?:[a-z]+ly\s)?\Z", re.IGNORECASE)


def _superseded(text: str, begin: int, amount: Span, language: Language) -> Span | None:
    """What says that a number is an early one, where another follows: *a first report said 80; it is 8*."""
    if not language.numbers.provisional:
        return None
    provisional, settled = _first_and_last(language)
    found = provisional.search(text, begin, amount.start)
    if found is None or settled.search(text, amount.end, min(len(text), amount.end + _SOON)) is None:
        return None
    return Span(*found.span())


@cache
def _first_and_last(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    numbers = language.numbers
    return (
        re.compile(rf"(?<![\w-])(?:{_any_of(numbers.provisional)})(?![\w-])", re.IGNORECASE),
        re.compile(
            rf"(?<![\w-])(?:{_any_of(numbers.settled)})(?![\w-])(?=[^.;\n]{{0,40}}?\d|\s[^.;\n]{{0,20}}number)",
            re.IGNORECASE,
        ),
    )


def _inverted(text: str, begin: int, amount: Span, language: Language) -> Span | None:
    """The verb with which a condition begins: *Had 500 people died, it would be a crime*."""
    if not language.numbers.inversions:
        return None
    found = _inversion(language).match(text, begin, amount.start)
    return Span(*found.span("verb")) if found is not None else None


@cache
def _inversion(language: Language) -> re.Pattern[str]:
    return re.compile(
        rf"[\s“\"‘'(]*(?P<verb>{_any_of(language.numbers.inversions)})\s(?:[^\W\d_][\w’'-]*\s){{0,3}}\Z"
    )
