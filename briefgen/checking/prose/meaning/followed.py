"""Where a text that follows its evidence word for word leaves it.

What such a text has in another way is looked at alone: a negation put in or taken out, a word in the place of
another of its class, two names in each other's places, a limit or a condition left out. A text in words of
its own is not asked.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.checking.prose.meaning.following import following
from briefgen.checking.prose.naming.countries import of_one_country
from briefgen.checking.prose.statements import read
from briefgen.checking.prose.stems import is_same_name, is_same_stem
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.checking.prose.meaning.following import Change, Following, Word
    from briefgen.checking.prose.statements import Statement
    from briefgen.reading import Reading

_LONGEST: Final = 4
"""Words on either side of a place where one is put for another."""
_OF: Final = frozenset({"of", "von", "vom", "der", "de", "des", "du", "del", "d"})
_SHORT: Final = 3
"""Letters of a word that may be an *and*, where the language is not described."""


class Departure(NamedTuple):
    """A stretch of a text, in its code points, and the words that its evidence has instead."""

    span: Span
    other: str


def departure(statement: Statement) -> Departure | None:
    """The first stretch in which a text leaves the evidence that it follows; None where it does not."""
    passages = dict.fromkeys(one.sentence for one in statement.passages)
    for start, own in statement.sentences():
        beside = [(pair, one.text) for one in passages if (pair := _beside(own, one)) is not None]
        for closest, text in sorted(beside, key=lambda one: -one[0].shared)[:1]:
            for found in _Comparison(closest, text).departures():
                span = found.span.shift(start)
                if not statement.is_quoted(span):
                    return Departure(span, found.other)
    return None


def _beside(own: Reading, passage: Reading) -> Following | None:
    """A text beside a passage; one in a language that is not described is read as in that of the passage."""
    return following(own if passage.counting is not None else read(own.text, passage.tag), passage)


class _Comparison:
    """A text beside the passage that it follows."""

    def __init__(self, beside: Following, text: str) -> None:
        self.beside, self.text, self.contrasts = beside, text, beside.contrasts

    def departures(self) -> Iterator[Departure]:
        """What the text has otherwise, in the order of the text."""
        changes = self.beside.changes
        if self._is_turned_round(changes):
            return
        denials = [self._denials(change) for change in changes]
        turned = sum(put_in for put_in, _ in denials) != sum(taken for _, taken in denials)
        put_off = not turned and self._is_denied()
        turned = turned and not self._is_until(changes)
        for change, (put_in, taken) in zip(changes, denials, strict=True):
            found = self._other_name(change, changes)
            if found is None and self.beside.is_close:
                negated = turned and put_in != taken and self._is_bare(change)
                other = not (put_in and taken) and self._is_contrast(change)  # *with no* is *without*
                other = other and not self._is_hedged(change)
                until = put_off and self._is_until([change]) and self._is_at(change)
                if negated or other or until or self._is_unlimited(change):
                    found = self._departure(change)
            if found:
                yield found

    def _is_turned_round(self, changes: Sequence[Change]) -> bool:
        """Whether two names have changed places and the comparison with them: *B has fewer than A*."""
        names = any(self._other_name(one, changes) is not None for one in changes)
        contrasts = [one for one in changes if self._is_contrast(one)]
        sides = [(self.beside.content(one.mine), self.beside.content(one.theirs)) for one in contrasts]
        swapped = [pair for pair in sides if pair[0] != pair[1] and pair[::-1] in sides]
        return len(sides) == 1 if names else len(swapped) == len(sides) - 1 == 2

    def _is_until(self, changes: Sequence[Change]) -> bool:
        """Whether another word stands for the *until* of *not until March*, or the other way round."""
        until = self.contrasts.until if self.contrasts is not None else frozenset[str]()
        changed = (word.key for change in changes for word in (*change.mine, *change.theirs))
        return not until.isdisjoint(changed)

    def _is_hedged(self, change: Change) -> bool:
        """Whether a text says *may* of what its evidence makes depend on something: *will, if …*."""
        contrasts = self.contrasts
        if contrasts is None or contrasts.possible.isdisjoint(word.key for word in change.mine):
            return False
        sides = self.beside.mine, self.beside.theirs
        mine, theirs = ({word.key for word in side} & contrasts.conditions for side in sides)
        return bool(theirs) and not mine

    def _is_at(self, change: Change) -> bool:
        """Whether the text has a time by its own word, *in March*."""
        return self.contrasts is not None and any(word.key in self.contrasts.at for word in change.mine)

    def _is_denied(self) -> bool:
        """Whether both sides deny something: *not open in March* for *not opened until March*."""
        sides = self.beside.mine, self.beside.theirs
        return all(self._denying(side, 0, len(side)) for side in sides)

    def _denials(self, change: Change) -> tuple[int, int]:
        """How many negations a change puts in and takes out."""
        put_in = self._denying(self.beside.mine, change.start, len(change.mine))
        return put_in, self._denying(self.beside.theirs, change.other_start, len(change.theirs))

    def _denying(self, words: Sequence[Word], start: int, length: int) -> int:
        after_not = self.contrasts.after_not if self.contrasts is not None else frozenset[str]()
        after = [word.key for word in words[start + 1 : start + length + 1]] + [""]
        return sum(
            word.key in self.beside.negations and following_word not in after_not
            for word, following_word in zip(words[start : start + length], after, strict=False)
        )

    def _is_bare(self, change: Change) -> bool:
        """Whether both sides speak of the same but for their negations."""
        mine, theirs = self.beside.content(change.mine), self.beside.content(change.theirs)
        return len(mine) == len(theirs) and all(map(is_same_stem, mine, theirs))

    def _is_contrast(self, change: Change) -> bool:
        """Whether a word of a class stands in the place of another of that class."""
        contrasts = self.contrasts
        if contrasts is None or not 0 < len(change.mine) <= _LONGEST or len(change.theirs) > _LONGEST:
            return False
        classes = {number for word in change.mine for number, _ in contrasts.members.get(word.key, ())}
        return self._rest_agrees(change) and any(
            self._members(change.theirs, number)
            and self._members(change.mine, number).isdisjoint(self._members(change.theirs, number))
            for number in classes
        )

    def _members(self, words: Sequence[Word], number: int) -> set[int]:
        contrasts = self.contrasts
        places = (
            place for word in words for place in (contrasts.members.get(word.key, ()) if contrasts else ())
        )
        return {member for place, member in places if place == number}

    def _rest_agrees(self, change: Change) -> bool:
        """Whether the two sides have the same but for words of some class."""
        contrasts = self.contrasts
        if contrasts is None:
            return False
        mine, theirs = (
            [word for word in self.beside.content(side) if word not in contrasts.members]
            for side in (change.mine, change.theirs)
        )
        return len(mine) == len(theirs) and all(map(is_same_stem, mine, theirs))

    def _other_name(self, change: Change, changes: Sequence[Change]) -> Departure | None:
        """A name in the place of another one, which is in the place of the first."""
        mine, theirs = self._names(change.mine), self._names(change.theirs)
        if not mine or not theirs or any(_is_one_name(one, other) for one in mine for other in theirs):
            return None
        for other in changes:
            if self._names(other.mine) == theirs and self._names(other.theirs) == mine:
                moved = self._is_moved(change, other) or self._is_listed(change, other)
                return None if moved else self._departure(change)
        return None

    def _names(self, words: Sequence[Word]) -> list[str]:
        """The words of a name, where there is nothing else."""
        content = self.beside.content(words)
        return (
            content if content == [word.key for word in words if word.capital and word.key in content] else []
        )

    def _is_moved(self, one: Change, other: Change) -> bool:
        """Whether a name took along its article: *der Rat lobte den Bund*, *den Bund lobte der Rat*."""
        told = self.contrasts is not None and one.mine[0].key in self.contrasts.cases
        return told and [word.key for word in one.mine] == [word.key for word in other.theirs]

    def _is_listed(self, one: Change, other: Change) -> bool:
        """Whether two names stand in a list, or are parties of what both do to each other."""
        first, second = sorted((one, other), key=lambda change: change.other_start)
        low = first.other_start + len(first.theirs)
        if all(self._is_joining(word) for word in self.beside.theirs[low : second.other_start]):
            return True
        around = self.beside.theirs[max(0, first.other_start - _LONGEST) : second.other_start]
        contrasts = self.contrasts
        return contrasts is not None and any(word.key in contrasts.symmetric for word in around)

    def _is_joining(self, word: Word) -> bool:
        if self.contrasts is None:
            return word.capital or len(word.key) <= _SHORT
        return word.capital or word.key in self.contrasts.joining

    def _is_unlimited(self, change: Change) -> bool:
        """Whether a limit is left out, or a condition with the clause that it begins."""
        contrasts, content = self.contrasts, self.beside.content
        if contrasts is None or not change.theirs:
            return False
        mine, theirs = content(change.mine), content(change.theirs)
        if any(not any(is_same_stem(one, other) for other in theirs) for one in mine):
            return False
        left_out = [one for one in theirs if not any(is_same_stem(one, other) for other in mine)]
        first = change.theirs[0].key
        behind = self.beside.theirs[change.other_start + len(change.theirs) :][:1]
        counted = any(word.key[0].isdigit() for word in behind)  # *some 300 people*
        if left_out and contrasts.limits.issuperset(left_out) and not counted:
            return True
        if len(left_out) == 1 and all(one.key != left_out[0] for one in self.beside.mine):
            after = {one.key for one in (*change.theirs, *behind)}
            of = not _OF.isdisjoint(after) or self._is_owned(change)
            if of and left_out[0] in contrasts.parts | contrasts.kin:
                return True
        before = self.beside.theirs[change.other_start - 1].key if change.other_start else ""
        if first not in contrasts.conditions or not before or before in contrasts.unconditional:
            return False
        return not any(word.key in contrasts.conditions for word in self.beside.mine)

    def _is_owned(self, change: Change) -> bool:
        """Whether a possessive stands before what a text leaves out: *the minister's wife*."""
        before = self.beside.theirs[max(0, change.other_start - 1) : change.other_start]
        return any(re.search(r"['’]s?\Z", one.span.slice(self.text)) for one in before)

    def _departure(self, change: Change) -> Departure:
        """A change; one that only leaves words out with the words around them."""
        around = 0 if change.mine else 1
        mine = _stretch(self.beside.mine, change.start, len(change.mine), around)
        if not change.theirs:
            return Departure(mine, "")
        theirs = _stretch(self.beside.theirs, change.other_start, len(change.theirs), around)
        return Departure(mine, " ".join(theirs.slice(self.text).split()))


def _stretch(words: Sequence[Word], start: int, length: int, around: int) -> Span:
    """Some words, and as many more on either side as there are."""
    first, last = max(0, start - around), min(len(words), start + length + around) - 1
    return Span(words[first].span.start, words[last].span.end)


def _is_one_name(one: str, other: str) -> bool:
    return (
        is_same_name(one, other)
        or of_one_country(one, other)
        or one.startswith(other)
        or other.startswith(one)
    )
