"""An amount of one period labelled as that of another: a quarter's loss as the annual one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.measures.labels import Misread, found_in, whole_words
from briefgen.text import Span

if TYPE_CHECKING:
    import re

    from briefgen.checking.measures.labels import Counted

_YEAR: Final = 0


def other_period(one: Counted) -> Misread | None:
    """The period that a label names, where the sentence gives the number for another."""
    said: dict[int, str] = {}
    for known in one.own:
        for at, pattern in enumerate(known.whole_periods):
            match = whole_words(pattern).search(one.label)
            if match is not None:
                said.setdefault(at, match.group())
    if len(said) != 1:
        return None
    at, word = next(iter(said.items()))
    if found_in(one.theirs.periods[at], one.text, (one.sentence,)) is not None:
        return None
    if at == _YEAR and one.is_share and found_in(one.theirs.compared, one.text, (one.sentence,)) is not None:
        return None
    for index, pattern in enumerate(one.theirs.periods):
        found = _given(one, pattern) if index != at else None
        if found is not None:
            return Misread(word, Span(*found.span()))
    return None


def _given(one: Counted, pattern: str) -> re.Match[str] | None:
    """Where a period begins beside the number, no further than the next one: *over | ten years*."""
    before, behind = one.wide
    for start, end in ((behind.start, one.sentence.end), (before.start, before.end)):
        found = whole_words(pattern).search(one.text, start, end)
        if found is not None and found.start() <= (behind.end if start == behind.start else end):
            return found
    return None
