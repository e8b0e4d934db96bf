"""What a title or an abstract says that somebody does, where the source says it of somebody else alone.

Told by most of its words: a sentence of a source has nearly all of them, begins with the full name of
another person, and neither names the one of the text nor has a pronoun.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.checking.prose.meaning.contraries import content_words
from briefgen.checking.prose.statements import read
from briefgen.checking.prose.stems import bare_word, is_same_stem, words_of
from briefgen.checking.speakers import mentions
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefgen.checking.prose.statements import Statement
    from briefgen.corpus import Person, Source

_FEWEST: Final = 3
_SHARED: Final = 0.8
_STEM: Final = 4
_FULL_NAME: Final = re.compile(r"(?<!\w)[^\W\d_a-z][a-zà-öø-ÿ’'-]+ [^\W\d_a-z][a-zà-öø-ÿ’'-]+")
_PRONOUN: Final = re.compile(
    r"(?<!\w)(?:he|she|they|we|i|er|sie|wir|ich|il|elle|ils|elles|nous|je|él|ella|ellos|ellas)(?!\w)",
    re.IGNORECASE,
)


class Credited(NamedTuple):
    """A stretch of a text that names one, and where a source names another."""

    span: Span
    name: str
    source: Source
    place: Span


def credited(statement: Statement, people: Mapping[str, Person]) -> Credited | None:
    """The one whom a text names for what its sources give to another; None where they may agree."""
    if not statement.is_of_topic:
        return None
    text = statement.text
    named = [one for one in people.values() if one.kind == "person" and one.name in text]
    if len(named) != 1:
        return None
    at = text.index(named[0].name)
    sentence = statement.reading.sentence_around(Span(at, at + len(named[0].name)))
    rest = sentence.slice(text).replace(named[0].name, " ")
    wanted = list(dict.fromkeys(content_words(read(rest, statement.language))))
    if len(wanted) < _FEWEST or _FULL_NAME.search(rest):
        return None
    found = [one for source in statement.sources.values() for one in sentences_with(source, wanted)]
    if any(_is_of(source, place, named[0]) for source, place in found):
        return None
    for source, place in found:
        other = _FULL_NAME.match(source.text, place.start, place.end)
        if other is not None and mentions(source.text, named[0]):
            return Credited(Span(at, at + len(named[0].name)), other.group(), source, place)
    return None


def sentences_with(
    source: Source, wanted: Sequence[str], share: float = _SHARED, among: int = 1
) -> Iterator[tuple[Source, Span]]:
    """The sentences of a source that have a share of some words, and one of the longest among them."""
    longest = "|".join(re.escape(one[:_STEM]) for one in sorted(wanted, key=len)[-among:])
    seen: set[Span] = set()
    for found in re.finditer(rf"(?<!\w)(?:{longest})", source.text, re.IGNORECASE):
        sentence = source.reading.sentence_around(Span(*found.span()))
        if sentence in seen:
            continue
        seen.add(sentence)
        theirs = {bare_word(word) for word in words_of(sentence.slice(source.text))}
        shared = sum(any(is_same_stem(one, other) for other in theirs) for one in wanted)
        if shared >= share * len(wanted):
            yield source, sentence


def _is_of(source: Source, place: Span, person: Person) -> bool:
    """Whether a sentence may speak of somebody."""
    own = place.slice(source.text)
    return mentions(own, person) or _PRONOUN.search(own) is not None
