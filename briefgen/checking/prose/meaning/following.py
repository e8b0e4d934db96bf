"""A text laid beside the passage of its evidence that it follows word for word.

The words of both are aligned with as few words changed as can be (Levenshtein's distance over words). A text
follows a passage where most of its words have the passage's order; words of its own follow nothing.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.checking.prose.stems import bare_word
from briefgen.languages import HOMOGRAPHS, TURNING
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from briefgen.languages.contract.contrasts import Contrasts
    from briefgen.reading import Reading

_TOKEN: Final = re.compile(r"[^\W_]+(?:[’'.,-][^\W_]+)*")
_NOT: Final = re.compile(r"^(.+)n['’]t$", re.IGNORECASE)
_WHOLE: Final = {"ca": "can", "wo": "will", "sha": "shall"}
_FOLLOWS: Final = 0.7
"""The share of a text's words that the passage has, and for a close text has in the same order."""
_IN_ORDER: Final = 0.4
"""The share in the same order where some have changed places."""
_FEWEST: Final = 3
"""Words that a close text has in the same order."""
_FEWEST_IN_ORDER: Final = 2
_LONG: Final = 5
"""Letters of a word whose last may be an ending."""
_READ: Final = 4096


class Word(NamedTuple):
    """A word or a phrase of a sentence.

    Attributes:
        key: Plain, in lower case, without the ending of a possessive; a phrase joined by ``_``.
        span: In code points of the sentence.
        capital: Whether it begins with a capital letter.
    """

    key: str
    span: Span
    capital: bool


class Change(NamedTuple):
    """What a text has in the place of some words of its passage; one of both may have nothing.

    Attributes:
        mine: The words of the text.
        theirs: The words of the passage.
        start: The index of the first own word, or of the one that follows where there is none.
        other_start: The same in the passage.
    """

    mine: Sequence[Word]
    theirs: Sequence[Word]
    start: int
    other_start: int


class Following(NamedTuple):
    """A text beside a passage that it follows.

    Attributes:
        mine: The words of the text.
        theirs: The words of the passage.
        shared: How many words both have in the same order.
        changes: What they have otherwise, in order.
        contrasts: The words of their language; None where it is not described.
        negations: The words that deny in it.
    """

    mine: Sequence[Word]
    theirs: Sequence[Word]
    shared: int
    changes: Sequence[Change]
    contrasts: Contrasts | None
    negations: frozenset[str]

    def content(self, words: Sequence[Word]) -> list[str]:
        """The words that carry something, without negations."""
        skipped = self.negations | (self.contrasts.empty if self.contrasts is not None else frozenset())
        return [word.key for word in words if word.key not in skipped]

    @property
    def is_close(self) -> bool:
        """Whether most of the text has the order of the passage."""
        return self.shared >= max(_FEWEST, _FOLLOWS * len(self.mine))

    @property
    def stretch(self) -> Span | None:
        """The part of the passage, in its code points, whose words the text has; None with any of its own."""
        if not self.is_close or any(self.content(change.mine) for change in self.changes):
            return None
        kept = [
            index for index, word in enumerate(self.theirs) if self._is_kept(index) and self.content([word])
        ]
        if not kept:
            return None
        # *the* of *the plant*, whichever *the* the text was laid beside
        own = {word.key for word in self.mine}
        start, end = kept[0], kept[-1] + 1
        while start and self._is_small(start - 1, own):
            start -= 1
        while end < len(self.theirs) and self._is_small(end, own):
            end += 1
        return Span(self.theirs[start].span.start, self.theirs[end - 1].span.end)

    def _is_small(self, index: int, own: set[str]) -> bool:
        return self.theirs[index].key in own and not self.content([self.theirs[index]])

    def _is_kept(self, index: int) -> bool:
        return not any(
            change.other_start <= index < change.other_start + len(change.theirs) for change in self.changes
        )


@lru_cache(maxsize=_READ)
def following(own: Reading, passage: Reading) -> Following | None:
    """A text beside a passage; None where it does not follow it, or is in another language."""
    language = own.counting
    if language is not passage.counting or own.tag.partition("-")[0] != passage.tag.partition("-")[0]:
        return None
    contrasts = language.contrasts if language is not None else None
    mine, theirs = _words(own.text, contrasts), _words(passage.text, contrasts)
    known = {word.key for word in theirs}
    mine = tuple(_as_there(word, known, contrasts) for word in mine)
    if sum(word.key in known for word in mine) < max(_FEWEST, _FOLLOWS * len(mine)):
        return None
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415  # starts slowly

    codes = Levenshtein.opcodes([one.key for one in theirs], [one.key for one in mine])
    equal = [
        (one.dest_start, one.src_start, one.dest_end, one.src_end) for one in codes if one.tag == "equal"
    ]
    shared = sum(end - start for start, _, end, _ in equal)
    if shared < max(_FEWEST_IN_ORDER, _IN_ORDER * len(mine)):
        return None
    negations = contrasts.negations if contrasts is not None else _negations(own.tag[:2].lower())
    return Following(mine, theirs, shared, tuple(_changes(mine, theirs, equal)), contrasts, negations)


def _as_there(word: Word, known: AbstractSet[str], contrasts: Contrasts | None) -> Word:
    """A word in the form that the passage has of it: *Hafen* of *Hafens*; none that may be a contrast."""
    if word.key in known or contrasts is None or not contrasts.cases:
        return word
    if len(word.key) < _LONG or word.key in contrasts.members:
        return word
    stem = word.key[:-1]
    forms = [one for one in known if one.startswith(stem) and len(one) <= len(word.key) + 2]
    return word._replace(key=forms[0]) if len(forms) == 1 and forms[0] not in contrasts.members else word


@cache
def _negations(code: str) -> frozenset[str]:
    """The words that deny in a language that is not described, without its homographs."""
    other = re.compile(HOMOGRAPHS.get(code, "(?!)"))
    return frozenset(bare_word(word) for word in TURNING.negations if other.fullmatch(word) is None)


def _changes(
    mine: Sequence[Word], theirs: Sequence[Word], equal: Sequence[tuple[int, int, int, int]]
) -> Iterator[Change]:
    at = other = 0
    last = len(mine), len(theirs)
    for start, other_start, end, other_end in (*equal, (*last, *last)):
        if start > at or other_start > other:
            yield Change(mine[at:start], theirs[other:other_start], at, other)
        at, other = end, other_end


@lru_cache(maxsize=_READ)
def _words(text: str, contrasts: Contrasts | None) -> tuple[Word, ...]:
    return tuple(_joined(list(_split(text)), contrasts))


def _split(text: str) -> Iterator[Word]:
    for match in _TOKEN.finditer(text):
        word, span = match.group(), Span(*match.span())
        denied = _NOT.match(word)
        if word.lower() == "cannot" or denied is not None:
            low = "can" if denied is None else denied[1].lower()
            yield Word(_WHOLE.get(low, low), span, word[0].isupper())
            yield Word("not", span, capital=False)
        else:
            yield Word(bare_word(word), span, word[0].isupper())


def _joined(words: Sequence[Word], contrasts: Contrasts | None) -> Iterator[Word]:
    """The words, with those of a phrase as one."""
    phrases = contrasts.phrases if contrasts is not None else {}
    at = 0
    while at < len(words):
        one, after = words[at], words[at + 1] if at + 1 < len(words) else None
        if after is not None and after.key in phrases.get(one.key, ()):
            yield Word(f"{one.key}_{after.key}", Span(one.span.start, after.span.end), one.capital)
            at += 2
        else:
            yield one
            at += 1
