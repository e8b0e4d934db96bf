"""A person's full name as the only one in the sentence around a quotation, in a language that is not read.

No verb of speech is known there. But who is named in full before or behind the marks, and alone, is likely to
speak; whoever is not named there is not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.languages.worldwide.denied_speech import denial_around, denial_before
from briefgen.languages.worldwide.named_speakers import BEFORE, BEHIND, SAID_BEHIND
from briefgen.reading.names.given_names import gender
from briefgen.reading.speech.doubt.factuality import Doubt
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefgen.languages.contract.speech import Speech
    from briefgen.reading.marks.pairing import QuotedSpan

_NAME: Final = re.compile(r"(?<![\w’'-])[^\W\d_a-z][\w’'-]+(?:\s[^\W\d_a-z][\w’'.-]*){1,3}")
_ENDS: Final = re.compile(r"[.!?…]+[”’»“\"')\]]*\s+(?=\W*(?:[^\W\d_a-z]|\Z))|\n\s*\n")
_LINE_BELOW: Final = re.compile(r"(?=[^\S\n]*\n)(?>\s*)[—–-]\s*[^\n]+")
"""A line under the words that begins with a dash: who said them."""
_FULL: Final = re.compile(r"[.。！？!?।\n」』”»\"]")
"""What ends a sentence, or a quotation before it."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_SIGN: Final = re.compile(r"[,;:—–]")
_REACH: Final = 300


def sentence_beside(text: str, quoted: Sequence[QuotedSpan], span: Span) -> tuple[Span, Span] | None:
    """The narration of the same sentence before and behind the marks around ``span``; None without marks."""
    around = next((one.outer for one in quoted if one.level == 1 and one.outer.contains(span)), None)
    if around is None:
        return None
    low, high = max(0, around.start - _REACH), min(len(text), around.end + _REACH)
    for one in quoted:
        if one.outer.end <= around.start:
            low = max(low, one.outer.end)
        elif one.outer.start >= around.end:
            high = min(high, one.outer.start)
    starts = [match.end() for match in _ENDS.finditer(text, low, around.start)]
    below = _LINE_BELOW.match(text, around.end)
    if below is not None:
        return Span(around.start, around.start), Span(around.end, below.end())
    if text[low : around.start].rstrip().endswith(":"):
        high = around.end  # what is said ends the sentence
    end = _ENDS.search(text, around.end, high)
    return Span(starts[-1] if starts else low, around.start), Span(around.end, end.start() if end else high)


def named_by_verb(text: str, quoted: Sequence[QuotedSpan], span: Span, language: str) -> Span | None:
    """The name that a verb of speech has beside the marks around ``span``, in a language without capitals."""
    around = next((one.outer for one in quoted if one.level == 1 and one.outer.contains(span)), None)
    if around is None or language not in BEFORE:
        return None
    low, high = max(0, around.start - _REACH), min(len(text), around.end + _REACH)
    low = max((match.end() for match in _FULL.finditer(text, low, around.start)), default=low)
    stop = _FULL.search(text, around.end, high)
    high = stop.start() if stop else high
    before = [*BEFORE[language].finditer(text[low : around.start])]
    behind = BEHIND[language].match(text, around.end, high) if language in BEHIND else None
    if behind is not None:
        return Span(*behind.span("who"))
    told = language not in SAID_BEHIND or SAID_BEHIND[language].match(text, around.end, high)
    return Span(*before[-1].span("who")).shift(low) if before and told else None


def denied_beside(text: str, quoted: Sequence[QuotedSpan], span: Span, language: str) -> Doubt | None:
    """What beside the marks around ``span`` says that the words were not said, in an undescribed language."""
    stretches = sentence_beside(text, quoted, span)
    if stretches is None:
        return None
    lead, rest = stretches
    low = max((match.end() for match in _FULL.finditer(text, lead.start, lead.end)), default=lead.start)
    stop = _FULL.search(text, rest.start, rest.end)
    before, behind = text[low : lead.end], text[rest.start : stop.start() if stop else rest.end]
    found = denial_before(before, language)
    if found is None:
        found, later = denial_around(before, behind, language)
        if later is not None:
            return Doubt("denied", Span(*later.span()).shift(rest.start))
    return Doubt("denied", Span(*found.span()).shift(low)) if found is not None else None


def goes_on(
    text: str, quoted: Sequence[QuotedSpan], first: Span, second: Span, speeches: Iterable[Speech]
) -> bool:
    """Whether two passages are in one pair of marks, or in two with but the cue of one person between.

    That it is a cue anchoring has seen; here it is that nobody else is named as speaking.
    """
    marks = [one.outer for one in quoted if one.level == 1]
    low, high = (
        next((at for at, one in enumerate(marks) if one.contains(span)), -1)
        for span in sorted((first, second))
    )
    if low < 0 or high - low not in {0, 1}:
        return False
    if low == high:
        return True
    between = text[marks[low].end : marks[high].start]
    if sum(bool(_capitals(part)) for part in _SIGN.split(between)) > 1:
        return False
    behind = sentence_beside(text, quoted, second)
    words = behind[1].slice(text) if behind is not None else ""
    said = {word.lower() for word in _WORD.findall(words)}
    tells = any(said & (one.verbs | one.participles) for one in speeches)
    return not tells or not _capitals(words) - _capitals(between)


def _capitals(text: str) -> set[str]:
    return {word for word in _WORD.findall(text) if word[0].isupper()}


def names_alone(text: str, stretches: tuple[Span, Span]) -> Span | None:
    """The full name of a person in some stretches of a text; None where there is none, or more than one."""
    found = [name for stretch in stretches for name in _names(text, stretch)]
    return found[0] if len({one.slice(text) for one in found}) == 1 else None


def _names(text: str, stretch: Span) -> Iterator[Span]:
    for match in _NAME.finditer(text, stretch.start, stretch.end):
        words = match.group().split()
        first = next((at for at, word in enumerate(words) if gender(word.lower())), None)
        if first is not None and first + 1 < len(words):
            start = match.start() + match.group().index(words[first])
            yield Span(start, match.start() + len(match.group().rstrip(".")))
