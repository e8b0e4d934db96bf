"""A number of what is only expected, which an entry measures as done.

*Analysts predict that the firm will dismiss 2,000* is no number of *workers dismissed*. Only the participle
of the very verb that the source leaves to the future counts, and only where nothing in the entry looks ahead.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.checking.prose.lemmas import lemmas
from briefgen.checking.scope.turn import Turn
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from briefgen.languages.contract.directions import Directions
    from briefgen.reading import Reading

_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_CLAUSE: Final = re.compile(r"[.!?;:,]\s|\s[–—-]\s|\b(?:and|but|which|who|while|after)\b")
_NEAR: Final = 5
"""Words between the verb and its number: *dismiss more than 2,000*."""
_BESIDE: Final = 2
"""Words before a number of which one expects it: *predicts some 300*."""
_REACH: Final = 8
"""Words between what expects a deed and the verb: *expect the firm to dismiss*."""


def foretold(reading: Reading, number: Span, measures: str) -> Iterator[Turn]:
    """What leaves the verb before ``number`` to the future, where ``measures`` states it as done."""
    language = reading.language
    if language is None or language.directions is None:
        return
    irregular = language.opposites.irregular if language.opposites else {}
    told = [word.lower() for word in _WORD.findall(measures)]
    if _looks_ahead(told, language.directions):
        return
    found = _before(reading, number)
    lows = [match.group().lower() for match in found]
    done = frozenset().union(*(lemmas(word) - {word} for word in told if _is_participle(word, irregular)))
    for at in range(max(1, len(lows) - _NEAR - 1), len(lows)):
        opener = _opener(lows, at, language.directions) if lows[at] in done else None
        if opener is not None:
            span = Span(found[opener].start(), found[at - 1].end())
            yield Turn("intention", "before", span, Span(found[0].start(), found[-1].end()))
            return


def expected(reading: Reading, number: Span, passage: Span, measures: str) -> Iterator[Turn]:
    """Who expects what the clause of ``number`` says will be, where the passage leaves that out."""
    of = reading.language.directions if reading.language is not None else None
    if of is None or _looks_ahead([word.lower() for word in _WORD.findall(measures)], of):
        return
    found = _before(reading, number)
    lows = [match.group().lower() for match in found]
    modal = next((at for at in range(len(lows) - 1, 0, -1) if lows[at] in of.modals), None)
    near = range(max(0, len(lows) - _BESIDE), len(lows))
    for at in near if modal is None else range(modal):
        expects = lows[at] in of.expecting and not lows[at].endswith("ing")
        if expects and found[at].end() <= passage.start:
            yield Turn(
                "intention",
                "before",
                Span(found[at].start(), found[modal or at].end()),
                Span(found[0].start(), found[-1].end()),
            )
            return


def _before(reading: Reading, number: Span) -> list[re.Match[str]]:
    """The words before a number in its clause."""
    start = reading.sentence_around(number).start
    for clause in _CLAUSE.finditer(reading.text, start, number.start):
        start = clause.end()
    return list(_WORD.finditer(reading.text, start, number.start))


def _looks_ahead(told: list[str], of: Directions) -> bool:
    return any(word in of.ahead or word.startswith("expect") for word in told)


def _is_participle(word: str, irregular: Container[str]) -> bool:
    return word.endswith("ed") or (word in irregular and not word.endswith("ing"))


def _opener(lows: list[str], verb: int, of: Directions) -> int | None:
    """The place of the modal, or of what expects, that governs the base form at ``verb``."""
    before = verb - 1
    while before > 0 and lows[before].endswith("ly"):
        before -= 1
    if lows[before] in of.modals:
        return before
    if lows[before] != "to":
        return None
    expecting = [at for at in range(max(0, before - _REACH), before) if lows[at] in of.expecting]
    return expecting[-1] if expecting else None
