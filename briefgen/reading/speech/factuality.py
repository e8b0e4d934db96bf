"""Whether a text says that words were said, or takes that back: *never said*, *would have said*.

The sentence around the quotation is written out as its words in lower case, ``❝`` for the quotation and ``●``
for any other, and patterns look at what leads to the mark or follows it. A comma or another quotation ends
what a doubt may govern, so that *refused to comment, saying “…”* stays a plain report.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.reading.speech.doubt_patterns import patterns
from briefgen.reading.speech.narration import QUOTE
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.languages.factuality import Factuality
    from briefgen.reading.speech.doubt_patterns import Pattern, Reason
    from briefgen.reading.speech.narration import Narration

_THIS: Final = "❝"
_OTHER: Final = "●"
_WRITTEN: Final = 400
"""How many words of a sentence on either side are written out."""


class Doubt(NamedTuple):
    """Why words count as not said, and where the text says so; the span counts code points."""

    reason: Reason
    span: Span


def doubt(narration: Narration, quote: int, language: Factuality) -> Doubt | None:
    """What takes the quotation at token ``quote`` of its paragraph's narration back, or None."""
    here, afterwards = patterns(language)
    for number, (start, stop) in enumerate(narration.sentences):
        if not start <= quote < stop:
            continue
        found = _search(narration, quote, (start, stop), here)
        if found is not None or number + 1 == len(narration.sentences):
            return found
        return _search(narration, quote, narration.sentences[number + 1], afterwards)
    return None


def _search(
    narration: Narration,
    quote: int,
    bounds: tuple[int, int],
    table: Sequence[Pattern],
) -> Doubt | None:
    first, last = max(bounds[0], quote - _WRITTEN), min(bounds[1], quote + _WRITTEN)
    frame, starts = "", []
    for token in range(first, last):
        starts.append(len(frame))
        word = narration.lows[token]
        frame += (_THIS if token == quote else _OTHER if word == QUOTE else word) + " "
    for reason, pattern in table:
        match = pattern.search(frame)
        if match is not None:
            here = [first + at for at, place in enumerate(starts) if match.start() <= place < match.end()]
            named = [token for token in here if token != quote] or [quote]
            return Doubt(reason, Span(narration.place(named[0])[0], narration.place(named[-1])[1]))
    return None
