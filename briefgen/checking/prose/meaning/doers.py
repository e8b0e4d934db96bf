"""Somebody whom a text has do what its evidence has another do: *the council cut fares*, the county did.

Asked only of a clause whose subject is plain on both sides, and of one who stands elsewhere in the evidence:
two names, or two common nouns. In English.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.checking.prose.meaning.parties import forms_of
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
from briefgen.reading.names.given_names import gender
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.checking.prose.meaning.predicates import Token
    from briefgen.languages.contract.opposites import Opposites

_EMPTY: Final = DETERMINERS | PREPOSITIONS | STARTERS | AUXILIARIES | ADVERBS
_BE: Final = words("is are was were been being")
_WHEN: Final = words("after before when if since until as where")
_JOINING: Final = words("and but while whereas although though because that")
_ASIDE: Final = words("who which whose speaking answering responding asked")
_SAME: Final = words("""
    company firm group party team country government office ministry committee agency court police family
    couple pair man woman organization organisation body club side bank union band duo leader minister
    president
    """)
"""Nouns that take up what was named before."""
_UNCHANGED: Final = words("bet bid burst cast cost cut hit hurt let put quit set shut split spread")
"""Verbs whose past has their base form."""
_PRONOUNS: Final = words("it them him her he she they who we i")
_LONGEST: Final = 5
_FEWEST: Final = 2


class _Deed(NamedTuple):
    """A verb with a plain subject.

    Attributes:
        verb: Its token.
        at: Its place.
        subject: The words of its subject that say something.
        passive: Whether the subject suffers it.
    """

    verb: Token
    at: int
    subject: tuple[Token, ...]
    passive: bool


def other_doer(text: str, sentence: str) -> tuple[Span, str] | None:
    """The subject and verb of a text that has another subject in its evidence, and the evidence's words."""
    language = ENGLISH.opposites
    if language is None:
        return None
    own, held = sentence_of(text).tokens, sentence_of(sentence).tokens
    theirs = list(_deeds(held, language))
    for deed in _deeds(own, language):
        forms = forms_of(deed.verb, language)
        alike = [at for at, one in enumerate(held) if not forms.isdisjoint(forms_of(one, language))]
        same = [one for one in theirs if one.at in alike]
        if not same or len(same) != len(alike):
            continue
        if any(not _is_other(deed, one, held, theirs) for one in same):
            mixed = _of_the_other(own, deed, held, same)
            if mixed is not None:
                return _stretch(deed), sentence[mixed.subject[0].span.start : mixed.verb.span.end]
            continue
        if any(one.passive == deed.passive and _share_object(own, deed, held, one) for one in same):
            found = same[0]
            return _stretch(deed), sentence[found.subject[0].span.start : found.verb.span.end]
    return None


def _stretch(deed: _Deed) -> Span:
    return Span(deed.subject[0].span.start, deed.verb.span.end)


def _of_the_other(
    own: Sequence[Token], mine: _Deed, held: Sequence[Token], same: Sequence[_Deed]
) -> _Deed | None:
    """The deed of another that a text tells, where its subject has one of its own: *A called it X, B Y*."""
    wanted = _told_of(own, mine)
    told = {one: _told_of(held, one) for one in same}
    theirs = [one for one in same if _has_all(one.subject, mine.subject) and one.passive == mine.passive]
    for other in same if len(theirs) == 1 and wanted else ():
        beyond = [one for one in told[theirs[0]] if not any(_is_same(one, word) for word in told[other])]
        shared = all(any(_is_same(one, word) for word in told[other]) for one in wanted)
        kept = any(_is_same(one, word) for one in beyond for word in own)
        if other is not theirs[0] and shared and beyond and not kept and other.passive == mine.passive:
            return other
    return None


def _told_of(tokens: Sequence[Token], deed: _Deed) -> list[Token]:
    """What is said behind a verb in its clause."""
    return [one for one in tokens[deed.at + 1 : _end(tokens, deed.at)] if _says_something(one)]


def _is_other(mine: _Deed, theirs: _Deed, held: Sequence[Token], deeds: Sequence[_Deed]) -> bool:
    """Whether the evidence has two different ones, and the one of the text outside the clause."""
    if any(one.at != theirs.at and _has_all(one.subject, mine.subject) for one in deeds):
        apart = not _has_all(theirs.subject, mine.subject) and not _has_all(mine.subject, theirs.subject)
        if apart and len(mine.subject) > 1:
            return True  # *Danish exports*, *Norwegian exports*
    one, other = mine.subject[-1], theirs.subject[-1]
    if _is_stranger(mine.subject, held) and other.capital and not any(t.low in _PRONOUNS for t in held):
        return theirs.subject[0].capital
    if one.capital != other.capital or one.low in _SAME or other.low in _SAME:
        return False
    if any(_is_same(a, b) for a in mine.subject for b in theirs.subject):
        return False
    clause = held[theirs.at : _end(held, theirs.at)]
    return any(_is_same(one, token) for token in held) and not any(_is_same(one, token) for token in clause)


def _is_stranger(subject: Sequence[Token], held: Sequence[Token]) -> bool:
    """Whether a full name stands nowhere in the evidence: *Mary Jones declined* for *Seoul declined*."""
    named = len(subject) > 1 and all(one.capital for one in subject)
    return (
        named
        and gender(subject[0].low) is not None
        and not any(_is_same(one, t) for one in subject for t in held)
    )


def _has_all(some: Sequence[Token], wanted: Sequence[Token]) -> bool:
    return all(any(_is_same(one, other) for other in some) for one in wanted)


def _is_same(one: Token, other: Token) -> bool:
    first, second = one.low.removesuffix("'s"), other.low.removesuffix("'s")
    if one.capital or other.capital:
        return is_same_stem(first, second) or of_one_country(first, second)
    return first == second or not one.keys.isdisjoint(other.keys)


def _share_object(own: Sequence[Token], mine: _Deed, held: Sequence[Token], theirs: _Deed) -> bool:
    """Whether nearly all that follows the verb of the text follows it in the evidence."""
    wanted = _told_of(own, mine)
    behind = held[theirs.at + 1 : theirs.at + 2]
    known = held if behind and behind[0].low in _PRONOUNS else held[theirs.at + 1 :]
    known = [one for one in known if _says_something(one)]
    shared = sum(any(_is_same(one, other) for other in known) for one in wanted)
    return shared >= min(_FEWEST, len(wanted)) > 0 and 2 * shared > len(wanted)


def _end(tokens: Sequence[Token], at: int) -> int:
    return next((place for place in range(at, len(tokens)) if tokens[place].is_sign), len(tokens))


def _says_something(token: Token) -> bool:
    return not token.is_sign and token.low not in _EMPTY and not token.low[0].isdigit()


def _deeds(tokens: Sequence[Token], language: Opposites) -> Iterator[_Deed]:
    for at, token in enumerate(tokens):
        if token.is_sign or token.capital or token.low in _EMPTY or not _is_finite(token, language):
            continue
        before, passive = at - 1, False
        while before >= 0 and tokens[before].low in AUXILIARIES | ADVERBS | {"not"}:
            passive = passive or tokens[before].low in _BE
            before -= 1
        name: tuple[Token, ...] = ()
        if before >= 0 and tokens[before].low == "," and before == at - 1:
            before, name = _before_aside(tokens, before)
        subject = _subject(tokens, before, language)
        subject = (*subject, *name) if subject else ()
        if subject:
            yield _Deed(token, at, subject, passive)


def _before_aside(tokens: Sequence[Token], comma: int) -> tuple[int, tuple[Token, ...]]:
    """The place before what two commas enclose, and the name there; -1 where it is no clause and no name."""
    opening = next((at for at in range(comma - 1, 0, -1) if tokens[at].is_sign), 0)
    if tokens[opening].low != ",":
        return -1, ()
    first, inside = tokens[opening + 1], tuple(tokens[opening + 1 : comma])
    if all(one.capital for one in inside):
        return opening - 1, inside
    aside = first.low in _ASIDE or (first.low.endswith(("ing", "ed")) and not first.capital)
    return (opening - 1, ()) if aside else (-1, ())


def _subject(tokens: Sequence[Token], last: int, language: Opposites) -> tuple[Token, ...]:
    """The nouns that end at a place and begin a clause; empty where they do not."""
    first = last
    while first >= 0 and _says_something(tokens[first]) and last - first < _LONGEST:
        first -= 1
    chunk = tuple(tokens[first + 1 : last + 1])
    if first >= 0 and tokens[first].low in DETERMINERS:
        first -= 1
    if not chunk or any(_is_finite(one, language) for one in chunk if not one.capital):
        return ()
    if first < 0 or tokens[first].low in {".", ":", ";", "!", "?", "–", "—"}:
        return chunk
    if tokens[first].low in _WHEN:
        return chunk
    joins = tokens[first].low in _JOINING and _has_verb(tokens, first, language)
    return chunk if joins else ()


def _has_verb(tokens: Sequence[Token], joint: int, language: Opposites) -> bool:
    """Whether a conjunction follows a clause, and joins no nouns: *the council raised fees and …*."""
    begun = next((at for at in range(joint - 1, -1, -1) if tokens[at].is_sign), -1)
    return begun == joint - 1 or any(_is_finite(one, language) for one in tokens[begun + 1 : joint])


def _is_finite(token: Token, language: Opposites) -> bool:
    return token.low.endswith("ed") or token.low in language.irregular or token.low in _UNCHANGED
