"""Results of votes and matches, however they are written: *3–1*, *by 3 to 1*, *Orle 3, Mirren 1*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.reading import Reading

_NUMBER: Final = r"\d{1,3}"
_NAME: Final = r"[^\W\d_a-z][\w’'-]{0,20}(?: [^\W\d_a-z][\w’'-]{0,20}){0,3}"
_TO: Final = r"\s(?:(?:votes?|Stimmen|voix|votos)\s)?(?:to|against|zu|gegen|à|contre|a|contra|frente a)\s"
_PAIR: Final = re.compile(
    rf"(?<![\w.,$€£/–-])(?P<a>{_NUMBER})(?:\s?[-–—:]\s?|{_TO})(?P<b>{_NUMBER})(?![\w%/–-]|[.,:]\d)"
)
_LISTED: Final = re.compile(
    rf"(?<![\w’'.-]){_NAME} (?P<a>{_NUMBER}),? {_NAME} (?P<b>{_NUMBER})(?![\w%/–-]|[.,:]\d)"
)


def _scores(text: str) -> Iterator[tuple[Span, tuple[int, int]]]:
    for pattern in (_PAIR, _LISTED):
        for match in pattern.finditer(text):
            yield Span(match.start("a"), match.end("b")), (int(match["a"]), int(match["b"]))


def proven_scores(text: str, sentences: Sequence[Reading]) -> list[Span]:
    """Where a text states results that a sentence of its evidence has, in whatever form."""
    own = list(_scores(text))
    if not own:
        return []
    stated = {pair for sentence in sentences for _, pair in _scores(sentence.text)}
    return [
        span for span, (first, second) in own if not stated.isdisjoint({(first, second), (second, first)})
    ]
