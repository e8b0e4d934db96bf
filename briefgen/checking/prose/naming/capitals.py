"""Which words with a capital letter are names, in languages that use these otherwise than English."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.checking.prose.stems import bare_word
from briefgen.languages import Naming
from briefgen.reading.names.given_names import gender

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.languages import Language
    from briefgen.text import Span

_NO_NAMING: Final = Naming()
_INITIALS: Final = re.compile(r"[A-ZÄÖÜ]{2,}")


class Word(NamedTuple):
    """A capitalised word of a text.

    Attributes:
        opens: Whether it begins a sentence, where a capital letter says nothing.
    """

    span: Span
    text: str
    opens: bool


def names_elsewhere(words: Sequence[Word], text: str, language: Language) -> Iterator[Word]:
    """Yield those of a text's capitalised words that are likely names in a language other than English.

    A given name before another capitalised word is one anywhere, any other only within a sentence. Where
    every noun has a capital letter, a name is known by a title or an office before it, by being initials, or
    as a place.
    """
    naming = language.naming or _NO_NAMING
    for index, word in enumerate(words):
        low = bare_word(word.text)
        after = words[index + 1] if index + 1 < len(words) else None
        if after is not None and _adjacent(word, after, text) and gender(low) is not None:
            yield word
        elif not word.opens and low not in naming.capitalised:
            before = words[index - 1] if index else None
            known = low in naming.places or _INITIALS.fullmatch(word.text) is not None
            led = before is not None and _adjacent(before, word, text) and _introduces(before, language)
            if not naming.nouns_capitalised or known or led:
                yield word


def _adjacent(one: Word, other: Word, text: str) -> bool:
    return text[one.span.end : other.span.start] == " "


def _introduces(word: Word, language: Language) -> bool:
    """Whether a name follows a word: a title, an office or a given name."""
    speech, naming, low = language.speech, language.naming or _NO_NAMING, word.text.lower()
    known = speech is not None and (low in speech.titles or low.endswith((*speech.roles, *naming.offices)))
    return known or gender(bare_word(word.text)) is not None
