"""An age labelled as a count: *The climber, 67, was found* as 67 climbers."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from briefgen.checking.measures.labels import Misread, whole_words
from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.checking.measures.labels import Counted

_AGE: Final = re.compile(r"\d{1,3}")
_OLDEST: Final = 120
_REACH: Final = 40
"""Code points before a number in which whoever is so old is named."""


def given_age(one: Counted) -> Misread | None:
    """The label of a number that is somebody's age, where it does not say so."""
    number = next((span for span in one.reading.numerals if one.place.overlaps(span)), None)
    if (
        number is None
        or number != one.place
        or any(whole_words(known.ages).search(one.label) for known in one.own)
    ):
        return None
    written = number.slice(one.text)
    if _AGE.fullmatch(written) is None or int(written) > _OLDEST:
        return None
    low = max(one.sentence.start, number.start - _REACH)
    for before, behind in _patterns(one.theirs.aged):
        first = before.search(one.text, low, number.start)
        after = behind.match(one.text, number.end) if first is not None else None
        if first is not None and after is not None:
            return Misread(one.label, Span(first.start(), after.end()))
    return None


@cache
def _patterns(pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple((re.compile(rf"(?:{before})\Z"), re.compile(behind)) for before, behind in pairs)
