"""Whether a text gives somebody an office that the evidence has with *former*, *deputy* or *alleged* only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.reading.function_words import DETERMINERS

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from briefgen.checking.prose.meaning.predicates import Sentence, Token
    from briefgen.languages.contract.opposites import Opposites

_REACH: Final = 3
"""Words between one that takes an office back and the office: *former Norwegian prime minister*."""


def promoted(
    own: Sentence, held: Sequence[Sentence], words: Opposites, offices: Container[str]
) -> tuple[int, str] | None:
    """The place of an office in a text that the evidence has only diminished, and its words there."""
    lessening = words.lapsed | words.lesser | words.alleged
    if any(
        one.low in lessening | words.once or one.low.startswith(("ex-", "vice-", "deputy-"))
        for one in own.tokens
    ):
        return None
    for index, token in enumerate(own.tokens):
        if token.is_sign or (token.low not in offices and not _is_accused(held, token, words)):
            continue
        titled = _names_follow(own.tokens, index)
        found: str | None = None
        for sentence in held:
            for at, one in enumerate(sentence.tokens):
                if one.low != token.low:
                    continue
                before = _lessened(sentence.tokens, at, lessening)
                if before is None or (titled and before in words.lapsed):
                    return None  # somebody holds it, or keeps it as a title: *President Obama*
                found = found or f"{before} {token.low}"
        if found is not None:
            return index, found
    return None


def _is_accused(held: Sequence[Sentence], token: Token, words: Opposites) -> bool:
    """Whether the evidence gives a noun to somebody only as alleged: *an alleged thief*."""
    if token.low in DETERMINERS:
        return False  # *accused the police*
    return any(
        one.low == token.low and at > 0 and sentence.tokens[at - 1].low in words.alleged
        for sentence in held
        for at, one in enumerate(sentence.tokens)
    )


def _lessened(tokens: Sequence[Token], at: int, lessening: Container[str]) -> str | None:
    for one in reversed(tokens[max(0, at - _REACH) : at]):
        if one.is_sign or one.low in ("of", "the", "a", "an", "and", "his", "her", "their"):
            return None
        if one.low in lessening:
            return one.low
    return None


def _names_follow(tokens: Sequence[Token], index: int) -> bool:
    return index + 1 < len(tokens) and tokens[index].capital and tokens[index + 1].capital
