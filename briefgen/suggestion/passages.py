"""How a passage is named in an entry: its words, and their neighbours where they occur more than once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.anchoring import Anchor, Unanchored, anchor_in
from briefgen.diagnostics import Code
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.reading import Reading

_PAUSE: Final = ", \u00a0\r\n\t"
_WORD: Final = re.compile(r"\S+")
REACH: Final = (2, 4, 8, 16)
"""How many neighbouring words are tried, one number after the other."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage as an entry names it, and where that leads.

    Attributes:
        span: Where it stands, in code points of the source.
        exact, prefix, suffix: The selector; the last two are empty where the words alone will do.
    """

    span: Span
    exact: str
    prefix: str = ""
    suffix: str = ""

    def values(self, source: str) -> dict[str, str]:
        """The keys of an entry that name the passage."""
        found = {"exact": self.exact, "source": source}
        if self.prefix:
            found["prefix"] = self.prefix
        if self.suffix:
            found["suffix"] = self.suffix
        return found


def name_passage(reading: Reading, span: Span) -> Passage | Unanchored:
    """Name the passage ``span``, in code points, so that anchoring finds it and nothing else.

    A comma at its end belongs to the sentence around it and is left off.
    """
    span = Span(span.start, span.start + len(span.slice(reading.text).rstrip(_PAUSE)))
    exact = " ".join(span.slice(reading.text).split())
    refusal: Unanchored | None = None
    for prefix, suffix in _surroundings(reading.text, span):
        outcome = anchor_in(reading, exact, prefix, suffix)
        if isinstance(outcome, Anchor) and outcome.span.overlaps(span):
            return Passage(outcome.span, exact, prefix, suffix)
        if isinstance(outcome, Unanchored):
            refusal = refusal or outcome
            if refusal.code is not Code.QUOTATION_AMBIGUOUS:
                return refusal
    return refusal or Unanchored(Code.QUOTATION_AMBIGUOUS, "the words match another place")


def _surroundings(text: str, span: Span) -> Iterator[tuple[str, str]]:
    yield "", ""
    before = [match.group() for match in _WORD.finditer(text, max(0, span.start - 300), span.start)]
    after = [match.group() for match in _WORD.finditer(text, span.end, min(len(text), span.end + 300))]
    for reach in REACH:
        yield " ".join(before[-reach:]), ""
        yield "", " ".join(after[:reach])
        yield " ".join(before[-reach:]), " ".join(after[:reach])
