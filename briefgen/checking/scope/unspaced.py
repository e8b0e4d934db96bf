"""What turns a passage in a language that is not described, has no spaces, or whose verb comes last."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.checking.scope.turn import Turn
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.languages.contract.scope import TurnKind
    from briefgen.languages.worldwide.limits import Limits
    from briefgen.languages.worldwide.unspaced import Unspaced
    from briefgen.reading import Reading

_STOP: Final = re.compile(r"[。！？!?.…；;「」『』“”‘’\"«»\n]")
_PAUSE: Final = re.compile(r"[，、,：:]")
_REACH: Final = 200
"""How far a sentence is looked at to either side, in code points."""


def unspaced_turns(reading: Reading, span: Span, words: Unspaced) -> Iterator[Turn]:
    """Yield what stands before the passage, or behind it, in its sentence and turns it."""
    yield from _before(reading.text, span, words)
    yield from _behind(reading.text, span, words)


def limiting(text: str, span: Span, limits: Limits) -> Iterator[Turn]:
    """Yield what limits the number at an edge of the passage, or changes the office that it begins with."""
    before, behind = limits.before_number(text, span.start), limits.behind_count(text, span.end)
    narrowing = limits.before_office(text, span.start)
    if before is not None:
        yield Turn("quantity", "before", before, before)
    if behind is not None:
        yield Turn("quantity", "behind", behind, behind)
    if narrowing is not None:
        yield Turn("narrowed", "before", narrowing, narrowing)


def depending(text: str, span: Span, limits: Limits) -> Iterator[Turn]:
    """Yield what in the passage's sentence makes it conditional, or does not vouch for it."""
    low, high = max(0, span.start - _REACH), min(len(text), span.end + _REACH)
    start = max((match.end() for match in _STOP.finditer(text, low, span.start)), default=low)
    lead = text[start : span.start].lstrip()
    start = span.start - len(lead)
    patterns: tuple[tuple[TurnKind, re.Pattern[str]], ...] = (
        ("condition", limits.condition_before),
        ("hedge", limits.hedge),
        ("quantity", limits.amount),
        ("denial", limits.denial),
        ("quantity", limits.limit),
        ("intention", limits.modal),
    )
    for kind, pattern in patterns:
        found = pattern.search(lead)
        if found is not None:
            before = Span(start + found.start(), span.start)
            yield Turn(kind, "before", before, before)
    behind = limits.condition_behind.match(text, span.end, high)
    if behind is not None and behind.end() > span.end:
        yield Turn("condition", "behind", Span(*behind.span()), Span(*behind.span()))


def _before(text: str, span: Span, words: Unspaced) -> Iterator[Turn]:
    low = max(0, span.start - _REACH)
    start = max((match.end() for match in _STOP.finditer(text, low, span.start)), default=low)
    rest = Span(start, span.start)
    near = max((match.end() for match in _PAUSE.finditer(text, start, span.start)), default=start)
    for negation in words.negations:
        at = text.rfind(negation, near, span.start)
        if at >= 0 and span.start - at - len(negation) <= words.reach:
            head = text[span.start : span.start + 1]
            certain = at + len(negation) == span.start and (negation, head) in words.joined
            yield Turn("denial", "before", Span(at, at + len(negation)), rest, certain)
    kinds: tuple[tuple[TurnKind, tuple[str, ...]], ...] = (
        ("condition", words.conditions),
        ("hedge", words.hedges),
    )
    for kind, listed in kinds:
        for one in listed:
            at = text.find(one, start, span.start)
            if at >= 0:
                yield Turn(kind, "before", Span(at, at + len(one)), rest)


def _behind(text: str, span: Span, words: Unspaced) -> Iterator[Turn]:
    match = _STOP.search(text, span.end, min(len(text), span.end + _REACH))
    end = match.start() if match else min(len(text), span.end + _REACH)
    pause = _PAUSE.search(text, span.end, end)
    clause = pause.start() if pause else end
    rest = Span(span.end, end)
    for one in words.asking:
        if text[span.end : end].rstrip() == one:
            yield Turn("question", "behind", rest, rest, certain=True)
    for one in words.refusing:
        if text.startswith(one, span.end):
            yield Turn("denial", "behind", Span(span.end, span.end + len(one)), rest)
    kinds: tuple[tuple[TurnKind, tuple[str, ...]], ...] = (
        ("denial", words.ending),
        ("condition", words.supposing),
    )
    for kind, listed in kinds:
        for one in listed:
            at = text.find(one, span.end, clause)
            if at >= 0:
                yield Turn(kind, "behind", Span(at, at + len(one)), rest)
