"""Where a piece of the written words, brackets and all, stands in the folded source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.anchoring.comparing.runs import match_run
from briefgen.anchoring.comparing.written import Bracket, Space, Words, has_words
from briefgen.anchoring.editorial.brackets import Choice, choices

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from briefgen.anchoring.anchor import Mark
    from briefgen.anchoring.comparing.written import Element, WrittenPiece
    from briefgen.anchoring.editorial.brackets import StepKind

    Finder = Callable[[str], Iterator[tuple[int, int]]]

_APART = ("", " ", '"', "'", "(")
"""Before a bracket that has a place of its own, so that the space after it goes with it."""


@dataclass(frozen=True, slots=True)
class Step:
    """An element matched: what it is, its folded stretch in the source, and the mark to be shown.

    Attributes:
        kind: What the element proved to be.
        start: Where its stretch of the folded source begins; equal to ``end`` where the source has nothing.
        end: Where it ends.
        at: Where the element begins in the folded words as written.
        length: How long it is there.
        shown: The editor's mark with the spaces that it brings; empty for the source's own words.
        mark: The declaration that permits it.
    """

    kind: StepKind
    start: int
    end: int
    at: int
    length: int
    shown: str = ""
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Placement:
    """A piece placed: its folded stretch and how each of its elements was matched."""

    start: int
    end: int
    steps: tuple[Step, ...]


class Matcher:
    """Matches the elements of one piece at places of a folded text.

    A bracket may be several things, so this is a search; states that failed are remembered, so it takes
    no longer than elements times places.
    """

    def __init__(self, folded: str, piece: WrittenPiece, marks: Sequence[Mark]) -> None:
        self._folded = folded
        self._elements: tuple[Element, ...] = piece.elements()
        self._choices: dict[int, tuple[Choice, ...]] = {
            index: tuple(choices(element, piece.text[: element.at - piece.at], marks))
            for index, element in enumerate(self._elements)
            if isinstance(element, Bracket)
        }

    def placements(self, find: Finder) -> Iterator[Placement]:
        """Every way to place the piece; ``find`` yields the places of folded words."""
        lead = next(
            (i for i, e in enumerate(self._elements) if isinstance(e, Words) and has_words(e.text)), None
        )
        if lead is None:
            return
        element = self._elements[lead]
        lengths = self._lengths(self._elements[:lead])
        seen: set[tuple[int, int]] = set()
        for place, _ in find(element.text if isinstance(element, Words) else ""):
            for length in lengths:
                steps = self._match(0, place - length, set())
                placement = _placement(steps) if steps is not None and place >= length else None
                if placement is not None and (placement.start, placement.end) not in seen:
                    seen.add((placement.start, placement.end))
                    yield placement

    def _lengths(self, leading: Sequence[Element]) -> list[int]:
        """How far before the first words the piece may begin."""
        lengths = {0}
        for index, element in enumerate(leading):
            if isinstance(element, Bracket):
                own = {len(choice.source) for choice in self._choices[index]}
            else:
                own = {0, 1} if isinstance(element, Space) else {len(element.text)}
            lengths = {length + extra for length in lengths for extra in own}
        return sorted(lengths)[:64]

    def _match(self, index: int, place: int, failed: set[tuple[int, int]]) -> list[Step] | None:
        if index == len(self._elements):
            return []
        if (index, place) in failed:
            return None
        for step, following in self._steps(index, place):
            rest = self._match(following, step.end, failed)
            if rest is not None:
                return [step, *rest]
        failed.add((index, place))
        return None

    def _steps(self, index: int, place: int) -> Iterator[tuple[Step, int]]:
        element = self._elements[index]
        if isinstance(element, Words):
            end = match_run(self._folded, place, element.text)
            if end is not None:
                yield Step("words", place, end, element.at, len(element.text)), index + 1
        elif isinstance(element, Space):
            if self._folded.startswith(" ", place):
                yield Step("words", place, place + 1, element.at, 1), index + 1
            yield from self._without_space(index, place)
        else:
            yield from self._bracket(index, element, place)

    def _without_space(self, index: int, place: int) -> Iterator[tuple[Step, int]]:
        """A space, an insertion, and no space after it: both go (``need [weapons], that``)."""
        bracket = self._elements[index + 1] if index + 1 < len(self._elements) else None
        after = self._elements[index + 2] if index + 2 < len(self._elements) else None
        if not isinstance(bracket, Bracket) or isinstance(after, Space):
            return
        for choice in self._choices[index + 1]:
            if choice.kind in ("insertion", "sic"):
                shown = " " + bracket.text
                yield (
                    Step(choice.kind, place, place, bracket.at, len(bracket.text), shown, choice.mark),
                    index + 2,
                )

    def _bracket(self, index: int, bracket: Bracket, place: int) -> Iterator[tuple[Step, int]]:
        following = self._elements[index + 1] if index + 1 < len(self._elements) else None
        for choice in self._choices[index]:
            if not self._folded.startswith(choice.source, place):
                continue
            end, length = place + len(choice.source), len(bracket.text)
            if choice.kind == "own":
                yield Step("own", place, end, bracket.at, length), index + 1
            elif choice.kind not in ("insertion", "sic"):
                yield Step(choice.kind, place, end, bracket.at, length, bracket.text, choice.mark), index + 1
            elif isinstance(following, Space) and bracket.left in _APART:
                yield (
                    Step(choice.kind, place, place, bracket.at, length, bracket.text + " ", choice.mark),
                    index + 2,
                )
            elif following is not None or bracket.left != " ":
                yield (
                    Step(choice.kind, place, place, bracket.at, length, bracket.text, choice.mark),
                    index + 1,
                )


def _placement(steps: list[Step]) -> Placement | None:
    covered = [step for step in steps if step.end > step.start]
    return Placement(covered[0].start, covered[-1].end, tuple(steps)) if covered else None
