"""Two words of a text that have changed places: *older nurses sleep worse than younger ones*.

Both texts have the two words in the other order, each with the preposition that the other one had, and
tell the same between them: *funded by the maker, not by the state*, *the northern line reopened, the southern
stays closed*. What is merely told in another order has other words between, or other
prepositions. In English.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.checking.prose.meaning.predicates import sentence_of
from briefgen.languages import ENGLISH
from briefgen.languages.vocabulary import words
from briefgen.reading.function_words import AUXILIARIES, DETERMINERS, PREPOSITIONS, STARTERS
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.checking.prose.meaning.predicates import Token
    from briefgen.languages.contract.opposites import Opposites

_EMPTY: Final = DETERMINERS | PREPOSITIONS | STARTERS | AUXILIARIES
_PARTING: Final = words("not rather than instead unlike to from by over against")
"""Words between two others that do not mean the same in both orders; *and* does."""
_TO_MARK: Final = 3
"""Words between a preposition and the noun that it marks: *by the old builder Lenz*."""
_MORE: Final = 2
"""Words that the evidence may have between the two beyond those of the text."""
_MOST: Final = 60


class _Told(NamedTuple):
    """A word of a text that its evidence has too, once.

    Attributes:
        at: Its place among the tokens of the text, and of the evidence.
        mark: The preposition before it in each; empty for a subject or an object.
    """

    at: tuple[int, int]
    mark: tuple[str, str]


def crossed(text: str, sentence: str) -> tuple[Span, str] | None:
    """The stretch of a text from one to the other of two words that changed places, and the evidence's."""
    language = ENGLISH.opposites
    own, held = sentence_of(text).tokens, sentence_of(sentence).tokens
    if language is None or len(own) > _MOST or len(held) > _MOST:
        return None
    told = list(_told(own, held))
    parties = [one for one in told if not _is_verb(own, one.at[0])]
    for index, first in enumerate(parties):
        for second in parties[index + 1 :]:
            if second.at[1] < first.at[1] and _change_places(first, second, (own, held), language):
                return (
                    Span(own[first.at[0]].span.start, own[second.at[0]].span.end),
                    sentence[held[second.at[1]].span.start : held[first.at[1]].span.end],
                )
    return None


def _told(own: Sequence[Token], held: Sequence[Token]) -> Iterator[_Told]:
    mine, theirs = _content(own), _content(held)
    for at in mine:
        others = [place for place in theirs if own[at].keys & held[place].keys]
        again = [place for place in mine if own[at].keys & own[place].keys]
        if len(others) == 1 and len(again) == 1:
            yield _Told((at, others[0]), (_mark(own, at), _mark(held, others[0])))


def _content(tokens: Sequence[Token]) -> list[int]:
    """Where the words stand that speak of something."""
    return [
        at for at, one in enumerate(tokens) if not (one.is_sign or one.low in _EMPTY or one.low[0].isdigit())
    ]


def _is_verb(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is a verb by its form or its place: verbs are told in any order, *…, Berg said*."""
    words, token = ENGLISH.opposites, tokens[at]
    irregular = words is not None and (
        token.low in words.irregular or not token.keys.isdisjoint(_bases(words))
    )
    after = at > 0 and (tokens[at - 1].low in AUXILIARIES or tokens[at - 1].low in ("to", "not"))
    return irregular or token.low.endswith(("ed", "ing")) or (after and not token.capital)


@lru_cache(maxsize=2)
def _bases(words: Opposites) -> frozenset[str]:
    return frozenset().union(*words.irregular.values())


def _mark(tokens: Sequence[Token], at: int) -> str:
    """The preposition that governs a noun; *not by the state* has *by*."""
    for before in range(at - 1, max(-1, at - 1 - _TO_MARK), -1):
        token = tokens[before]
        if token.low in PREPOSITIONS or token.low == "than":
            return token.low
        near = token.low in DETERMINERS or token.capital or before == at - 1
        if token.is_sign or token.low in AUXILIARIES or not near:
            return ""
    return ""


def _change_places(
    first: _Told,
    second: _Told,
    texts: tuple[Sequence[Token], Sequence[Token]],
    language: Opposites,
) -> bool:
    own, held = texts
    if (first.mark[0], second.mark[0]) != (second.mark[1], first.mark[1]):
        return False
    between = [at for at in _content(own) if first.at[0] < at < second.at[0]]
    if any(own[at].keys & language.symmetric for at in between):
        return False
    known = [one for one in _content(held) if second.at[1] < one < first.at[1]]
    if _compared([own[at] for at in _content(own)]) != _compared([held[at] for at in _content(held)]):
        return False  # *costs more than*, *is cheaper than*
    shared = [at for at in between if any(own[at].keys & held[one].keys for one in known)]
    parted = any(_parts(own, at) for at in range(first.at[0] + 1, second.at[0]))
    alone = all(at in shared or _is_of_name(own, at) for at in between)
    return alone and (parted or bool(shared)) and len(known) <= len(between) + _MORE


def _compared(tokens: Sequence[Token]) -> set[str]:
    return {one.low for one in tokens if one.low in ("more", "less", "fewer") or one.low.endswith("er")}


def _parts(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word parts two others; a *not* before a verb only denies that."""
    after = tokens[at + 1].low
    denies = tokens[at].low == "not" and after not in PREPOSITIONS and after not in DETERMINERS
    return tokens[at].low in _PARTING and not denies


def _is_of_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is part of a name with one of the two, or of what follows a preposition."""
    return tokens[at].capital and at > 0 and (tokens[at - 1].capital or tokens[at - 1].low in PREPOSITIONS)
