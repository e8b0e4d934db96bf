"""Quotations in pieces: the pieces in order, apart, near, in one utterance, and what is left out between.

What counts towards the 600 code points is what is left out, summed over all omissions. Every way to place
the pieces is looked at; where more than one holds, the quotation is ambiguous, unless the omissions that
the editor declares fit one of them only. If the pieces stand together somewhere, the ellipsis claims an
omission that is none, wherever else they may stand apart.

An omission joins pieces of one sentence, or whole sentences, or parts of different ones. A line break ends no
sentence there, for sources are wrapped; a paragraph's end does. What stands between two quotation marks of
one utterance, its cue, counts as nothing but the stop that it may hold.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from briefgen.anchoring.comparing.paragraphs import PARAGRAPH_BREAK
from briefgen.anchoring.comparing.written import has_words
from briefgen.anchoring.editorial.utterance import one_utterance
from briefgen.languages.worldwide.abbreviations import goes_on_behind
from briefgen.text import Span
from briefgen.text.folding_characters import ELLIPSIS
from briefgen.text.sentences import is_abbreviated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.anchoring.editorial.placement import Placement
    from briefgen.reading import Reading

MOST_LEFT_OUT = 600
"""Code points of the source that all omissions of a quotation may leave out together."""

_MOST_STEPS = 5_000
Refusal = Literal["order", "far", "utterance", "nothing"]


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece's placement and where it stands in the source, in code points.

    ``stopped`` is the full stop that the editor wrote where the source has the comma before its cue.
    """

    placement: Placement
    span: Span
    stopped: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """What stands between two pieces: folded, with its span, and whether it is the source's own ellipsis."""

    folded: str
    start: int
    end: int
    own: bool

    @property
    def words(self) -> str:
        """What is left out, without the marks and spaces at its ends."""
        return trim(self.folded)


@dataclass(frozen=True, slots=True)
class Chain:
    """All pieces placed, and the gaps between them."""

    placed: tuple[Placed, ...]
    gaps: tuple[Gap, ...]

    @property
    def span(self) -> Span:
        """From the first piece to the last."""
        return Span(self.placed[0].span.start, self.placed[-1].span.end)


def trim(folded: str) -> str:
    """Folded words without anything but words at their ends."""
    start, end = 0, len(folded)
    while start < end and not folded[start].isalnum():
        start += 1
    while end > start and not folded[end - 1].isalnum():
        end -= 1
    return folded[start:end]


class Chains:
    """Finds the ways to place the pieces; ``refusal`` says why there is none."""

    def __init__(self, source: Reading, pieces: Sequence[Sequence[Placed]], omissions: Sequence[str]) -> None:
        self._source = source
        self._pieces = pieces
        self._omissions = omissions
        self._starts = [[placed.span.start for placed in piece] for piece in pieces]
        self._utterances: dict[tuple[int, int], bool] = {}
        self._steps = 0
        self.refusal: Refusal = "order"
        self.refused: tuple[Placed, Placed] | None = None

    @property
    def exhausted(self) -> bool:
        """Whether there were too many ways to look at them all."""
        return self._steps > _MOST_STEPS

    def find(self, most: int) -> list[Chain]:
        """At most ``most`` ways, in the order of the source; none if two pieces stand together anywhere."""
        found: list[Chain] = []
        for first in self._pieces[0]:
            for chain in self._extend((first,), (), MOST_LEFT_OUT):
                found.append(chain)
                if len(found) == most:
                    break
            if self.exhausted or len(found) == most:
                break
        return found if self.refusal != "nothing" else []

    def _extend(self, placed: tuple[Placed, ...], gaps: tuple[Gap, ...], budget: int) -> Iterator[Chain]:
        if len(placed) == len(self._pieces):
            yield Chain(placed, gaps)
            return
        last, index = placed[-1], len(placed)
        candidates, starts = self._pieces[index], self._starts[index]
        position = bisect_left(starts, last.span.end)
        if position == len(starts):
            self._refuse("order", last, candidates[-1])
        for following in candidates[position:]:
            self._steps += 1
            left_out = following.span.start - last.span.end
            if left_out > budget:
                self._refuse("far", last, following)
                return
            if self.exhausted:
                return
            gap = self._gap(last, following, self._omissions[index])
            if isinstance(gap, Gap):
                yield from self._extend((*placed, following), (*gaps, gap), budget - left_out)
            else:
                self._refuse(gap, last, following)

    def _gap(self, last: Placed, following: Placed, omission: str) -> Gap | Refusal:
        folded = self._source.folded.text[last.placement.end : following.placement.start]
        own = folded.strip() in (omission, f"[{ELLIPSIS}]" if omission == ELLIPSIS else omission)
        if not own and not has_words(folded):
            return "nothing"
        if not own and not self._one_utterance(last.span.end, following.span.start):
            return "utterance"
        return Gap(folded, last.span.end, following.span.start, own)

    def _one_utterance(self, end: int, start: int) -> bool:
        known = self._utterances.get((end, start))
        if known is None:
            known = self._utterances[end, start] = one_utterance(self._source, end, start)
        return known

    def _refuse(self, why: Refusal, last: Placed, following: Placed) -> None:
        """Remember the refusal that came nearest to a passage."""
        ranks: tuple[Refusal, ...] = ("order", "far", "utterance", "nothing")
        if self.refused is None or ranks.index(why) >= ranks.index(self.refusal):
            self.refusal, self.refused = why, (last, following)


Join = Literal["within", "whole", "parts"]

_STOP = re.compile(rf"[.!?…][.!?…]*[\"'”’»)\]]*(?=\s+[^\s\w]*(\w))|[。！？۔।]+|{PARAGRAPH_BREAK}")
_WORD = re.compile(r"[^\W_]")
_LAST_WORD = re.compile(r"[^\W_]+\Z")


def join(text: str, end: int, start: int, cue: Span | None, tag: str = "en") -> Join:
    """How what ends at ``end`` and what begins at ``start`` go together, in a language by its tag."""
    low = max(0, end - 16)
    window = text[low : start + 1]
    if cue is not None:
        silent = _WORD.sub(" ", cue.slice(text))
        window = window[: cue.start - low] + silent + window[cue.end - low :]
    stops = [
        match for match in _STOP.finditer(window) if low + match.end() >= end and _ends(window, match, tag)
    ]
    if not stops:
        return "within"
    before = window[end - low : max(end - low, stops[0].start())]
    after = window[stops[-1].end() : start - low]
    return "parts" if _WORD.search(before) or _WORD.search(after) else "whole"


def _ends(window: str, match: re.Match[str], tag: str) -> bool:
    following = match.group(1)
    if following is None:
        return True
    if following.islower():
        return False
    if match.group()[0] != ".":
        return True
    last = _LAST_WORD.search(window, 0, match.start())
    stays = last is not None and goes_on_behind(
        last.group().lower(), tag.replace("_", "-").split("-")[0].lower()
    )
    return not stays and not is_abbreviated(window, match.start())
