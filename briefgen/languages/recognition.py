"""Whether a text plainly is in another language than declared, by script and by its commonest words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from briefgen.languages.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from briefgen.languages.contract.language import Language

ENGLISH_COMMON: Final = words("""
    the of and to in a is that for it was on with as at by be this have from or had not are but his
    they which you one were her all she there would their we him been has when who will more no if out
    so said what up its about into than them can only other new some could time these two may then do
    first any my now such like our over me even most made after also did many before must through i he
    said says
    """)
_ELSEWHERE: Final = tuple(
    words(line)
    for line in """
    il di che la è un per non una sono del con della ha si le da nel anche alla dei gli più lo come ma al dal
    o de que e do da em um para com não uma os no se na por mais as dos como mas ao ele das foi são também
    de het een van en in is dat op te zijn voor met die niet aan er om ook als maar bij door naar uit wordt
    och att det i en som är av för den på med till inte har om ett de var men så kan vi han från ska sig efter
    og det i at en er som på for med av til ikke har de den et fra om men var vil kan han skal seg også etter
    i w na z się do nie to że jest o jak po a przez za od dla ale są tym przy był może tak tylko oraz które
    a v se na je že s o to z do k by i si ale jako za od pro po nebo ve který jsou jeho byl podle také až
    ve bir bu da de için ile çok daha olarak gibi ne en var olan kadar sonra değil ama her mi ki olduğunu dedi
    ja on ei se että oli hän mutta ovat myös kun tai niin joka kuin mukaan sen ole sitä vain olla ollut tämä
    a az és hogy nem is egy ez meg volt de csak el még már van ki mint vagy azt ha de ezt szerint
    și de a în la cu pe nu din o că un se este mai pentru sunt care prin au ca dar fi sau după
    yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena bisa ada mereka oleh
    """.strip().splitlines()
)
"""A few words of languages that are not described, only to know them from those that are."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_LETTER: Final = re.compile(r"[^\W\d_]")
_LATIN: Final = re.compile(r"[A-Za-z\u00c0-\u024f]")
_GLANCED_AT: Final = 600
_READ: Final = 4_000
"""How many code points of a text are looked at, where a glance does not show its language."""
_AT_HOME: Final = 0.12
"""The share of its commonest words from which a text is in its language without any further look."""
_LEAST_LATIN: Final = 0.3


def is_plainly_other(text: str, declared: Language, languages: Mapping[str, Language]) -> bool:
    """Whether ``text`` is not in the language that it is declared to be in."""
    found = _WORD.findall(text[:_GLANCED_AT].lower())
    share = _share(found, _common(declared))
    if share >= _AT_HOME:
        return False
    begun = text[:_READ]
    if len(text) > _GLANCED_AT:
        found = _WORD.findall(begun.lower())
        share = _share(found, _common(declared))
        if share >= _AT_HOME:
            return False
    letters = 0 if begun.isascii() else len(_LETTER.findall(begun))
    if letters > 20 and len(_LATIN.findall(begun)) < _LEAST_LATIN * letters:
        return True
    others = [_common(one) for one in languages.values() if one is not declared]
    anywhere = _union(tuple(others))
    telling = [word for word in found if word in anywhere]
    if len(telling) < 2:  # too few for any language
        return False
    best = max(_count(telling, common) for common in (*others, *_ELSEWHERE)) / max(1, len(found))
    if best * len(found) < 2 or best <= 2 * share + 0.05:
        return False
    return len(text) > _GLANCED_AT or not any(
        _is_nearest(line, declared, languages.values()) for line in text.splitlines()
    )


def _is_nearest(line: str, declared: Language, languages: Iterable[Language]) -> bool:
    """Whether a line has more words of ``declared`` than of any other language."""
    found = frozenset(_WORD.findall(line.lower()))
    return all(
        one is declared
        or len(found & _known(declared) - _known(one)) > len(found & _known(one) - _known(declared))
        for one in languages
    )


def recognised(text: str, languages: Mapping[str, Language]) -> Language | None:
    """The described language that ``text`` plainly is in, or None."""
    found = _WORD.findall(text[:_READ].lower())
    best = max(languages.values(), key=lambda language: _share(found, _common(language)))
    others = [_common(one) for one in languages.values() if one is not best]
    share = _share(found, _common(best))
    nearest = max(_share(found, common) for common in (*others, *_ELSEWHERE))
    return best if share >= _AT_HOME and share > nearest else None


def nearer(text: str, declared: Language, others: Iterable[Language]) -> Language:
    """The one of some languages of whose small words a short text has most; the declared one if in doubt.

    Words that both have, as *in*, say nothing.
    """
    found = frozenset(_WORD.findall(text[:_GLANCED_AT].lower()))
    best, most, own = declared, 0, _small_words(declared)
    for other in others:
        theirs = _small_words(other)
        count = len(found & (theirs - own)) - len(found & (own - theirs))
        if count > most:
            best, most = other, count
    return best


def has_small_words(text: str, languages: Iterable[Language]) -> bool:
    """Whether a short text has words by which one of some languages is known."""
    found = frozenset(_WORD.findall(text[:_GLANCED_AT].lower()))
    return any(not found.isdisjoint(_small_words(one)) for one in languages)


@lru_cache(maxsize=8)
def _union(commons: tuple[frozenset[str], ...]) -> frozenset[str]:
    """Some commonest words, with those of all languages that are not described."""
    return frozenset().union(*commons, *_ELSEWHERE)


def _small_words(language: Language) -> frozenset[str]:
    speech = language.speech
    numbers = frozenset(language.numbers.small)
    if speech is None:
        return ENGLISH_COMMON | numbers
    return speech.common | speech.prepositions | speech.determiners | speech.auxiliaries | numbers


@lru_cache(maxsize=8)
def _known(language: Language) -> frozenset[str]:
    """The small words of a language, and its verbs of speech."""
    speech = language.speech
    return _small_words(language) | (speech.verbs | speech.participles if speech is not None else frozenset())


def _common(language: Language) -> frozenset[str]:
    return language.speech.common if language.speech is not None else ENGLISH_COMMON


def _share(found: list[str], common: frozenset[str]) -> float:
    return _count(found, common) / max(1, len(found))


def _count(found: list[str], common: frozenset[str]) -> int:
    return sum(map(common.__contains__, found))
