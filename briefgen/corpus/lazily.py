"""A corpus whose texts are read when they are first asked for: enough to check one topic, and quick.

What describes the sources and people is read at once; what is wrong with it is for a whole check to report.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from briefgen.corpus.loading import load_corpus
from briefgen.corpus.metadata import Person, SourceMetadata
from briefgen.corpus.no_texts import not_a_text
from briefgen.corpus.sources import Corpus, Source
from briefgen.corpus.tables import load_table
from briefgen.files import SOURCE_LIMIT, objection

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.files import ProjectFiles


class _Lazy(Mapping[str, Source]):
    """Sources by id, in the order of their ids."""

    def __init__(self, files: ProjectFiles, folder: Path, described: Mapping[str, SourceMetadata]) -> None:
        self._files, self._folder = files, folder
        self._described = {name: described[name] for name in sorted(described)}
        self._read: dict[str, Source | None] = {}

    def __getitem__(self, name: str) -> Source:
        found = self._of(name) if name in self._described else None
        if found is None:
            raise KeyError(name)
        return found

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._described if self._of(name) is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _of(self, name: str) -> Source | None:
        if name not in self._read:
            self._read[name] = self._load(name, self._described[name])
        return self._read[name]

    def _load(self, name: str, entry: SourceMetadata) -> Source | None:
        if entry.path is None or objection(entry.path) is not None:
            return None
        label = partial(entry.label, "path")
        document = self._files.text(self._folder / entry.path, SOURCE_LIMIT, label)
        if document is None or not_a_text(document, label):
            return None
        return Source(name, document, entry)


def load_lazily(files: ProjectFiles, corpus: Path, sources: Path, people: Path) -> Corpus:
    """The corpus as ``load_corpus`` has it, a text read when it is asked for; nothing is reported.

    A corpus in one file is read at once.
    """
    quiet = files.apart()
    if corpus.suffix == ".jsonl":
        return load_corpus(quiet, corpus, sources, people)
    described = load_table(quiet, sources, SourceMetadata)
    persons = load_table(quiet, people, Person)
    return Corpus(
        _Lazy(quiet, corpus.parent, described.entries),
        {key: persons.entries[key] for key in sorted(persons.entries)},
        frozenset(described.declared),
        frozenset(persons.declared),
        sources_whole=described.whole,
        people_whole=persons.whole,
    )
