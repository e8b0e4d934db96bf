"""The words of an English text as they are compared with those of its evidence."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from briefgen.checking.prose.meaning.alignment import NEGATION, Word
from briefgen.checking.prose.meaning.predicates import sentence_of
from briefgen.languages import ENGLISH
from briefgen.languages.vocabulary import words
from briefgen.reading.function_words import AUXILIARIES, DETERMINERS, PREPOSITIONS, STARTERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.prose.meaning.predicates import Token
    from briefgen.languages.contract.families import Place
    from briefgen.languages.contract.opposites import Opposites

_EMPTY: Final = DETERMINERS | PREPOSITIONS | STARTERS | AUXILIARIES
_COMPARED: Final = ("er", "est")
_ORDINALS: Final = words("second third fourth fifth sixth seventh eighth ninth tenth next")
_SHORTEST: Final = 4
_READ: Final = 4096


@lru_cache(maxsize=_READ)
def english_words(text: str) -> tuple[Word, ...]:
    """The words of a text, without its marks."""
    opposites = ENGLISH.opposites
    if opposites is None:
        return ()
    tokens = [token for token in sentence_of(text).tokens if not token.is_sign]
    afters = (*(token.low for token in tokens[1:]), "")
    return tuple(_word(token, after, opposites) for token, after in zip(tokens, afters, strict=True))


def _word(token: Token, after: str, of: Opposites) -> Word:
    low = token.low.removesuffix("'s")
    negation = low in of.negations or low in of.nobody or low.endswith("n't")
    negation = negation and after not in of.after_not and after not in of.after_no
    negation = negation and low != "nor"  # *neither A nor B* denies once
    turning = of.undoing | of.refusing | of.failing | of.preventing
    form = NEGATION if negation else _form(low, token)
    return Word(
        token.span,
        form,
        low in _EMPTY or low[0].isdigit() or low in of.negations,
        negation or not token.keys.isdisjoint(turning),
        low in of.limiting,
        _bare(form, of.denying_prefixes),
        frozenset(_places(low, token)),
    )


def _bare(form: str, prefixes: frozenset[str]) -> str:
    ordinal, dash, superlative = form.partition("-")
    if dash and ordinal in _ORDINALS:
        return superlative  # *second-largest*
    rest = (form.removeprefix(prefix) for prefix in prefixes if form.startswith(prefix))
    return next((one for one in rest if len(one) >= _SHORTEST), form)


def _form(low: str, token: Token) -> str:
    plain = [key for key in token.keys if "_" not in key]
    shortest = min(plain, key=lambda key: (len(key), key), default=low).removesuffix("'s")
    return shortest.removesuffix("~").removesuffix("e") or shortest


def _places(low: str, token: Token) -> Iterator[Place]:
    families = ENGLISH.families
    if families is None:
        return
    for key in {low, *token.keys, *_compared(low)}:
        yield from families.places(key)


def _compared(low: str) -> Iterator[str]:
    """*full* of *fuller*, *big* of *biggest*, *early* of *earlier*."""
    for ending in _COMPARED:
        base = low.removesuffix(ending)
        if base != low and len(base) > 2:
            yield from (base, f"{base}e", f"{base[:-1]}y" if base.endswith("i") else base)
            if base[-1] == base[-2]:
                yield base[:-1]
