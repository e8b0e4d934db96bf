"""Opposite words of a language, and the verbs that take back or leave open what depends on them.

Every list is written in base forms, so a language gives its irregular forms as well. A word of several senses
does harm here: an honest sentence is then taken for the opposite of its evidence.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """Two sets of words, each word of which says the opposite of each of the other set.

    Attributes:
        converse: Whether they say the same of two parties in the other order: *buy* and *sell*.
    """

    one: frozenset[str]
    other: frozenset[str]
    converse: bool = False


@dataclass(frozen=True, eq=False)
class Opposites:
    """Words in lower case and in their base forms; a verb with its particle is joined by ``_``.

    Attributes:
        pairs: What is opposite.
        synonyms: Sets of words that say nearly the same, beside the sides of the pairs.
        weaker: Words that leave open what those of the other set state: *suspected* and *guilty*.
        irregular: Base forms of irregular forms, all that a form may have.
        refusing: Verbs whose subject will not do what depends on them: *decline*, *refuse*.
        failing: Verbs by which it was not done, and with a negation was done: *fail*, *forget*.
        preventing: Verbs by which somebody else does not do it: *prevent*, *bar*.
        managing: Verbs by which it was done, and with a negation not: *manage*, *begin*.
        intending: Verbs and adjectives by which it is wanted or announced: *promise*, *offer*, *ready*.
        willing: Those of them that with a negation refuse: *want*, *agree*.
        trying: Verbs that leave open whether it is done: *consider*, *attempt*.
        asking: Verbs by which another may do it: *urge*, *order*.
        doubting: Words whose *that*-clause is not said to be so: *doubt*, *rumor*.
        denying: Those by which it is said not to be so: *deny*.
        rejecting: What denies a claim: *dismiss* the allegation that.
        claims: What is so denied: *claim*, *allegation*.
        denying_prefixes: Prefixes that deny the rest of a word: *il* of *illegal*.
        limiting: Words that leave next to nothing of what follows them: *few*, *rarely*.
        undoing: Words that turn the noun behind them: *end* a ban, *against* the increase.
        negations: *not*, *never*; forms in ``n't`` count anyway.
        nobody: Words of a subject or object that deny the verb: *no*, *nobody*.
        after_not: Words after a negation that leave the verb standing: *only*.
        after_negation: Adverbs between a negation and the verb that it denies: *has not yet decided*.
        after_no: Words after *no* that make it a limit, and no denial: *no fewer than*.
        anybody: Nouns for persons of whom nothing else is said: *people*.
        future: Auxiliaries of what will be done.
        possible: Auxiliaries that leave it open.
        unable: Those that with a negation say that it was not done: *could*.
        conditions: Words that make a clause say nothing of what is: *if*, *without*.
        hedges: Words that leave their clause open: *reportedly*, *possible*.
        boundaries: Words that begin another clause.
        symmetric: Verbs that say the same with their parties in the other order: *meet*, *marry*.
        some: Amounts that leave a rest.
        all: Amounts that leave none.
        announcing: Words by which a verb is flatly announced: *will*, *going*.
        leaving: Words of a text that leave something open, or make it depend.
        depending: Words that begin a clause on which another depends: *if*.
        depending_on: The same in two words: *on condition*.
        unconditional: Words that make no condition of one of these: *even if*, *asked if*.
        lapsed: Words by which somebody held an office once: *former*.
        once: Words by which a text says the same of what was: *once*.
        lesser: Words by which an office is a lesser one: *deputy*.
        alleged: Words by which somebody is said to be something: *alleged*.
    """

    pairs: tuple[Pair, ...]
    synonyms: tuple[frozenset[str], ...]
    weaker: tuple[tuple[frozenset[str], frozenset[str]], ...]
    irregular: dict[str, frozenset[str]]
    refusing: frozenset[str]
    failing: frozenset[str]
    preventing: frozenset[str]
    managing: frozenset[str]
    intending: frozenset[str]
    willing: frozenset[str]
    trying: frozenset[str]
    asking: frozenset[str]
    doubting: frozenset[str]
    denying: frozenset[str]
    rejecting: frozenset[str]
    claims: frozenset[str]
    denying_prefixes: frozenset[str]
    limiting: frozenset[str]
    undoing: frozenset[str]
    negations: frozenset[str]
    nobody: frozenset[str]
    after_not: frozenset[str]
    after_negation: frozenset[str]
    after_no: frozenset[str]
    anybody: frozenset[str]
    future: frozenset[str]
    possible: frozenset[str]
    unable: frozenset[str]
    conditions: frozenset[str]
    hedges: frozenset[str]
    boundaries: frozenset[str]
    symmetric: frozenset[str]
    some: frozenset[str]
    all: frozenset[str]
    announcing: frozenset[str]
    leaving: frozenset[str]
    depending: frozenset[str]
    depending_on: frozenset[str]
    unconditional: frozenset[str]
    lapsed: frozenset[str]
    once: frozenset[str]
    lesser: frozenset[str]
    alleged: frozenset[str]

    @cached_property
    def sides(self) -> dict[str, tuple[tuple[int, int], ...]]:
        """By word, the pairs that have it, each by its number and the side that it is on."""
        found: dict[str, list[tuple[int, int]]] = {}
        for number, pair in enumerate(self.pairs):
            for side, words in enumerate((pair.one, pair.other)):
                for word in words:
                    found.setdefault(word, []).append((number, side))
        return {word: tuple(places) for word, places in found.items()}

    @cached_property
    def stronger(self) -> frozenset[str]:
        """All words that state what others leave open."""
        return frozenset().union(*(strong for _, strong in self.weaker))

    @cached_property
    def classes(self) -> dict[str, frozenset[int]]:
        """By word, the numbers of the sets of synonyms that have it."""
        found: dict[str, set[int]] = {}
        for number, words in enumerate(self.synonyms):
            for word in words:
                found.setdefault(word, set()).add(number)
        return {word: frozenset(numbers) for word, numbers in found.items()}
