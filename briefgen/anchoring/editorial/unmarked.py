"""Words of the source with some left out between them and no mark for it: the commonest slip of all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.anchoring.anchor import Anchor
from briefgen.anchoring.comparing.occurrences import find_words, occurrences
from briefgen.anchoring.refusing import refusals
from briefgen.diagnostics import Code
from briefgen.text import Span, fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefgen.anchoring.anchor import Unanchored
    from briefgen.reading import Reading

_WORD: Final = re.compile(r"\S+")
_MOST_WORDS: Final = 200
_FEWEST_EACH: Final = 2
_MOST_BETWEEN: Final = 1
_FEWEST_LEFT_OUT: Final = 3
"""One or two missing words are better shown as what differs than as an omission."""


def unmarked_omission(
    source: Reading, exact: str, attempt: Callable[[str], Anchor | Unanchored]
) -> Unanchored | None:
    """The refusal of words that would stand with an ellipsis between them; None where that does not help.

    Only the split after the longest beginning that stands in the source is tried, by ``attempt``, which
    resolves words in the source.
    """
    words = list(_WORD.finditer(exact))[:_MOST_WORDS]
    count = _standing(source, exact, [word.end() for word in words])
    if not _FEWEST_EACH <= count <= len(words) - _FEWEST_EACH:
        return None
    split = words[count - 1].end()
    marked = f"{exact[:split]} […] {exact[split:].lstrip()}"
    outcome = attempt(marked)
    if isinstance(outcome, Anchor):
        first, last = outcome.spans[0], outcome.spans[-1]
    elif outcome.code is Code.OMISSION_HIDES and outcome.nearest is not None:
        beginning = find_words(source, exact[:split])
        first = next((span for span in beginning if span.start == outcome.nearest.start), outcome.nearest)
        ending = [span for span in find_words(source, exact[split:]) if span.end == outcome.nearest.end]
        last = ending[0] if ending else Span(outcome.nearest.end, outcome.nearest.end)
    else:
        return None
    left_out = Span(first.end, max(first.end, last.start))
    if len(left_out.slice(source.text).split()) < _FEWEST_LEFT_OUT:
        return None
    return refusals.left_out_unmarked(source.text, marked, Span(first.start, last.end), left_out, split)


def standing_parts(source: Reading, exact: str) -> tuple[str, ...]:
    """The longest beginning and the longest end of words that are in the source, as it prints them.

    The end may begin with another case there. Nothing where they are the whole, or leave more than a joining
    word between them.
    """
    words = list(_WORD.finditer(exact))[:_MOST_WORDS]
    first = _standing(source, exact, [word.end() for word in words])
    last = _ending(source, exact, [word.start() for word in words])
    if not _FEWEST_EACH <= first < len(words) or len(words) - last < _FEWEST_EACH:
        return ()
    last = max(last, first)
    ending = exact[words[last].start() :] if last < len(words) else ""
    if last > first:
        word = exact[words[last - 1].start() :]
        other = word[0].swapcase() + word[1:]
        ending, last = (other, last - 1) if find_words(source, other) else (ending, last)
    if last - first > _MOST_BETWEEN or not find_words(source, ending):
        return ()
    return exact[: words[first - 1].end()], ending


def _ending(source: Reading, exact: str, starts: list[int]) -> int:
    """From which word on the end of the words stands in the source."""
    low, high = 0, len(starts)
    while low < high:
        middle = (low + high) // 2
        folded = fold(exact[starts[middle] :]).text.rstrip(".,;: ")
        if folded and next(iter(occurrences(source, folded)), None) is not None:
            high = middle
        else:
            low = middle + 1
    return low


def _standing(source: Reading, exact: str, ends: list[int]) -> int:
    """How many words of the beginning stand in the source as they are."""
    low, high = 0, len(ends)
    while low < high:
        middle = (low + high + 1) // 2
        folded = fold(exact[: ends[middle - 1]]).text.rstrip(".,;: ")
        if folded and next(iter(occurrences(source, folded)), None) is not None:
            low = middle
        else:
            high = middle - 1
    return low
