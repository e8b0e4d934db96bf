"""Who a text says speaks a passage of it, and whether it stands within quotation marks there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.languages.english.relaying import OWN_WORDS, SPOKEN_MARKS
from briefgen.reading.names.naming import Naming, Speaker
from briefgen.reading.speech.cues.cueless import last_subject
from briefgen.reading.speech.cues.source_phrases import source_phrase
from briefgen.reading.speech.doubt.factuality import Doubt, doubt, doubt_after
from briefgen.reading.speech.doubt.nested import FIRST_PERSON, inner_attribution, inner_narration, innermost
from briefgen.reading.speech.doubt.owners import Owner, owner_of_words
from briefgen.reading.speech.sentences.narration import Narration
from briefgen.reading.speech.speech_shapes import is_title
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.languages.contract.factuality import Factuality
    from briefgen.reading.marks.pairing import QuotedSpan
    from briefgen.reading.speech.cues.attribution import Attribution
    from briefgen.reading.speech.direct_speech import QuotedPassage

_TRIMMED = " '’\u00a0\"”"
_STOPS = frozenset(".?!…")
_WORKING = frozenset({"wrote", "write", "writes", "writing", "read", "reads", "reading", "sang", "sings"})
"""Verbs whose object may be a work by its title."""
_GIVEN = frozenset(
    {"before-adjacent", "before-judging", "by-noun", "by-claim", "label", "after-subject", "after-inverted"}
)
"""The rules under which even words that look like a title are somebody's."""
_READ_OUT = 1_500
"""How far apart in code points the spoken marks of what is read out may be from a passage."""
_OWN = 60
"""How far before them they are said to be the speaker's own: *I said last year, quote*."""
INNER = 0.85
"""The confidence of the speaker of a quotation within a quotation."""
INDIRECT = 0.6
"""The confidence of a speaker of indirect speech, whose bounds no marks show."""


@dataclass(frozen=True, slots=True)
class SpeakerAttribution:
    """Who a text says speaks a passage.

    Attributes:
        speaker: Where the text names the speaker, the words there and the full name.
        direct: Whether the passage stands within quotation marks.
        second_hand: Whether the text has it from somebody else: *X said, according to Y*, or *according to Y*
            itself.
        rule: The rule that found the speaker.
        confidence: How often that rule is right.
        outer: Who repeats the words, where they stand in a quotation within a quotation.
    """

    speaker: Speaker
    direct: bool
    second_hand: bool
    rule: str
    confidence: float
    outer: Speaker | None = None


@dataclass(frozen=True, slots=True)
class Utterance:
    """How a passage lies to the quotation marks of its text.

    Attributes:
        whole: Whether it lies wholly between the marks of one quoted span, at whatever level.
        quoted: The quoted spans that it touches, outermost first, in order.
    """

    whole: bool
    quoted: tuple[QuotedSpan, ...]


def attributed_speaker(
    text: str,
    paragraphs: Sequence[tuple[int, int]],
    quoted_spans: Sequence[QuotedSpan],
    passages: Sequence[QuotedPassage],
    span: Span,
) -> SpeakerAttribution | None:
    """Who ``text`` says speaks the passage ``span``, or None where it does not tell or tells of two.

    Offsets are code points. Where the passage touches quotations, their speakers must agree; where it touches
    none, a verb of speech or *according to* in its sentence decides.
    """
    touched = _touched_passages(passages, span)
    if not touched:
        return _indirect(text, paragraphs, quoted_spans, span)
    named = [passage.extracted for passage in touched if passage.extracted.speaker is not None]
    if len(named) != len(touched):
        return None
    speakers = {(one.speaker.name or one.speaker.exact) for one in named if one.speaker is not None}
    weakest = min(named, key=lambda one: one.confidence)
    if len(speakers) != 1 or weakest.speaker is None:
        return None
    second_hand = any(one.second_hand for one in named) or weakest.rule.endswith("according-to")
    found = SpeakerAttribution(
        weakest.speaker,
        direct=True,
        second_hand=second_hand,
        rule=weakest.rule,
        confidence=weakest.confidence,
    )
    return _inner(text, quoted_spans, span, found) or found


def _inner(
    text: str, quoted_spans: Sequence[QuotedSpan], span: Span, outer: SpeakerAttribution
) -> SpeakerAttribution | None:
    """The speaker of a quotation within a quotation, unless that is the outer one."""
    holding = innermost(quoted_spans, span)
    if holding is None:
        return None
    found = inner_attribution(text, *holding, _beside(quoted_spans, *holding))
    if found is None:
        return None
    place, attribution = found
    if text[slice(*place)].lower() in FIRST_PERSON:
        return None
    speaker = Naming(text, ()).speaker(*place)
    return SpeakerAttribution(
        speaker,
        direct=True,
        second_hand=True,
        rule=f"inner-{attribution.rule}",
        confidence=min(INNER, outer.confidence),
        outer=outer.speaker,
    )


def utterance(quoted_spans: Sequence[QuotedSpan], span: Span) -> Utterance:
    """How the passage ``span`` lies to the quotation marks of its text."""
    touched = tuple(quoted for quoted in quoted_spans if quoted.outer.overlaps(span))
    return Utterance(any(quoted.inner.contains(span) for quoted in touched), touched)


def passage_doubt(
    text: str,
    paragraphs: Sequence[tuple[int, int]],
    passages: Sequence[QuotedPassage],
    span: Span,
    language: Factuality,
) -> Doubt | None:
    """What takes the quotation that holds ``span`` back, or leaves it open; None for nothing."""
    for passage in _touched_passages(passages, span):
        given = passage.is_speech or passage.extracted.rule in _GIVEN
        if (not given or _is_work(text, passage)) and is_title(passage.extracted.exact):
            return Doubt("inscribed", passage.quoted.outer)
        number, narration, token = _located(text, paragraphs, passages, passage)
        found = doubt(narration, token, language)
        if found is None and token >= narration.sentences[-1][0] and number + 1 < len(paragraphs):
            found = doubt_after(_narrated(text, paragraphs[number + 1], passages)[0], language)
        if found is not None:
            return found
    return None


def inner_doubt(
    text: str, quoted_spans: Sequence[QuotedSpan], span: Span, language: Factuality
) -> Doubt | None:
    """What the words around a quotation within a quotation leave open: *I would have told them ‘…’*."""
    holding = innermost(quoted_spans, span)
    if holding is None:
        return None
    narrated = inner_narration(text, *holding, _beside(quoted_spans, *holding))
    return doubt(*narrated, language) if narrated is not None else None


def _beside(quoted_spans: Sequence[QuotedSpan], around: QuotedSpan, within: QuotedSpan) -> list[QuotedSpan]:
    return [one for one in quoted_spans if one.level == within.level and around.inner.contains(one.outer)]


def read_out(text: str, span: Span) -> Doubt | None:
    """What leads to ``span`` where it stands between marks that are spoken: *quote … unquote*."""
    low, high = max(0, span.start - _READ_OUT), span.end + _READ_OUT
    before = list(SPOKEN_MARKS.finditer(text, low, span.start))
    after = SPOKEN_MARKS.search(text, span.end, high)
    if not before or before[-1]["opens"] is None or after is None or after["opens"] is not None:
        return None
    own = OWN_WORDS.search(text[max(0, before[-1].start() - _OWN) : before[-1].start()])
    return None if own is not None else Doubt("ascribed", Span(*before[-1].span()))


def _is_work(text: str, passage: QuotedPassage) -> bool:
    """Whether the words are the object of a verb that may have a work for its: *wrote “The Long Road”*."""
    cue, start = passage.extracted.cue, passage.quoted.outer.start
    return cue is not None and text[cue.end : start].isspace() and cue.slice(text).lower() in _WORKING


def passage_owner(
    text: str,
    paragraphs: Sequence[tuple[int, int]],
    passages: Sequence[QuotedPassage],
    span: Span,
    language: Factuality,
) -> Owner | None:
    """Whose words the quotation that holds ``span`` is said to be by whoever passes them on, or None."""
    for passage in _touched_passages(passages, span):
        _, narration, token = _located(text, paragraphs, passages, passage)
        found = owner_of_words(narration, token, language)
        if found is not None:
            return found
    return None


def _located(
    text: str,
    paragraphs: Sequence[tuple[int, int]],
    passages: Sequence[QuotedPassage],
    passage: QuotedPassage,
) -> tuple[int, Narration, int]:
    """The paragraph that a quoted passage begins in, as an index, its narration, and its token there."""
    start = passage.quoted.outer.start
    number = bisect_right(paragraphs, start, key=lambda bounds: bounds[0]) - 1
    narration, tokens = _narrated(text, paragraphs[number], passages)
    return number, narration, tokens[start]


def _narrated(
    text: str, paragraph: tuple[int, int], passages: Sequence[QuotedPassage]
) -> tuple[Narration, dict[int, int]]:
    """A paragraph's narration, and the token of each quotation by where its mark begins."""
    first, last = paragraph
    begin = bisect_left(passages, first, key=lambda one: one.quoted.outer.start)
    end = bisect_left(passages, last, key=lambda one: one.quoted.outer.start)
    beside = [one.quoted for one in passages[begin:end]]
    quoted = [
        (one.outer.start, one.outer.end, at, one.inner.slice(text).rstrip(_TRIMMED)[-1:] in _STOPS)
        for at, one in enumerate(beside)
    ]
    narration = Narration(text, first, last, quoted)
    return narration, {beside[at].outer.start: token for token, at in narration.quotes.items()}


def is_one_utterance(passages: Sequence[QuotedPassage], first: Span, second: Span) -> bool:
    """Whether two passages are parts of one utterance of one speaker, at most its cue between them.

    Both must lie wholly within quotation marks: in one quoted span, or in spans of which each goes on with
    the one before it (*“A,” he said, “B,”* or a quotation over paragraphs).
    """
    low, high = sorted((first, second))
    begin, end = _holding(passages, low), _holding(passages, high)
    if begin is None or end is None:
        return False
    return all(passages[index].extracted.continues for index in range(begin + 1, end + 1))


def _holding(passages: Sequence[QuotedPassage], span: Span) -> int | None:
    starts = [passage.quoted.outer.start for passage in passages]
    index = bisect_right(starts, span.start) - 1
    if index < 0 or not passages[index].quoted.inner.contains(span):
        return None
    return index


def _touched_passages(passages: Sequence[QuotedPassage], span: Span) -> list[QuotedPassage]:
    ends = [passage.quoted.outer.end for passage in passages]
    index = bisect_right(ends, span.start)
    touched = []
    while index < len(passages) and passages[index].quoted.outer.start < span.end:
        touched.append(passages[index])
        index += 1
    return touched


def _indirect(
    text: str, bounds: Sequence[tuple[int, int]], quoted_spans: Sequence[QuotedSpan], span: Span
) -> SpeakerAttribution | None:
    """The speaker of indirect speech: *X said that …*, *according to X, …*."""
    index = bisect_right([first for first, _ in bounds], span.start) - 1
    if index < 0 or span.end > bounds[index][1]:
        return None
    narration = Narration(text, *bounds[index], ())
    ends = [narration.place(token)[1] for token in range(len(narration.words))]
    token = bisect_left(ends, span.start + 1)
    sentence = next(((start, stop) for start, stop in narration.sentences if start <= token < stop), None)
    if sentence is None:
        return None
    start, stop = sentence
    for at in range(start, stop - 1):
        found = source_phrase(narration, at, stop)
        if found is not None:
            return _placed(text, quoted_spans, narration, found, found.rule)
    found = last_subject(narration, start, stop)
    if found is None or found.cue is None:
        return None
    return _placed(text, quoted_spans, narration, found, "indirect")


def _placed(
    text: str, quoted_spans: Sequence[QuotedSpan], narration: Narration, found: Attribution, rule: str
) -> SpeakerAttribution:
    quoted = [(mark.outer.start, mark.outer.end) for mark in quoted_spans if mark.level == 1]
    speaker = Naming(text, quoted).speaker(*narration.extent(found.speaker))
    second_hand = rule != "indirect"
    return SpeakerAttribution(speaker, direct=False, second_hand=second_hand, rule=rule, confidence=INDIRECT)
