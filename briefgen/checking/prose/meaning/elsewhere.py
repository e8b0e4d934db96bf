"""What a title, an abstract or a note says against the sentence of its sources that speaks of it.

Such a text cites nothing of its own, so that it is held against every sentence that has most of its words. It
is reported only where each of them contradicts it and none has the word that is contradicted.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from briefgen.checking.prose.meaning.alignment import NEGATION
from briefgen.checking.prose.meaning.contraries import Contrary, content_words, contrary_of
from briefgen.checking.prose.meaning.credited import sentences_with
from briefgen.checking.prose.meaning.english_words import english_words
from briefgen.checking.prose.meaning.opposites import Held, opposed
from briefgen.checking.prose.meaning.roles import roles_exchanged
from briefgen.checking.prose.statements import read
from briefgen.checking.prose.stems import bare_word, is_same_stem, words_of
from briefgen.languages import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.checking.prose.statements import Statement
    from briefgen.reading import Reading

_SHARED: Final = 0.6
"""The share of a text's words that a sentence has which speaks of the same."""
_RELATED: Final = 0.4
_FEWEST: Final = 3
_LONGEST: Final = 3
"""How many of the longest words of a text are looked for."""
_BEFORE_QUOTED: Final = re.compile(r"(?<=[.!?])\s+(?=[„“«\"‚‘])")
_MOST: Final = 400
"""Code points of a sentence beyond which it is a list or a table."""


def contradicted(statement: Statement) -> Contrary | None:
    """The first stretch of a text that every sentence on the same matter contradicts."""
    if statement.reading.quoted_spans or "?" in statement.text:
        return None
    for start, own in statement.sentences():
        found = _against(own, statement)
        if found is not None:
            return found._replace(span=found.span.shift(start))
    return None


def _against(own: Reading, statement: Statement) -> Contrary | None:
    wanted = list(dict.fromkeys(content_words(own)))
    if len(wanted) < _FEWEST:
        return None
    near = list(_near(own, wanted, statement, _SHARED))
    found = [_contrary(own, one) for one in near]
    first = found[0] if found else None
    if first is None or not all(found):
        return None
    words = list(content_words(read(first.span.slice(own.text), statement.language)))
    related = (one for one in _near(own, wanted, statement, _RELATED) if one not in near)
    if any(is_same_stem(word, other) for one in related for other in content_words(one) for word in words):
        return None
    return first


def _near(own: Reading, wanted: Sequence[str], statement: Statement, share: float) -> Iterator[Reading]:
    """The sentences of the sources, in the language of a text, that have a share of its words."""
    sources = [one for one in statement.sources.values() if one.reading.counting is own.counting]
    for source, span in chain.from_iterable(sentences_with(one, wanted, share, _LONGEST) for one in sources):
        for part in _BEFORE_QUOTED.split(span.slice(source.text)):
            sentence = read(part, source.metadata.language)
            if len(part) <= _MOST and _shared(wanted, sentence) >= share * len(wanted):
                yield sentence


def _shared(wanted: Sequence[str], sentence: Reading) -> int:
    theirs = {bare_word(word) for word in words_of(sentence.text)}
    return sum(any(is_same_stem(one, other) for other in theirs) for one in wanted)


def _contrary(own: Reading, sentence: Reading) -> Contrary | None:
    """What one sentence has the other way."""
    if own.counting is not ENGLISH:
        return contrary_of(own, [sentence]) or roles_exchanged(own, sentence)
    if _denies(own.text) and _denies(sentence.text):
        return None  # *did not expect major changes* is *would not change*
    found = opposed(own.text, [Held(sentence.text, ())])
    return Contrary(found.span, found.other) if found is not None else None


def _denies(text: str) -> bool:
    return any(word.form == NEGATION for word in english_words(text))
