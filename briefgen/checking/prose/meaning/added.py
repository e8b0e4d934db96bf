"""What a text adds to its evidence: *all* farmers of farmers, *the largest* bakery of a large one, a cause.

Asked only of what nothing in the evidence bears out in whatever words.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from briefgen.checking.prose.meaning.followed import Departure
from briefgen.checking.prose.stems import bare_word, is_same_stem
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.checking.prose.statements import Statement
    from briefgen.languages.contract.contrasts import Additions

_WORD: Final = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")
_SIGN: Final = re.compile(r"[,;:.!?()–—]")
_PARTED: Final = re.compile(r"[,:;–—]")
"""What may part a thing from its reason: *the mill stopped: there was no grain*."""
_SHORT: Final = 3
"""Letters of a word that may speak of nothing: *the*, *was*, *des*."""
_REACH: Final = 3
"""Words between *all* and the noun that it counts: *all of the older farmers*."""


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)


def added(statement: Statement) -> Departure | None:
    """The first stretch by which a text says more than its evidence; None where it may not."""
    language = statement.reading.counting
    sentences = list(dict.fromkeys(one.sentence for one in statement.passages))
    words = language.contrasts.additions if language is not None and language.contrasts is not None else None
    if words is None or any(one.counting is not language for one in sentences):
        return None
    texts = [one.text for one in sentences]
    for rule in (_totals, _superlatives, _unbounded, _put_aside, _called, _causes):
        for found in rule(statement.text, texts, words):
            if not statement.is_quoted(found.span):
                return found
    return None


def _totals(text: str, sentences: Sequence[str], words: Additions) -> Iterator[Departure]:
    """*All farmers* where the evidence speaks of farmers, with no article and no number."""
    if any(_pattern(words.bounded).search(one) for one in sentences):
        return
    for found in _pattern(words.total).finditer(text):
        noun = _WORD.search(text, found.end())
        if noun is None or _pattern(words.counted).match(text, found.end() + 1):
            continue
        for sentence in sentences:
            bare = [
                other
                for other in _WORD.finditer(sentence)
                if is_same_stem(other.group(), noun.group())
                and not _is_counted(sentence, other.start(), words)
            ]
            if bare:
                yield Departure(Span(found.start(), noun.end()), bare[0].group())


def _is_counted(sentence: str, at: int, words: Additions) -> bool:
    """Whether an article, a possessive or a number stands before a noun."""
    before = _WORD.findall(sentence[:at])[-_REACH:]
    return any(_pattern(words.counted).fullmatch(one) or one[0].isdigit() for one in before)


def _superlatives(text: str, sentences: Sequence[str], words: Additions) -> Iterator[Departure]:
    """*The largest bakery* where the evidence speaks of a large one."""
    if any(
        _pattern(words.superlative).search(one) or _pattern(words.singular).search(one) for one in sentences
    ):
        return
    for found in _pattern(words.superlative).finditer(text):
        base = next(filter(None, found.groups()))
        for sentence in sentences:
            plain = next((one for one in _WORD.findall(sentence) if _is_degree(base, one)), None)
            if plain is not None:
                yield Departure(Span(*found.span()), plain)


def _is_degree(one: str, other: str) -> bool:
    first, second = bare_word(one), bare_word(other)
    short = len(second) > 2 and first in (second, f"{second}{second[-1]}", f"{second[:-1]}i")
    return short or is_same_stem(first, second)


def _unbounded(text: str, sentences: Sequence[str], words: Additions) -> Iterator[Departure]:
    """*The largest bakery* where the evidence has the largest one in Tromso."""
    if len(sentences) != 1:
        return
    mine = [bare_word(one) for one in _WORD.findall(text)]
    for found in _pattern(words.within).finditer(sentences[0]):
        unique, noun, bound = found["unique"], found["noun"], _WORD.findall(found["bound"])
        kept = any(is_same_stem(one, other) for one in bound for other in mine)
        same = re.search(
            rf"(?<!\w){re.escape(unique)}\s(?:\w+\s)?{re.escape(noun)}(?!\w)", text, re.IGNORECASE
        )
        if same is not None and not kept and bound:
            yield Departure(Span(*same.span()), " ".join(found.group().split()))


def _put_aside(text: str, sentences: Sequence[str], words: Additions) -> Iterator[Departure]:
    """*Offered refunds* where the evidence has vouchers instead of refunds."""
    if len(sentences) != 1 or _pattern(words.instead).search(text):
        return
    found = _pattern(words.instead).search(sentences[0])
    if found is None:
        return
    before, behind = sentences[0][: found.start()], _SIGN.split(sentences[0][found.end() :])[0]
    kept, aside = _telling(before), _telling(behind)
    for word in _WORD.finditer(text):
        own = [one for one in _telling(text) if one != word.group()]
        alike = sum(_is_in(one, kept) for one in own) >= len(own) - 1 > 0
        if alike and kept and _is_in(word.group(), aside[:1]) and not _is_in(kept[-1], own):
            yield Departure(Span(*word.span()), " ".join((kept[-1], found.group(), word.group())))


def _called(text: str, sentences: Sequence[str], words: Additions) -> Iterator[Departure]:
    """*The abbot is a fraud* where somebody calls him one."""
    found = _pattern(words.naming).search(sentences[0]) if len(sentences) == 1 else None
    if found is None or _pattern(words.naming).search(text) or not _telling(sentences[0][: found.start()]):
        return
    behind = _telling(sentences[0][found.end() :])
    own = _telling(text)
    if len(own) > 1 and all(_is_in(one, behind) for one in own):
        yield Departure(Span(0, len(text)), " ".join(sentences[0].split()))


def _telling(text: str) -> list[str]:
    """The longer words of a text, which speak of something."""
    return [one for one in _WORD.findall(text) if len(one) > _SHORT]


def _is_in(word: str, others: Sequence[str]) -> bool:
    return any(is_same_stem(word, other) for other in others)


def _causes(text: str, sentences: Sequence[str], words: Additions) -> Iterator[Departure]:
    """A *because* where the evidence tells two things and no reason."""
    found = _pattern(words.cause).search(text)
    told = any(_pattern(words.reason).search(one) or _PARTED.search(one) for one in sentences)
    if found is not None and not told:
        yield Departure(Span(*found.span()), sentences[0] if sentences else "")
