"""The passage that comes nearest to some words: a suggestion for whoever mends them, never a verdict.

Similarity is rapidfuzz's ``partial_ratio``: the share of characters that match in the best window of the
source (https://rapidfuzz.github.io/RapidFuzz/Usage/fuzz.html). Only the first ``_LONGEST`` letters and digits
of the words are looked for, so that the time stays within bounds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.text import fold
from briefgen.text.skeleton import lowered

if TYPE_CHECKING:
    from briefgen.reading import Reading
    from briefgen.text import Folded, Span

_LONGEST = 240
_LEAST = 50.0


@dataclass(frozen=True, slots=True)
class Nearest:
    """A passage and how near it comes.

    Attributes:
        span: From word to word, in code points.
        score: From 0 to 1; 1 for the very words.
    """

    span: Span
    score: float


def nearest_passage(source: Reading, words: str) -> Nearest | None:
    """The passage of a source that comes nearest to the words; None if none comes near."""
    folded = fold(words).text.strip()
    return find_nearest(source.folded, source.lower, folded) if any(map(str.isalnum, folded)) else None


def find_nearest(folded: Folded, lower: str, words: str) -> Nearest | None:
    """The passage of the folded text that is most like ``words``, trimmed to whole words.

    Args:
        folded: The source, folded.
        lower: Its text in lower case, as long as it.
        words: Folded words.
    """
    needle = lowered(words)[:_LONGEST]
    if not needle or len(lower) < 2:
        return None
    from rapidfuzz import fuzz  # noqa: PLC0415  # starts slowly

    alignment = fuzz.partial_ratio_alignment(needle, lower, score_cutoff=_LEAST)
    if alignment is None or len(needle) > len(lower):
        return _whole(folded, needle, lower)
    start, end = alignment.dest_start, alignment.dest_end + max(0, len(words) - _LONGEST)
    return _trimmed(folded, start, min(end, len(folded.text)), alignment.score / 100)


def _whole(folded: Folded, needle: str, lower: str) -> Nearest | None:
    """The whole text, where it is shorter than the words and like a part of them."""
    if len(needle) <= len(lower):
        return None
    from rapidfuzz import fuzz  # noqa: PLC0415  # starts slowly

    score = fuzz.partial_ratio(lower, needle, score_cutoff=_LEAST)
    return _trimmed(folded, 0, len(lower), score / 100) if score else None


def _trimmed(folded: Folded, start: int, end: int, score: float) -> Nearest | None:
    """Widen to the words that are cut, then leave out what is no word at either end."""
    text = folded.text
    while 0 < start < len(text) and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    span = folded.span(start, end) if start < end else None
    return Nearest(span, score) if span is not None else None
