"""The selector of a passage that was found: the keys to paste, which anchor to that very place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.anchoring import Anchor, anchor_in
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefgen.reading import Reading

_WORD: Final = re.compile(r"\S+")
_REACH: Final = 120
_MOST_WORDS: Final = 6
_FAR: Final = 400
"""Code points; a prefix or suffix is no longer."""
_FURTHER: Final = (4, 8, 16, 32, 64)
_MOST_BESIDE: Final = 3
"""How many words before a passage may become part of it."""


def selector(source: Reading, span: Span) -> Mapping[str, str]:
    """``exact`` and, where the words occur more than once, ``prefix`` or ``suffix``.

    An edge that cuts a word or an amount is moved outwards. Where nothing anchors, what is returned is
    refused, never anchored to another place.
    """
    for place in _widened(source.text, span):
        exact = _line(place.slice(source.text))
        for around in _surroundings(source.text, place):
            if _names(source, exact, around, place):
                return {"exact": exact, **around}
    exact = _line(span.slice(source.text))
    further = list(_further(source.text, span))
    if _names(source, exact, further[-1], span):
        return {"exact": exact, **next(around for around in further if _names(source, exact, around, span))}
    for around in _surroundings(source.text, span):
        if not anchor_in(source, exact, around.get("prefix", ""), around.get("suffix", "")):
            return {"exact": exact, **around}
    return {"exact": exact}


def names_passage(source: Reading, found: Mapping[str, str], span: Span) -> bool:
    """Whether a selector is anchored, at or around a passage, so that ``check`` will accept it."""
    outcome = anchor_in(source, found["exact"], found.get("prefix", ""), found.get("suffix", ""))
    return isinstance(outcome, Anchor) and outcome.span.overlaps(span)


def _names(source: Reading, exact: str, around: Mapping[str, str], place: Span) -> bool:
    outcome = anchor_in(source, exact, around.get("prefix", ""), around.get("suffix", ""))
    return isinstance(outcome, Anchor) and outcome.span == place


def _further(text: str, span: Span) -> Iterator[dict[str, str]]:
    """More words on both sides, for passages whose neighbours are alike, too."""
    before = [match.start() for match in _WORD.finditer(text, max(0, span.start - _FAR), span.start)]
    after = [match.end() for match in _WORD.finditer(text, span.end, span.end + _FAR)]
    for number in _FURTHER:
        prefix = _line(text[before[-min(number, len(before))] : span.start]) if before else ""
        suffix = _line(text[span.end : after[min(number, len(after)) - 1]]) if after else ""
        yield {"prefix": prefix}
        yield {"suffix": suffix}
        yield {"prefix": prefix, "suffix": suffix}


def _widened(text: str, span: Span) -> Iterator[Span]:
    """The span, then with the words that it cuts at either end, then with words beside it."""
    yield span
    start, end = span.start, span.end
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    match = _WORD.match(text, end)
    end = match.end() if match else end
    for wider in (Span(span.start, end), Span(start, span.end), Span(start, end)):
        yield from (wider, _bare(text, wider))
    following = _WORD.search(text, end, end + _REACH)
    ends = [span.end, end] if following is None else [following.end(), span.end, end]
    before = [match.start() for match in _WORD.finditer(text, max(0, start - _REACH), start)]
    for first in (span.start, start, *reversed(before[-_MOST_BESIDE:])):
        for last in ends:
            yield from (Span(first, last), _bare(text, Span(first, last)))


def _bare(text: str, span: Span) -> Span:
    """The span without the punctuation at its ends."""
    start, end = span.start, span.end
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in "%$€£°"):
        end -= 1
    return Span(start, end)


def _surroundings(text: str, span: Span) -> Iterator[dict[str, str]]:
    yield {}
    before = [match.start() for match in _WORD.finditer(text, max(0, span.start - _REACH), span.start)]
    after = [match.end() for match in _WORD.finditer(text, span.end, span.end + _REACH)]
    for number in range(1, _MOST_WORDS + 1):
        if number <= len(before):
            yield {"prefix": _line(text[before[-number] : span.start])}
        if number <= len(after):
            yield {"suffix": _line(text[span.end : after[number - 1]])}


def _line(words: str) -> str:
    return " ".join(words.split())
