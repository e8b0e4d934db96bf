"""Whose number it is, where a sentence has several: *Russia has 5,000 tanks, Ukraine has 900 tanks*."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from briefgen.checking.prose.naming.countries import of_one_country
from briefgen.checking.prose.naming.names import capitalised, is_name
from briefgen.checking.prose.numbers.amount_defects import Unproven
from briefgen.checking.prose.numbers.counted_nouns import nouns_of, share_noun
from briefgen.checking.prose.statements import read
from briefgen.checking.prose.stems import bare_word, is_same_name
from briefgen.curation import Figure
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefgen.checking.prose.naming.capitals import Word
    from briefgen.checking.prose.statements import Passage, Statement
    from briefgen.reading import ExtractedFigure, Reading
_PARTED: Final = re.compile(
    r"[,;:–—]|(?<!\w)(?:and|but|while|whereas|or|und|aber|während|oder|sowie|et|mais|ou|tandis|y|e|pero"
    r"|mientras|o)(?!\w)",
    re.IGNORECASE,
)
"""What begins another part of a sentence: *to Chile* of *60 tonnes to Chile and 15* is of the first."""


def misplaced_owners(statement: Statement) -> Iterator[Unproven]:
    """Yield the names to which a text gives a number that its evidence gives to another."""
    if statement.is_of_topic or statement.field == "event":
        return
    named = [one for one in capitalised(statement.text) if is_name(one)]
    for passage in statement.passages if named else ():
        stated = passage.sentence.figures
        for found in (_owner, _behind) if len(stated) > 1 else ():
            owners = {one.span: found(passage.sentence, one, stated) for one in stated}
            yield from islice(_misplaced(statement, passage, named, owners), 1)


def _misplaced(
    statement: Statement, passage: Passage, named: Sequence[Word], owners: Mapping[Span, Word | None]
) -> Iterator[Unproven]:
    sentence, stated = passage.sentence, passage.sentence.figures
    for figure in _meant(statement, passage, stated):
        owner = owners[figure.span]
        if owner is None or any(_is_same(word, owner) for word in named):
            continue
        for rival in stated:
            other = owners[rival.span]
            if rival is figure or other is None or not _is_alike(figure, rival):
                continue
            word = next((one for one in named if _is_same(one, other)), None)
            if word is not None:
                whole = Span(
                    min(owner.span.start, figure.span.start), max(owner.span.end, figure.span.end)
                ).slice(sentence.text)
                yield Unproven(word.span, "other-owner", (whole,), sure=False)


def _is_alike(one: ExtractedFigure, other: ExtractedFigure) -> bool:
    """Whether two amounts count the same, or have one unit: a currency, a measure or a share."""
    if one.amount.firm or one.amount.currency or "percent" in (one.amount.unit, other.amount.unit):
        return one.amount.unit == other.amount.unit
    return share_noun(nouns_of(one), nouns_of(other))


def _meant(
    statement: Statement, passage: Passage, stated: Sequence[ExtractedFigure]
) -> list[ExtractedFigure]:
    """The amounts of a sentence that a text is about: a figure's own, or the one that a text repeats."""
    if statement.field == "text":
        own = {one.amount.value for one in statement.reading.figures}
        return [one for one in stated if one.amount.value in own] if len(own) == 1 else []
    start, spans = passage.around.start, passage.anchor.spans
    cited = [one for one in stated if any(one.span.shift(start).overlaps(span) for span in spans)]
    value = statement.entry.value if isinstance(statement.entry, Figure) else ""
    own = {one.amount.value for one in read(value, statement.language).figures}
    return [one for one in cited if one.amount.value in own] or cited


def _owner(sentence: Reading, figure: ExtractedFigure, stated: Sequence[ExtractedFigure]) -> Word | None:
    """The last name before an amount and behind the one before it."""
    low = max((one.span.end for one in stated if one.span.end <= figure.span.start), default=0)
    names = [
        one
        for one in capitalised(sentence.text)
        if is_name(one)
        and low <= one.span.start
        and one.span.end <= figure.span.start
        and (not low or _PARTED.search(sentence.text, low, one.span.start))
    ]
    return names[-1] if names else None


def _behind(sentence: Reading, figure: ExtractedFigure, stated: Sequence[ExtractedFigure]) -> Word | None:
    """The first name behind an amount and before the next one, in its part: *90 in Bergen and 40 in Oslo*."""
    high = min((one.span.start for one in stated if one.span.start >= figure.span.end), default=None)
    parted = _PARTED.search(sentence.text, figure.span.end)
    ends = [one for one in (high, parted.start() if parted else None) if one is not None]
    end = min(ends, default=len(sentence.text))
    names = (one for one in capitalised(sentence.text) if is_name(one))
    return next((one for one in names if figure.span.end <= one.span.start < end), None)


def _is_same(one: Word, other: Word) -> bool:
    first, second = bare_word(one.text), bare_word(other.text)
    return is_same_name(first, second) or of_one_country(first, second)
