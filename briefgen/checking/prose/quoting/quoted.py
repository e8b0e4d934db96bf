"""The stretches that the editor puts within quotation marks, and where they stand in the sources."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.anchoring import Anchor, anchor_in, longest_stretch, may_hold
from briefgen.checking.scope.stated import states
from briefgen.checking.scope.turning import turns
from briefgen.languages.scopes import scope_of
from briefgen.text import Span, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.checking.prose.statements import Statement
    from briefgen.checking.scope import Turn
    from briefgen.corpus import Source
    from briefgen.reading import Reading

_WORD: Final = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
MOST_SCARE_WORDS: Final = 2
"""Words that marks may set apart without quoting: a term, a title, irony."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where quoted words stand.

    Attributes:
        spans: The parts of the passage, in order; one unless words are left out.
    """

    source: Source
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words within quotation marks of a text.

    Attributes:
        span: The words without the marks, in code points of the text.
        is_few: Whether there are so few that the marks may only set a term apart.
    """

    span: Span
    words: str
    is_few: bool


def stretches(reading: Reading) -> Iterator[Stretch]:
    """The outermost stretches within quotation marks that hold a word, in order."""
    for quoted in reading.quoted_spans:
        words = quoted.inner.slice(reading.text)
        if quoted.level == 1 and _WORD.search(words):
            yield Stretch(quoted.inner, words, len(_WORD.findall(words)) <= MOST_SCARE_WORDS)


def places(sources: Iterable[Source], words: str) -> Iterator[Place]:
    """Yield where words anchor by the rules of ``exact``; of words that occur more than once every place.

    Their first letter may be a capital or not: where a sentence or a headline begins is the editor's.
    """
    stretch = longest_stretch(words)
    written = words.strip()
    forms = dict.fromkeys((words, written[:1].swapcase() + written[1:]))
    for source in sources:
        if not may_hold(source.reading, stretch):
            continue
        for form in forms:
            outcome = anchor_in(source.reading, form)
            if isinstance(outcome, Anchor):
                yield Place(source, outcome.spans)
            else:
                yield from (Place(source, (span,)) for span in outcome.candidates)


def turn_at(place: Place, text: str) -> Turn | None:
    """What turns quoted words in their sentence, unless the text that quotes them says it, too.

    Who is reported as saying them is asked elsewhere.
    """
    reading = place.source.reading
    scope = scope_of(reading.tag)
    if scope is None:
        return None
    for turn in turns(reading, Span(place.spans[0].start, place.spans[-1].end)):
        if turn.kind != "report" and not states(text, turn, turn.span.slice(reading.text), scope):
            return turn
    return None


def repeated(statement: Statement, words: str) -> Iterator[Place]:
    """Yield the anchored passages whose ``exact``, declared marks and all, holds these very words."""
    wanted = fold(words).text.strip(" .,")
    pairs = zip(statement.citations, statement.passages, strict=True) if statement.is_carried else ()
    for citation, passage in pairs:
        written = fold(citation.selector.exact).text
        if wanted and re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", written):
            yield Place(passage.source, passage.anchor.spans)
