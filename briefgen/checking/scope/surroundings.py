"""What the voice of a passage says before and behind it in the same sentence.

Within quotation marks that is the utterance, through the cue that interrupts it (*“I doubt,” he said, “that
…”*); outside of them it is the source's own prose, without what stands between marks. Line breaks of a
wrapped paragraph end no sentence.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.checking.scope.words import Word, words_of
from briefgen.text import Span, sentence_bounds

if TYPE_CHECKING:
    from briefgen.languages.contract.scope import Scope
    from briefgen.reading import Reading
    from briefgen.reading.speech.direct_speech import QuotedPassage

_REACH: Final = 1_000
"""How far is looked to either side, in code points."""
_MOST_PIECES: Final = 8
"""How many times a sentence is followed through the cues that interrupt it."""
_STOPS: Final = ".!?…"
_CLOSERS: Final = " \n\r\t\u00a0\"'”’»)]"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A passage in its sentence.

    Attributes:
        before: What the sentence says before it.
        words: The passage itself.
        behind: What the sentence says behind it, its stop included.
        following: The next sentence of the same voice, if there is one.
        narration: Where the passage is all that stands between two marks: the source's prose before them.
        quoted: Whether the passage stands between quotation marks.
    """

    before: tuple[Word, ...]
    words: tuple[Word, ...]
    behind: tuple[Word, ...]
    following: tuple[Word, ...]
    narration: tuple[Word, ...]
    quoted: bool


def surroundings(reading: Reading, span: Span, scope: Scope) -> Surroundings:
    """The passage ``span`` of a text in its sentence."""
    text = reading.text
    stretches, index, last = _stretches(reading, span)
    quoted = bool(stretches)
    if not quoted:
        stretches, index, last = [_paragraph(reading, span)], 0, 0
    before = _before(text, stretches, index, span)
    behind, following = _behind(text, stretches, last, span)
    masked = () if quoted else _marked(reading, stretches[0])
    return Surroundings(
        _joined(text, before, scope, masked),
        words_of(text, span, scope),
        _joined(text, behind, scope, masked),
        words_of(text, following, scope) if following is not None else (),
        _narration(reading, stretches[index], span, scope) if quoted else (),
        quoted,
    )


def _stretches(reading: Reading, span: Span) -> tuple[list[Span], int, int]:
    """The quoted stretches of the passage's utterance, and which of them hold its first and its last word."""
    passages = reading.quoted_passages
    first, last = (
        bisect_right(passages, place, key=lambda passage: passage.quoted.outer.start) - 1
        for place in (span.start, max(span.start, span.end - 1))
    )
    if (
        first < 0
        or passages[first].quoted.outer.end <= span.start
        or passages[last].quoted.outer.end < span.end
    ):
        return _outermost(reading, span), 0, 0
    low, high = first, last
    while low > max(0, first - _MOST_PIECES) and _goes_on(reading, passages[low - 1], passages[low]):
        low -= 1
    end = min(len(passages), last + _MOST_PIECES)
    while high + 1 < end and _goes_on(reading, passages[high], passages[high + 1]):
        high += 1
    return [passage.quoted.inner for passage in passages[low : high + 1]], first - low, last - low


def _outermost(reading: Reading, span: Span) -> list[Span]:
    """The outermost stretch between quotation marks that holds the passage, if there is one."""
    marks = reading.quoted_spans
    index = bisect_right(marks, span.start, key=lambda mark: mark.outer.start) - 1
    while index > 0 and marks[index].level > 1:
        index -= 1
    return [marks[index].inner] if index >= 0 and marks[index].outer.contains(span) else []


def _goes_on(reading: Reading, one: QuotedPassage, other: QuotedPassage) -> bool:
    """Whether a sentence goes on in the second of two quoted stretches: *“I doubt,” he said, “that …”*."""
    if not other.extracted.continues:
        return False
    between = reading.text[one.quoted.outer.end : other.quoted.outer.start].rstrip()
    words = other.quoted.inner.slice(reading.text).lstrip(_CLOSERS)
    return not between or between.endswith(",") or words[:1].islower()


def _paragraph(reading: Reading, span: Span) -> Span:
    bounds = reading.paragraphs
    first, last = (
        max(0, bisect_right(bounds, place, key=lambda bound: bound[0]) - 1)
        for place in (span.start, span.end)
    )
    start, end = bounds[first][0], bounds[last][1]
    return Span(min(start, span.start), max(end, span.end))


def _before(text: str, stretches: list[Span], index: int, span: Span) -> list[Span]:
    found: list[Span] = []
    for stretch in reversed(stretches[: index + 1]):
        end = span.start if not found else stretch.end
        if found and _ends(text, stretch):
            break
        low = max(stretch.start, end - _REACH)
        bounds = [place for place in _bounds(text, low, stretch.end) if place <= end]
        found.insert(0, Span(min(bounds[-1] if bounds else low, end), end))
        if bounds:
            break
    return found


def _behind(text: str, stretches: list[Span], last: int, span: Span) -> tuple[list[Span], Span | None]:
    found: list[Span] = []
    for at, stretch in enumerate(stretches[last:], last):
        start = span.end if not found else stretch.start
        high = max(start, min(stretch.end, start + _REACH))
        bounds = [place for place in _bounds(text, min(stretch.start, start), high) if place >= start]
        end = bounds[0] if bounds else high
        found.append(Span(start, end))
        if bounds:
            return found, Span(end, bounds[1] if len(bounds) > 1 else high)
        if _ends(text, stretch):
            return found, stretches[at + 1] if at + 1 < len(stretches) else None
    return found, None


def _marked(reading: Reading, stretch: Span) -> tuple[Span, ...]:
    """What stands between quotation marks within a stretch, in order."""
    low, high = (
        bisect_left(reading.quoted_spans, place, key=lambda mark: mark.outer.start)
        for place in (stretch.start, stretch.end)
    )
    return tuple(mark.outer for mark in reading.quoted_spans[low:high] if mark.level == 1)


def _bounds(text: str, start: int, end: int) -> list[int]:
    return [place for place in sentence_bounds(text, start, end) if text[place - 1] not in "\r\n"]


def _ends(text: str, stretch: Span) -> bool:
    return stretch.slice(text).rstrip(_CLOSERS)[-1:] in _STOPS and len(stretch) > 0


def _joined(text: str, spans: list[Span], scope: Scope, masked: tuple[Span, ...]) -> tuple[Word, ...]:
    found = [word for span in spans for word in words_of(text, span, scope)]
    if not masked:
        return tuple(found)
    starts = [mark.start for mark in masked]
    return tuple(word for word in found if not _within(word, masked, starts))


def _within(word: Word, masked: tuple[Span, ...], starts: list[int]) -> bool:
    index = bisect_right(starts, word.start) - 1
    return index >= 0 and word.end <= masked[index].end


def _narration(reading: Reading, stretch: Span, span: Span, scope: Scope) -> tuple[Word, ...]:
    """The prose before the mark that opens a fragment; none where the passage is a part of the fragment."""
    text = reading.text
    if text[stretch.start : span.start].strip(_CLOSERS) or text[span.end : stretch.end].strip(
        _CLOSERS + ".,"
    ):
        return ()
    if not span.slice(text)[:1].islower():
        return ()
    start = _paragraph(reading, stretch).start
    low = max(start, stretch.start - _REACH)
    bounds = [place for place in _bounds(text, low, stretch.start) if place < stretch.start]
    return words_of(text, Span(bounds[-1] if bounds else low, stretch.start), scope)
