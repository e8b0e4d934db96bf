"""A sum labelled as paid by the one who was paid: *paid by the farmer* of *the town paid the farmer*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.checking.measures.labels import Misread, whole_words
from briefgen.checking.prose.stems import bare_word, is_same_stem
from briefgen.languages.vocabulary import words
from briefgen.reading.function_words import STARTERS
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.measures.labels import Counted
    from briefgen.languages.contract.measured import Payments

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-][^\W\d_]+)*")
_ENDS: Final = re.compile(r"[,;:.!?()–—]\s|[\d$€£]")
_CHUNK: Final = 3
"""Words of a party that are looked at: *the old town council*."""
_SHORTEST: Final = 3
_STOPS: Final = words("to from by for in over as par por pour para à a")


class _Paid(NamedTuple):
    """Who pays and who is paid, each by some of its words with their places."""

    payers: list[re.Match[str]]
    payees: list[re.Match[str]]


def other_payer(one: Counted) -> Misread | None:
    """The party of a label that the sentence has on the other side."""
    payments = one.theirs.payments
    if payments is None or not one.is_money or one.theirs not in one.own:
        return None
    start, end = one.near[0].start, one.near[1].end
    theirs = _paid(one.text, Span(start, end), payments)
    mine = _paid(one.label, Span(0, len(one.label)), payments, is_label=True)
    for own, same, other in (
        (mine.payers, theirs.payers, theirs.payees),
        (mine.payees, theirs.payees, theirs.payers),
    ):
        for word in own:
            found = next((known for known in other if _is_same(word, known)), None)
            if found is not None and not any(_is_same(word, known) for known in same):
                whole = one.text[start : one.place.end]
                return Misread(one.label, Span(start + len(whole) - len(whole.lstrip()), one.place.end))
    return None


def _is_same(one: re.Match[str], other: re.Match[str]) -> bool:
    return is_same_stem(one.group(), other.group())


def _paid(text: str, span: Span, of: Payments, *, is_label: bool = False) -> _Paid:
    found = _Paid([], [])
    for verbs, doers, others, mark in (
        (of.paying, found.payers, found.payees, of.to),
        (of.getting, found.payees, found.payers, of.source),
    ):
        for verb in whole_words(verbs).finditer(text, span.start, span.end):
            by = _behind(text, verb.end(), span.end, of.by)
            doers.extend(by or _before(text, span.start, verb.start()))
            others.extend(_behind(text, verb.end(), span.end, mark))
            if verbs is of.paying and of.is_bare and not by:
                others.extend(_chunk(text, verb.end(), span.end))
    if is_label and not found.payers and not found.payees:
        found.payers.extend(_behind(text, 0, span.end, f"{of.by}|{of.source}"))
        found.payees.extend(_behind(text, 0, span.end, of.to))
    return found


def _before(text: str, low: int, high: int) -> list[re.Match[str]]:
    """The words of the party before a verb."""
    start = max((sign.end() for sign in _ENDS.finditer(text, low, high)), default=low)
    return [one for one in _WORD.finditer(text, start, high) if _says_something(one)][-_CHUNK + 1 :]


def _behind(text: str, low: int, high: int, mark: str) -> list[re.Match[str]]:
    """The words of the party behind one of some prepositions."""
    return [
        word
        for found in whole_words(mark).finditer(text, low, high)
        for word in _chunk(text, found.end(), high)
    ]


def _chunk(text: str, low: int, high: int) -> Iterator[re.Match[str]]:
    """The words behind a place, up to the next preposition, sign or number."""
    end = _ENDS.search(text, low, high)
    for word in list(_WORD.finditer(text, low, end.start() if end else high))[:_CHUNK]:
        if word.group().lower() in _STOPS:
            return
        if _says_something(word):
            yield word


def _says_something(word: re.Match[str]) -> bool:
    return len(word.group()) >= _SHORTEST and bare_word(word.group()) not in STARTERS
