"""Whose words somebody passes on, by the sentence around them: *repeating Stalin's words*, *as X once said*.

Who repeats, reads out, imitates or praises words speaks them, as the other rules see it, and yet they are
another's. What is found here is that other one; it may be whoever the words are rightly given to. How the
patterns are written is told in ``languages.doubts``.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.reading.speech.doubt.doubt_patterns import expanded, parts_of, speech_words, stop_words
from briefgen.reading.speech.sentences.frames import frame

if TYPE_CHECKING:
    from briefgen.languages.contract.factuality import Factuality
    from briefgen.reading.speech.sentences.narration import Narration
    from briefgen.text import Span


_PARTICIPLES: Final = ("ing}", "ing}(?<=ing)")
"""Before a comma only a participle governs: *quoting X, she said*, not *while X quoted Y, she said*."""


class Owner(NamedTuple):
    """Whose words a quotation is said to be, and what says so; both in code points of the text."""

    owner: Span
    cue: Span


@cache
def _patterns(of: Factuality) -> tuple[re.Pattern[str], ...]:
    doubts = of.doubts
    parts = parts_of(of, doubts.owner_parts)
    around = [
        place.replace(
            "{relayed}", relayed if place is not doubts.around[1] else relayed.replace(*_PARTICIPLES)
        )
        for place in doubts.around
        for relayed in doubts.relayed
    ]
    return tuple(re.compile(expanded(pattern, parts)) for pattern in (*around, *doubts.others))


def owner_of_words(narration: Narration, quote: int, language: Factuality) -> Owner | None:
    """Whose words the quotation at token ``quote`` is said to be, where the sentence names an owner."""
    bounds = next(((a, b) for a, b in narration.sentences if a <= quote < b), None)
    if bounds is None:
        return None
    written = frame(narration, quote, bounds, speech_words(language), stop_words(language))
    for pattern in _patterns(language):
        match = pattern.search(written.text)
        if match is not None:
            owner = written.tokens(match, "owner")
            whole = [token for token in written.tokens(match) if token != quote]
            if owner and quote not in owner:
                return Owner(written.place(owner), written.place(whole))
    return None
