"""Every passage as a W3C Web Annotation: which words of which source an entry rests on.

A program that has the sources can prove the site again from this file alone. Each annotation links an entry
to its passage by two selectors for the same words: the words themselves (TextQuoteSelector) and their place
(TextPositionSelector, Unicode code points of the text as read). Prefix and suffix hold nothing that the pages
do not show.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from briefgen.pages.addresses import original
from briefgen.pages.known import present
from briefgen.pages.links import source_path, topic_path
from briefgen.pages.translation import gettext

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.briefing import Briefing, Passage, Site
    from briefgen.corpus import Source
    from briefgen.pages.addresses import Addresses
    from briefgen.text import Span

PATH: Final = "data/annotations.jsonld"
_AROUND: Final = 32
"""Code points of prefix and suffix, at most."""


def annotation_collection(site: Site, addresses: Addresses) -> dict[str, Any]:
    """All annotations of a site, as one collection of one page."""
    bodies: dict[tuple[str, Passage], list[str]] = {}
    for briefing in site.briefings:
        for entry, passage in entries(briefing):
            address = addresses.name(topic_path(briefing.slug), entry)
            known = bodies.setdefault((entry, passage), [])
            if address not in known:
                known.append(address)
    counts: dict[str, int] = {}
    items = []
    for (entry, passage), body in bodies.items():
        counts[entry] = counts.get(entry, 0) + 1
        name = addresses.name(PATH, f"{entry}.{counts[entry]}")
        items.append(_annotation(name, body, passage, addresses))
    collection: dict[str, Any] = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": addresses.name(PATH),
        "type": "AnnotationCollection",
        "label": gettext("The passages that the site’s entries are based on"),
        "total": len(items),
    }
    if items:
        page = {
            "id": addresses.name(PATH, "page-1"),
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        }
        collection["first"] = page
    return collection


def entries(briefing: Briefing) -> Iterator[tuple[str, Passage]]:
    """Each passage of a topic, variants included, with the id of the entry that it belongs to."""
    for figure in briefing.figures:
        yield figure.id, figure.passage
    for point in briefing.points:
        yield from ((point.id, passage) for passage in point.evidence)
    for quotation in briefing.quotations:
        yield quotation.id, quotation.passage
        yield from ((quotation.id, variant.passage) for variant in quotation.variants)
    for event in briefing.timeline:
        yield from ((event.id, passage) for passage in event.evidence)


def _annotation(name: str, bodies: list[str], passage: Passage, addresses: Addresses) -> dict[str, Any]:
    targets = [_target(passage, span, addresses) for span in passage.anchor.spans]
    return {
        "id": name,
        "type": "Annotation",
        "motivation": "linking",
        "body": bodies[0] if len(bodies) == 1 else bodies,
        "target": targets[0] if len(targets) == 1 else targets,
    }


def source_name(source: Source, addresses: Addresses) -> str:
    """The IRI of a source: its original's address, or the page that tells of it."""
    return original(source) or addresses.name(source_path(source.id))


def _target(passage: Passage, span: Span, addresses: Addresses) -> dict[str, Any]:
    text, shown = passage.source.text, passage.context
    quote = present(
        type="TextQuoteSelector",
        exact=span.slice(text),
        prefix=text[max(shown.start, span.start - _AROUND) : span.start],
        suffix=text[span.end : min(shown.end, span.end + _AROUND)],
    )
    place = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    return {"source": source_name(passage.source, addresses), "selector": [quote, place]}
