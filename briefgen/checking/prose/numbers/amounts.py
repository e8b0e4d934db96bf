"""Whether the numbers of the editor's prose are those of its evidence."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.checking.prose.numbers.amount_defects import Unproven, defect_of
from briefgen.checking.prose.numbers.lengths import lengths_of
from briefgen.checking.prose.numbers.loose_numbers import loose_numbers, unproven_words
from briefgen.checking.prose.numbers.scores import proven_scores
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.checking.prose.statements import Statement
    from briefgen.reading import ExtractedFigure, Reading

_DIGITS: Final = re.compile(r"(?<![\w])[+−-]?\d(?:[\d.,:/’'  ×^]*[\d⁰¹²³⁴-⁹])?(?:st|nd|rd|th)?(?![\w])")
_OF_WHOLE: Final = re.compile(
    r"(?:\A|\s+)(?:of|out of|de|des|d['’]|sur|von|der|unter|entre)\s*"
    r"(?:all |the |its |their |los |las |sus |les |ses |leurs |den |ihren |insgesamt )*\Z",
    re.IGNORECASE,
)
"""What stands between a part and its whole."""
_ALL: Final = re.compile(
    r"\b(?:all|the|its|their|los|las|sus|les|ses|leurs|die|alle|der|den|ihre|ihren)\s+\Z", re.IGNORECASE
)
_PART: Final = re.compile(
    r"\b(?:only|some|most|many|several|few|half|part|one|nur|einige|viele|mehrere|hälfte|teil|eine[rs]?"
    r"|seul\w*|certain\w*|plusieurs|moitié|partie|que|sol[oa]|sólo|algun\w+|vari[oa]s|mitad|parte)\b",
    re.IGNORECASE,
)


def unproven_amounts(statement: Statement) -> Iterator[Unproven]:
    """Yield the numbers of the text that no sentence of its evidence states, in order."""
    reading = statement.reading
    own = [one for one in reading.figures if not statement.is_quoted(one.span)]
    rest = list(_rest(statement, own))
    if not own and not rest and not any(loose_numbers(reading)):
        return
    sentences = list(dict.fromkeys(passage.sentence for passage in statement.passages))
    stated = [one for sentence in sentences for one in sentence.figures]
    known = all(sentence.language is not None for sentence in sentences)
    scores = proven_scores(reading.text, sentences)
    own = [one for one in own if not any(score.overlaps(one.span) for score in scores)]
    rest = [span for span in rest if not any(score.overlaps(span) for score in scores)]
    for one in own:
        found = defect_of(reading.text, one, stated, sentences)
        if found is not None:
            lengths = list(lengths_of(sentences))
            if found.defect == "other-noun" and _is_abroad(reading, sentences):
                continue
            if lengths and defect_of(reading.text, one, [*stated, *lengths], sentences) is None:
                continue
        if found is not None and not (not known and _stands(one.exact, sentences)):
            yield found if known or found.sure is False else replace(found, sure=False)
    yield from _wholes(reading, own, sentences)
    taken = [one.span for one in own] + [one.outer for one in reading.quoted_spans]
    if reading.language is not None and known:
        for span, sure in unproven_words(reading, taken, sentences, stated):
            yield Unproven(span, "no-number", tuple(one.exact for one in stated), sure=sure)
    for span in rest:
        if not _stands(span.slice(reading.text), sentences):
            yield Unproven(span, "other-number", (), sure=known)


def _wholes(
    reading: Reading, own: Sequence[ExtractedFigure], sentences: Sequence[Reading]
) -> Iterator[Unproven]:
    """A whole of which the evidence has only a part act: *the ten clinics* for *three of the ten*."""
    if len(own) != 1 or _OF_WHOLE.search(reading.text[: own[0].span.start]) or _PART.search(reading.text):
        return
    if _ALL.search(reading.text[: own[0].span.start]) is None:
        return
    same = [
        (sentence, one)
        for sentence in sentences
        for one in sentence.figures
        if one.amount.value == own[0].amount.value
    ]
    parts = [(sentence, _part_before(sentence, one)) for sentence, one in same]
    if same and all(parts_of for _, parts_of in parts):
        stated = tuple(part for _, part in parts if part)
        yield Unproven(own[0].span, "limit", stated, sure=False)


def _part_before(sentence: Reading, whole: ExtractedFigure) -> str | None:
    """The number that is said to be part of a whole, with it: *three of the ten*."""
    joined = _OF_WHOLE.search(sentence.text[: whole.span.start])
    ends = () if joined is None else (one for one in sentence.numerals if one.end == joined.start())
    part = next(iter(ends), None)
    return sentence.text[part.start : whole.span.end] if part is not None else None


def _is_abroad(reading: Reading, sentences: Sequence[Reading]) -> bool:
    """Whether a text counts in one language what its evidence counts in another, so that nouns differ."""
    return any(sentence.counting is not reading.counting for sentence in sentences)


def _rest(statement: Statement, own: Sequence[ExtractedFigure]) -> Iterator[Span]:
    """Digits that are read neither as an amount nor as a date, nor are part of a name."""
    taken = [one.span for one in own] + [one.span for one in statement.reading.moments]
    for match in _DIGITS.finditer(statement.text):
        span = Span(*match.span())
        if not statement.is_quoted(span) and not any(one.overlaps(span) for one in taken):
            yield span


def _stands(words: str, sentences: Sequence[Reading]) -> bool:
    """Whether the digits of some words stand in a sentence, however they are grouped."""
    wanted = re.sub(r"[^\d]+", "", words)
    return bool(wanted) and any(
        wanted in {re.sub(r"[^\d]+", "", match.group()) for match in _DIGITS.finditer(sentence.text)}
        or re.search(rf"(?<!\d){wanted}(?!\d)", sentence.text)
        for sentence in sentences
    )
