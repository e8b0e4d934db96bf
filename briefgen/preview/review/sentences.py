"""The sentences of a source that a reviewer reads beside an entry."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.anchoring import Anchor
    from briefgen.corpus import Source
    from briefgen.reading import ExtractedFigure


@dataclass(frozen=True)
class Sentence:
    """A passage in its full sentence or sentences.

    Attributes:
        source: Where they are.
        around: All that is shown, in code points of the source.
        passages: What is cited of it; nothing where only the speaker is named here.
        speakers: Where the source names who speaks.
    """

    source: Source
    around: Span
    passages: tuple[Span, ...] = ()
    speakers: tuple[Span, ...] = ()

    @property
    def text(self) -> str:
        """The words of the source."""
        return self.around.slice(self.source.text)

    @property
    def line(self) -> int:
        """The line of the source in which it begins, from 1."""
        return self.source.document.position(self.around.start).line

    def figures(self) -> Iterator[ExtractedFigure]:
        """The amounts that are read in it."""
        return (one for one in self.source.reading.figures if self.around.contains(one.span))


def sentence_of(source: Source, anchor: Anchor) -> Sentence:
    """The full sentences around an anchored passage, from its first word to its last."""
    return Sentence(source, _trimmed(source, source.reading.sentence_around(anchor.span)), anchor.spans)


def omitted(source: Source, anchor: Anchor) -> list[str]:
    """What a passage leaves out of the source, a line each."""
    gaps = (source.text[one.end : other.start].split() for one, other in pairwise(anchor.spans))
    return [f"Left out: “{' '.join(words)}”." for words in gaps if words]


def sentence_at(source: Source, span: Span) -> Span:
    """The sentence that holds a place, without white space at its ends."""
    return _trimmed(source, source.reading.sentence_around(span))


def distinct(sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    """Each stretch once, with all that is cited of it, in the order given."""
    found: dict[tuple[str, Span], Sentence] = {}
    for one in sentences:
        key = one.source.id, one.around
        known = found.get(key)
        if known is not None:
            passages = tuple(dict.fromkeys((*known.passages, *one.passages)))
            speakers = tuple(dict.fromkeys((*known.speakers, *one.speakers)))
            one = Sentence(one.source, one.around, passages, speakers)  # noqa: PLW2901  # the same, merged
        found[key] = one
    return tuple(found.values())


def _trimmed(source: Source, span: Span) -> Span:
    words = span.slice(source.text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))
