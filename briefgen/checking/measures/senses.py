"""A number that counts the other of two things: the injured, labelled as the dead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.checking.measures.labels import Misread, found_in, whole_words
from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.checking.measures.labels import Counted
    from briefgen.languages.contract.measured import Kind

_OF_MONEY: Final[frozenset[Kind]] = frozenset({"result", "turnover", "sum", "tax"})
"""Matters that are asked of sums and shares only: jobs are lost, too."""
_LINK: Final = r"\W+(?:(?:of|to|at|was|were|by|from|von|auf|um|de|à|en|a|d['’])\W+)?(?:\w+\s)?[$€£]?\Z"
_FROM: Final = re.compile(r"(?:\W+\w+){0,4}?\W+(?:from|aus|von|de|des|du|desde|d['’])\b", re.IGNORECASE)


def other_sense(one: Counted) -> Misread | None:
    """The word of a label whose contrary the sentence has for this number."""
    for kind, senses in one.theirs.senses.items():
        if kind in _OF_MONEY and not (one.is_money or one.is_share):
            continue
        said = _said(one, kind)
        if said is None:
            continue
        at, word = said
        found = _contrary(one, senses, at, kind)
        if found is not None:
            return Misread(word, Span(*found.span()))
    return None


def _said(one: Counted, kind: Kind) -> tuple[int, str] | None:
    """The one sense that a label has of a matter, by its number, and its word."""
    senses: dict[int, str] = {}
    for known in one.own:
        for at, pattern in enumerate(known.senses.get(kind, ())):
            match = whole_words(pattern).search(one.label)
            if match is not None:
                senses.setdefault(at, match.group())
    return next(iter(senses.items())) if len(senses) == 1 else None


def _contrary(one: Counted, senses: tuple[str, ...], at: int, kind: Kind) -> re.Match[str] | None:
    same, others = senses[at], [sense for index, sense in enumerate(senses) if index != at]
    everywhere = found_in(same, one.text, (one.sentence,)) is not None
    before = one.near[0]
    if everywhere:
        for other in others:
            linked = _linked(other).search(one.text, before.start, before.end)
            if linked is not None and found_in(same, one.text, (one.near[0],)) is None:
                return linked
    if found_in(same, one.text, one.near) is not None:
        return None
    for spans in (one.near,) if everywhere else (one.near, one.wide):
        for other in others:
            found = found_in(other, one.text, spans)
            if found is not None and not (
                kind == "trade" and not everywhere and _FROM.match(one.text, found.end())
            ):
                return found
    return None


def _linked(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{words}){_LINK}", re.IGNORECASE)
