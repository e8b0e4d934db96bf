"""What the rules look at: the loaded project and, once a passage is anchored, its anchor."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar, cast

from briefgen.anchoring import Mark, anchor_in
from briefgen.checking.budget import ExcerptBudget
from briefgen.checking.citations import citations
from briefgen.checking.corroboration import Corroboration
from briefgen.checking.speakers import mentions

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from briefgen.anchoring import Anchor, Unanchored
    from briefgen.checking.citations import Citation, Key
    from briefgen.corpus import Corpus, Person, Source
    from briefgen.curation import Curation, Selector
    from briefgen.diagnostics import Code, Label
    from briefgen.text import Document
    from briefgen.yaml_source import Located

T = TypeVar("T")


class Memo:
    """What was found out once and others ask for, too, by a name."""

    def __init__(self) -> None:
        self._found: dict[Hashable, object] = {}

    def once(self, name: Hashable, work: Callable[[], T]) -> T:
        """What has this name; ``work`` finds it out the first time."""
        if name not in self._found:
            self._found[name] = work()
        return cast("T", self._found[name])


@dataclass(frozen=True, slots=True)
class Answered:
    """A ``basis`` that stands for what the evidence does not say.

    Attributes:
        label: Where it is written.
        reason: How the editor knows.
        codes: What would be reported without it, once each, in order.
    """

    label: Label
    reason: str
    codes: tuple[Code, ...]


@dataclass
class Context:
    """The project as verification sees it. ``anchors`` fills while passages are anchored.

    Attributes:
        language: The tag of the language in which the editor writes.
        pages: The pages that are written by hand.
        answered: Each ``basis`` that answered a diagnostic; fills likewise.
        speakers_verified: The quotations whose speaker the source names; fills while the rules run.
        whole: The project of which this has a topic; for what all topics share.
        memo: What was found out about the context.
        shared: What was found out that all contexts of a run share.
    """

    corpus: Corpus
    curation: Curation
    budget: ExcerptBudget = field(default_factory=ExcerptBudget)
    anchors: dict[Key, Anchor] = field(default_factory=dict)
    language: str = "en"
    pages: tuple[Document, ...] = ()
    answered: dict[Label, Answered] = field(default_factory=dict)
    speakers_verified: set[Key] = field(default_factory=set)
    whole: Context | None = None
    memo: Memo = field(default_factory=Memo)
    shared: Memo = field(default_factory=Memo)

    @cached_property
    def citations(self) -> tuple[Citation, ...]:
        """Every selector of every topic."""
        return tuple(item for topic in self.curation.topics for item in citations(topic))

    def answers(self, entry: Located, code: Code) -> bool:
        """Whether an entry's ``basis`` answers a diagnostic; that it does is remembered."""
        reason = getattr(entry, "basis", None)
        if not reason:
            return False
        label = entry.label("basis")
        known = self.answered.get(label)
        codes = {*(known.codes if known else ()), code}
        self.answered[label] = Answered(label, reason, tuple(sorted(codes)))
        return True

    @cached_property
    def corroboration(self) -> Corroboration:
        """What carries the points that are called confirmed, compared once for the whole project."""
        if self.whole is not None:
            return self.whole.corroboration
        points = (point for topic in self.curation.topics for point in topic.topic.points)
        asked = (one.text for one in points if one.status == "confirmed" and not one.confirmed_because)
        return Corroboration(self.corpus, asked)

    @cached_property
    def quoting(self) -> dict[str, list[Source]]:
        """By a person's id the sources that name and quote them, each once, in the order of the topics.

        A quotation that was not proved counts nowhere. To be asked when all have been anchored.
        """
        found: dict[str, dict[str, Source]] = {}
        for topic in self.curation.topics:
            for index, quotation in enumerate(topic.topic.quotations):
                person = self.corpus.people.get(quotation.speaker)
                if person is not None and (topic.slug, "quotations", index) in self.anchors:
                    source = self.corpus.sources[quotation.source]
                    if _mentions(source, person):
                        found.setdefault(quotation.speaker, {})[source.id] = source
        return {speaker: list(sources.values()) for speaker, sources in found.items()}

    def anchor(self, source: Source, selector: Selector) -> Anchor | Unanchored:
        """Anchor a selector in a source, whichever source it names."""
        marks = tuple(
            Mark(mark.omits, mark.replaces, mark.replacement, mark.inserts) for mark in selector.marks
        )
        return anchor_in(source.reading, selector.exact, selector.prefix, selector.suffix, marks)


def _mentions(source: Source, person: Person) -> bool:
    """Whether a source names a person."""
    asked = person.kind, person.name, tuple(person.aliases)
    return source.reading.once("mentions", asked, lambda: mentions(source.text, person))


@dataclass(frozen=True)
class Failure:
    """A citation that could not be anchored in the source that it names."""

    context: Context
    citation: Citation
    source: Source
    outcome: Unanchored


@dataclass(frozen=True)
class Proof:
    """A citation with the passage that it was anchored to.

    Attributes:
        memo: What rules found out about it and others ask for, too.
    """

    context: Context
    citation: Citation
    source: Source
    anchor: Anchor
    memo: Memo = field(default_factory=Memo, init=False, compare=False, repr=False)

    @property
    def sentence(self) -> str:
        """The sentence of the source that holds the passage."""
        return self.source.reading.sentence_around(self.anchor.span).slice(self.source.text)
