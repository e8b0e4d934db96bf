"""Who speaks, in a language of which only its words are described: a cue and a name before or after.

German, French and Spanish put both orders to the same use: *„…“, sagte Anna Berg*, *« … », a dit Anne Petit*,
*Ana Ruiz dijo: «…»*. Nothing is guessed: a pronoun stays unresolved, a description stays a description, and
where no cue stands beside the quotation nobody speaks it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from briefgen.reading.names.naming import Naming, Speaker
from briefgen.reading.speech.compact.compact_cues import cue_behind, cue_within
from briefgen.reading.speech.compact.compact_leads import cue_before, cue_framed
from briefgen.reading.speech.compact.compact_phrases import words_of
from briefgen.reading.speech.compact.referring import with_referents
from briefgen.reading.speech.direct_speech import ExtractedQuotation, QuotedPassage, outermost
from briefgen.reading.speech.speech_shapes import word_count
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.languages.contract.describing import Describing
    from briefgen.languages.contract.speech import Speech
    from briefgen.reading.marks.pairing import QuotedSpan
    from briefgen.reading.speech.compact.compact_phrases import Word
    from briefgen.reading.speech.compact.compact_sources import Cue

_REACH: Final = 220
"""How many code points before or after a quotation are read for its cue."""
_WORDS: Final = 4
_ENDS: Final = frozenset({".", "!", "?", "…"})
_SENTENCE: Final = re.compile(r"(?<=[^\W\d_]{2})[.!?…]+[”“»\"']*\s+(?=[^\W\d_a-zß-ÿ])")
_TITLE: Final = re.compile(r"\b(?:[DdMS]r|[DJ]ra|Mme|Mlle|Sra|Srta|Prof|Dipl|Ing|Nr|St|Lic)\Z")
_STOPPED: Final = re.compile(r"[.!?…]+\s+")
"""What ends the sentence of the quotation before, behind its marks."""
_LINKS: Final = re.compile(r"[\s,;:.–—„“«»\"-]*")
_CONFIDENCE: Final = {
    "after-inverted": 0.97,
    "after-subject": 0.97,
    "briefly": 0.95,
    "before": 0.96,
    "before-apart": 0.89,
    "label": 0.97,
    "source": 0.8,
    "opening": 0.8,
    "agent": 0.9,
    "within": 0.95,
    "continued": 0.92,
}
_DESCRIBED: Final = 0.7
_REPORTED: Final = 0.8
_SOON: Final = 6
"""Within how many words of its beginning the verb tells that a sentence is indirect speech."""
_OWN: Final = frozenset({"after-inverted", "after-subject", "briefly"})
"""The rules that give a quotation a speaker of its own although it goes on with another."""


def compact_passages(
    text: str,
    paragraphs: Sequence[tuple[int, int]],
    spans: Sequence[QuotedSpan],
    of: Speech,
    describing: Describing | None = None,
) -> tuple[QuotedPassage, ...]:
    """Every outermost quoted span, in order, with the speaker whom a cue beside it names."""
    marked = outermost(spans)
    found: list[QuotedPassage] = []
    naming = Naming(text, [(one.outer.start, one.outer.end) for one in marked], (), describing)
    for number, quoted in enumerate(marked):
        first, last = _around(paragraphs, quoted.outer.start) or (0, len(text))
        before = max([first, *(one.outer.end for one in marked[number - 1 : number] if number)])
        if number and _is_within_cue(text, marked[number - 1], quoted, found[-1]):
            before = max([first, *(one.outer.end for one in marked[number - 2 : number - 1] if number > 1)])
        beyond = 1 + _names_somebody(text, quoted, marked[number + 1 : number + 3])
        after = min([last, *(one.outer.start for one in marked[number + beyond : number + beyond + 1])])
        cue = _cue(text, quoted, (before, after), of, describing)
        passage = _passage(naming, quoted, cue, found[-1] if found else None, (first, before))
        if cue is None and passage.extracted.speaker is None and found:
            passage = _reported(text, passage, found[-1], (first, before), of)
        found.append(passage)
    return with_referents(text, found, of, describing) if describing is not None else tuple(found)


def _around(paragraphs: Sequence[tuple[int, int]], place: int) -> tuple[int, int] | None:
    """Where the paragraph begins and ends that holds ``place``; None where none does."""
    number = bisect_right(paragraphs, place, key=itemgetter(0)) - 1
    return paragraphs[number] if number >= 0 and place < paragraphs[number][1] else None


def _is_within_cue(text: str, one: QuotedSpan, other: QuotedSpan, passage: QuotedPassage) -> bool:
    """Whether a name in marks stands in the cue of another quotation: *sagte sie dem „Kurier“: „…“*."""
    between = text[one.outer.end : other.outer.start]
    return between.strip() == ":" and not passage.is_speech and word_count(one.inner.slice(text)) < _WORDS


def _names_somebody(text: str, quoted: QuotedSpan, following: Sequence[QuotedSpan]) -> bool:
    """Whether the next marks hold a name within the cue: *„…“, hat sie der „Post“ gesagt*."""
    if not following or word_count(following[0].inner.slice(text)) >= _WORDS:
        return False
    between = text[quoted.outer.end : following[0].outer.start]
    behind = text[following[0].outer.end : following[0].outer.end + 2]
    return between[:1] == "," and between[-2:-1].isalpha() and behind[:1] == " " and behind[1:].islower()


def _cue(
    text: str, quoted: QuotedSpan, window: tuple[int, int], of: Speech, describing: Describing | None
) -> Cue | None:
    before, after = window
    start, end = quoted.outer.start, quoted.outer.end
    following = words_of(text, end, min(after, end + _REACH))
    leading = words_of(text, _sentence_start(text, before, start), start)
    colon = bool(leading) and leading[-1].text == ":"
    lead = cue_before(leading, of, describing)
    if lead is not None and lead.rule == "agent-open":
        lead = lead._replace(rule="agent") if _is_participle(following, of) else None
    if colon and lead is not None:
        return lead
    if lead is None and of.roles and _is_participle(following, of):
        lead = cue_framed(leading, of, describing)
    closed = text[quoted.inner.start : quoted.inner.end].rstrip()[-1:] in _ENDS
    return cue_behind(following, of, closed=closed) or lead or cue_within(text, quoted.inner, of)


def _is_participle(following: list[Word], of: Speech) -> bool:
    """Whether a participle of speech follows the quotation that somebody is said to have called something."""
    return any(word.low in of.participles for word in following[:3])


@lru_cache(maxsize=16)  # one quotation is asked about several times
def _sentence_start(text: str, before: int, start: int) -> int:
    opened = _STOPPED.match(text, before, start)
    begin = max(before if opened is None else opened.end(), start - _REACH)
    return max(_sentence_starts(text, begin, start), default=begin)


def _sentence_starts(text: str, begin: int, end: int) -> list[int]:
    """Where sentences begin behind others; the full stop of *Dr.* ends none."""
    return [
        match.end()
        for match in _SENTENCE.finditer(text, begin, end)
        if _TITLE.search(text, max(begin, match.start() - 8), match.start()) is None
    ]


def _passage(
    naming: Naming,
    quoted: QuotedSpan,
    cue: Cue | None,
    previous: QuotedPassage | None,
    window: tuple[int, int],
) -> QuotedPassage:
    text = naming.text
    exact = quoted.inner.slice(text)
    goes_on = _goes_on(text, quoted, cue, previous, window)
    if goes_on is not None and (
        cue is None or cue.rule not in {"after-inverted", "after-subject", "briefly"}
    ):
        said = goes_on.extracted
        ends_sentence = "." in text[goes_on.quoted.outer.end : quoted.outer.start]
        extracted = ExtractedQuotation(
            quoted.inner,
            exact,
            said.speaker,
            said.cue,
            "continued-" + said.rule.removeprefix("continued-"),
            min(said.confidence, _CONFIDENCE["continued"]),
            continues=not ends_sentence,
        )
    elif cue is None:
        extracted = ExtractedQuotation(quoted.inner, exact, None, None, "none", 0.0, quoted.continues)
    else:
        speaker = _speaker(naming, cue)
        named = speaker.certain if speaker.described else cue.phrase.named is not None
        sure = _CONFIDENCE[cue.rule] if named else _DESCRIBED
        extracted = ExtractedQuotation(
            quoted.inner,
            exact,
            speaker,
            cue.verb,
            cue.rule,
            sure,
            quoted.continues,
            second_hand=cue.rule == "source",
        )
    paused = exact.rstrip()[-1:] in {",", "?", "!"}
    spoken = cue is not None and (
        paused
        or (cue.rule in _OWN and _is_sentence(text, quoted, window[1]))
        or _is_part(exact, cue)
        or (cue.verb is not None and exact.strip()[-1:] == "." and exact.strip()[:1].isupper())
    )
    return QuotedPassage(quoted, extracted, word_count(exact) >= 4 or spoken)


def _reported(
    text: str, passage: QuotedPassage, previous: QuotedPassage, window: tuple[int, int], of: Speech
) -> QuotedPassage:
    """*„…“, sagte Sander. Es handele sich um „…“*: the indirect speech that goes on in the next sentence."""
    told, start = previous.extracted, passage.quoted.outer.start
    if not of.reported or told.speaker is None or previous.quoted.outer.start < window[0]:
        return passage
    if len(_sentence_starts(text, window[1], start)) != 1:
        return passage
    tail = text[_sentence_start(text, window[1], start) : start]
    if not any(word in of.reported for word in tail.lower().split()[:_SOON]):
        return passage
    sure = min(told.confidence, _REPORTED)
    said = replace(
        passage.extracted, speaker=told.speaker, cue=told.cue, rule="continued-reported", confidence=sure
    )
    return replace(passage, extracted=said, is_speech=passage.is_speech or word_count(said.exact) > 1)


def _is_part(exact: str, cue: Cue) -> bool:
    """Whether a few words are a part of somebody's sentence: *sie sei „seit Jahren bekannt“*, no title."""
    begins = exact.lstrip(" \u00a0\u202f")[:1]
    return (cue.verb is not None or cue.rule == "source") and begins.islower() and word_count(exact) > 1


def _is_sentence(text: str, quoted: QuotedSpan, before: int) -> bool:
    """Whether a short passage is a sentence: *„Unsinn“, sagte X*, not *Der Film „Unsinn“, sagte X*."""
    start = quoted.outer.start
    leading = text[_sentence_start(text, before, start) : start].strip()
    return (not leading or leading[-1] in ".!?)") and quoted.inner.slice(text).lstrip(" \u00a0\u202f¿¡")[
        :1
    ].isupper()


def _goes_on(
    text: str, quoted: QuotedSpan, cue: Cue | None, previous: QuotedPassage | None, window: tuple[int, int]
) -> QuotedPassage | None:
    """The passage before, where nothing but its cue stands between the two."""
    if previous is None or previous.extracted.speaker is None or previous.quoted.outer.end != window[1]:
        return None
    told = previous.extracted.speaker
    if cue is not None:
        phrase = Span(cue.words[cue.phrase.first].start, cue.words[cue.phrase.last - 1].end)
        between = text[previous.quoted.outer.end : quoted.outer.start]
        return previous if told.span.overlaps(phrase) and ":" not in between else None
    between = text[window[1] : quoted.outer.start]
    if told.span.start < window[1] and _LINKS.fullmatch(between) is None:
        return None  # other words than its cue stand behind the quotation before
    tail = text[_sentence_start(text, window[1], quoted.outer.start) : quoted.outer.start]
    if tail != between and _LINKS.fullmatch(tail) is None:
        return None  # the quotation is a part of another sentence
    introduced = text[window[1] : quoted.outer.start].rstrip().endswith(":")
    return previous if not introduced else None


def _speaker(naming: Naming, cue: Cue) -> Speaker:
    text = naming.text
    first, last, named, pronoun, _ = cue.phrase
    words = cue.words
    span = Span(words[first].start, words[last - 1].end)
    exact = span.slice(text)
    if pronoun:
        return Speaker(span, exact, None, certain=False)
    described = naming.described(span.start, span.end)
    if described is not None:
        return described
    if named is None:
        return Speaker(span, exact, exact)
    name = text[words[named].start : span.end]
    return Speaker(span, exact, " ".join(name.split()))
