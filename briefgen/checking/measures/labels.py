"""A label beside the sentence of its number, with the part of the sentence that the number belongs to.

That part reaches from the number to the next one on either side, and no further than the next conjunction or
sign: *killed six people and | injured 148*.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.checking.figures.values import places
from briefgen.languages import ENGLISH, described
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.languages.contract.measured import Measured
    from briefgen.reading import Reading

_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_PRONOUN: Final = re.compile(r"\b(?:new|old|used|newer|older|bigger|larger|smaller|other|same|latter)\s\Z")
"""What stands before *one* where it is no number of English: *the old one*."""
_LONGEST: Final = 500
"""Code points of a sentence beyond which nothing is compared: a table or a list read as one."""


class Misread(NamedTuple):
    """What a label says, and where the source says otherwise, in code points of the source."""

    word: str
    span: Span


@dataclass(frozen=True)
class Counted:
    """A place of a number, and what it is said to count.

    Attributes:
        reading: What is known of the source.
        sentence: The sentence of the number, in code points of the source.
        place: The number with its unit.
        label: What it is said to count.
        theirs: The source's words.
        own: Those of the languages that the label may be in.
    """

    reading: Reading
    sentence: Span
    place: Span
    label: str
    theirs: Measured
    own: tuple[Measured, ...]

    @property
    def text(self) -> str:
        """The text of the source, into which all spans count."""
        return self.reading.text

    @cached_property
    def others(self) -> tuple[Span, ...]:
        """The other numbers of the sentence, years aside."""
        return tuple(
            one
            for one in self.reading.numerals
            if self.sentence.contains(one)
            and not one.overlaps(self.place)
            and not _YEAR.fullmatch(one.slice(self.text))
            and not _is_pronoun(self.text, one)
        )

    @cached_property
    def wide(self) -> tuple[Span, Span]:
        """What stands between the number and the next ones, before and behind it."""
        before = max((one.end for one in self.others if one.end <= self.place.start), default=None)
        behind = min((one.start for one in self.others if one.start >= self.place.end), default=None)
        start = self.sentence.start if before is None else before
        end = self.sentence.end if behind is None else behind
        return Span(min(start, self.place.start), self.place.start), Span(
            self.place.start, max(end, self.place.end)
        )

    @cached_property
    def near(self) -> tuple[Span, Span]:
        """The same up to the next conjunction or sign."""
        joint = _joint(self.theirs.joints)
        before, behind = self.wide
        start = before.start
        for found in joint.finditer(self.text, before.start, before.end):
            start = found.end()
        cut = joint.search(self.text, self.place.end, behind.end)
        return Span(start, before.end), Span(behind.start, cut.start() if cut is not None else behind.end)

    @property
    def is_money(self) -> bool:
        """Whether the number is a sum of money."""
        return any(one.amount.currency for one in self.reading.figures if one.span.overlaps(self.place))

    @property
    def is_measure(self) -> bool:
        """Whether the number has a currency or a unit of measure, and counts nothing."""
        return any(one.amount.firm for one in self.reading.figures if one.span.overlaps(self.place))

    @property
    def is_share(self) -> bool:
        """Whether the number is a percentage."""
        return any(
            one.amount.unit == "percent" for one in self.reading.figures if one.span.overlaps(self.place)
        )


def counted_in(
    reading: Reading, passage: Sequence[Span], value: str, measures: str, site: str
) -> Iterator[Counted]:
    """Every place of a value in its passage, with its sentence and its label."""
    language = reading.counting
    if language is None or language.measured is None:
        return
    known = dict.fromkeys((language, described(site) or ENGLISH, ENGLISH))
    own = tuple(one.measured for one in known if one.measured is not None)
    exact = tuple(places(reading.text, passage, value))
    alike = (one for one in reading.numerals if one.slice(reading.text) == value)
    for place in exact or (one for one in alike if any(span.contains(one) for span in passage)):
        sentence = reading.sentence_around(place)
        if len(sentence) <= _LONGEST:
            yield Counted(reading, sentence, place, measures, language.measured, own)


def found_in(pattern: str, text: str, spans: Sequence[Span]) -> re.Match[str] | None:
    """Where the words of a pattern stand in some stretches of a text."""
    whole = whole_words(pattern)
    return next((found for span in spans if (found := whole.search(text, span.start, span.end))), None)


def _is_pronoun(text: str, one: Span) -> bool:
    return one.slice(text) == "one" and _PRONOUN.search(text, max(0, one.start - 9), one.start) is not None


@cache
def whole_words(pattern: str) -> re.Pattern[str]:
    """A pattern for whole words, upper and lower case aside."""
    return re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE)


@cache
def _joint(words: str) -> re.Pattern[str]:
    return re.compile(rf"[,;:–—()]\s|(?<=\s)(?:{words})\s", re.IGNORECASE)
