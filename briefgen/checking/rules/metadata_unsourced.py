"""A title, an author or a publisher that the text does not bear out."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefgen.checking.printed.printed_metadata import (
    other_byline,
    prints_title,
    shows_publisher,
    unprinted_author,
)
from briefgen.checking.printed.printed_words import name_words, words
from briefgen.checking.prose.naming.countries import is_place
from briefgen.checking.prose.naming.names import Known, capitalised
from briefgen.checking.prose.stems import bare_word
from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.languages import ENGLISH
from briefgen.reading.names.given_names import gender

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context
    from briefgen.checking.prose.naming.capitals import Word
    from briefgen.corpus import Source
    from briefgen.text import Span

CODE: Final = Code.METADATA_UNSOURCED
_NUMBER: Final = re.compile(r"\d[\d.,]*\d|\d")
_WHOLE_NAME: Final = 2
_BYLINE: Final = 12
"""Words of a paragraph that may be a byline."""
_ALIKE: Final = 0.6
"""The share of words in common from which two titles are one title worded in two ways."""


def check(context: Context) -> Iterator[Diagnostic]:
    """What the text prints of itself is what the metadata say; what it does not print needs a basis."""
    for source in context.corpus.sources.values():
        if source.metadata.basis:
            continue
        yield from _title(source)
        yield from _author(source)
        yield from _publisher(source)


def _title(source: Source) -> Iterator[Diagnostic]:
    title, text = source.metadata.title, source.text
    wanted = words(title)
    if source.reading.once("title", title, lambda: prints_title(source.reading, title)):
        return
    other = _other_headline(source, wanted)
    if other is not None:
        yield Diagnostic(
            CODE,
            "the text prints a different title",
            source.metadata.label("title"),
            (Label(source.document, other, "the title in the text"),),
            "write the title as printed, or add basis: how you know it",
            Severity.WARNING,
        )
        return
    strange = next((number for number in _NUMBER.findall(title) if number not in text), None)
    strange = strange or _strange_name(source)
    if strange is not None:
        yield Diagnostic(
            CODE,
            f"the title says {strange}, which the text does not",
            source.metadata.label("title"),
            help="write a title that the text supports, or add basis: how you know it",
            severity=Severity.WARNING,
        )


def _strange_name(source: Source) -> str | None:
    """Whom or what a title names, and not the text, the publisher, the author or the address.

    None where the text names nothing else: it may be a short extract.
    """
    metadata = source.metadata
    if source.reading.language is not ENGLISH:
        return None
    words = capitalised(metadata.title)
    names = _places(metadata.title)
    names += [after.text for one, after in pairwise(words) if _is_given(one, after, metadata.title)]
    printed = Known(f"{source.text} . {metadata.publisher} . {metadata.author or ''} . {metadata.url or ''}")
    strange = next((name for name in names if not printed.has(name)), None)
    return strange if strange and _places(source.text) else None


def _places(text: str) -> list[str]:
    return [one.text for one in capitalised(text) if is_place(bare_word(one.text))]


def _is_given(word: Word, after: Word, title: str) -> bool:
    """Whether a word is a given name before another word that is none of a headline in capitals."""
    adjacent = title[word.span.end : after.span.start] == " "
    return adjacent and not after.opens and gender(bare_word(word.text)) is not None


def _other_headline(source: Source, wanted: list[str]) -> Span | None:
    """A headline of the text that has most words of the title, but not all."""
    reading = source.reading

    def headlines() -> list[Span]:
        return [item.span for item in reading.boilerplate if item.reason == "headline"]

    for span in reading.once("headlines", "", headlines):
        found = words(span.slice(source.text))
        common = len(set(found) & set(wanted))
        if common >= _ALIKE * max(len(set(found)), len(set(wanted))) and len(wanted) > 2:
            return span
    return None


def _author(source: Source) -> Iterator[Diagnostic]:
    author = source.metadata.author
    name = unprinted_author(source.reading, author) if author is not None else None
    if name is not None:
        yield _unprinted(source, "author", name)
        return
    printed = other_byline(source.reading, author) if author is not None else None
    if printed is not None:
        message = f'the text prints "{printed.slice(source.text)}" as its author, not "{author}"'
        place = Label(source.document, printed, "the author in the text")
        yield _other_author(source, message, place, "write the author as printed")
        return
    speaker = _is_only_quoted(source, author) if author is not None else None
    if speaker is not None:
        message = f"the text quotes {author} and has no byline that says who wrote it"
        yield _other_author(source, message, Label(source.document, speaker, "quoted here"), "remove it")


def _other_author(source: Source, message: str, place: Label, remedy: str) -> Diagnostic:
    return Diagnostic(
        CODE,
        message,
        source.metadata.label("author"),
        (place,),
        f"{remedy}, or add basis: how you know it",
        Severity.WARNING,
    )


def _is_only_quoted(source: Source, author: str) -> Span | None:
    """Where the text has an author speak, and nowhere the name by itself as in a byline."""
    reading, wanted = source.reading, name_words(author)
    if source.metadata.kind != "article" or len(wanted) < _WHOLE_NAME:
        return None
    paragraphs = [words(reading.text[start:end]) for start, end in reading.paragraphs]
    if any(len(one) <= _BYLINE and set(wanted) <= set(one) for one in paragraphs):
        return None
    for quoted in reading.quoted_spans:
        found = reading.attributed_speaker(quoted.inner) if quoted.level == 1 else None
        if found is not None and name_words(found.speaker.name or "") == wanted:
            return found.speaker.span
    return None


def _publisher(source: Source) -> Iterator[Diagnostic]:
    publisher = source.metadata.publisher
    if publisher != "unknown" and not shows_publisher(source.reading, publisher, source.metadata.url):
        yield _unprinted(source, "publisher", publisher)


def _unprinted(source: Source, key: str, name: str) -> Diagnostic:
    remedy = "write unknown" if key == "publisher" else "remove it"
    return Diagnostic(
        CODE,
        f'the text does not print the {key} "{name}"',
        source.metadata.label(key),
        help=f"{remedy}, or add basis: how you know it",
        severity=Severity.WARNING,
    )
