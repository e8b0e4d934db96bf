"""The same entry twice in one topic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from briefgen.checking.proofs import Context
    from briefgen.curation import TopicFile
    from briefgen.yaml_source import Located

CODE: Final = Code.DUPLICATE_ENTRY


def check(context: Context) -> Iterator[Diagnostic]:
    """No two entries of a topic say the same, typography aside."""
    for topic in context.curation.topics:
        seen: dict[Hashable, Located] = {}
        for kind, identity, entry in _entries(context, topic):
            first = seen.setdefault(identity, entry)
            if first is not entry:
                yield Diagnostic(
                    CODE,
                    f"this {kind} appears twice in the topic",
                    entry.label(),
                    (first.label(message="the first"),),
                    "remove one of them",
                )


def _entries(context: Context, topic: TopicFile) -> Iterator[tuple[str, Hashable, Located]]:
    content = topic.topic
    for index, quotation in enumerate(content.quotations):
        anchor = context.anchors.get((topic.slug, "quotations", index))
        if anchor:
            text = context.corpus.sources[quotation.source].text
            spans = tuple(_bare(text, span) for span in anchor.spans)
            yield "quotation", ("quotation", quotation.speaker, quotation.source, spans), quotation
    for figure in content.figures:
        said = (_plain(figure.value), _plain(figure.measures), figure.source, figure.observation_date)
        yield "figure", ("figure", *said), figure
    for point in content.points:
        yield "point", ("point", _plain(point.text)), point
    for event in content.timeline:
        yield "event", ("event", event.date, _plain(event.text)), event


def _bare(text: str, span: Span) -> Span:
    """The span without marks and punctuation at its ends, which make no other quotation."""
    start, end = span.start, span.end
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return Span(start, end)


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
