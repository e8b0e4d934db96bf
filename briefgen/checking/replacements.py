"""What could be written in place of words that are refused: each proposal is tried before it is made.

Help that leads to the next error is worse than none. So whatever a message proposes was anchored, and what is
proposed for a quotation is direct speech of one utterance as well.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefgen.anchoring import Anchor, anchor_in, find_words, standing_parts
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.checking.proofs import Failure, Proof
    from briefgen.reading import Reading

_LEFT_OUT: Final = " […] "
_ELLIPSIS: Final = re.compile(r"\s*(?:\[\s*(?:…|\.(?:\s?\.){2})\s*\]|…|\.(?:\s?\.){2,3})\s*")
_PAUSE: Final = ",.;: "
_LONGEST: Final = 600
"""Code points of a proposal; more is no help."""
_FEWEST: Final = 3
"""Words of a part that is worth an entry of its own."""


def is_direct(reading: Reading, span: Span) -> bool:
    """Whether the passage is speech by its turn or lies within marks, also over several paragraphs."""
    if reading.voice(span) is not None:
        return True
    text, touched = reading.text, reading.utterance(span).quoted
    if any(item.outer.contains(span) for item in touched):
        return True
    outermost = [item for item in touched if item.level == 1]
    if len(outermost) < 2 or not all(item.continues for item in outermost[1:]):
        return False
    place = span.start
    for item in outermost:
        if text[place : max(place, item.outer.start)].strip():
            return False
        place = max(place, item.outer.end)
    return not text[min(place, span.end) : span.end].strip()


def joined_with_omissions(case: Failure | Proof) -> str | None:
    """The words with what is left out marked, or parts of sentences completed; None if nothing helps."""
    reading, words = case.source.reading, case.citation.selector.exact
    marked = [part for part in _ELLIPSIS.split(words) if part]
    parts = marked if len(marked) > 1 else standing_parts(reading, words)
    for proposal in _rejoined(reading, parts):
        anchor = accepted(case, proposal)
        if anchor and (len(marked) > 1 or _left_out(reading, anchor) >= _FEWEST):
            return proposal
    return None


def _left_out(reading: Reading, anchor: Anchor) -> int:
    """How many words are left out at most at one place."""
    gaps = (reading.text[one.end : other.start] for one, other in pairwise(anchor.spans))
    return max((len(gap.split()) for gap in gaps), default=0)


def as_printed(case: Failure | Proof, span: Span) -> str | None:
    """The passage of the source, as far as it may be quoted so; None if it may not."""
    reading = case.source.reading
    inner = list(_inner(reading, span)) if case.citation.kind == "quotation" else []
    spans = [
        [span],
        *([inner] if len(inner) > 1 else []),
        *([one] for one in sorted(inner, key=len, reverse=True)),
    ]
    for pieces in spans:
        proposal = _LEFT_OUT.join(_line(reading, piece) for piece in pieces)
        if accepted(case, proposal):
            return proposal
    return None


def apart(case: Failure | Proof) -> Sequence[str]:
    """The parts of joined words, if each of them may be quoted by itself."""
    words = case.citation.selector.exact
    parts = [part for part in _ELLIPSIS.split(words) if part]
    if len(parts) < 2:
        parts = list(standing_parts(case.source.reading, words))
    parts = [part.strip(_PAUSE) for part in parts]
    fit = len(parts) > 1 and all(len(part.split()) >= _FEWEST and accepted(case, part) for part in parts)
    return parts if fit else ()


def quoted_apart(parts: Sequence[str]) -> str:
    """What to do with parts that do not belong together."""
    listed = ", ".join(f'"{part}"' for part in parts)
    return f"quote them as entries of their own: {listed}"


def accepted(case: Failure | Proof, words: str) -> Anchor | None:
    """The anchor of an entry with ``words`` in place of its own; that of a quotation is direct speech."""
    if not words or len(words) > _LONGEST or words == case.citation.selector.exact:
        return None
    reading, selector = case.source.reading, case.citation.selector
    outcome = anchor_in(reading, words, selector.prefix, selector.suffix)
    if not isinstance(outcome, Anchor) or selector.marks:
        return None
    if case.citation.kind != "quotation":
        return outcome
    direct = all(is_direct(reading, span) and not reading.crosses_turns(span) for span in outcome.spans)
    one = all(reading.is_one_utterance(first, second) for first, second in pairwise(outcome.spans))
    return outcome if direct and one else None


def _rejoined(reading: Reading, parts: Sequence[str]) -> Iterator[str]:
    """Ways to join parts of an utterance with omissions between them, the nearest to the words first."""
    if len(parts) < 2:
        return
    bare = [*(part.rstrip(_PAUSE) for part in parts[:-1]), parts[-1]]
    yield _LEFT_OUT.join(parts)
    yield _LEFT_OUT.join(bare)
    yield _LEFT_OUT.join([*bare[:-1], bare[-1].rstrip(_PAUSE)])
    whole = [_completed(reading, part, number, len(parts)) for number, part in enumerate(bare)]
    if all(whole):
        yield _LEFT_OUT.join(part for part in whole if part)


def _completed(reading: Reading, part: str, number: int, count: int) -> str | None:
    """A part to the end of its sentence where another follows, from its beginning where one precedes."""
    found = find_words(reading, part)
    if len(found) != 1:
        return None
    span, pair = found[0], reading.pair_at(found[0].start)
    sentence = reading.sentence_around(span)
    if pair is not None:
        inner = reading.pairs[pair].inner
        sentence = Span(max(sentence.start, inner.start), min(sentence.end, inner.end))
    start = sentence.start if number > 0 else span.start
    end = sentence.end if number < count - 1 else span.end
    return _line(reading, Span(min(start, span.start), max(end, span.end)))


def _inner(reading: Reading, span: Span) -> Iterator[Span]:
    """What of a passage is within quotation marks, each stretch without the marks."""
    for pair in reading.pairs:
        start, end = max(pair.inner.start, span.start), min(pair.inner.end, span.end)
        if start < end and len(reading.text[start:end].split()) > 1:
            yield Span(start, end)


def _line(reading: Reading, span: Span) -> str:
    return " ".join(span.slice(reading.text).split()).strip(", ")
