"""What stands behind a passage, in its sentence or as the next one, and turns it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from briefgen.checking.scope.clauses import HARD, breaks
from briefgen.checking.scope.tables import tables
from briefgen.checking.scope.turn import Turn
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.checking.scope.phrases import Match
    from briefgen.checking.scope.surroundings import Surroundings
    from briefgen.checking.scope.turn import Side
    from briefgen.checking.scope.words import Word
    from briefgen.languages.contract.scope import Scope, TurnKind

_PARTS: Final = frozenset({",", *HARD})
_STOPS: Final = frozenset(".!?…")
_ASKS: Final = "?"
_COUNTED: Final = 4
"""How far before its end a passage may hold the number that a limit behind it is about: *500 men* or more."""
_COMPARED: Final = 3
"""How far before its end a passage may begin to compare: *as honest*, *as well known*."""
_LONGEST_SUBJECT: Final = 7
"""How many words of a subject and its verb are looked at: *the spokesman of the ministry said*."""


def behind(around: Surroundings, scope: Scope) -> Iterator[Turn]:
    """Yield each word or phrase behind the passage that turns it."""
    if around.words:
        yield from _Behind(around, scope).turns()


class _Behind:
    def __init__(self, around: Surroundings, scope: Scope) -> None:
        self._words, self._passage, self._scope = around.behind, around.words, scope
        self._before, self._following = around.before, around.following
        self._tables = tables(scope)
        found = breaks(self._words, None, scope)
        limits = (
            place for place in found if self._words[place].text not in _PARTS or not self._is_part(place)
        )
        self._limit = next(limits, len(self._words))

    def _is_part(self, place: int) -> bool:
        """Whether a comma or dash parts off no clause of its own."""
        after = self._words[place + 1] if place + 1 < len(self._words) else None
        return after is None or after.text not in self._scope.clauses.subjects

    def turns(self) -> Iterator[Turn]:
        yield from self._question()
        yield from self._directly()
        yield from self._anywhere()
        yield from self._parts()
        yield from self._attributed()
        yield from self._retracted()

    def _turn(self, match: Match[TurnKind]) -> Turn:
        return _turn(self._words, match, match.name, "behind")

    def _turn_as(self, match: Match[str], kind: TurnKind) -> Turn:
        return _turn(self._words, match, kind, "behind")

    def _question(self) -> Iterator[Turn]:
        signs = [word.text for word in self._words]
        if _ASKS not in signs or self._passage[-1].text == _ASKS:
            return
        end = signs.index(_ASKS)
        rest = self._words[:end]
        plain = [word for word in rest if not word.is_sign]
        if not plain or self._asks(rest):
            first = self._words[0]
            span = Span(first.start, self._words[end].end)
            yield Turn("question", "behind", span, span, certain=self._is_inverted(rest))

    def _is_inverted(self, rest: Sequence[Word]) -> bool:
        """Whether the passage alone is what the question asks: *will* we attack *?*."""
        opening = self._before[-1].text if self._before else ""
        return not any(word.is_sign for word in rest) and opening in self._scope.behind.asking

    def _asks(self, rest: Sequence[Word]) -> bool:
        """Whether the question that ends in ``rest`` holds the passage, or a tag asks for it."""
        opening = self._before[0] if self._before else self._passage[0]
        if self._limit >= len(rest) and not any(word.is_sign for word in rest):
            return True
        if opening.text in self._scope.behind.asking:
            return self._limit >= len(rest)
        start = max((place + 1 for place, word in enumerate(rest) if word.text in _PARTS), default=0)
        return (
            any(match.end == len(rest) for match in self._tables.tags.at(self._words, start))
            if start < len(rest)
            else False
        )

    def _directly(self) -> Iterator[Turn]:
        if not self._words:
            return
        for match in self._tables.behind.at(self._words, 0):
            yield self._turn(match)
        start = self._words[0].text == "," and self._scope.clauses.bare and len(self._words) > 1
        if any(word.text in self._scope.behind.future for word in self._passage):
            for one in self._tables.later.at(self._words, 0):
                yield self._turn_as(one, "condition")
        if any(word.is_future(self._scope) for word in self._passage):
            for one in self._tables.lasting.at(self._words, start):
                yield self._turn_as(one, "condition")
        if any(word.text in self._scope.before.negations for word in self._passage):
            for one in self._tables.bounding.at(self._words, start):
                yield self._turn_as(one, "condition")
        yield from self._compared()
        yield from self._excepted()
        yield from self._picked()
        yield from self._paired()
        if self._passage[-1].is_number(self._scope):
            for one in self._tables.numeric_behind.at(self._words, 0):
                yield self._turn_as(one, "quantity")
        elif any(word.is_number(self._scope) for word in self._passage[-_COUNTED:]):
            for one in self._tables.numeric_behind.at(self._words, 0):
                if one.end - one.start > 1 or self._is_closed(one.end):
                    yield self._turn_as(one, "quantity")
        if any(word.is_number(self._scope) for word in self._passage[-_COUNTED:]):
            for one in self._tables.rated.at(self._words, 0):
                if self._is_closed(one.end) or self._words[one.end].text in self._scope.clauses.asides:
                    yield self._turn_as(one, "quantity")

    def _compared(self) -> Iterator[Turn]:
        """What a quality is compared with: *as honest* as *a snake*."""
        first, comparing = self._words[0], self._scope.behind.comparing
        if first.text in comparing and any(word.text in comparing for word in self._passage[-_COMPARED:-1]):
            span = Span(first.start, first.end)
            yield Turn("comparison", "behind", span, Span(first.start, self._words[-1].end))

    def _excepted(self) -> Iterator[Turn]:
        """An exception from what is said of all: *all refugees* but *spies*."""
        first, after = self._words[0], self._words[1] if len(self._words) > 1 else None
        scope = self._scope
        if (
            first.text not in scope.behind.excepting
            or after is None
            or after.text in (scope.clauses.pronouns or scope.clauses.subjects)
        ):
            return
        if any(word.text in scope.behind.universal for word in self._passage):
            span = Span(first.start, after.end)
            yield Turn("exception", "behind", span, Span(first.start, self._words[-1].end))

    def _paired(self) -> Iterator[Turn]:
        """The first of two clauses, of which only one will be: *either* they pay *or we leave*."""
        if self._before and self._before[-1].text in self._scope.before.pairing:
            for word in self._words:
                if word.text in self._scope.before.choosing:
                    span = Span(word.start, word.end)
                    yield Turn("condition", "behind", span, Span(self._words[0].start, self._words[-1].end))
                    return

    def _picked(self) -> Iterator[Turn]:
        """What says of which all a passage speaks that ends with them: *we paid all debts* of *the farm*."""
        first, ending = self._words[0], [word.text for word in self._passage[-3:-1]]
        directly = ending[-1:] if first.text not in self._scope.before.attaching else ending
        limits = (match.end for match in self._tables.numeric.at(self._words, 0))
        bounded = any(end < len(self._words) and self._words[end].is_number(self._scope) for end in limits)
        done = len(self._words) > 1 and self._words[1].text.endswith(self._scope.behind.activity)
        picks = bounded or (first.text in self._scope.behind.picking and not done)
        if picks and not self._scope.behind.universal.isdisjoint(directly):
            span = Span(first.start, first.end)
            yield Turn("quantity", "behind", span, Span(first.start, self._words[-1].end))

    def _anywhere(self) -> Iterator[Turn]:
        exempt = {
            place
            for table in (self._tables.affirming, self._tables.concessive)
            for match in table.found(self._words)
            for place in range(match.start, match.end)
        }
        for match in self._tables.anywhere.found(self._words):
            if match.start < self._limit and match.start not in exempt:
                yield self._turn(match)

    def _parts(self) -> Iterator[Turn]:
        for place in self._heads():
            for match in self._tables.after.at(self._words, place):
                if match.name != "report" or not place or self._is_closed(match.end):
                    yield self._turn(match)
            for match in self._tables.closing.at(self._words, place):
                if all(word.is_sign for word in self._words[match.end :]):
                    yield self._turn(match)

    def _attributed(self) -> Iterator[Turn]:
        """What says at the end who says so: *…, my enemies say*."""
        for place in self._heads():
            if self._words[place].text in self._scope.behind.conceding:
                continue  # *…, whatever my party thinks*
            if place and self._is_inverted_cue(place):
                yield from self._reported(place, place + 1)
                continue
            for at in range(place + 1, min(place + _LONGEST_SUBJECT, len(self._words))):
                word, subject = self._words[at], self._words[at - 1]
                if subject.is_sign or word.is_sign or subject.text in self._scope.clauses.relatives:
                    break
                if word.text in self._scope.before.reporting and self._is_closed(at + 1):
                    if place and self._subject(place, at) not in self._scope.before.speakers:
                        yield from self._reported(place, at + 1)
                    break

    def _subject(self, place: int, verb: int) -> str:
        """The last word of a verb's subject, no further than ``place``: *I* of *I always say*."""
        at, clauses = verb - 1, self._scope.clauses
        while at > place and (
            self._words[at].text in clauses.auxiliaries or self._words[at].text.endswith(clauses.adverb)
        ):
            at -= 1
        return self._words[at].text

    def _is_inverted_cue(self, place: int) -> bool:
        """Whether a part of the sentence is a verb of saying and its subject: *…, says his rival*."""
        stop = min(len(self._words), place + _LONGEST_SUBJECT)
        ends = (at for at in range(place + 1, stop) if self._words[at].is_sign)
        end = next(ends, len(self._words))
        subject = self._words[place + 1].text if place + 1 < len(self._words) else ""
        said = self._words[place].text in self._scope.before.reporting
        return said and 1 < end - place < _LONGEST_SUBJECT and subject not in self._scope.before.speakers

    def _reported(self, start: int, end: int) -> Iterator[Turn]:
        span = Span(self._words[start].start, self._words[end - 1].end)
        yield Turn("report", "behind", span, Span(self._words[0].start, span.end))

    def _heads(self) -> Iterator[int]:
        """Where a part of what is left begins: at once, or behind a comma or dash."""
        for place, word in enumerate(self._words):
            if word.is_sign:
                continue
            if place == 0 or self._words[place - 1].text in _PARTS:
                yield place

    def _is_closed(self, end: int) -> bool:
        return end >= len(self._words) or self._words[end].is_sign

    def _retracted(self) -> Iterator[Turn]:
        following = self._following
        if not following:
            return
        start = 0
        while start < len(following) and following[start].text in self._scope.behind.openers:
            start += 1
        if start == len(following):
            return
        for match in self._tables.retracting.at(following, start):
            if (
                following[match.end - 1].is_sign
                or match.end >= len(following)
                or following[match.end].is_sign
            ):
                yield _turn(following, match, "retraction", "next")
        for match in self._tables.scorning.at(following, start):
            yield _turn(following, match, "retraction", "next")


def _turn(words: Sequence[Word], match: Match[Any], kind: TurnKind, side: Side) -> Turn:
    span = Span(words[match.start].start, words[match.end - 1].end)
    return Turn(kind, side, span, Span(words[0].start, words[-1].end))
