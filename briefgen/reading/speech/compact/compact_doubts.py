"""Whether words beside the cue take it back, in a language of which only its words are described."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, cast

from briefgen.languages.vocabulary import either
from briefgen.reading.speech.compact.compact_denials import denied, stands_all_the_same
from briefgen.reading.speech.compact.compact_frames import owner, retracted, sentence, taken_back
from briefgen.reading.speech.compact.compact_phrases import words_of
from briefgen.reading.speech.compact.compact_writings import of_a_writing
from briefgen.reading.speech.doubt.factuality import Doubt
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.languages.contract.doubting import Doubting
    from briefgen.languages.contract.speech import Speech
    from briefgen.languages.worldwide.cited_writings import CitedWritings
    from briefgen.reading.speech.compact.compact_frames import Sentence
    from briefgen.reading.speech.compact.compact_phrases import Word
    from briefgen.reading.speech.direct_speech import QuotedPassage
    from briefgen.reading.speech.doubt.doubt_patterns import Reason
    from briefgen.reading.speech.doubt.owners import Owner

_BEHIND: Final = ("after", "briefly")
"""The rules by which the quotation and what stands before it are one sentence of the speaker's."""
_REACH: Final = 160
_ENDS_CLAUSE: Final = frozenset({",", ";", ".", "(", ")", "!", "?", "–", "—"})
_FULL: Final = frozenset({".", "!", "?", "…"})
_NEW: Final = re.compile(r"\s*\n|\s+[^\W\d_a-zß-ÿ]")
_ENDS_SENTENCE: Final = re.compile(r"[.!?…][”“»\"]?\s|\n")


def compact_doubt(
    text: str, passages: Sequence[QuotedPassage], span: Span, of: Speech, cited: CitedWritings | None
) -> Doubt | None:
    """What in the clause of the cue leaves open whether the passage was said, or None.

    ``cited`` are the language's words for writings whose words nobody says who points to them.
    """
    for number, passage in enumerate(passages):
        if not passage.quoted.outer.overlaps(span):
            continue
        begin = passages[number - 1].quoted.outer.end if number else 0
        end = passages[number + 1].quoted.outer.start if number + 1 < len(passages) else len(text)
        start, stop = passage.quoted.outer.start, passage.quoted.outer.end
        if passage.extracted.exact.rstrip()[-1:] in _FULL and _NEW.match(text, stop) is not None:
            end = stop  # what follows is another sentence
        lead = text[max(begin, start - _REACH) : start]
        cut = max((match.end() for match in _ENDS_SENTENCE.finditer(lead)), default=0)
        if cited is not None:
            place = of_a_writing(
                words_of(text, start - len(lead) + cut, start),
                words_of(text, stop, min(end, stop + _REACH)),
                of,
                cited,
            )
            if place is not None:
                return Doubt("written", place)
        whole = words_of(text, start - len(lead) + cut, start), words_of(text, stop, min(end, stop + _REACH))
        told = denied(*whole, of)
        if told is not None:
            return told
        before = _last_clause(text, start - len(lead) + cut, start)
        after = _first_clause(text, stop, min(end, stop + _REACH))
        for first, last in (before, after):
            clause = words_of(text, first, last)
            for at, word in enumerate(clause):
                if word.low not in of.reserves or (first < start and _stands(clause, at, passage, of)):
                    continue
                return Doubt("unconfirmed", Span(word.start, word.end))
    return None


def framed_doubt(text: str, passages: Sequence[QuotedPassage], span: Span, of: Doubting) -> Doubt | None:
    """What in the sentence of the passage, or in the next, takes it back by a frame of the language."""
    for written, following in _sentences(text, passages, span, of):
        found = taken_back(written, of)
        if found is not None:
            return Doubt(cast("Reason", found[0]), found[1])
        place = retracted(written, following, of)
        if place is not None:
            return Doubt("retracted", place)
    return None


def framed_owner(text: str, passages: Sequence[QuotedPassage], span: Span, of: Doubting) -> Owner | None:
    """Whose words the sentence of the passage says they are, or None."""
    found = (owner(written, of) for written, _ in _sentences(text, passages, span, of))
    return next((one for one in found if one is not None), None)


def _sentences(
    text: str, passages: Sequence[QuotedPassage], span: Span, of: Doubting
) -> Iterator[tuple[Sentence, Sequence[Word]]]:
    """The sentence of each quoted passage that ``span`` touches, and the words of the next sentence."""
    for number, passage in enumerate(passages):
        if not passage.quoted.outer.overlaps(span):
            continue
        start, stop = passage.quoted.outer.start, passage.quoted.outer.end
        begin = passages[number - 1].quoted.outer.end if number else 0
        end = passages[number + 1].quoted.outer.start if number + 1 < len(passages) else len(text)
        lead = text[max(begin, start - _REACH) : start]
        cut = max((match.end() for match in _ENDS_SENTENCE.finditer(lead)), default=0)
        before = words_of(text, start - len(lead) + cut, start)
        rest = words_of(text, stop, min(end, stop + _REACH))
        closed = passage.extracted.exact.rstrip()[-1:] in _FULL and _NEW.match(text, stop) is not None
        first = 0 if closed else _stop_in(rest, 0)
        second = _stop_in(rest, first)
        yield sentence(before, rest[:first], passage.extracted.exact, of), rest[first:second]


def _stop_in(words: Sequence[Word], start: int) -> int:
    """Where the sentence ends that begins at word ``start``, behind its stop."""
    return next((at + 1 for at in range(start, len(words)) if words[at].text in _FULL), len(words))


def _stands(clause: Sequence[Word], at: int, passage: QuotedPassage, of: Speech) -> bool:
    """Whether what a word before the quotation takes back is not that it was said."""
    if stands_all_the_same(clause, at, of):
        return True
    extracted, low = passage.extracted, clause[at].low
    named = extracted.speaker is not None
    told = extracted.cue is not None and extracted.cue.start < clause[at].start
    if named and low in of.modal and (told or extracted.rule.startswith(_BEHIND)):
        return True  # *Das soll „…“ dauern, sagte X*, *X sagte, das würde „…“*: X says that it shall
    if named and low in of.infinitives and at == len(clause) - 1:
        return True  # *accuse Y d'avoir « vendu … »*: the words tell what was done
    if named and low in of.negating and clause[-1].text == ":":
        # *X ist nicht zufrieden: „…“* denies no speech.
        return not any(word.low in either(of.verbs, of.participle_forms, of.sayings) for word in clause[at:])
    # *prometió que no habrá «ningún despido»*: the words deny it themselves.
    return low in of.negating and not of.negatives.isdisjoint(extracted.exact.lower().split()[:2])


def _last_clause(text: str, start: int, end: int) -> tuple[int, int]:
    """The clause that leads to a quotation; a sign right before the quotation ends none."""
    words = [*words_of(text, start, end)]  # the list is remembered for others
    while words and words[-1].text in _ENDS_CLAUSE | {":", "„", "«"}:
        words.pop()
    opening = next((word.end for word in reversed(words) if word.text in _ENDS_CLAUSE), start)
    return opening, end


def _first_clause(text: str, start: int, end: int) -> tuple[int, int]:
    words = words_of(text, start, end)
    at = 0
    while at < len(words) and words[at].text in {",", "–", "—", "-"}:
        at += 1
    if at < len(words) and words[at].text == ".":
        return start, start
    closing = next((word.start for word in words[at:] if word.text in _ENDS_CLAUSE), end)
    return start, closing
