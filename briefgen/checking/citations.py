"""Every place in the curation that names a passage, walked in the order of the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.curation import Selector, TopicFile

Kind = Literal["figure", "point", "quotation", "event"]
Key = tuple[str | int, ...]
"""A topic's slug and the way to the selector in its file: ``("arms", "points", 2, "evidence", 0)``."""


@dataclass(frozen=True)
class Citation:
    """A selector in its place.

    Attributes:
        kind: What rests on the passage.
        key: Names the place; anchors are kept by it.
        selector: The quotation or figure itself, or one piece of evidence.
    """

    kind: Kind
    key: Key
    topic: TopicFile
    selector: Selector


def citations(topic: TopicFile) -> Iterator[Citation]:
    """Yield every selector of a topic."""
    content = topic.topic
    for index, figure in enumerate(content.figures):
        yield Citation("figure", (topic.slug, "figures", index), topic, figure)
    for index, point in enumerate(content.points):
        for nth, selector in enumerate(point.evidence):
            yield Citation("point", (topic.slug, "points", index, "evidence", nth), topic, selector)
    for index, quotation in enumerate(content.quotations):
        yield Citation("quotation", (topic.slug, "quotations", index), topic, quotation)
    for index, event in enumerate(content.timeline):
        for nth, selector in enumerate(event.evidence):
            yield Citation("event", (topic.slug, "timeline", index, "evidence", nth), topic, selector)
