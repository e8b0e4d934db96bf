"""Where a text says the opposite of evidence that is not English, or says it in another language.

Coarser than what is done in English (``opposites``): an opposite word for the same matter, or a negation on
one side only, where both speak of the same: they share most of their words, or in two languages a number or a
name.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.checking.prose.statements import read
from briefgen.checking.prose.stems import bare_word, is_same_name, is_same_stem, words_of
from briefgen.languages.contract.contrasts import plain_words
from briefgen.reading.function_words import STARTERS
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefgen.checking.prose.statements import Statement
    from briefgen.languages import Language
    from briefgen.reading import Reading

_SHARED: Final = 0.5
"""The share of a text's words that its evidence has where a word says the opposite."""
_NEARLY_ALL: Final = 0.6
"""The same where nothing but a negation tells them apart."""
_NEARLY_THE_SAME: Final = 0.75
"""The same where the text has no negation, and its evidence has one."""
_ONE_NEGATION: Final = (1, 2)
"""Words of a negation: *nicht*, *ne … pas*."""
_SIGN: Final = re.compile(r"[,;:.!?()–—]")
_FEWEST: Final = 2
_LONGEST: Final = 280
"""Code points of a sentence of the evidence beyond which a negation may belong to anything in it."""
_ELIDED: Final = re.compile(r"^(?:[cdjlmnst]|qu)['’]", re.IGNORECASE)
_PARTICLES: Final = plain_words("""
    ab an auf aus bei ein fest frei fort heraus hinaus los mit nach vor weg weiter wieder zu zurück zusammen
    um durch
    """)
_NUMBER: Final = re.compile(r"\d+")


class Contrary(NamedTuple):
    """A stretch of a text, in its code points, and the words of its evidence that say the opposite."""

    span: Span
    other: str


class _Patterns(NamedTuple):
    sides: Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]]
    negations: re.Pattern[str]
    denials: re.Pattern[str]
    no_denials: re.Pattern[str]
    refusals: re.Pattern[str]
    unsettled: re.Pattern[str]
    planned: re.Pattern[str]
    done: re.Pattern[str]
    leaving: re.Pattern[str]
    verb_last: bool


@cache
def _patterns(language: Language) -> _Patterns | None:
    known = language.contraries
    if known is None:
        return None
    return _Patterns(
        {matter: (_whole(one), _whole(other)) for matter, (one, other) in known.sides.items()},
        _whole(known.negations),
        _whole(f"{known.negations}|{known.denials}"),
        _whole(known.no_denials),
        _whole(known.refusals),
        _whole(known.unsettled),
        _whole(known.planned),
        _whole(known.done),
        _whole(f"{known.unsettled}|{known.leaving}"),
        known.verb_last,
    )


def _whole(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)


def contrary(statement: Statement) -> Contrary | None:
    """The first stretch of a text that says the opposite of its evidence; None where they may agree."""
    return contrary_of(statement.reading, list(dict.fromkeys(one.sentence for one in statement.passages)))


def contrary_of(own: Reading, evidence: Sequence[Reading]) -> Contrary | None:
    """The same of a text and the sentences that it is held against."""
    if own.language is None or own.quoted_spans or any(one.language is None for one in evidence):
        return None
    words = _patterns(own.language)
    theirs = [_patterns(one.language) for one in evidence if one.language is not None]
    if words is None or None in theirs:
        return None
    held = [(one, known) for one, known in zip(evidence, theirs, strict=True) if known is not None]
    tried = (_opposite, _denied, _dropped, _refused, _left_open)
    return next((found for rule in tried if (found := rule(own, words, held)) is not None), None)


def _opposite(own: Reading, words: _Patterns, held: list[tuple[Reading, _Patterns]]) -> Contrary | None:
    if words.negations.search(own.text):
        return None
    for matter, pair in words.sides.items():
        for same in (0, 1):
            mine = pair[same].search(own.text)
            if mine is None or pair[1 - same].search(own.text) or _denies_more(own, words, held, mine):
                continue
            opposed = None
            for sentence, known in held:
                sides = known.sides[matter]
                if sides[same].search(sentence.text) or known.negations.search(sentence.text):
                    return None
                found = sides[1 - same].search(sentence.text)
                if found is not None and matter == "amount" and _is_turned_round(own, mine, sentence, found):
                    return None
                if (
                    found is not None
                    and opposed is None
                    and _speak_of_one(own, sentence, mine.group(), _SHARED)
                ):
                    opposed = found.group()
            if opposed is not None:
                return Contrary(Span(*mine.span()), opposed)
    return None


def _is_turned_round(own: Reading, mine: re.Match[str], sentence: Reading, theirs: re.Match[str]) -> bool:
    """Whether what stands before a word in the one stands behind it in the other: *A more than B*."""
    before, behind = _parted(own, mine)
    other_before, other_behind = _parted(sentence, theirs)
    return not (before - behind).isdisjoint(other_behind - other_before) and not (behind - before).isdisjoint(
        other_before - other_behind
    )


def _parted(reading: Reading, at: re.Match[str]) -> tuple[set[str], set[str]]:
    """The content words before and behind a word."""
    before, behind = reading.text[: at.start()], reading.text[at.end() :]
    return set(content_words(read(before, reading.tag))), set(content_words(read(behind, reading.tag)))


def _denied(own: Reading, words: _Patterns, held: list[tuple[Reading, _Patterns]]) -> Contrary | None:
    """A negation that nothing in the evidence bears out."""
    negation = words.negations.search(own.text)
    if negation is None or words.no_denials.search(own.text):
        return None
    denied = (known.denials.search(one.text) or known.unsettled.search(one.text) for one, known in held)
    if any(denied) or _is_other_way(own, words, held):
        return None
    for sentence, _ in held:
        near = len(sentence.text) <= _LONGEST
        if near and _speak_of_one(own, sentence, negation.group(), _NEARLY_ALL):
            return Contrary(Span(*negation.span()), "")
    return None


def _dropped(own: Reading, words: _Patterns, held: list[tuple[Reading, _Patterns]]) -> Contrary | None:
    """A text that says without its negation what one clause of the evidence denies."""
    if words.negations.search(own.text) or len(held) != 1 or _is_other_way(own, words, held):
        return None
    sentence, known = held[0]
    negations = list(known.negations.finditer(sentence.text))
    plain = _SIGN.search(sentence.text.rstrip(" .!?")) is None and not known.no_denials.search(sentence.text)
    if len(negations) not in _ONE_NEGATION or not plain or own.counting is not sentence.counting:
        return None
    theirs = {match.group().lower() for match in known.denials.finditer(sentence.text)}
    own_denials = {match.group().lower() for match in words.denials.finditer(own.text)}
    if own_denials <= theirs and _speak_of_one(own, sentence, "", _NEARLY_THE_SAME):
        return Contrary(Span(0, len(own.text)), negations[-1].group())
    return None


def _refused(own: Reading, words: _Patterns, held: list[tuple[Reading, _Patterns]]) -> Contrary | None:
    """What a text says is done, and its evidence that somebody refuses to do it."""
    if _denies_more(own, words, held):
        return None
    governing = (_governed(own, sentence, known.refusals, known) for sentence, known in held)
    return next((found for found in governing if found is not None), None)


def _left_open(own: Reading, words: _Patterns, held: list[tuple[Reading, _Patterns]]) -> Contrary | None:
    """What a text says flatly, and the only sentence that speaks of it as tried, possible or planned."""
    if words.leaving.search(own.text) or _denies_more(own, words, held):
        return None
    done = words.done.search(own.text) is not None
    found = [
        _governed(own, sentence, known.unsettled, known)
        or (_governed(own, sentence, known.planned, known) if done else None)
        for sentence, known in held
    ]
    alike = [_speak_of_one(own, sentence, "", _SHARED) for sentence, _ in held]
    rest = any(same for same, one in zip(alike, found, strict=True) if one is None)
    return None if rest else next((one for one in found if one is not None), None)


def _denies_more(
    own: Reading,
    words: _Patterns,
    held: list[tuple[Reading, _Patterns]],
    aside: re.Match[str] | None = None,
) -> bool:
    """Whether a text has a word that denies something, ``aside`` aside, which its evidence has in no form."""
    theirs = [word for sentence, _ in held for word in words_of(sentence.text)]
    return any(
        not _is_among(found.group(), theirs)
        for found in words.denials.finditer(own.text)
        if aside is None or not (aside.start() < found.end() and found.start() < aside.end())
    )


def _is_among(word: str, others: list[str]) -> bool:
    return any(is_same_stem(word, other) for other in others)


def _governed(
    own: Reading, sentence: Reading, governing: re.Pattern[str], known: _Patterns
) -> Contrary | None:
    """What of a text says that something is so, by the verb that some words of a sentence govern."""
    if own.counting is not sentence.counting:
        return None
    mine = list(content_words(own))
    for found in governing.finditer(sentence.text):
        verb = _verb_under(sentence, found, last=known.verb_last)
        if verb is None or sum(is_same_verb(verb, one, own.counting) for one in content_words(sentence)) > 1:
            continue  # *the train should have left at noon and left at two*
        done = next((one for one in mine if is_same_verb(verb, one, own.counting)), None)
        last = bare_word(own.text.rstrip(" .!").rpartition(" ")[2])
        if done is None and known.verb_last and last in _PARTICLES and verb.startswith(last):
            done = last  # *gibt … heraus*, *herauszugeben*
        if done is not None and _speak_of_one(own, sentence, done, _SHARED):
            return Contrary(Span(0, len(own.text)), found.group())
    return None


def _verb_under(sentence: Reading, governing: re.Match[str], *, last: bool) -> str | None:
    """The verb that some words govern: the next word behind them, or the last of their clause."""
    behind = sentence.text[governing.end() :]
    comma = re.match(r"(?: \w+){0,3},", behind) if last else None
    rest = behind[comma.end() :] if comma and re.search(r"\bzu\b|\wzu\w", behind) else behind
    sign = _SIGN.search(rest)
    found = list(content_words(read(rest[: sign.start()] if sign else rest, sentence.tag)))
    if not last:
        return found[0] if found else None
    if found:
        return found[-1]
    before = list(content_words(read(_SIGN.split(sentence.text[: governing.start()])[-1], sentence.tag)))
    return before[-1] if before else None


def is_same_verb(one: str, other: str, language: Language | None = None) -> bool:
    """Whether two words are forms of a verb, which may change its vowel: *brechen*, *brach*, *gebrochen*."""
    if is_same_stem(one, other) or (len(found := _consonants(one)) > 2 and found == _consonants(other)):
        return True
    verbs = _irregular(language) if language is not None else {}
    return one in verbs and verbs[one] == verbs.get(other)


@cache
def _irregular(language: Language) -> Mapping[str, int]:
    """The number of its verb by each form, as ``bare_word`` writes it."""
    table = language.contraries.irregular if language.contraries is not None else ""
    rows = enumerate(table.split(";"))
    return {bare_word(form): number for number, forms in rows for form in forms.split()}


def _consonants(verb: str) -> str:
    plain = re.sub(r"^ge(?=.{4})|(?:e?[nt]|te[nst]?)$", "", verb)
    return re.sub(r"[aeiouyäöü]", "", plain)


def _is_other_way(own: Reading, words: _Patterns, held: list[tuple[Reading, _Patterns]]) -> bool:
    """Whether a text denies the opposite of what its evidence says: *did not open*, *stayed closed*."""
    return any(
        pair[same].search(own.text) and known.sides[matter][1 - same].search(sentence.text)
        for matter, pair in words.sides.items()
        for same in (0, 1)
        for sentence, known in held
    )


def _speak_of_one(own: Reading, sentence: Reading, word: str, share: float) -> bool:
    """Whether a text and a sentence speak of the same matter."""
    if own.counting is not sentence.counting:
        return _share_number_or_name(own.text, sentence.text) or _share_a_month(own, sentence)
    skipped = bare_word(word)
    mine = [one for one in content_words(own) if one != skipped]
    theirs = list(content_words(sentence))
    shared = sum(any(is_same_stem(one, other) for other in theirs) for one in mine)
    return shared >= min(_FEWEST, len(mine)) > 0 and shared >= share * len(mine)


def _share_a_month(own: Reading, sentence: Reading) -> bool:
    theirs = {one.month for one in sentence.moments}
    return any(one.month in theirs for one in own.moments if one.month)


def _share_number_or_name(text: str, other: str) -> bool:
    if not set(_NUMBER.findall(text)).isdisjoint(_NUMBER.findall(other)):
        return True
    names = [one for one in words_of(text)[1:] if one[0].isupper() and len(one) > 2]
    others = [one for one in words_of(other) if one[0].isupper()]
    return any(is_same_name(one, known) for one in names for known in others)


def content_words(reading: Reading) -> Iterator[str]:
    """The words of a text that speak of something, bare: no article, no preposition."""
    language = reading.counting
    speech = language.speech if language is not None else None
    empty = speech.common | speech.prepositions | speech.determiners if speech is not None else STARTERS
    for found in words_of(reading.text):
        word = _ELIDED.sub("", found)
        if word.lower() not in empty and len(word) > 2:
            yield bare_word(word)
