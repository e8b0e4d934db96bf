"""A corpus that remembers what was asked of it: all of the corpus that a verdict depends on.

A topic is judged on a corpus of this kind, so that nobody has to list what the rules look at, and a rule that
looks at more than before is followed by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING, Literal

from briefgen.corpus import Corpus

if TYPE_CHECKING:
    from briefgen.corpus import Source
    from briefgen.text import Document

    Dependency = tuple[Literal["source", "declared", "corpus", "document"], str]
    """What was asked for: a source by its id, whether an id may be one, all sources, a file by its path."""


class _Watched(Mapping[str, "Source"]):
    def __init__(self, sources: Mapping[str, Source], asked: set[Dependency]) -> None:
        self._sources, self._asked = sources, asked

    def __getitem__(self, name: str) -> Source:
        self._asked.add(("source", name))
        return self._sources[name]

    def __iter__(self) -> Iterator[str]:
        self._asked.add(("corpus", ""))
        return iter(self._sources)

    def __len__(self) -> int:
        self._asked.add(("corpus", ""))
        return len(self._sources)


@dataclass(frozen=True)
class _WatchedCorpus(Corpus):
    asked: set[Dependency] | None = None

    def may_have_source(self, name: str) -> bool:
        if self.asked is not None:
            self.asked.add(("declared", name))
        return super().may_have_source(name)


def watched(corpus: Corpus, asked: set[Dependency]) -> Corpus:
    """The same corpus, which adds to ``asked`` what is asked of its sources, and nothing of its people."""
    values = {field.name: getattr(corpus, field.name) for field in fields(Corpus)}
    return _WatchedCorpus(**{**values, "sources": _Watched(corpus.sources, asked)}, asked=asked)


class CorpusState:
    """Digests of a corpus and of what describes it, each made once.

    Attributes:
        documents: Every file and text of the corpus by its path.
    """

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._known: dict[Dependency, bytes] = {}
        self.documents: dict[str, Document] = {}
        for source in corpus.sources.values():
            for document in (source.document, source.metadata.document):
                self.documents.setdefault(document.path, document)
        for person in corpus.people.values():
            self.documents.setdefault(person.document.path, person.document)

    def digest(self, dependency: Dependency) -> bytes:
        """What a verdict may not outlive a change of; made once."""
        if dependency not in self._known:
            self._known[dependency] = self._made(dependency)
        return self._known[dependency]

    def _made(self, dependency: Dependency) -> bytes:
        kind, name = dependency
        if kind == "declared":
            return str(self._corpus.may_have_source(name)).encode()
        if kind == "corpus":
            digests = (name.encode() + self.digest(("source", name)) for name in self._corpus.sources)
            return sha256(b"\0".join(digests)).digest()
        if kind == "document":
            document = self.documents.get(name)
            return sha256(document.text.encode("utf-8", "surrogatepass")).digest() if document else b""
        source = self._corpus.sources.get(name)
        return _of_source(source) if source is not None else b""

    @cached_property
    def people(self) -> bytes:
        """What is known of all people, and where it stands in its files."""
        corpus = self._corpus
        digest = sha256(repr((sorted(corpus.declared_people), corpus.people_whole)).encode())
        for name, person in corpus.people.items():
            digest.update(f"{name}\0{person.document.path}\0".encode())
        for path in sorted({person.document.path for person in corpus.people.values()}):
            digest.update(self.digest(("document", path)))
        return digest.digest()


def _of_source(source: Source) -> bytes:
    parts = (source.document.path, source.text, source.metadata.model_dump_json())
    encoded = [part.encode("utf-8", "surrogatepass") for part in parts]
    return sha256(b"".join(len(part).to_bytes(8) + part for part in encoded)).digest()
