"""Who does what to whom: *Smith beat Jones*, not *Jones beat Smith*.

Of a verb that a text and its evidence share, the doer and the other party are found by their place, with the
passive turned round. A text is reported only where both have changed places.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.checking.prose.meaning.predicates import sentence_of
from briefgen.checking.prose.naming.countries import of_one_country
from briefgen.checking.prose.stems import is_same_stem
from briefgen.languages import ENGLISH
from briefgen.languages.vocabulary import words
from briefgen.reading.function_words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    STARTERS,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from briefgen.checking.prose.meaning.predicates import Token
    from briefgen.languages.contract.opposites import Opposites
    from briefgen.text import Span

_BE: Final = words("is are was were am be been being get gets got gotten getting")
_EMPTY: Final = DETERMINERS | PREPOSITIONS | STARTERS | AUXILIARIES | ADVERBS
_STATING: Final = words("more less fewer asked")
"""Small words that may be what a clause states."""
_AIMED: Final = words("fire shoot throw hurl aim shout yell swear spit laugh direct launch")
_JOINED: Final = words("and or nor with each one both between")


class Act(NamedTuple):
    """A verb with its parties.

    Attributes:
        verb: Its token.
        doer: The last word of who does it.
        others: Each other party, by the preposition before it; empty for the object.
    """

    verb: Token
    doer: Token
    others: tuple[tuple[str, Token], ...]


def exchanged(text: str, sentences: Sequence[str]) -> tuple[Span, str] | None:
    """The stretch of a text whose two parties have changed places, and the words of the evidence."""
    language = ENGLISH.opposites
    if language is None:
        return None
    mine = _forms([text], language)
    known = [(sentence, act) for sentence in sentences for act in _acts(sentence, language, mine)]
    for act in _acts(text, language, _forms(sentences, language)) if known else ():
        alike = [
            (sentence, other) for sentence, other in known if _is_same_verb(act.verb, other.verb, language)
        ]
        if any(_is_same(act.doer, other.doer) for _, other in alike):
            continue
        for sentence, other in alike:
            parties = _crossed(act, other)
            if parties is not None:
                return _stretch((act.doer, act.verb, parties[0])), _words(
                    sentence, (other.doer, other.verb, parties[1])
                )
    return None


def suffered(text: str, sentence: str) -> tuple[Span, str] | None:
    """The doer of a text whom its evidence has suffer it: *police fired*, *shots were fired at police*.

    The evidence names no doer, and has what the text's verb is done with, too.
    """
    language = ENGLISH.opposites
    if language is None:
        return None
    held = sentence_of(sentence).tokens
    for act in _acts(text, language, _forms([sentence], language)):
        goods = [party for preposition, party in act.others if not preposition]
        for at, token in enumerate(held):
            if not _is_same_verb(act.verb, token, language) or not _may_be_verb(held, at):
                continue
            subject = _of_passive(held, at)
            others = list(_others(held, at)) if subject is not None else []
            if subject is None or any(preposition == "by" for preposition, _ in others):
                break
            aims = [party for preposition, party in others if preposition in ("", *_aims(token))]
            there = [subject, *(party for _, party in others)]
            if any(_is_same(act.doer, one) for one in (subject, *aims)) and any(
                _is_same(one, other) for one in goods for other in there
            ):
                return _stretch((act.doer, act.verb)), _words(sentence, (subject, token, *(aims[:1])))
    return None


def reassigned(text: str, sentence: str) -> tuple[Span, str] | None:
    """A verb of a text with the object of another one: *cleared the captain and blamed the pilot*."""
    language = ENGLISH.opposites
    if language is None:
        return None
    held = sentence_of(sentence).tokens
    verbs = [at for at in range(len(held)) if _may_be_verb(held, at) and not _before(held, at)[1]]
    objects = {at: _object(held, at) for at in verbs}
    for act in _acts(text, language, _forms([sentence], language)):
        goods = next((party for preposition, party in act.others if not preposition), None)
        alike = [at for at in verbs if _is_same_verb(act.verb, held[at], language)]
        theirs = objects[alike[0]] if len(alike) == 1 else None
        if goods is None or theirs is None or _is_same(goods, theirs):
            continue
        others = [at for at in verbs if at not in alike and _is_past(held[at], language)]
        for at in others if _is_past(held[alike[0]], language) else ():
            known = objects[at]
            if known is not None and known is not theirs and _is_same(goods, known):
                return _stretch((act.verb, goods)), _words(sentence, (held[alike[0]], theirs))
    return None


def _object(tokens: Sequence[Token], index: int) -> Token | None:
    return next((party for preposition, party in _others(tokens, index) if not preposition), None)


def _is_past(token: Token, language: Opposites) -> bool:
    return token.low.endswith("ed") or token.low in language.irregular


def regrouped(text: str, sentence: str) -> tuple[Span, str] | None:
    """Two nouns of a text that its evidence has with others: *the house to the church, the boat to him*."""
    held = list(_joined_by(sentence_of(sentence).tokens))
    for mine in _joined_by(sentence_of(text).tokens):
        alike = [one for one in held if one.preposition == mine.preposition]
        first = [one for one in alike if _is_same(one.head, mine.head)]
        second = [one for one in alike if _is_same(one.party, mine.party)]
        if len(first) == 1 == len(second) and first[0] is not second[0]:
            one, other = first[0], second[0]
            own = sentence_of(text).tokens
            if not any(_is_same(token, kept) for token in (one.party, other.head) for kept in own):
                return _stretch((mine.head, mine.party)), _words(sentence, (one.head, one.party))
    return None


class _Joint(NamedTuple):
    head: Token
    preposition: str
    party: Token


def _joined_by(tokens: Sequence[Token]) -> Iterator[_Joint]:
    """The nouns right before and behind each preposition but *of*."""
    for at, token in enumerate(tokens):
        if token.low in PREPOSITIONS and token.low != "of" and at and _is_noun(tokens[at - 1]):
            behind = tokens[at + 1 : at + 4]
            ends = (
                place for place, one in enumerate(behind) if one.low not in DETERMINERS and not _is_noun(one)
            )
            nouns = [one for one in behind[: next(ends, len(behind))] if _is_noun(one)]
            if nouns:
                yield _Joint(tokens[at - 1], token.low, nouns[-1])


def _aims(verb: Token) -> Sequence[str]:
    """The prepositions before whom a verb is aimed at."""
    return ("to", "against", "at") if verb.keys & _AIMED else ("to", "against")


def _before(tokens: Sequence[Token], index: int) -> tuple[int, bool]:
    """The place before a verb and its auxiliaries, and whether these make a passive."""
    at, passive = index - 1, False
    while at >= 0 and (tokens[at].low in AUXILIARIES or tokens[at].low in ADVERBS):
        passive = passive or tokens[at].low in _BE
        at -= 1
    return at, passive


def _of_passive(tokens: Sequence[Token], index: int) -> Token | None:
    """The noun before a passive."""
    at, passive = _before(tokens, index)
    found = at >= 0 and passive and _is_noun(tokens[at]) and not tokens[index].low.endswith("ing")
    return tokens[at] if found else None


def _crossed(act: Act, other: Act) -> tuple[Token, Token] | None:
    for preposition, party in act.others:
        for known, theirs in other.others:
            if preposition == known and _is_same(act.doer, theirs) and _is_same(other.doer, party):
                return party, theirs
    return None


def _is_same_verb(one: Token, other: Token, language: Opposites) -> bool:
    same = not forms_of(one, language).isdisjoint(forms_of(other, language))
    return same and not one.keys & language.symmetric


def _is_same(one: Token, other: Token) -> bool:
    if one.capital and other.capital:
        return _is_one_name(one.low, other.low)
    return is_same_stem(one.low, other.low)


def _is_one_name(one: str, other: str) -> bool:
    first, second = one.removesuffix("'s"), other.removesuffix("'s")
    return first == second or of_one_country(first, second)


def _acts(text: str, language: Opposites, forms: AbstractSet[str | int]) -> Iterator[Act]:
    """The verbs of a text with their parties, as far as they have one of some forms."""
    tokens = sentence_of(text).tokens
    for index, token in enumerate(tokens):
        if not _may_be_verb(tokens, index) or forms.isdisjoint(forms_of(token, language)):
            continue
        act = _act(tokens, index)
        if act is not None:
            yield act


def _may_be_verb(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    if token.is_sign or token.low[0].isdigit() or (token.low in _EMPTY and token.low not in _STATING):
        return False
    return not token.capital or bool(index and tokens[index - 1].capital)


def _forms(texts: Iterable[str], language: Opposites) -> set[str | int]:
    """Base forms and classes of all that may be a verb in some texts."""
    found: set[str | int] = set()
    for text in texts:
        tokens = sentence_of(text).tokens
        for index, token in enumerate(tokens):
            if _may_be_verb(tokens, index):
                found |= forms_of(token, language)
    return found


def forms_of(token: Token, language: Opposites) -> AbstractSet[str | int]:
    """The base forms of a word, and the numbers of the classes of verbs that these belong to."""
    classes = language.classes
    if classes.keys().isdisjoint(token.keys):  # as most words
        return token.keys
    return {*token.keys, *(number for key in token.keys for number in classes.get(key, ()))}


def _act(tokens: Sequence[Token], index: int) -> Act | None:
    """The verb at a place with its parties; None where no doer stands before it."""
    at, passive = _before(tokens, index)
    if at < 0 or not _is_noun(tokens[at]):
        return None
    if _is_joined(tokens, at):
        return None
    subject, others = tokens[at], list(_others(tokens, index))
    passive = passive and not tokens[index].low.endswith("ing")
    if not passive:
        return Act(tokens[index], subject, tuple(others)) if others else None
    by = [party for preposition, party in others if preposition == "by"]
    if by:
        rest = [pair for pair in others if pair[0] != "by"]
        return Act(tokens[index], by[0], (("", subject), *rest))
    compared = [pair for pair in others if pair[0] == "than"]
    return Act(tokens[index], subject, tuple(compared)) if compared else None


def _is_noun(token: Token) -> bool:
    return not token.is_sign and not token.low[0].isdigit() and token.low not in _EMPTY


def _is_joined(tokens: Sequence[Token], at: int) -> bool:
    """Whether a doer is one of several: *Smith and Jones*."""
    while at >= 0 and (_is_noun(tokens[at]) or tokens[at].low in DETERMINERS):
        at -= 1
    clause = at > 0 and tokens[at].low == "and" and tokens[at - 1].is_sign  # *…, and the other did*
    return at >= 0 and tokens[at].low in _JOINED and not clause


def _others(tokens: Sequence[Token], index: int) -> Iterator[tuple[str, Token]]:
    """The last word of each party behind a verb, with its preposition."""
    preposition, last = "", None
    for token in tokens[index + 1 :]:
        stops = token.is_sign or token.low in _JOINED or token.clause != tokens[index].clause
        if stops or token.low in PREPOSITIONS or token.low == "than":
            if last is not None:
                yield preposition, last
            if stops:
                return
            preposition, last = token.low, None
            continue
        if last is not None and (token.low[0].isdigit() or (last.capital and not token.capital)):
            yield preposition, last  # *owes Greece 3 million*, *fined the firm 3 million*
            last = None
        if _is_noun(token):
            last = token
    if last is not None:
        yield preposition, last


def _stretch(tokens: Sequence[Token]) -> Span:
    spans = [token.span for token in tokens]
    first = min(spans, key=lambda span: span.start)
    return type(first)(first.start, max(span.end for span in spans))


def _words(text: str, tokens: Sequence[Token]) -> str:
    return " ".join(_stretch(tokens).slice(text).split())
