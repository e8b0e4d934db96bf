"""The names in the editor's prose that neither a cited source nor people.yml has."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefgen.checking.prose.naming.capitals import Word, names_elsewhere
from briefgen.checking.prose.naming.countries import CAPITALS, of_two_countries, other_names
from briefgen.checking.prose.naming.openers import is_common
from briefgen.checking.prose.stems import bare_word, is_same_name
from briefgen.languages import ENGLISH, english_names
from briefgen.languages.english.prose import ENGLISH_PROSE
from briefgen.reading.function_words import CALENDAR, STARTERS
from briefgen.reading.names.given_names import gender
from briefgen.reading.names.titles import TITLES
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefgen.checking.prose.statements import Statement
    from briefgen.corpus import Person, Source

_TOKEN: Final = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[.'’&-][^\W_]+)*")
_OPENING: Final = re.compile(r"(?:^|[.!?:;…][\"”’')\]]*\s+|[\n“\"‘(\[—–]\s*)$")
_ABBREVIATED: Final = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Rev|Prof|St|Jr|Sr|No|vs)|\b[A-Z])\.\s+$"
)
_CAPITALISED: Final = TITLES | CALENDAR | ENGLISH_PROSE.capitalised  # fmt: skip
"""Words that may have a capital letter and alone name nobody."""
_WHERE: Final = re.compile(r"\b(?:in|at|near|outside|around|from)\s$")
_REACH: Final = 30
_MOSTLY: Final = 0.6
_PIECES: Final = re.compile(r"[-–&]")
_MOST_INITIALS: Final = 5
_BETWEEN_INITIALS: Final = frozenset({"of", "the", "and", "for"})


class Known:
    """The names that a text has, and the words that it writes in lower case.

    One in another language than English also has the English names of what it names.
    """

    def __init__(self, text: str, tag: str = "en") -> None:
        self._tokens = _TOKEN.findall(text)
        self._tag = tag
        self._found: dict[str, bool] = {}

    def has(self, word: str) -> bool:
        """Whether the text has the word, a form of it, or another name of the same country."""
        low = bare_word(word)
        if low not in self._found:
            self._found[low] = self._has(low, word)
        return self._found[low]

    def has_literally(self, word: str) -> bool:
        """Whether the text has the word itself."""
        return bare_word(word) in self._words

    def has_pair(self, one: str, other: str) -> bool:
        """Whether the text has two words in a row."""
        return (bare_word(one), bare_word(other)) in self._pairs

    def has_lower(self, word: str) -> bool:
        """Whether the text writes the word without a capital letter somewhere, so that it is no name."""
        return bare_word(word) in self._lower

    def _has(self, low: str, word: str) -> bool:
        if low in self._words or low in self._initials:
            return True
        pieces = [piece for piece in _PIECES.split(word) if piece]
        if len(pieces) > 1 and all(map(self.has, pieces)):
            return True
        return not other_names(low).isdisjoint(self._names) or any(
            is_same_name(low, other) and not of_two_countries(low, other)
            for other in self._names_by_letter.get(low[:1], ())
        )

    @cached_property
    def _words(self) -> frozenset[str]:
        own = frozenset(map(bare_word, self._pieces))
        if self._tag[:2].lower() == "en":
            return own
        return own | english_names(own | {"-".join(pair) for pair in self._pairs}, self._tag)

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(bare_word(piece) for piece in self._pieces if piece[:1].isupper())

    @cached_property
    def _pieces(self) -> list[str]:
        """The words, and the parts of those with a hyphen or an ampersand."""
        composed = [token for token in self._tokens if not token.isalnum()]
        return [*self._tokens, *(piece for token in composed for piece in _PIECES.split(token) if piece)]

    @cached_property
    def _names_by_letter(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name in self._names:
            found.setdefault(name[:1], []).append(name)
        return found

    @cached_property
    def _lower(self) -> frozenset[str]:
        return frozenset(token for token in self._tokens if token.islower())

    @cached_property
    def _pairs(self) -> frozenset[tuple[str, str]]:
        lows = [bare_word(token) for token in self._tokens]
        return frozenset(pairwise(lows))

    @cached_property
    def _initials(self) -> frozenset[str]:
        """The initials of words with a capital letter in a row: *un* of United Nations."""
        found: set[str] = set()
        run = ""
        for token in self._tokens:
            if token[0].isupper():
                run = (run + token[0].lower())[-_MOST_INITIALS:]
                found.update(run[at:] for at in range(len(run) - 1))
            elif token not in _BETWEEN_INITIALS:
                run = ""
        return frozenset(found)


class Names:
    """The names that an editor may use, source by source and in people.yml; each text is read once."""

    def __init__(self) -> None:
        self._sources: dict[str, Known] = {}
        self._people: tuple[Mapping[str, Person], Known] | None = None

    def unknown(self, statement: Statement, people: Mapping[str, Person]) -> Iterator[Span]:
        """Yield the names of a text that no cited source has, one for a given name with a family name.

        ``people`` are those of people.yml, in every call the same.
        """
        language = statement.reading.language
        if language is None:
            return
        money = [one.span for one in statement.reading.figures if one.amount.currency]
        words = [
            one
            for one in capitalised(statement.text, headlines=language is ENGLISH)
            if not statement.is_quoted(one.span) and not any(span.overlaps(one.span) for span in money)
        ]
        if language is not ENGLISH:
            words = list(names_elsewhere(words, statement.text, language))
        if not words:
            return
        known = [*map(self._of_source, statement.sources.values()), self._of_people(people)]
        reported = -1
        for word, after in zip(words, [*words[1:], None], strict=True):
            given = after is not None and gender(bare_word(word.text)) is not None
            adjacent = after is not None and statement.text[word.span.end : after.span.start] == " "
            pair = after if given and adjacent else None
            if word.span.start >= reported and _is_foreign(word, pair, known, statement.text):
                span = Span(word.span.start, pair.span.end if pair else word.span.end)
                reported = span.end
                yield span

    def _of_source(self, source: Source) -> Known:
        if source.id not in self._sources:
            metadata = source.metadata
            printed = [source.text, metadata.title, metadata.publisher, metadata.author or ""]
            self._sources[source.id] = Known(" . ".join(printed), metadata.language)
        return self._sources[source.id]

    def _of_people(self, people: Mapping[str, Person]) -> Known:
        if self._people is None or self._people[0] is not people:
            texts = []
            for person in people.values():
                texts += [person.name, *person.aliases]
                texts += [f"{role.title} . {role.organization or ''}" for role in person.roles]
            self._people = people, Known(" . ".join(texts))
        return self._people[1]


def _is_foreign(word: Word, pair: Word | None, known: list[Known], text: str) -> bool:
    low = bare_word(word.text)
    if low in _CAPITALISED or low in STARTERS or len(low) < 2:
        return False
    if word.opens and any(one.has_lower(word.text.lower()) for one in known):
        return False
    if word.opens and is_common(low, word.text, text[word.span.end :][:_REACH]):
        return False
    place = low in CAPITALS and _WHERE.search(text, 0, word.span.start) is not None
    if not any(one.has_literally(word.text) if place else one.has(word.text) for one in known):
        return True
    if pair is None or bare_word(pair.text) in _CAPITALISED:
        return False
    return not any(one.has_pair(word.text, pair.text) for one in known)


def is_name(word: Word) -> bool:
    """Whether a word with a capital letter may be a name by itself."""
    low = bare_word(word.text)
    if low in _CAPITALISED or low in STARTERS or len(low) < 2:
        return False
    return not (word.opens and is_common(low, word.text))


def capitalised(text: str, *, headlines: bool = True) -> list[Word]:
    """The words with a capital letter; in a headline that capitalises its words each may be a common one.

    ``headlines`` is whether the language of the text has such.
    """
    words = [
        Word(Span(*match.span()), match.group(), _opens(text, match.start()))
        for match in _TOKEN.finditer(text)
        if match.group()[0].isupper()
    ]
    tokens = [one for one in _TOKEN.findall(text) if len(one) > 3] if headlines else []
    if len(tokens) > 3 and sum(one[0].isupper() for one in tokens) > _MOSTLY * len(tokens):
        return [word._replace(opens=True) for word in words]
    return words


def _opens(text: str, at: int) -> bool:
    before = text[max(0, at - 12) : at]
    return at == 0 or (_OPENING.search(before) is not None and _ABBREVIATED.search(before) is None)
