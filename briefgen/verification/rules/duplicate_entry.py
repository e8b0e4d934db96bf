"""The same entry twice in one topic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from briefgen.curation import TopicFile
    from briefgen.verification.context import Context
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
                    f"this {kind} stands twice in the topic",
                    entry.label(),
                    (first.label(message="the first"),),
                    "take one of the two out",
                )


def _entries(context: Context, topic: TopicFile) -> Iterator[tuple[str, Hashable, Located]]:
    content = topic.topic
    for index, quotation in enumerate(content.quotations):
        anchor = context.anchors.get((topic.slug, "quotations", index))
        if anchor:
            yield "quotation", ("quotation", quotation.speaker, quotation.source, anchor.spans), quotation
    for index, figure in enumerate(content.figures):
        anchor = context.anchors.get((topic.slug, "figures", index))
        if anchor:
            where = anchor.spans
            yield "figure", ("figure", figure.value, figure.measures, figure.source, where), figure
    for point in content.points:
        yield "point", ("point", " ".join(point.text.split())), point
    for event in content.timeline:
        yield "event", ("event", event.date, " ".join(event.text.split())), event
