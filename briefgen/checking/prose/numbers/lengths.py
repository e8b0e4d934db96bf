"""Lengths of time whose unit an adjective hides from the reading: *three consecutive days* is three days."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.languages.english.counting import ENGLISH_COUNTING
from briefgen.reading import ExtractedFigure, Reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ADJECTIVE: Final = "|".join(sorted(ENGLISH_COUNTING.lengths))
_UNIT: Final = "|".join(sorted(ENGLISH_COUNTING.times))
_BETWEEN: Final = re.compile(rf"(?<=\w )(?:(?:{_ADJECTIVE}),? ){{1,3}}(?=(?:{_UNIT})\b)")


def lengths_of(sentences: Iterable[Reading]) -> Iterator[ExtractedFigure]:
    """Yield the amounts that each sentence states once such adjectives are left out.

    Their spans and words are those of the shorter sentence, which nobody wrote: compare, never show them.
    """
    for sentence in sentences:
        if _BETWEEN.search(sentence.text) is not None:
            yield from Reading(_BETWEEN.sub("", sentence.text), sentence.tag).figures
