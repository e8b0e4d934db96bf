"""What stands before a passage in its sentence and turns it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.scope.clauses import HARD, breaks, is_infinitive_clause
from briefgen.checking.scope.tables import tables
from briefgen.checking.scope.turn import Turn
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.checking.scope.phrases import Match, PhraseTable
    from briefgen.checking.scope.surroundings import Surroundings
    from briefgen.checking.scope.words import Word
    from briefgen.languages.contract.scope import Scope, TurnKind

_LEADING_IN: Final = frozenset({",", ":"})
"""Signs behind a verb of saying that lead to what is said."""
_NEAR: Final = 4
"""How many words may stand between a verb and the passage that it governs."""
_LEADING: Final = 8
"""How many words lead from a verb that clears somebody, over whom and what it is of, to the passage."""
_SUBJECT: Final = 6
"""Among how many words of a passage the verb of its subject is looked for."""
_HEAD: Final = 12
"""How many words of a passage are looked at for what its first words are cleared of."""


def before(around: Surroundings, scope: Scope) -> Iterator[Turn]:
    """Yield each word or phrase before the passage that turns it."""
    if around.before and around.words:
        is_future = any(word.text in scope.behind.future for word in (*around.words, *around.behind))
        yield from _Before(around.before, around.words, scope, is_future=is_future).turns()


def narrated(around: Surroundings, scope: Scope) -> Iterator[Turn]:
    """Yield what the source's prose denies of the fragment that it quotes: *would never “attack”*."""
    words = around.narration
    if around.words and around.words[0].text in scope.before.negations:
        return  # *n'est* « pas à vendre »*: the one negation in two words
    for match in tables(scope).narrated.found(words):
        if all(
            word.text in scope.clauses.articles | scope.clauses.auxiliaries for word in words[match.end :]
        ):
            span = Span(words[match.start].start, words[match.end - 1].end)
            yield Turn(match.name, "narration", span, Span(words[0].start, words[-1].end))


class _Before:
    def __init__(
        self, words: Sequence[Word], passage: Sequence[Word], scope: Scope, *, is_future: bool
    ) -> None:
        self._words, self._passage, self._scope, self._is_future = words, passage, scope, is_future
        self._tables = tables(scope)
        found = breaks([*words, passage[0]], passage[1] if len(passage) > 1 else None, scope)
        self._breaks = [place for place in found if not self._governs(place)]
        self._is_apart = passage[0].text in scope.clauses.breaks
        self._exempt = {
            place for match in self._tables.affirming.found(words) for place in range(match.start, match.end)
        }
        self._conceded = {
            place
            for match in self._tables.concessive.found(words)
            if any(word.text == "," for word in words[match.end :])
            for place in range(match.start, match.end)
        }
        self._factive = max(self._tables.factive.found(words), key=lambda match: match.end, default=None)
        self._held = self._factive.end if self._factive is not None else 0

    def turns(self) -> Iterator[Turn]:
        if self._is_apart:
            return
        yield from self._negations()
        yield from self._clause()
        yield from self._sentence()
        if self._is_supposed():
            yield self._turn("condition", 0, 1)
        if any(word.is_future(self._scope) for word in self._passage):
            for match in self._tables.lasting.at(self._words, 0):
                if match.start not in self._exempt:
                    yield self._turn("condition", match.start, match.end)
        yield from self._reports()
        yield from self._governing(self._tables.near)
        if self._passage[0].text not in self._scope.clauses.conjunctions:
            yield from self._governing(self._tables.infinitive)
        yield from self._infinitive_clause()
        yield from self._beside(self._tables.beside)
        yield from self._acquitted()
        yield from self._blocked()
        yield from self._awaited()
        yield from self._chosen()
        yield from self._bidden()
        yield from self._beheaded()
        if self._is_number(self._passage[0]):
            yield from self._numeric()
            yield from self._out_of()

    def _is_supposed(self) -> bool:
        """Whether the sentence begins with a verb that supposes it: *had* they come*, *had it rained, …*."""
        if not self._words or self._words[0].text not in self._scope.before.inverted:
            return False
        return len(self._words) == 1 or (len(self._words) > 2 and self._words[-1].text == ",")

    def _turn(self, kind: TurnKind, start: int, end: int, *, certain: bool = False) -> Turn:
        span = Span(self._words[start].start, self._words[end - 1].end)
        return Turn(kind, "before", span, Span(self._words[0].start, self._words[-1].end), certain)

    def _governs(self, place: int) -> bool:
        """Whether a verb of saying governs the clause behind a comma: *er sagte, wir …*."""
        if not self._scope.clauses.bare or not 0 < place < len(self._words):
            return False
        return self._words[place].text == "," and self._words[place - 1].text in self._scope.before.reporting

    def _is_held(self, match: Match[TurnKind]) -> bool:
        """Whether the passage is a fact all the same; not where its verb is taken in: *refuse to accept*."""
        held = self._factive is not None and match.end <= self._factive.start
        return held and match.name != "comparison"

    def _reaches(self, start: int, end: int) -> bool:
        """Whether a trigger's clause still goes on where the passage begins."""
        return not any(place >= end for place in self._breaks) and not self._is_aside(start, end)

    def _is_aside(self, start: int, end: int) -> bool:
        """Whether a trigger stands in a relative clause between commas: *X, who never …, has …*."""
        opened = any(
            self._words[place].text == "," and self._words[place + 1].text in self._scope.clauses.relatives
            for place in range(start - 1)
        )
        return opened and any(word.text == "," for word in self._words[end:])

    def _negations(self) -> Iterator[Turn]:
        scope, words = self._scope, self._words
        for place, word in enumerate(words):
            if word.text not in scope.before.negations or place in self._exempt or place < self._held:
                continue
            relative = any(other.text in scope.clauses.relatives for other in words[place:])
            if self._passage[0].text in scope.clauses.auxiliaries and any(
                w.text in scope.clauses.relatives for w in words[:place]
            ):
                continue
            if self._is_apart_from(place):
                continue
            reaches = self._reaches(place, place + 1) or self._is_needed(place)
            if reaches and (word.text in scope.before.empty or not relative):
                yield self._turn("denial", place, place + 1, certain=self._is_governed())

    def _lacks(self, place: int) -> bool:
        """Whether the word there denies a noun alone: *without* a dam*."""
        return self._words[place].text in self._scope.before.lacking and place + 1 < len(self._words)

    def _is_apart_from(self, place: int) -> bool:
        """Whether it only says without what the passage came about: *without their help* we built it*."""
        return (
            self._lacks(place)
            and not self._is_future
            and self._passage[0].text in self._scope.clauses.pronouns
        )

    def _is_needed(self, place: int) -> bool:
        """Whether the passage is what would be if something lacked: *without a dam,* it will flood*."""
        opens = self._lacks(place) and place == 0 and self._is_future and self._words[-1].text == ","
        return opens and self._words[1].text in self._scope.clauses.articles

    def _is_governed(self) -> bool:
        """Whether the passage is the clause that a verb of believing or saying governs: *believe that …*."""
        last = [word.text for word in self._words[-2:]]
        return (
            len(last) == 2
            and last[1] in self._scope.clauses.conjunctions
            and last[0] in self._scope.before.asserting
        )

    def _clause(self) -> Iterator[Turn]:
        for match in self._tables.clause.found(self._words):
            if (
                match.start in self._exempt | self._conceded
                or self._is_held(match)
                or not self._reaches(match.start, self._introducing(match))
            ):
                continue
            certain = match.name == "denial" and self._is_governed()
            yield self._turn(match.name, match.start, match.end, certain=certain)

    def _introducing(self, match: Match[TurnKind]) -> int:
        """Where a phrase ends, the colon included behind which it gives what was heard: *I was told:*."""
        end = match.end
        gives = match.name == "hedge" and end < len(self._words) and self._words[end].text == ":"
        return end + gives

    def _sentence(self) -> Iterator[Turn]:
        words = self._words
        if self._passage[0].text in self._scope.before.consequent:
            return
        for match in self._tables.sentence.found(words):
            if match.start in self._exempt | self._conceded:
                continue
            in_its_clause = match.name == "condition" and self._reaches(match.start, match.end)
            if in_its_clause or (self._is_head(match) and not self._is_parted(match.end)):
                yield self._turn(match.name, match.start, match.end)

    def _is_parted(self, end: int) -> bool:
        """Whether a sign or a word such as *but* keeps even a condition from the passage."""
        return any(word.text in HARD or word.text in self._scope.clauses.breaks for word in self._words[end:])

    def _is_head(self, match: Match[TurnKind]) -> bool:
        """Whether a phrase begins a clause; one that supposes, such as *say*, has to begin the sentence."""
        if match.start == 0 or match.name == "supposition":
            return match.start == 0
        clauses, before = self._scope.clauses, self._words[match.start - 1].text
        return before in clauses.conjunctions or before in clauses.joining or before in clauses.breaks

    def _reports(self) -> Iterator[Turn]:
        words = self._words
        for place, word in enumerate(words):
            end = place + 1
            if end < len(words) and words[end].text in _LEADING_IN:
                end += 1
            if word.text not in self._scope.before.reporting or not self._reaches(place, end):
                continue
            subject = self._subject(place)
            if subject is not None and self._gives_a_clause(end):
                yield self._turn("report", subject, place + 1)

    def _gives_a_clause(self, place: int) -> bool:
        """Whether a clause begins at ``place``, behind a verb of saying, or soon after it."""
        clauses, words = self._scope.clauses, self._words
        following = words[place] if place < len(words) else self._passage[0]
        governs = any(one.text in clauses.conjunctions for one in words[place : place + _NEAR])
        return place == len(words) or governs or following.capital or following.text in clauses.subjects

    def _subject(self, place: int) -> int | None:
        """The place of the last word of a verb's subject; None where it is the speaker or there is none."""
        at = place - 1
        while at >= 0 and (
            self._words[at].text in self._scope.clauses.auxiliaries
            or self._words[at].text.endswith(self._scope.clauses.adverb)
        ):
            at -= 1
        if at > 0 and self._words[at].text == "," and self._words[at - 1].capital and place - at == 1:
            return at - 1  # *The builder, Sam Oakes, said …*
        if at < 0 or self._words[at].is_sign:
            return place if self._scope.before.drops_subject else None
        other = self._words[at].text
        return at if other not in self._scope.before.speakers | self._scope.clauses.articles else None

    def _governing(self, table: PhraseTable[TurnKind]) -> Iterator[Turn]:
        for match in table.found(self._words):
            between = self._words[match.end :]
            linked = all(self._links(word) for word in between)
            if (
                self._is_affirmed(match)
                or self._is_name(match)
                or (table is self._tables.infinitive and self._tells(match))
            ):
                continue
            if len(between) <= _NEAR and linked and match.end > self._held:
                yield self._turn(match.name, match.start, match.end)

    def _is_affirmed(self, match: Match[TurnKind]) -> bool:
        """Whether a phrase without a negation belongs to one that turns nothing: *once again*."""
        return (
            match.start in self._exempt and self._words[match.start].text not in self._scope.before.negations
        )

    def _is_name(self, match: Match[TurnKind]) -> bool:
        """Whether a single word is a name, by its capital behind a small word: *in May*, *with Will*."""
        if match.end - match.start > 1 or not match.start or not self._words[match.start].capital:
            return False
        ahead = self._words[match.start - 1]
        return not ahead.is_sign and (match.start == 1 or not ahead.capital)

    def _tells(self, match: Match[TurnKind]) -> bool:
        """Whether a verb gives a clause to somebody, and bids nothing: *I can tell you that*."""
        scope, last = self._scope, self._words[-1].text
        told = match.start > 0 and self._words[match.end - 1].text in scope.before.reporting
        return told and last in scope.clauses.conjunctions - scope.before.purpose

    def _infinitive_clause(self) -> Iterator[Turn]:
        """What a clause says of the infinitive behind its comma: *wir weigern uns,* sie zu schließen*."""
        words, scope = self._words, self._scope
        if (
            not scope.before.governing
            or words[-1].text != ","
            or not is_infinitive_clause(self._passage, scope)
        ):
            return
        start = max((at + 1 for at, word in enumerate(words[:-1]) if word.is_sign), default=0)
        clause = words[start:-1]
        denied = [start + at for at, word in enumerate(clause) if word.text in scope.before.negations]
        found = list(self._tables.governing.found(clause))
        for match in found:
            if not denied:
                yield self._turn(match.name, start + match.start, start + match.end)
        for place in denied:
            if not found and place not in self._exempt:
                yield self._turn("denial", place, place + 1)

    def _acquitted(self) -> Iterator[Turn]:
        """What clears somebody, or undoes a sentence: *cleared* the surgeon of forging them*."""
        scope, head = self._scope.before, self._passage[:_HEAD]
        for table, wanted in (
            (self._tables.acquitting, scope.acquitted_of),
            (self._tables.quashing, scope.quashed),
        ):
            for match in table.found(self._words):
                between = self._words[match.end :]
                # What is between may name who is cleared, or the charge: then it leads to the passage.
                leads = len(between) <= _LEADING and any(word.text in wanted for word in between)
                linked = len(between) <= _NEAR and all(self._links(word) for word in between)
                if self._reaches(match.start, match.end) and (
                    leads or (linked and any(word.text in wanted for word in head))
                ):
                    yield self._turn("denial", match.start, match.end)

    def _blocked(self) -> Iterator[Turn]:
        """What keeps a proposal from being done: *voted down a bill to* legalise it."""
        scope = self._scope.before
        leads = self._words[-1].text in scope.purpose or self._passage[0].text in scope.purpose
        for match in self._tables.blocking.found(self._words) if leads else ():
            between = self._words[match.end :]
            named = len(between) <= _LEADING and any(word.text in scope.blocked for word in between)
            if named and self._reaches(match.start, match.end):
                yield self._turn("undone", match.start, match.end)

    def _links(self, word: Word) -> bool:
        return (
            word.text in self._scope.clauses.links
            or word.capital
            or word.text.endswith(self._scope.clauses.adverb)
        )

    def _beside(self, table: PhraseTable[TurnKind]) -> Iterator[Turn]:
        for match in table.found(self._words):
            if self._is_beside(match) and not self._is_least_of_a_clause(match):
                yield self._turn(match.name, match.start, match.end)

    def _awaited(self) -> Iterator[Turn]:
        """A time that is to come: *when* we win*, we will talk*."""
        if not self._is_future:
            return
        last = len(self._words)
        if self._words[-1].text in self._scope.before.awaited:
            yield self._turn("condition", last - 1, last)
        for match in self._tables.later.found(self._words):
            if match.end == last and match.start not in self._exempt:
                yield self._turn("condition", match.start, match.end)
        for match in self._tables.awaiting.at(self._words, 0):
            if self._words[-1].text == ",":
                yield self._turn("condition", match.start, match.end)

    def _chosen(self) -> Iterator[Turn]:
        """The other of two clauses, of which only one will be: *they pay or* we leave*."""
        last, first = self._words[-1], self._passage[0]
        if last.text in self._scope.before.choosing and len(self._words) > 1:
            opens = first.capital or first.text in self._scope.clauses.pronouns
            if opens and any(word.text in self._scope.clauses.finite for word in self._passage[1:_SUBJECT]):
                yield self._turn("condition", len(self._words) - 1, len(self._words))

    def _bidden(self) -> Iterator[Turn]:
        """What will be if somebody does as he is bidden: *pay us and* we will leave*."""
        scope, words = self._scope.before, self._words
        if (
            words[0].text in scope.bidding
            and words[-1].text in scope.bidden
            and self._passage[0].text in self._scope.clauses.pronouns
            and any(word.text in self._scope.behind.future for word in self._passage[1:_NEAR])
        ):
            yield self._turn("condition", 0, len(words))

    def _beheaded(self) -> Iterator[Turn]:
        """A subject that is only a part of the source's: *the critics of* the mayor are right*."""
        clauses, words, passage = self._scope.clauses, self._words, self._passage
        if len(words) < 2 or words[-1].text not in self._scope.before.attaching or words[-2].is_sign:
            return
        if next(self._beside(self._tables.beside), None) is not None:
            return
        first = passage[0]
        if not (first.capital or first.text in clauses.articles) or first.text in clauses.pronouns:
            return
        for word in passage[1:_SUBJECT]:
            if word.text in clauses.finite and not word.capital:
                start = max((at for at, one in enumerate(words[:-1]) if one.is_sign), default=-1) + 1
                yield self._turn("narrowed", start, len(words))
                return
            if (
                word.is_sign
                or word.text in clauses.pronouns
                or word.text in clauses.relatives
                or word.text in clauses.conjunctions
                or word.text in clauses.joining
                or word.text in clauses.links
            ):
                return

    def _numeric(self) -> Iterator[Turn]:
        for match in self._tables.numeric.found(self._words):
            if match.end == len(self._words):
                yield self._turn("quantity", match.start, match.end)

    def _out_of(self) -> Iterator[Turn]:
        """The number of those that are counted, of all that the passage has: *40 of 900 men*."""
        last = len(self._words)
        joins = last > 1 and self._words[-1].text in self._scope.before.parting
        if joins and self._words[-2].is_number(self._scope):
            yield self._turn("quantity", last - 2, last)

    def _is_beside(self, match: Match[TurnKind]) -> bool:
        return all(word.text in self._scope.clauses.articles for word in self._words[match.end :])

    def _is_least_of_a_clause(self, match: Match[TurnKind]) -> bool:
        """Whether what is denied is a clause and no quality: *the least* we can do*."""
        return match.name == "denial" and self._passage[0].text in self._scope.clauses.subjects

    def _is_number(self, word: Word) -> bool:
        return word.is_number(self._scope) or word.text in "$€£~¥"
