"""Who does what to whom, in languages that mark it: *la fiscal acusó al alcalde*, *den Minister lobte …*.

A noun is told to be the doer or the other party by its place, its preposition, its article and the passive. A
text is reported only where two nouns that its evidence has, too, have changed these parts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from briefgen.checking.prose.meaning.contraries import Contrary, is_same_verb
from briefgen.checking.prose.stems import bare_word, is_same_stem
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.languages.contract.contraries import Contraries
    from briefgen.languages.contract.contrasts import Contrasts
    from briefgen.languages.contract.speech import Speech
    from briefgen.reading import Reading

Part = Literal["doer", "other", "either", ""]
_TOKEN: Final = re.compile(
    r"(?:[cdjlmnst]|qu)['’](?=\w)|[^\W\d_]+(?:[-.][^\W\d_]+)*|\d[\d.,]*|[,;:.!?()–—]", re.IGNORECASE
)
_BACK: Final = 3
"""Words between a preposition or an article and its noun."""
_SHORTEST: Final = 3
_TURNED: Final[dict[Part, Part]] = {"doer": "other", "other": "doer", "either": "either", "": ""}


class _Noun(NamedTuple):
    word: str
    span: Span
    part: Part
    article: str
    whole: Span


class _Words(NamedTuple):
    speech: Speech
    contraries: Contraries
    contrasts: Contrasts


def roles_exchanged(own: Reading, sentence: Reading) -> Contrary | None:
    """The two nouns of a text that have each other's part in its evidence; None where they may agree."""
    language = own.counting
    if language is None or language is not sentence.counting or not language.speech:
        return None
    if not language.contraries or not language.contrasts or not language.contraries.agents:
        return None
    words = _Words(language.speech, language.contraries, language.contrasts)
    mine, theirs = list(_nouns(own.text, words)), list(_nouns(sentence.text, words))
    for at, first in enumerate(mine):
        for second in mine[at + 1 :]:
            one, other = _counterpart(first, theirs), _counterpart(second, theirs)
            if one is None or other is None or one is other or not _exchanged((first, second), (one, other)):
                continue
            if _share_verb(own, sentence, (first, second, one, other), words):
                low, high = sorted((one.whole, other.whole), key=lambda span: span.start)
                return Contrary(
                    Span(first.whole.start, second.whole.end),
                    " ".join(sentence.text[low.start : high.end].split()),
                )
    return None


def _exchanged(mine: tuple[_Noun, _Noun], theirs: tuple[_Noun, _Noun]) -> bool:
    """Whether each of two nouns has the other's part; of one of them it need not be told."""
    parts = [_parts(one, other) for one, other in zip(mine, theirs, strict=True)]
    if any(not one or _TURNED[one] != other for one, other in parts):
        return False
    return {one for one, _ in parts} in ({"doer", "other"}, {"doer", "either"}, {"other", "either"})


def _parts(mine: _Noun, theirs: _Noun) -> tuple[Part, Part]:
    """The parts of a noun in both texts; of one that is feminine *der* does not tell it."""
    if {mine.article, theirs.article} == {"der", "die"}:
        return "either", "either"
    return mine.part, theirs.part


def _counterpart(noun: _Noun, others: Sequence[_Noun]) -> _Noun | None:
    found = [one for one in others if is_same_stem(noun.word, one.word)]
    return found[0] if len(found) == 1 else None


def _share_verb(own: Reading, sentence: Reading, nouns: tuple[_Noun, ...], words: _Words) -> bool:
    """Whether both texts have another word, which may be the verb, near the nouns, and it has two sides."""
    mine, theirs = _around(own.text, nouns[:2], words), _around(sentence.text, nouns[2:], words)
    if any(bare_word(one) in words.contrasts.symmetric for one in (*mine, *theirs)):
        return False
    return any(is_same_verb(one, other, own.counting) for one in mine for other in theirs)


def _around(text: str, nouns: Sequence[_Noun], words: _Words) -> list[str]:
    """The content words of the clause of two nouns that may be its verb."""
    spans = [one.span for one in nouns]
    low, high = min(one.start for one in spans), max(one.end for one in spans)
    start = max((found.end() for found in re.finditer(r"[,;:.!?()–—]", text[:low])), default=0)
    stop = re.search(r"[,;:.!?()–—]", text[high:])
    found = list(_TOKEN.finditer(text, start, high + stop.start() if stop else len(text)))
    return [
        bare_word(one.group())
        for before, one in zip([None, *found], found, strict=False)
        if not any(span.start == one.start() for span in spans)
        and not _is_noun(before.group().lower() if before else "", one.group(), words)
        and _is_content(one.group().lower(), words)
    ]


def _is_noun(before: str, word: str, words: _Words) -> bool:
    """Whether a word is none of the verbs: behind an article or a preposition, or with a capital."""
    speech, low = words.speech, before.replace("’", "'")
    return (
        word[0].isupper() or low in speech.determiners or low in speech.prepositions or low in speech.oblique
    )


def _is_content(low: str, words: _Words) -> bool:
    speech = words.speech
    empty = low in speech.common or low in speech.prepositions or low in speech.determiners
    return len(low) >= _SHORTEST and low.isalpha() and not empty and low not in words.contraries.passives


def _nouns(text: str, words: _Words) -> Iterator[_Noun]:
    """The nouns of a text that have an article or a capital, with their parts."""
    found = list(_TOKEN.finditer(text))
    lows = [one.group().lower().replace("’", "'") for one in found]
    subject = relative = False
    clause = 0
    for at, match in enumerate(found):
        low = lows[at]
        if not low[0].isalpha():
            subject, relative, clause = False, False, at + 1
            continue
        subject = subject or low in words.speech.pronouns
        relative = relative or low in words.contraries.relative
        if not _is_content(low, words) or low in words.contraries.times:
            continue
        mark, article = _before(lows, found, at, words)
        if not article and not (match.group()[0].isupper() and at):
            continue
        if at + 1 < len(found) and found[at + 1].group()[0].isupper() and match.group()[0].isupper():
            continue  # the last word of a name
        end = next((place for place in range(at, len(lows)) if not lows[place][0].isalpha()), len(lows))
        passive = not words.contraries.passives.isdisjoint(lows[clause:end])
        passive = passive and not words.contraries.agents.isdisjoint(lows[clause:end])
        part = _part(mark, article, words, passive=passive, first=not subject)
        if not words.contraries.articles and (relative or [*lows, ""][at + 1] in words.contraries.relative):
            part = ""  # *le maire que le préfet accuse*
        subject = subject or not mark
        start = found[at - 1].start() if article == lows[at - 1] else match.start()
        span, whole = Span(*match.span()), Span(start, match.end())
        yield _Noun(bare_word(match.group()), span, part, article, whole)


def _before(lows: Sequence[str], found: Sequence[re.Match[str]], at: int, words: _Words) -> tuple[str, str]:
    """The preposition and the article of a noun; each empty where it has none."""
    article = ""
    for before in range(at - 1, max(-1, at - 1 - _BACK), -1):
        low = lows[before]
        if (
            low in words.contraries.agents
            or low in words.speech.prepositions
            or low in words.speech.contracted
        ):
            return low, article or low
        if article:
            break
        if low in words.speech.determiners or low in words.contraries.articles:
            article = low
        elif before != at - 1 and not found[before].group()[0].isupper():
            break
    return "", article


def _part(mark: str, article: str, words: _Words, *, passive: bool, first: bool) -> Part:
    contraries = words.contraries
    if mark:
        if mark in contraries.agents:
            return "doer" if passive else ""
        return "other" if mark in contraries.marking and not passive else ""
    if contraries.articles:  # the article tells it, whatever the order
        oblique = article in words.speech.oblique and article not in ("des", "seines", "ihres")
        part: Part = "other" if oblique else "doer" if article in contraries.articles else "either"
        return _TURNED[part] if passive and part == "doer" else part
    if first:
        return "other" if passive else "doer"
    return "" if passive or contraries.marking_all else "other"
