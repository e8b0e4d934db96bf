"""Block quotations: lines that begin with ``>``, and whose words they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.reading.speech.cues.attributing import attribute
from briefgen.reading.speech.sentences.narration import Narration
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_BLOCK: Final = re.compile(r"^[ \t]{0,3}>[^\n\r]*(?:(?:\r\n|[\n\r])[ \t]{0,3}>[^\n\r]*)*", re.MULTILINE)
_SET_IN: Final = re.compile(
    r"(?<=:)[ \t]*(?:\r\n|[\n\r]){1,3}"
    r"(?P<block>(?:[ ]{2,}|\t)[^\n\r]+(?:(?:\r\n|[\n\r])(?:[ ]{2,}|\t)[^\n\r]+)*)"
)
_POSTED: Final = re.compile(
    r"\b(?:tweeted|posted|wrote|tweets|posts|writes)(?: on [A-Z]\w+)?:[ \t]*(?:\r\n|[\n\r]){1,2}"
    r"(?P<block>[^\W\d_@#“\"‘'>][^\n\r“”\"]*)$",
    re.MULTILINE,
)
"""A post or message on the line after *X tweeted:*, without marks."""
_EMBEDDED: Final = re.compile(
    r"^[ \t]*(?P<block>[^\s—–“\"][^\n\r“”\"]{2,600}?)\s*"
    r"(?=[—–]\s[^\W\d_][^\n\r@—–]{1,60}\(@\w{2,30}\)[^\n\r]{0,40}$)",
    re.MULTILINE,
)
"""A post as sites embed it: the words, then *— Ann Lee (@annlee) January 5, 2023*."""
_SIGNATURE: Final = re.compile(r"\s*[—–―-]+\s*[^\n\r]{1,100}")

_ACCOUNT: Final = re.compile(r"\s*[—–]\s([^\W\d_][^\n\r@—–(]{0,60}[^\s(])\s\(@\w{2,30}\)")


def blocks(text: str) -> tuple[Span, ...]:
    """Every block quotation of ``text``: lines behind ``>``, or set in after a colon; in code points."""
    found = [Span(*match.span()) for match in _BLOCK.finditer(text)] if ">" in text else []
    found += [Span(*match.span("block")) for match in _SET_IN.finditer(text)]
    found += [Span(*match.span("block")) for match in _POSTED.finditer(text)]
    if "(@" in text:
        found += [Span(*match.span("block")) for match in _EMBEDDED.finditer(text)]
    return tuple(sorted(found))


def block_speaker(text: str, paragraphs: Sequence[tuple[int, int]], block: Span) -> tuple[int, int] | None:
    """Where the text names whose words ``block`` is: before a colon on the line above, or behind a dash."""
    before = [bounds for bounds in paragraphs if bounds[1] <= block.start]
    lead = before[-1] if before and text[before[-1][1] - 1] == ":" else None
    if lead is None:
        signature = _SIGNATURE.match(text, block.end)
        if signature is None:
            return None
        posted = _ACCOUNT.match(text, block.end)
        if posted is not None:
            return posted.span(1)
        narration = Narration(text, block.start, signature.end(), [(block.start, block.end, 0, True)])
    else:
        narration = Narration(text, lead[0], block.end, [(block.start, block.end, 0, True)])
    token = next(iter(narration.quotes))
    bounds = next((start, stop) for start, stop in narration.sentences if start <= token < stop)
    found = attribute(narration, token, *bounds, paused=False)
    return narration.extent(found.speaker) if found is not None else None
