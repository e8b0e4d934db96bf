"""The numbers of a draft: whether a sentence of the corpus that speaks of the same has them."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from briefgen.audit.findings import Finding
from briefgen.checking.prose.numbers.amount_defects import defect_of, is_idle
from briefgen.checking.prose.statements import read
from briefgen.suggestion import Passage, name_passage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.audit.likely_sentences import Candidates, Sentence
    from briefgen.checking.prose.numbers.amount_defects import Unproven
    from briefgen.reading import ExtractedFigure, Reading
    from briefgen.text import Span
    from briefgen.text.markup import PlainText

_SAME: Final = 0.34
"""The share of a sentence's words, by weight, from which another one speaks of the same."""
_LEAST: Final = 0.2
"""The share from which a sentence may carry a number that it has itself."""


def audit_figures(reading: Reading, plain: PlainText, candidates: Candidates) -> Iterator[Finding]:
    """Yield a finding for each number of a draft outside its quotations, in order."""
    quoted = [one.outer for one in reading.quoted_spans if one.level == 1]
    starts = [one.start for one in quoted]
    for own in reading.figures:
        at = bisect_left(starts, own.span.end) - 1
        if (at >= 0 and quoted[at].overlaps(own.span)) or is_idle(own):
            continue
        sentence = reading.sentence_around(own.span).slice(reading.text)
        yield _finding(reading, plain.original(own.span), own, candidates.sentences(sentence))


def _finding(reading: Reading, span: Span, own: ExtractedFigure, sentences: list[Sentence]) -> Finding:
    words = " ".join(own.exact.split())
    altered: tuple[Sentence, Unproven] | None = None
    for sentence in sentences:
        there = read(sentence.span.slice(sentence.source.text), sentence.source.metadata.language)
        found = defect_of(reading.text, own, there.figures, [there])
        if found is None and there.figures and sentence.share >= _LEAST:
            return _verified(span, words, own, sentence, there)
        if found is not None and found.stated and sentence.share >= _SAME and altered is None:
            altered = sentence, found
    if altered is None:
        return Finding("figure", span, words, "unknown", "no source states this number", sure=False)
    sentence, found = altered
    stated = " and ".join(f'"{" ".join(one.split())}"' for one in found.stated[:4])
    return Finding(
        "figure", span, words, "altered", f"{sentence.source.id} has {stated}", sentence.source, sentence.span
    )


def _verified(span: Span, words: str, own: ExtractedFigure, sentence: Sentence, there: Reading) -> Finding:
    """A number with the amount of the source that bears it out, or its sentence where several do together."""
    same = [one for one in there.figures if one.amount.value == own.amount.value]
    passage = same[0].span.shift(sentence.span.start) if same else sentence.span
    named = name_passage(sentence.source.reading, passage)
    selector = named.values(sentence.source.id) if isinstance(named, Passage) else {}
    message = f"in {sentence.source.id}"
    return Finding("figure", span, words, "verified", message, sentence.source, passage, None, selector)
