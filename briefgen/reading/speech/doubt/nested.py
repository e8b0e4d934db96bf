"""A quotation within a quotation: whose words the outer speaker repeats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.reading.speech.cues.attributing import attribute
from briefgen.reading.speech.sentences.narration import Narration
from briefgen.reading.speech.speech_shapes import is_speech

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.reading.marks.pairing import QuotedSpan
    from briefgen.reading.speech.cues.attribution import Attribution
    from briefgen.text import Span

FIRST_PERSON = frozenset({"i", "we", "my", "our"})
"""Who speaks an inner quotation of his or her own."""
_WEAK = frozenset(
    {"subject", "subject-common", "around", "before-weak", "adjacent-weak", "after-weak", "after-verb"}
)
_STOPS = frozenset(".?!…")
_PAUSES = frozenset(",?!—–-…")


def innermost(quoted_spans: Sequence[QuotedSpan], span: Span) -> tuple[QuotedSpan, QuotedSpan] | None:
    """The outermost and the innermost quoted span that hold ``span``, where they are two."""
    holding = [quoted for quoted in quoted_spans if quoted.inner.contains(span)]
    if len(holding) < 2 or not holding[-1].closed:
        return None
    return holding[-2], holding[-1]


def inner_narration(
    text: str, outer: QuotedSpan, inner: QuotedSpan, beside: Sequence[QuotedSpan]
) -> tuple[Narration, int] | None:
    """The words of ``outer`` around the quotations within it, and the token of ``inner`` there."""
    index = list(beside).index(inner)
    quoted = [
        (one.outer.start, one.outer.end, at, _words(text, one)[-1:] in _STOPS)
        for at, one in enumerate(beside)
    ]
    narration = Narration(text, outer.inner.start, outer.inner.end, quoted)
    token = next((token for token, at in narration.quotes.items() if at == index), None)
    held = token is not None and any(a <= token < b for a, b in narration.sentences)
    return (narration, token) if held and token is not None else None


def inner_attribution(
    text: str, outer: QuotedSpan, inner: QuotedSpan, beside: Sequence[QuotedSpan]
) -> tuple[tuple[int, int], Attribution] | None:
    """Where the words of ``outer`` name the speaker of ``inner``, in code points; None for scare quotes.

    Args:
        text: The source as read.
        outer: The quotation that holds the other.
        inner: The quotation within it.
        beside: All quotations right within ``outer``, in order.
    """
    narrated = inner_narration(text, outer, inner, beside)
    if narrated is None:
        return None
    narration, token = narrated
    bounds = next((a, b) for a, b in narration.sentences if a <= token < b)
    words = _words(text, inner)
    following = narration.words[token + 1] if token + 1 < len(narration.words) else ""
    paused = words[-1:] in _PAUSES or following in {",", "—", "–", "--"}
    found = attribute(narration, token, *bounds, paused=paused)
    if found is None or found.rule in _WEAK:
        return None
    announced = found.cue is not None and found.cue[1] >= token - 1
    introduced = found.cue is not None and narration.words[token - 1] in {",", ":"} and words[:1].isupper()
    if not introduced and not is_speech(words, found.rule, paused=paused, announced=announced):
        return None
    return narration.extent(found.speaker), found


def _words(text: str, quoted: QuotedSpan) -> str:
    return text[quoted.inner.start : quoted.inner.end].rstrip(" '’\u00a0\"”")
