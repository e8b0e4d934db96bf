"""Whether a text says that words were said, or takes that back: *never said*, *would have said*.

The sentence around the quotation is written out, and patterns look at what leads to the mark or follows it.
A comma or another quotation ends what a doubt may govern, so that *refused to comment, saying “…”* stays a
plain report.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.reading.speech.doubt.doubt_patterns import patterns, speech_words, stop_words
from briefgen.reading.speech.sentences.frames import frame
from briefgen.reading.speech.sentences.narration import QUOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.languages.contract.factuality import Factuality
    from briefgen.reading.speech.doubt.doubt_patterns import Pattern, Reason
    from briefgen.reading.speech.sentences.frames import Frame
    from briefgen.reading.speech.sentences.narration import Narration
    from briefgen.text import Span


_STATEMENT: Final = re.compile(
    r"\W*(?!(?:an?|too|nothing|not|no|sheer|mere|just|only|so)\W)"
    r"(?:(?!that\W|which\W|who\W|whose\W)\w+\W{1,3}){1,10}?"
    r"(?:must|should|shall|will|won[’']t|can|cannot|is|are|was|were|needs?|ha[sd]|have|ought|do(?:es)?|let)\W",
    re.IGNORECASE,
)
"""Words that state something, and do not only call it something: *the harbour must be sold*, not *a mess*."""


class Doubt(NamedTuple):
    """Why words count as not said, and where the text says so; the span counts code points."""

    reason: Reason
    span: Span


def doubt(narration: Narration, quote: int, language: Factuality) -> Doubt | None:
    """What takes the quotation at token ``quote`` of its paragraph's narration back, or None."""
    here, afterwards, continued, earlier = patterns(language)
    classes = speech_words(language), stop_words(language)
    for number, (start, stop) in enumerate(narration.sentences):
        if not start <= quote < stop:
            continue
        written = frame(narration, quote, (start, stop), *classes)
        found = _search(written, here)
        if found is None and number:
            found = _search_earlier(
                frame(narration, quote, narration.sentences[number - 1], *classes), written, earlier
            )
        if found is not None or number + 1 == len(narration.sentences):
            return found
        begin, end = narration.sentences[number + 1]
        if narration.lows[begin] == QUOTE and end == begin + 1:
            return _search(written, continued)
        return _search(frame(narration, quote, narration.sentences[number + 1], *classes), afterwards)
    return None


def doubt_after(narration: Narration, language: Factuality) -> Doubt | None:
    """What takes the last quotation of the paragraph before back, in the first sentence of this one."""
    classes = speech_words(language), stop_words(language)
    for bounds in narration.sentences[:1]:
        return _search(frame(narration, -1, bounds, *classes), patterns(language)[1])
    return None


def _search_earlier(before: Frame, written: Frame, table: Sequence[Pattern]) -> Doubt | None:
    """What the sentence before says of the writing that the quotation is taken from."""
    both = f"{before.text}‖ {written.text}"
    for reason, pattern in table:
        if pattern.search(both) is not None:
            return Doubt(reason, before.place([before.first, before.first + len(before.starts) - 1]))
    return None


def _is_statement(written: Frame) -> bool:
    """Whether the quotation may be the view that is summed up, no judgement of it: *as “sheer madness”*."""
    return _STATEMENT.match(written.narration.written(written.quote)) is not None


def _search(written: Frame, table: Sequence[Pattern]) -> Doubt | None:
    for reason, pattern in table:
        match = pattern.search(written.text)
        if match is not None and (reason != "ascribed" or _is_statement(written)):
            here = written.tokens(match)
            named = [token for token in here if token != written.quote] or [written.quote]
            return Doubt(reason, written.place(named))
    return None
