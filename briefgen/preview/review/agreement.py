"""Which numbers, dates and names of the editor's text are in its evidence, and where.

Whether it agrees is for the rules to say where they judge a text (``Refuted`` asks them once more, also for
what a ``basis`` answers); the rest finds the place on the other side. What it marks as found is the same word
or amount, which may still be said of something else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from briefgen.checking import is_same_number
from briefgen.checking.proofs import Context
from briefgen.checking.prose.dates.stated_dates import unproven_dates
from briefgen.checking.prose.naming.names import Names
from briefgen.checking.prose.numbers.amounts import unproven_amounts
from briefgen.checking.prose.statements import statements
from briefgen.languages import month_names, weekday_names
from briefgen.reading import Reading
from briefgen.reading.function_words import STARTERS
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.checking.prose.statements import Statement
    from briefgen.pipeline import Project
    from briefgen.preview.review.sentences import Sentence
    from briefgen.yaml_source import Located

Kind = Literal["number", "date", "name"]
Place = tuple[int, Span]
"""The index of a sentence, and a stretch in code points of its source."""

_DIGITS: Final = re.compile(r"(?<!\w)\d+(?:[.,:/-]\d+)*(?:st|nd|rd|th)?(?!\w)")
_NAME: Final = re.compile(r"(?<!\w)(?:(?:[A-Z]\.){2,}|[^\W\d_a-z]\w*(?:[.'’-]\w+)*)")
_RUN: Final = re.compile(rf"{_NAME.pattern}(?: {_NAME.pattern}){{0,5}}")
_POSSESSIVE: Final = re.compile(r"['’]s$")
_OPENS: Final = re.compile(r"(?:^\s*|[.!?:;…]\s+|[“\"‘(\[]\s*)$")
_BEFORE: Final = 8
"""As far back as it shows that a word begins a sentence, where a capital letter says nothing."""


@dataclass(frozen=True)
class Match:
    """A number, a date or a name of the editor's text, held against the evidence.

    Attributes:
        span: In the editor's text, in code points.
        at: Where the evidence has the same.
        has_digits: Whether it is a number in digits.
        agrees: Whether it is supported: a name also by the rest of the source, a date by that of the source.
    """

    kind: Kind
    span: Span
    at: tuple[Place, ...] = ()
    agrees: bool = False
    has_digits: bool = False


def compared(text: str, tag: str, sentences: Sequence[Sentence]) -> tuple[Match, ...]:
    """Every number, date and name of a text in the language ``tag``, with where its evidence has it."""
    found = [*_amounts(text, tag, sentences)]
    taken = [match.span for match in found]
    for match in (*_digits(text, sentences), *_names(text, tag, sentences)):
        if not any(match.span.overlaps(span) for span in taken):
            found.append(match)
            taken.append(match.span)
    return tuple(sorted(found, key=lambda match: match.span))


def judged(matches: Sequence[Match], refuted: Sequence[Span]) -> tuple[Match, ...]:
    """Matches of a text by the verdict of the rules, which find fault with the stretches ``refuted``.

    A small number in words that they pass and the evidence does not have is the editor's own count.
    """
    found = [Match("number", span) for span in refuted]
    for match in matches:
        if any(match.span.overlaps(span) for span in refuted):
            continue
        if match.at or match.kind != "number" or match.has_digits:
            found.append(Match(match.kind, match.span, match.at, agrees=True, has_digits=match.has_digits))
    return tuple(sorted(found, key=lambda match: match.span))


def _amounts(text: str, tag: str, sentences: Sequence[Sentence]) -> Iterator[Match]:
    for own in Reading(text, tag).figures:
        at = tuple(
            (index, stated.span)
            for index, sentence in enumerate(sentences)
            for stated in sentence.figures()
            if is_same_number(own.amount, stated, sentence.source.reading.language)
        )
        at = at or _literally(own.exact, sentences)
        digits = any(map(str.isdigit, own.exact))
        if at or digits or len(own.exact.split()) > 1:
            yield Match("number", own.span, at, bool(at), digits)


def _digits(text: str, sentences: Sequence[Sentence]) -> Iterator[Match]:
    for match in _DIGITS.finditer(text):
        at = _literally(match.group(), sentences)
        yield Match("number", Span(*match.span()), at, bool(at), has_digits=True)


def _literally(words: str, sentences: Sequence[Sentence]) -> tuple[Place, ...]:
    wanted = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
    return tuple(
        (index, Span(*match.span()).shift(sentence.around.start))
        for index, sentence in enumerate(sentences)
        for match in wanted.finditer(sentence.text)
    )


def _names(text: str, tag: str, sentences: Sequence[Sentence]) -> Iterator[Match]:
    sources = {sentence.source.id: sentence.source for sentence in sentences}
    for match in _whole_names(text, sentences):
        word = _POSSESSIVE.sub("", match.group())
        opens = _OPENS.search(text[max(0, match.start() - _BEFORE) : match.start()]) is not None
        if len(word) < 2 or (opens and word.lower() in STARTERS):
            continue
        at = _literally(word, sentences)
        elsewhere = any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", one.text) for one in sources.values())
        if at or elsewhere or not opens:
            span = Span(match.start(), match.start() + len(word))
            kind: Kind = "date" if _is_date(word, tag) else "name"
            yield Match(kind, span, at, bool(at) or (elsewhere and kind == "name"))


def _whole_names(text: str, sentences: Sequence[Sentence]) -> Iterator[re.Match[str]]:
    """Words with a capital letter; several in a row together where the evidence has them so."""
    for run in _RUN.finditer(text):
        if " " in run.group() and _literally(_POSSESSIVE.sub("", run.group()), sentences):
            yield run
        else:
            yield from _NAME.finditer(text, *run.span())


def _is_date(word: str, tag: str) -> bool:
    days = (weekday_names(code, number) for code in ("en", tag) for number in range(7))
    months = (month_names(tag, number) for number in range(1, 13))
    return any(word.lower() in map(str.lower, names) for names in (*days, *months))


class Refuted:
    """The numbers, dates and names of a project's prose that their evidence does not bear out."""

    def __init__(self, project: Project) -> None:
        anchors = {key: anchor for key, (_, anchor) in project.verified.passages.items()}
        context = Context(
            project.corpus, project.curation, anchors=anchors, language=project.settings.language
        )
        self._names, self._people = Names(), project.corpus.people
        self._statements = {(id(one.entry), str(one.field)): one for one in statements(context)}

    def knows(self, entry: Located, field: str) -> bool:
        """Whether the rules judge a field, which they do if all of its evidence was anchored."""
        statement = self._statements.get((id(entry), field))
        return statement is not None and statement.is_carried

    def spans(self, entry: Located, field: str) -> tuple[Span, ...]:
        """What is not supported, in code points of the field's text."""
        statement = self._statements.get((id(entry), field))
        if statement is None or not statement.is_carried:
            return ()
        return tuple(dict.fromkeys(self._found(statement)))

    def _found(self, statement: Statement) -> Iterator[Span]:
        yield from (one.span for one in unproven_amounts(statement))
        yield from (moment.span for moment, _ in unproven_dates(statement))
        yield from self._names.unknown(statement, self._people)
