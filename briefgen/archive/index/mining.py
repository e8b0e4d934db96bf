"""Quotations of a person and figures about a subject, read from what the index proposes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.archive.documents import Document, Row, read
from briefgen.archive.index.words import words_of
from briefgen.reading import Reading
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.archive.index.finding import Finder

_TITLE: Final = re.compile(r"[^\w]+")
_TITLES: Final = frozenset(
    {"mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady", "prof", "professor", "president", "minister"}
    | {"senator", "general", "herr", "frau", "monsieur", "madame", "senor", "senora"}
)
"""Words before a name that are no part of it."""
PROPOSED: Final = 2_000
"""Documents that are read for one question, unless more are asked for."""


@dataclass(frozen=True)
class Mined:
    """A quotation or a figure.

    Attributes:
        row: What was read.
        document: Its document.
        path: The file that the document is in.
    """

    row: Row
    document: Document
    path: str


def mine(finder: Finder, speaker: str | None, about: str | None, proposed: int = PROPOSED) -> Iterator[Mined]:
    """Yield quotations of a speaker, or of anybody, about a subject, and without a speaker its figures, too.

    Args:
        finder: The index.
        speaker: Whose words; the text has to name the person by the last of these words at least.
        about: Words that the sentences of a quotation or a figure have to hold, in any order.
        proposed: How many documents are read at most.
    """
    wanted = [text for text in (_family(speaker), about) if text]
    subject = set(words_of(about)) if about else set()
    for document, path in finder.holding(wanted, proposed):
        reading = Reading(document.text, document.language, document.kind)
        for row in read(document):
            if speaker is not None and not (row.row == "quotation" and _is_named(row, speaker)):
                continue
            if row.row != "unread" and (not subject or _is_about(reading, row, subject)):
                yield Mined(row, document, path)


def _family(speaker: str | None) -> str | None:
    return speaker.split()[-1] if speaker and speaker.split() else None


def _is_named(row: Row, speaker: str) -> bool:
    """Whether a quotation's speaker may be the person: the same last word, and no other first one."""
    mine = _plain(speaker)
    for name in (row.speaker_name, row.speaker):
        theirs = _plain(name or "")
        if theirs and mine and theirs[-1] == mine[-1]:
            return len(theirs) == 1 or len(mine) == 1 or set(theirs) <= set(mine) or set(mine) <= set(theirs)
    return False


def _plain(name: str) -> Sequence[str]:
    return [word for word in words_of(_TITLE.sub(" ", name)) if word not in _TITLES]


def _is_about(reading: Reading, row: Row, subject: set[str]) -> bool:
    sentence = reading.sentence_around(Span(row.start, row.end))
    return subject <= set(words_of(sentence.slice(reading.text)))
