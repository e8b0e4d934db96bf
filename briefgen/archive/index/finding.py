"""Documents that hold given words, or nearly: the index proposes, comparison with the text decides."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

import tantivy

from briefgen.anchoring import find_words, nearest_passage
from briefgen.archive.documents import Document
from briefgen.archive.index.building import noted, opened
from briefgen.archive.index.words import is_unspaced, words_of
from briefgen.archive.inputs.reading import document_of, record_at
from briefgen.reading import Reading
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

LEAST: Final = 0.7
"""The likeness from which words are a variant."""
MOST: Final = 0.99
"""The likeness of a variant at most: that of the very words is 1."""
_PROPOSED: Final = 24
"""Documents that are compared for a variant beyond those that are asked for."""
_RAREST: Final = 12
"""Words of a question that propose documents for a variant: its rarest."""
_SHARED: Final = 0.4
"""The part of them that a document has at least before it is compared, which takes a millisecond or two."""


@dataclass(frozen=True)
class Hit:
    """A passage of an archive.

    Attributes:
        document: Its document.
        path: The file that the document is in.
        span: The passage, in code points.
        likeness: How like the words it is, from 0 to 1; 1 for the very words, typography aside.
    """

    document: Document
    path: str
    span: Span
    likeness: float


def first_place(source: Reading, words: str) -> Span | None:
    """Where a text has the very words, typography aside; None if it does not."""
    at = source.text.find(words)
    if at >= 0 and not _goes_on(source.text, at, at + len(words)):
        return Span(at, at + len(words))
    return next(iter(find_words(source, words)), None)


def _goes_on(text: str, start: int, end: int) -> bool:
    """Whether a stretch cuts a word at either edge, as far as plain letters tell."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    return any(one.isalnum() and not is_unspaced(one) for one in (before, after))


class Finder:
    """An index that is asked."""

    def __init__(self, folder: Path) -> None:
        """Open the index of a folder.

        Raises:
            ConfigurationError: If there is none that can be read.
        """
        self._index = opened(folder)
        self._schema = self._index.schema
        self._files = noted(folder)
        self._searcher = self._index.searcher()

    def verbatim(self, words: str, limit: int) -> list[Hit]:
        """Passages that are the very words, one a document."""
        asked = words_of(words)
        hits: list[Hit] = []
        for document, path in self._documents(self._phrase(asked), limit) if asked else ():
            span = first_place(Reading(document.text, document.language), words)
            if span is not None:
                hits.append(Hit(document, path, span, 1.0))
        return hits

    def variants(self, words: str, limit: int) -> list[Hit]:
        """Passages that come near the words and are not the same, one a document, the nearest first."""
        rare = self._rare(words_of(words))
        hits = []
        for document, path in self._documents(self._any(rare), limit + _PROPOSED) if rare else ():
            if len(rare.intersection(words_of(document.text))) < _SHARED * len(rare):
                continue
            reading = Reading(document.text, document.language)
            if next(iter(find_words(reading, words)), None) is not None:
                continue
            near = nearest_passage(reading, words)
            if near is not None and near.score >= LEAST:
                hits.append(Hit(document, path, near.span, min(near.score, MOST)))
        return sorted(hits, key=lambda hit: (-hit.likeness, hit.document.id))[:limit]

    def holding(self, words: Sequence[str], limit: int) -> Iterator[tuple[Document, str]]:
        """Yield documents that have all of some words, wherever, with the file of each."""
        parts = [(tantivy.Occur.Must, self._term(word)) for one in words for word in words_of(one)]
        if parts:
            yield from self._documents(tantivy.Query.boolean_query(parts), limit)

    def named(self, name: str) -> Iterator[tuple[Any, str]]:
        """Yield the records that have an id, as they are in their files, with the file of each."""
        query = tantivy.Query.term_query(self._schema, "id", name)
        for found in self._found(query, _PROPOSED):
            record = self._record(found)
            if record is not None:
                yield record

    def _phrase(self, asked: Sequence[str]) -> Any:
        if len(asked) == 1:
            return self._term(asked[0])
        return tantivy.Query.phrase_query(self._schema, "words", list(asked))

    def _rare(self, asked: Sequence[str]) -> set[str]:
        """The rarest words of a question that are there."""
        counts = {word: self._searcher.doc_freq("words", word) for word in asked}
        known = sorted((word for word in counts if counts[word]), key=lambda word: (counts[word], word))
        return set(known[:_RAREST])

    def _any(self, words: Iterable[str]) -> Any:
        parts = [(tantivy.Occur.Should, self._term(word)) for word in sorted(words)]
        return tantivy.Query.boolean_query(parts)

    def _term(self, word: str) -> Any:
        return tantivy.Query.term_query(self._schema, "words", word)

    def _documents(self, query: Any, limit: int) -> Iterator[tuple[Document, str]]:
        for found in self._found(query, limit):
            record = self._record(found)
            document = document_of(record[0], "") if record else None
            if record and isinstance(document, Document):
                yield document, record[1]

    def _found(self, query: Any, limit: int) -> Iterator[dict[str, Any]]:
        for _, address in self._searcher.search(query, limit).hits:
            fields = self._searcher.doc(address).to_dict()
            yield {key: values[0] for key, values in fields.items()}

    def _record(self, found: dict[str, Any]) -> tuple[Any, str] | None:
        """A record as it is in its file; None if that has changed since."""
        whole = self._files.get(found["file"])
        if whole is None or not whole.is_current:
            return None
        try:
            record = record_at(replace(whole, start=found["shard"]), found["place"])
        except (OSError, LookupError):
            return None
        same = isinstance(record, dict) and str(record.get("id")) == found["id"]
        return (record, whole.path) if same else None
