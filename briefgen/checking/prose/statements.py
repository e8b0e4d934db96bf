"""Every field in which the editor writes prose, with the passages that have to carry it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from typing import TYPE_CHECKING, Literal

from briefgen.checking.citations import citations
from briefgen.diagnostics import Label
from briefgen.languages import ENGLISH, written_in
from briefgen.reading import Reading
from briefgen.text import sentence_bounds
from briefgen.yaml_source import Scalar

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefgen.anchoring import Anchor
    from briefgen.checking.citations import Citation
    from briefgen.checking.proofs import Context
    from briefgen.corpus import Source
    from briefgen.curation import TopicFile
    from briefgen.text import Span
    from briefgen.yaml_source import Located

Field = Literal["title", "abstract", "text", "note", "event", "measures"]
_READ = 4096


@lru_cache(maxsize=_READ)
def read(text: str, tag: str) -> Reading:
    """What is known of a short text: a field of an entry, or a sentence of a source."""
    return Reading(text, tag)


@dataclass(frozen=True)
class Passage:
    """A passage of the evidence."""

    source: Source
    anchor: Anchor

    @cached_property
    def around(self) -> Span:
        """The sentence or sentences that hold it, in code points of the source."""
        return self.source.reading.sentence_around(self.anchor.span)

    @cached_property
    def sentence(self) -> Reading:
        """What is known of the sentence; offsets count from its first character."""
        return read(self.around.slice(self.source.text), self.source.metadata.language)


@dataclass(frozen=True)
class Statement:
    """A field in the editor's own words.

    Attributes:
        entry: The topic or the entry that holds the field.
        citations: What has to carry it: the entry's evidence, or for a title and an abstract all that the
            topic cites.
        passages: The same as far as it was anchored.
        sources: The sources that it may quote and name from, by id; all where the topic cites none.
        basis: How the editor knows what the evidence does not say.
        language: The tag of the language that it is in: the site's, or that of a source that it cites.
    """

    entry: Located
    field: Field
    text: str
    topic: TopicFile
    citations: tuple[Citation, ...]
    passages: tuple[Passage, ...]
    sources: Mapping[str, Source]
    basis: str | None
    language: str

    @cached_property
    def reading(self) -> Reading:
        """What is known of the text; made once."""
        return read(self.text, self.language)

    def sentences(self) -> Iterator[tuple[int, Reading]]:
        """Its sentences as they are read, each with where it begins in the text."""
        ends = [*sentence_bounds(self.text, 0, len(self.text)), len(self.text)]
        for start, end in zip([0, *ends], ends, strict=False):
            yield start, read(self.text[start:end], self.language)

    @property
    def is_english(self) -> bool:
        """Whether it and all of its evidence are in English."""
        readings = (self.reading, *(passage.sentence for passage in self.passages))
        return all(reading.counting is ENGLISH for reading in readings)

    @property
    def is_carried(self) -> bool:
        """Whether all of the evidence was anchored, so that what it says can be compared."""
        return bool(self.passages) and len(self.passages) == len(self.citations)

    @property
    def is_of_topic(self) -> bool:
        """Whether the field speaks of the whole topic."""
        return self.field in ("title", "abstract")

    def label(self, span: Span, message: str = "") -> Label:
        """A label on a stretch of the text, given in its code points."""
        node = self.entry.node(self.field)
        if not isinstance(node, Scalar):
            return self.entry.label(self.field, message=message)
        shift = len(node.value) - len(node.value.lstrip())
        return Label(self.entry.document, node.locate(span.start + shift, span.end + shift), message)

    def is_quoted(self, span: Span) -> bool:
        """Whether a stretch of the text touches words within quotation marks, which anchor as a whole."""
        return any(quoted.outer.overlaps(span) for quoted in self.reading.quoted_spans)


def statements(context: Context) -> tuple[Statement, ...]:
    """The prose of every topic, in the order of the files, without empty fields.

    To be asked when all passages have been anchored.
    """
    topics = context.curation.topics
    return context.memo.once(
        "statements",
        lambda: tuple(one for topic in topics for one in _of_topic(context, topic) if one.text.strip()),
    )


def _of_topic(context: Context, topic: TopicFile) -> Iterator[Statement]:
    content = topic.topic
    cited = list(citations(topic))
    told = " ".join([content.title or "", content.abstract or "", *(one.text for one in content.points)])
    at: dict[tuple[str | int, ...], list[Citation]] = {}
    for citation in cited:
        at.setdefault(citation.key[1:3], []).append(citation)

    def made(entry: Located, field: Field, text: str | None, carried_by: Sequence[Citation]) -> Statement:
        return _statement(context, topic, entry, field, (text or "", told), carried_by)

    if cited or content.status != "draft":  # a topic just begun has a title and nothing to carry it yet
        yield made(content, "title", content.title, cited)
        yield made(content, "abstract", content.abstract, cited)
    for index, figure in enumerate(content.figures):
        yield made(figure, "measures", figure.measures, at["figures", index])
        yield made(figure, "note", figure.note, at["figures", index])
    for index, point in enumerate(content.points):
        yield made(point, "text", point.text, at.get(("points", index), []))
    for index, quotation in enumerate(content.quotations):
        yield made(quotation, "event", quotation.event, at["quotations", index])
        yield made(quotation, "note", quotation.note, at["quotations", index])
    for index, event in enumerate(content.timeline):
        yield made(event, "text", event.text, at.get(("timeline", index), []))


def _statement(  # noqa: PLR0913, PLR0917  # what it is made of
    context: Context,
    topic: TopicFile,
    entry: Located,
    field: Field,
    written: tuple[str, str],
    carried_by: Sequence[Citation],
) -> Statement:
    text, around = written
    known = context.corpus.sources
    named = [citation.selector.source for citation in carried_by]
    sources = {name: known[name] for name in named if name in known} if named else known
    tags = dict.fromkeys(source.metadata.language for source in sources.values()) if named else ()
    return Statement(
        entry,
        field,
        text,
        topic,
        tuple(carried_by),
        tuple(passages(context, carried_by)) if text.strip() else (),
        sources,
        getattr(entry, "basis", None),
        written_in(text, context.language, tags, around),
    )


def passages(context: Context, carried_by: Sequence[Citation]) -> Iterator[Passage]:
    """The anchored passages of some citations; each citation's is made once."""
    for citation in carried_by:
        anchor = context.anchors.get(citation.key)
        if anchor is not None:
            source = context.corpus.sources[citation.selector.source]
            yield context.memo.once(citation.key, partial(Passage, source, anchor))
