"""Counting words as a reader would: runs of characters between spaces that hold a letter or a digit."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.text.span import Span

_RUN: Final = re.compile(r"\S+")


class WordIndex:
    """The words of a text by their place."""

    def __init__(self, text: str) -> None:
        runs = [match for match in _RUN.finditer(text) if any(map(str.isalnum, match.group()))]
        self._starts = [match.start() for match in runs]
        self._ends = [match.end() for match in runs]

    @property
    def total(self) -> int:
        """How many words the text has."""
        return len(self._starts)

    def covered(self, spans: Iterable[Span]) -> int:
        """How many words at least one of ``spans`` touches, each counted once."""
        found: set[int] = set()
        for span in spans:
            found.update(range(bisect_right(self._ends, span.start), bisect_left(self._starts, span.end)))
        return len(found)

    def around(self, span: Span, words: int) -> tuple[int, int]:
        """The offsets that take in ``words`` more words on either side of ``span``, in code points."""
        first = bisect_right(self._ends, span.start)
        last = bisect_left(self._starts, span.end) - 1
        low = max(0, first - words)
        high = min(len(self._starts) - 1, last + words)
        start = min(span.start, self._starts[low]) if low < len(self._starts) else span.start
        end = max(span.end, self._ends[high]) if high >= 0 else span.end
        return start, end
