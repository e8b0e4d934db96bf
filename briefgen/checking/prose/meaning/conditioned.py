"""Whether a text announces flatly what its evidence makes depend on something: *will close only if …*.

A text that has any word of condition or possibility itself is left alone, and so is one whose evidence says
the same without a condition elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.checking.prose.meaning.predicates import Sentence, Token
    from briefgen.languages.contract.opposites import Opposites

_REACH: Final = 3
"""Words between *will* and its verb."""
_SHOWN: Final = 6
"""Words of a condition that a message shows."""
_THAT: Final = frozenset({"that", "and", "but", "said", "says", "only"})
_ENDS: Final = frozenset({"but", ";", ".", "?", "!"})


def is_flat(own: Sentence, words: Opposites) -> bool:
    """Whether nothing in a text leaves open what it says."""
    lows = {token.low for token in own.tokens}
    return lows.isdisjoint(words.leaving) and lows.isdisjoint(words.possible)


def is_announced(sentence: Sentence, index: int, words: Opposites) -> bool:
    """Whether *will*, *shall* or *going to* governs the verb at ``index``."""
    before = sentence.tokens[max(0, index - _REACH) : index]
    return any(one.low in words.announcing for one in before)


def condition_of(sentence: Sentence, index: int, words: Opposites) -> str | None:
    """The first words of the clause on which the verb at ``index`` depends; None where it stands alone."""
    tokens = sentence.tokens
    return _leading(tokens, index, words) or _trailing(tokens, index, words)


def _leading(tokens: Sequence[Token], index: int, words: Opposites) -> str | None:
    at = 0
    while at < index and (tokens[at].is_sign or tokens[at].low in _THAT):
        at += 1
    comma = any(one.low == "," for one in tokens[at:index])
    return _shown(tokens, at) if comma and tokens[at].low in words.depending else None


def _trailing(tokens: Sequence[Token], index: int, words: Opposites) -> str | None:
    for at in range(index + 1, len(tokens)):
        low, before = tokens[at].low, tokens[at - 1].low
        if low in _ENDS or (before == "," and low in _THAT):
            return None
        if low in words.depending and before not in words.unconditional:
            return _shown(tokens, at)
        pair = f"{before} {low}"
        if pair in words.depending_on:
            return _shown(tokens, at - 1)
    return None


def _shown(tokens: Sequence[Token], at: int) -> str:
    shown = tokens[at : at + _SHOWN]
    end = next((place for place, one in enumerate(shown) if one.is_sign), len(shown))
    return " ".join(one.low for one in shown[:end])
