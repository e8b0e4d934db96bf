"""What a figure's value claims, held against the amounts of its passage.

A value holds where it stands in the passage and takes in the whole of each number and amount that it touches,
or where it states the same amount in another notation, with no words behind it but those of the passage. In
both cases nothing beside the amount may limit it, and its sentence may not deny it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, get_args

from briefgen.anchoring import negation_before
from briefgen.checking.figures.agreement import follows, is_same_number
from briefgen.checking.figures.apportioned import each_before, score_around, share_of
from briefgen.checking.figures.denials import denial_of, denies
from briefgen.checking.figures.numbered import numbered
from briefgen.checking.figures.ranges import is_result_of_change, range_around
from briefgen.checking.figures.values import (
    doubt_after,
    doubt_within,
    inflected_places,
    places,
    qualifier_after,
    qualifier_before,
    rate_after,
    rate_behind_noun,
)
from briefgen.checking.figures.votes import is_own_side
from briefgen.checking.figures.whole_statements import is_difference, is_whole_statement
from briefgen.curation import Figure
from briefgen.languages import ENGLISH
from briefgen.languages.english.counting import ENGLISH_COUNTING
from briefgen.languages.scopes import limits_of
from briefgen.reading import (
    begins_with_amount,
    goes_on,
    is_amount_elsewhere,
    kept_limits,
    named_by,
    parse_statement,
    year_named,
)
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.checking.proofs import Proof
    from briefgen.languages import Language
    from briefgen.reading import Amount, ExtractedFigure, Reading, Statement

Verdict = Literal[
    "holds", "doubted", "denied", "named", "limited", "otherwise-limited", "no-number", "more", "other-number"
]


@dataclass(frozen=True, slots=True)
class Claim:
    """How a value lies to its passage.

    Attributes:
        limit: Where the source limits, doubts or denies the value, which leaves that out.
        whole: The source's own statement of the amount, to be shown instead.
    """

    verdict: Verdict
    limit: Span | None = None
    whole: Span | None = None


_HOLDS: Final = Claim("holds")
_NUMBER: Final = re.compile(
    r"\d|\b(?:couple|pair|single|double|triple|twice|thrice|multi-?[mb]illion)\b", re.IGNORECASE
)
"""What makes words a number, beside those that are read as an amount."""
_ORDER: Final[tuple[Verdict, ...]] = get_args(Verdict)
"""The best first."""
_COMMON: Final = re.compile(
    "[ -~\u00a0\u00a2-\u00a5\u00b0-\u00b3\u00b5\u00b7\u00bc-\u017f\u2009-\u2014\u2018\u2019\u202f\u2044"
    "\u2070-\u209f\u20a0-\u20cf\u2150-\u215e\u2212\u2248\u2264\u2265]*"
)
"""What a value may be written with in a notation that is not the source's: no emoji, no look-alike letter."""
_THOUSAND: Final = 1000
_THOUSANDS: Final = re.compile(r"\d\.000(?!\d)")
_MARKUP: Final = re.compile(r"[<>&]\s?[/!#a-zA-Z]")


def claim_of(proof: Proof) -> Claim:
    """How a figure's value lies to its passage; judged once, for all rules that ask."""
    figure = proof.citation.selector
    assert isinstance(figure, Figure)  # noqa: S101  # a citation of this kind is one
    reading, passage = proof.source.reading, proof.anchor.spans
    return proof.memo.once("claim", lambda: judged(reading, passage, figure.value, figure.measures))


def judged(reading: Reading, passage: Sequence[Span], value: str, measures: str = "") -> Claim:
    """The best that can be said of a figure's value: one place or amount for which it holds is enough.

    Args:
        reading: What is known of the source.
        passage: The parts of the passage in it.
        value: As it should be shown.
        measures: What the figure says that it measures; a doubt that is said there is kept.
    """
    judge = _Judge(reading, value, measures)
    claims = sorted(judge.claims(passage), key=lambda claim: _ORDER.index(claim.verdict))
    return claims[0] if claims else Claim("other-number")


def statement_of(reading: Reading, found: ExtractedFigure) -> Span | None:
    """Where a figure is stated with all that limits it, so that a value of these words holds."""
    stated = Span(found.span.start, found.completes or found.span.end)
    for _ in range(_MOST_LIMITS):
        value = " ".join(stated.slice(reading.text).split())
        claim = judged(reading, (_union(found.sentence, stated),), value)
        if claim.verdict == "holds":
            return stated
        if claim.whole is None or claim.verdict in ("named", "denied"):
            return None
        stated = _union(stated, claim.whole)
    return None


class _Judge:
    """One value against the text of its source."""

    def __init__(self, reading: Reading, value: str, measures: str) -> None:
        self.reading, self.text, self.value, self.measures = reading, reading.text, value, measures
        self.language = reading.counting
        self.is_whole = False

    def claims(self, passage: Sequence[Span]) -> Iterator[Claim]:
        """What can be said of the value, for each place and amount of the passage that may support it."""
        value, language = self.value, self.language
        if language is None:
            stands = (*places(self.text, passage, value), *inflected_places(self.text, passage, value))
            yield from map(self._literal, stands)
            yield from self._elsewhere(passage)
            return
        if _MARKUP.search(value) is not None and value not in self.text:
            yield Claim("more")
            return
        self.is_whole = is_whole_statement(value, language)
        if self.is_whole:
            yield from (self._verbatim(place, None, language) for place in places(self.text, passage, value))
            return
        if not any(begins_with_amount(value, one) for one in (language, ENGLISH)):
            yield Claim("more")
            return
        shown = parse_statement(value, language)
        for place in places(self.text, passage, value):
            yield self._verbatim(place, shown.amount or kept_limits(value, language), language)
        if shown.amount is None and _NUMBER.search(value) is None:
            yield Claim("no-number")
        if _COMMON.fullmatch(value) is None:
            return
        for one in self.reading.figures:
            if any(one.span.overlaps(span) for span in passage):
                yield from self._notations(one, language)

    def _notations(self, one: ExtractedFigure, language: Language) -> Iterator[Claim]:
        """What can be said of the value in another notation, by the source's language or English."""
        for written in dict.fromkeys((language, ENGLISH)):
            shown = parse_statement(self.value, written)
            if self._drops_thousands(one):
                continue
            if shown.amount is not None and is_same_number(shown.amount, one, language):
                yield self._in_another_notation(one, shown, shown.amount, language)

    def _drops_thousands(self, one: ExtractedFigure) -> bool:
        """Whether *900* is given for *900.000*, which more likely counts thousands than no decimals."""
        no_decimals = one.amount.value < _THOUSAND and _THOUSANDS.search(one.exact) is not None
        return no_decimals and _THOUSANDS.search(self.value) is None

    def _elsewhere(self, passage: Sequence[Span]) -> Iterator[Claim]:
        """A value in English for a number of a language that is not described: *2 miliardi*."""
        shown = parse_statement(self.value, ENGLISH)
        if shown.amount is None or shown.words or _COMMON.fullmatch(self.value) is None:
            return
        for span in self.reading.numerals:
            here = any(one.contains(span) for one in passage)
            if here and is_amount_elsewhere(self.text, span, self.reading.tag, shown.amount):
                yield self._undenied(span)

    def _literal(self, place: Span) -> Claim:
        cut = any(span.overlaps(place) and not place.contains(span) for span in self.reading.numerals)
        return Claim("other-number") if cut else self._undenied(place)

    def _undenied(self, place: Span) -> Claim:
        """Whether nothing right beside a number limits or denies it: *около* 40, *geen* 40."""
        limits = limits_of(self.reading.tag)
        if limits is not None:
            limit = limits.before_number(self.text, place.start) or limits.behind_count(self.text, place.end)
            if limit is not None:
                return Claim("doubted", limit, _union(limit, place))
        word = negation_before(self.text, place.start, self.reading.tag)
        if word is None:
            return _HOLDS
        start = self.text.rindex(word, 0, place.start)
        return Claim("denied", Span(start, start + len(word)), Span(start, place.end))

    def _verbatim(self, place: Span, shown: Amount | None, language: Language) -> Claim:
        numerals = [span for span in self.reading.numerals if span.overlaps(place)]
        cut = next((span for span in numerals if not place.contains(span)), None)
        if cut is not None:
            return Claim("other-number")
        touched = [one for one in self.reading.figures if one.span.overlaps(place)]
        if not touched and not numerals and shown is None and _NUMBER.search(place.slice(self.text)) is None:
            return Claim("no-number")
        whole = place
        for one in touched:
            found = self._cut(place, one, shown, language)
            if found is not None:
                return found
            whole = _union(whole, one.span)
        if goes_on(self.text, place.start, place.end) is not None:
            return Claim("other-number")
        name = self._name(place) or self._year(place)
        if name is not None:
            return Claim("named", name, name)
        return self._limited(whole, place, language)

    def _name(self, place: Span) -> Span | None:
        """The name or date that a number at ``place`` is part of."""
        first = next((span for span in self.reading.numerals if span.overlaps(place)), None)
        if first is None:
            return None  # a later one may be of what is counted: *3 Boeing 747 jets*
        known = self.language.measured if self.language is not None else None
        return named_by(self.text, first) or (numbered(self.text, first, known) if known else None)

    def _year(self, place: Span) -> Span | None:
        """The year that a value takes for a count: 1990 of *In 1990 soldiers left*; alone it holds."""
        first = next((span for span in self.reading.numerals if span.overlaps(place)), None)
        if first is None or first.start != place.start or first.end >= place.end:
            return None
        return year_named(self.text, first)

    def _cut(
        self, place: Span, one: ExtractedFigure, shown: Amount | None, language: Language
    ) -> Claim | None:
        """What is wrong with a value that takes in a part of an amount only; None where the rest may go."""
        text, amount = self.text, one.amount
        if one.completes is not None and not place.contains(Span(one.span.start, one.completes)):
            return Claim("other-number")
        if place.contains(one.span) or _is_article(text, one.span, place) or _leaves_noun(text, one, place):
            return None
        if _takes_people_for(one, place.slice(text).split()[-1:], language):
            return Claim("other-number")
        if shown is None and self.is_whole and place.end >= one.words_at and not amount.firm:
            return None  # what is counted need not be shown
        if shown is None:
            return Claim("other-number")
        if _is_gift(shown, amount):
            return None
        if amount.high is not None and shown.high is None and not amount.indefinite:
            if is_result_of_change(text, one.span.start, shown, amount) and place.end == one.span.end:
                return None
            is_end = shown.value in (amount.value, amount.high)
            return Claim("limited" if is_end else "other-number", _rest(one.span, place), one.span)
        if not is_same_number(shown, one, self.language):
            return Claim("other-number")
        if shown.qualifier != amount.qualifier:
            return Claim("limited", _rest(one.span, place), one.span)
        return None

    def _in_another_notation(
        self, one: ExtractedFigure, shown: Statement, amount: Amount, language: Language
    ) -> Claim:
        if shown.words is None or not follows(shown.words, self.text, one, language):
            return Claim("more")
        if _takes_people_for(one, shown.words[-1:], language):
            return Claim("other-number")
        if goes_on(self.text, one.span.start, one.span.end) is not None:
            return Claim("other-number")
        name = self._name(one.span)
        if name is not None:
            return Claim("named", name, name)
        beside = self._limited(one.span, one.span, language)
        if amount.qualifier == one.amount.qualifier:
            return (
                beside if beside.verdict != "holds" else self._narrowed(one, shown.words, language) or beside
            )
        verdict: Verdict = "limited" if amount.qualifier is None else "otherwise-limited"
        return Claim(verdict, one.span, beside.whole or one.span)

    def _narrowed(self, one: ExtractedFigure, shown: Sequence[str], language: Language) -> Claim | None:
        """What doubts, limits or narrows the noun of an amount and is left out: *9* toy *guns*."""
        roughly = qualifier_after(self.text, one.words_at, language)
        if roughly is not None and one.amount.qualifier is None and one.span.contains(roughly):
            return Claim("limited", roughly, one.span)
        found = doubt_within(self.text, (one,), one.span, language, narrowing=bool(shown))
        if found is None or found.slice(self.text).casefold() in shown or self._is_said(found):
            return None
        return Claim("doubted", found, one.span)

    def _limited(self, whole: Span, place: Span, language: Language) -> Claim:
        """Whether words beside an amount limit it, make it one end of a range, doubt it or deny it."""
        text = self.text
        rate, score = rate_after(text, whole.end, language), score_around(text, whole, language)
        before = [qualifier_before(text, start, language) for start in (whole.start, place.start)]
        found = [Span(one.start, one.end) for one in before if one is not None and not one.doubts]
        found += [
            limit
            for limit in (
                qualifier_after(text, place.end, language),
                qualifier_after(text, whole.end, language),
                rate,
                range_around(text, self.reading.figures, whole),
                score,
                self._added(whole.end),
            )
            if limit is not None and not (limit == rate and self._is_rated(limit))
            if not is_difference(limit.slice(text), self.measures, language)
            if not (limit == score and is_own_side(place.slice(text), self.measures))
        ]
        limits = [limit for limit in found if not place.contains(limit)]
        if limits:
            for limit in limits:
                whole = _union(whole, limit)
            return Claim("limited", _rest(limits[0], place), whole)
        return self._doubted(whole, place, language) or _HOLDS

    def _doubted(self, whole: Span, place: Span, language: Language) -> Claim | None:
        """Whether the source doubts or denies the amount and the entry does not say so."""
        doubt = qualifier_before(self.text, whole.start, language)
        doubts = [
            Span(doubt.start, doubt.end) if doubt is not None and doubt.doubts else None,
            doubt_within(self.text, self.reading.figures, whole, language),
            doubt_after(self.text, whole.end, language),
            doubt_after(self.text, place.end, language),
            share_of(self.text, whole.start, self.reading.numerals, language),
        ]
        for span in doubts:
            if span is not None and not place.contains(span) and not self._is_said(span):
                return Claim("doubted", span, _union(whole, span))
        each = each_before(self.text, whole.start, language)
        if each is not None and not place.contains(each) and not self._is_said(each):
            return Claim("doubted", each, each)
        rate = rate_behind_noun(self.text, whole.end, language)
        if rate is not None and not place.contains(rate) and not self._is_rated(rate):
            return Claim("doubted", rate, rate)
        denial = denial_of(self.reading, whole, language)
        if denial is None or place.contains(denial) or self._is_said(denial):
            return None
        return None if denies(self.measures, language) else Claim("denied", denial, denial)

    def _is_rated(self, rate: Span) -> bool:
        """Whether what the figure measures names the rate: *yearly cost* of *$5 million a year*."""
        noun = rate.slice(self.text).split()[-1].casefold()
        forms = _RATED.get(noun, (noun[: max(_STEM, len(noun) - 1)],))
        return any(re.search(rf"(?<!\w){re.escape(form)}", self.measures.casefold()) for form in forms)

    def _added(self, end: int) -> Span | None:
        """What an amount is given without, where the figure does not name it: *$30* plus tax*."""
        added = self.language.numbers.added if self.language is not None else ()
        found = next(
            (one for one in added if self.text[end + 1 : end + 2 + len(one)].lower().startswith(one)), None
        )
        if found is None or not self.text[end].isspace() or found.split()[-1] in self.measures.casefold():
            return None
        return Span(end + 1, end + 1 + len(found))

    def _is_said(self, span: Span) -> bool:
        """Whether what the figure measures says as much: *planned losses* of *a planned 500*."""
        said = self.measures.casefold()
        if self.language is not None and is_ahead(self.measures, self.language):
            return True
        for word in span.slice(self.text).casefold().split():
            whole = r"(?!\w)" if len(word) < _STEM else ""
            if len(word) > _SHORT and re.search(rf"(?<!\w){re.escape(word[:_STEM])}{whole}", said):
                return True
        return False


_RATED: Final = {
    "year": ("year", "annual", "per annum"),
    "month": ("month",),
    "week": ("week",),
    "day": ("day", "daily"),
    "hour": ("hour",),
}
"""How what is measured may name the time for which an amount is given."""
_MOST_LIMITS: Final = 4
"""Limits that one amount may have, on either side."""
_STEM: Final = 5
"""Letters by which a word is known again in another form."""
_SHORT: Final = 3
"""Letters of words that say nothing."""


def is_ahead(measures: str, language: Language) -> bool:
    """Whether what a figure measures says that it is planned, expected or a goal."""
    return any(word.startswith(language.numbers.planned) for word in re.findall(r"\w+", measures.casefold()))


def _takes_people_for(one: ExtractedFigure, last: Sequence[str], language: Language) -> bool:
    """Whether a value stops at people who only describe what is counted: *9 police* of *9 police horses*."""
    counting, head = ENGLISH_COUNTING, one.amount.unit
    return (
        language is ENGLISH
        and not one.amount.firm
        and any(word in counting.people and word != head for word in last)
        and head not in counting.people
        and not (head.endswith(counting.person_endings) and head not in counting.not_persons)
    )


def _is_gift(shown: Amount, amount: Amount) -> bool:
    """Whether what was read as a range of money gives it to so many: *$1 billion to 3 countries*."""
    falls = amount.currency and amount.high is not None and amount.high < amount.value
    same = (shown.value, shown.unit, shown.qualifier) == (amount.value, amount.unit, amount.qualifier)
    return falls and same and shown.high is None


def _is_article(text: str, whole: Span, place: Span) -> bool:
    """Whether all that a value leaves out of an amount is the article before it."""
    before = Span(whole.start, max(whole.start, place.start)).slice(text).strip().lower()
    return before in ("a", "an", "the") and place.end >= whole.end


def _leaves_noun(text: str, one: ExtractedFigure, place: Span) -> bool:
    """Whether a value leaves out what an order of magnitude counts: *hundreds* of *hundreds of tanks*."""
    rest = text[place.end : one.span.end].split()
    starts = place.start <= one.span.start and one.amount.indefinite
    return starts and rest[:1] == ["of"] and " ".join(rest[1:]) == one.measures


def _rest(whole: Span, place: Span) -> Span:
    """The part of ``whole`` before ``place``, or after it where there is none before."""
    if whole.start < place.start:
        return Span(whole.start, min(whole.end, place.start))
    return Span(max(whole.start, min(place.end, whole.end)), whole.end)


def _union(one: Span, other: Span) -> Span:
    return Span(min(one.start, other.start), max(one.end, other.end))
