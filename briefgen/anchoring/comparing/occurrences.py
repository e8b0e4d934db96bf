"""Where words occur in a source, looked up in what is known of it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from briefgen.anchoring.comparing.runs import (
    Exhausted,
    has_quotation_marks,
    marked_runs,
    open_runs,
    plain_runs,
)
from briefgen.anchoring.comparing.written import unmarked, written_forms
from briefgen.text import Span, fold
from briefgen.text.open_readings import is_open
from briefgen.text.skeleton import letters_only

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.reading import Reading


def longest_stretch(exact: str) -> str:
    """The letters and digits of the longest stretch of words between the editor's marks, in lower case."""
    return max(map(letters_only, unmarked(fold(exact).text)), key=len)


def may_hold(source: Reading, stretch: str) -> bool:
    """Whether words can be anchored, by their ``longest_stretch``: quick, and no is certain."""
    return stretch in source.skeleton.text


def occurrences(source: Reading, run: str) -> Iterator[tuple[int, int]]:
    """Where folded words occur in the folded text, compared strictly; edges may cut words.

    Raises:
        Exhausted: While iterating, where comparing them all would be out of proportion.
    """
    folded = source.folded.text
    if source.is_open or is_open(run):
        return open_runs(folded, source.skeleton, run)
    if has_quotation_marks(run):
        return marked_runs(folded, source.one_sort_of_mark, run)
    return plain_runs(folded, run)


def find_words(source: Reading, words: str, most: int = 100) -> list[Span]:
    """Where whole words occur but for typography, in order, in code points; at most ``most`` places."""
    found: list[Span] = []
    for form in written_forms(fold(words).text):
        with suppress(Exhausted):
            for start, end in occurrences(source, form.words):
                span = source.folded.span(start, end)
                if span is not None and _is_whole(source.folded.text, start, end):
                    found.append(span)
                if len(found) == most:
                    return found
        if found:
            return found
    return found


def _is_whole(text: str, start: int, end: int) -> bool:
    before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    return not before and not (end < len(text) and text[end].isalnum() and text[end - 1].isalnum())
