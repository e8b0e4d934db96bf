"""A source made ready once, for any number of quotations to be looked up in it."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from briefgen.anchoring.anchor import Anchor, Mark, Unanchored
from briefgen.anchoring.comparing.runs import (
    Exhausted,
    blind,
    has_quotation_marks,
    is_open,
    marked_runs,
    open_runs,
    plain_runs,
)
from briefgen.anchoring.comparing.skeleton import Skeleton, bones, lowered
from briefgen.anchoring.editorial.written import has_words, readings, unmarked
from briefgen.anchoring.refusing.nearest import Nearest, find_nearest
from briefgen.anchoring.refusing.refusals import ambiguous
from briefgen.anchoring.resolve import resolve
from briefgen.text import Folded, Span, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


def longest_stretch(exact: str) -> str:
    """The letters and digits of the longest stretch of words between the editor's marks, in lower case."""
    return max(map(bones, unmarked(fold(exact).text)), key=len)


class Prepared:
    """A text with what anchoring needs of it, each part made when it is first needed.

    Attributes:
        text: The source as read. Offsets are code points of it.
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def folded(self) -> Folded:
        """The text with its typography folded away."""
        return fold(self.text)

    @cached_property
    def skeleton(self) -> Skeleton:
        """The folded text's letters and digits."""
        return Skeleton(self.folded.text)

    @cached_property
    def lower(self) -> str:
        """The folded text in lower case, as long as it."""
        return lowered(self.folded.text)

    @cached_property
    def blind(self) -> str:
        """The folded text with one sort of quotation mark, as long as it."""
        return blind(self.folded.text)

    @cached_property
    def is_open(self) -> bool:
        """Whether a line end leaves a hyphen or a space open."""
        return is_open(self.folded.text)

    def places(self, run: str) -> Iterator[tuple[int, int]]:
        """Where folded words stand in the folded text, compared strictly; edges may cut words."""
        folded = self.folded.text
        if self.is_open or is_open(run):
            return open_runs(folded, self.skeleton, run)
        if has_quotation_marks(run):
            return marked_runs(folded, self.blind, run)
        return plain_runs(folded, run)

    def anchor(
        self,
        exact: str,
        prefix: str = "",
        suffix: str = "",
        marks: Iterable[Mark | Mapping[str, str]] = (),
    ) -> Anchor | Unanchored:
        """Resolve a selector in this text (see ``resolve``). Never raises for what the strings hold."""
        try:
            return resolve(self, exact, prefix, suffix, tuple(map(Mark.of, marks)))
        except Exhausted:
            return ambiguous(())

    def may_hold(self, stretch: str) -> bool:
        """Whether words can be anchored, by their ``longest_stretch``: quick, and no is certain."""
        return stretch in self.skeleton.text

    def find(self, words: str, most: int = 100) -> list[Span]:
        """Where the words stand, in full words and but for typography, in order; at most ``most`` places."""
        found: list[Span] = []
        for reading in readings(fold(words).text):
            with suppress(Exhausted):
                for start, end in self.places(reading.words):
                    span = self.folded.span(start, end)
                    if span is not None and self._is_whole(start, end):
                        found.append(span)
                    if len(found) == most:
                        return found
            if found:
                return found
        return found

    def nearest(self, words: str) -> Nearest | None:
        """The passage that comes nearest to the words; None if none comes near."""
        folded = fold(words).text.strip()
        return find_nearest(self.folded, self.lower, folded) if has_words(folded) else None

    def _is_whole(self, start: int, end: int) -> bool:
        text = self.folded.text
        before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
        return not before and not (end < len(text) and text[end].isalnum() and text[end - 1].isalnum())
