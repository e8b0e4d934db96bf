"""Words of a language of which none can be put for another without saying something else.

They are asked for only where a text follows its evidence word for word and has another word in one place, so
that a word of several senses does no harm: both words are then used in the same sense.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from briefgen.languages.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Mapping


class Additions(NamedTuple):
    """By what a text says more than its evidence, and what bears it out: patterns for whole words.

    Attributes:
        total: *all*, *every*, with what follows it before a noun.
        counted: What before a noun says which: *the*, *his*, *several*.
        bounded: Whatever may say in the evidence that none is left out: *each*, *any*, *unanimously*.
        superlative: *the largest*; a group has the adjective.
        singular: Whatever else may bear one out: *first*, *record*, *no other*.
        within: A superlative with its noun and a name or a time that bounds it, as ``unique``, ``noun`` and
            ``bound``: *the largest bakery in Tromso*.
        instead: What puts aside what follows it: *instead of*.
        naming: Verbs by which somebody calls another something: *called*.
        cause: *because*, *led to*.
        reason: Whatever may tell a reason.
    """

    total: str
    counted: str
    bounded: str
    superlative: str
    singular: str
    within: str
    instead: str
    naming: str
    cause: str
    reason: str


@dataclass(frozen=True, eq=False)
class Contrasts:
    """Words in lower case, in every form; the words of a phrase are joined by ``_``.

    Attributes:
        table: Classes of words, parted by semicolons, and their members, parted by strokes; the words of a
            member say the same.
        negations: *not*, *never*.
        after_not: Words after a negation that deny nothing: *not only*.
        until: Words that stand for a negation or end it: *not until May*, *without*.
        at: Words for the time of what is done: *in May*.
        limits: Words without which a sentence says more: *nearly*, *allegedly*.
        parts: Words for some of what *of* begins behind them: *half of the*.
        conditions: Words that begin a clause on which the sentence depends: *if*.
        unconditional: Words before one of these that make no condition of it: *even if*.
        empty: Words that carry nothing: articles, auxiliaries.
        joining: Words that list what may stand in any order: *and*.
        kin: Who somebody's relatives are, and who is with him or her: *son*, *driver*.
        cases: Articles that tell who does it, whatever the order: *der*, *den*.
        symmetric: Verbs and nouns that say the same with their parties in the other order: *met*.
        possible: Words by which something may be: *may*, what depends on a condition said shortly.
        additions: What says more than the evidence; None where that is not asked.
    """

    table: str
    negations: frozenset[str]
    after_not: frozenset[str]
    until: frozenset[str]
    limits: frozenset[str]
    parts: frozenset[str]
    conditions: frozenset[str]
    unconditional: frozenset[str]
    empty: frozenset[str]
    joining: frozenset[str]
    kin: frozenset[str]
    symmetric: frozenset[str]
    cases: frozenset[str] = frozenset()
    at: frozenset[str] = frozenset()
    possible: frozenset[str] = frozenset()
    additions: Additions | None = None

    @cached_property
    def members(self) -> Mapping[str, tuple[tuple[int, int], ...]]:
        """By word, each class that has it, and which member of the class it is."""
        found: dict[str, list[tuple[int, int]]] = {}
        for number, line in enumerate(self.table.split(";")):
            for member, alike in enumerate(line.split("/")):
                for word in words(_plain(alike)):
                    found.setdefault(word, []).append((number, member))
        return {word: tuple(places) for word, places in found.items()}

    @cached_property
    def phrases(self) -> Mapping[str, frozenset[str]]:
        """By first word, the words that make a phrase with it."""
        found: dict[str, set[str]] = {}
        for word in (*self.members, *self.limits, *self.conditions):
            first, joint, second = word.partition("_")
            if joint:
                found.setdefault(first, set()).add(second)
        return {first: frozenset(seconds) for first, seconds in found.items()}


def _plain(text: str) -> str:
    """A text in lower case, without accents, as words are compared."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(one for one in decomposed if not unicodedata.combining(one)).casefold()


def plain_words(text: str) -> frozenset[str]:
    """The words of a text as words are compared: in lower case, without accents."""
    return words(_plain(text))
