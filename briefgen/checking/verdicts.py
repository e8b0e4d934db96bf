"""What is found out about one topic, apart from all others: the part of a run that is kept for the next.

A verdict depends on the topic's file, on people.yml and on what was asked of the corpus while it was made. It
holds as long as all of that is the same; where the sources are described counts only if a diagnostic points
there.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from briefgen.cache import key_of
from briefgen.checking.watched import CorpusState, watched
from briefgen.text import Document

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefgen.anchoring import Anchor
    from briefgen.cache import Store
    from briefgen.checking.citations import Key
    from briefgen.checking.proofs import Answered
    from briefgen.checking.watched import Dependency
    from briefgen.corpus import Corpus
    from briefgen.curation import TopicFile
    from briefgen.diagnostics import Diagnostic, Label

_KIND: Final = "topic"
_CORPUS_KIND: Final = "corpus"
"""What rules that look at all sources say of all topics of a project."""


@dataclass(frozen=True)
class Verdict:
    """The outcome for one topic.

    Attributes:
        diagnostics: What its rules report, in the order in which they do.
        anchors: Its passages, as far as they were anchored.
        answered: Each ``basis`` that answered a diagnostic.
        speakers_verified: The quotations whose speaker the source names.
    """

    diagnostics: tuple[Diagnostic, ...]
    anchors: dict[Key, Anchor]
    answered: dict[Label, Answered]
    speakers_verified: frozenset[Key]


class Verdicts:
    """Judges topics, or remembers how they were judged.

    Args:
        corpus: The sources and people.
        language: The tag of the language in which the editor writes.
        store: What earlier runs found out.
        judge: Judges a topic by a corpus.
    """

    def __init__(
        self, corpus: Corpus, language: str, store: Store, judge: Callable[[Corpus, TopicFile], Verdict]
    ) -> None:
        self._corpus, self._language, self._store, self._judge = corpus, language, store, judge
        self._state = CorpusState(corpus) if store else None

    def of_corpus(self, judge: Callable[[TopicFile], Verdict]) -> CorpusVerdicts:
        """The verdicts of rules that look at all sources, by the same store."""
        return CorpusVerdicts(self._state, self._language, self._store, judge)

    def of(self, topic: TopicFile) -> Verdict:
        """The verdict on a topic."""
        if self._state is None:
            return self._judge(self._corpus, topic)
        document, state = topic.document, self._state
        key = key_of(topic.slug, document.path, document.text, self._language, state.people)
        data = self._store.get(_KIND, key)
        kept = _read(data, document, state) if data is not None else None
        if kept is not None:
            return kept
        asked: set[Dependency] = set()
        verdict = self._judge(watched(self._corpus, asked), topic)
        self._store.put(_KIND, key, _written(verdict, asked, document, state))
        return verdict


class CorpusVerdicts:
    """Verdicts that depend on all sources: few bytes each, and so kept in one entry.

    Args:
        state: The corpus; None where nothing is kept.
        language: The tag of the language in which the editor writes.
        store: What earlier runs found out.
        judge: Judges a topic.
    """

    def __init__(
        self, state: CorpusState | None, language: str, store: Store, judge: Callable[[TopicFile], Verdict]
    ) -> None:
        self._state, self._store, self._judge = state, store, judge
        self._known: dict[str, bytes] = {}
        self._used: dict[str, bytes] = {}
        self._key = key_of(language, state.people) if state else ""
        data = store.get(_CORPUS_KIND, self._key) if state else None
        if data is not None:
            self._known = pickle.loads(data)  # noqa: S301  # sealed by this user's own run

    def of(self, topic: TopicFile) -> Verdict:
        """The verdict on a topic."""
        if self._state is None:
            return self._judge(topic)
        document = topic.document
        name = key_of(topic.slug, document.path, document.text)
        data = self._known.get(name)
        kept = _read(data, document, self._state) if data is not None else None
        if kept is None or data is None:
            kept = self._judge(topic)
            data = _written(kept, {("corpus", "")}, document, self._state)
        self._used[name] = data
        return kept

    def keep(self) -> None:
        """Keep what was asked for, and no other; to be called once, when all topics were judged."""
        if self._state is not None and self._used != self._known:
            self._store.put(_CORPUS_KIND, self._key, pickle.dumps(self._used, pickle.HIGHEST_PROTOCOL))


def _read(data: bytes, document: Document, state: CorpusState) -> Verdict | None:
    """The verdict that was kept, if all that it depends on is the same."""
    dependencies, content = pickle.loads(data)  # noqa: S301  # sealed by this user's own run
    if any(state.digest(dependency) != digest for dependency, digest in dependencies):
        return None
    verdict: Verdict = _Reader(BytesIO(content), document, state.documents).load()
    return verdict


def _written(verdict: Verdict, asked: set[Dependency], document: Document, state: CorpusState) -> bytes:
    stream = BytesIO()
    writer = _Writer(stream, document, state.documents)
    writer.dump(verdict)
    depends = sorted({*asked, *(("document", path) for path in writer.named)})
    digests = [(dependency, state.digest(dependency)) for dependency in depends]
    return pickle.dumps((digests, stream.getvalue()), pickle.HIGHEST_PROTOCOL)


class _Writer(pickle.Pickler):
    """Writes documents by their paths; the topic's own has none, for it may have been renamed."""

    def __init__(self, stream: BytesIO, own: Document, documents: dict[str, Document]) -> None:
        super().__init__(stream, pickle.HIGHEST_PROTOCOL)
        self._own, self._documents = own, documents
        self.named: set[str] = set()

    def persistent_id(self, obj: Any) -> str | None:
        if not isinstance(obj, Document):
            return None
        if obj is self._own:
            return ""
        if self._documents.get(obj.path) is not obj:
            return None
        self.named.add(obj.path)
        return obj.path


class _Reader(pickle.Unpickler):
    def __init__(self, stream: BytesIO, own: Document, documents: dict[str, Document]) -> None:
        super().__init__(stream)
        self._own, self._documents = own, documents

    def persistent_load(self, pid: str) -> Document:
        return self._documents[pid] if pid else self._own
