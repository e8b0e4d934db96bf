"""Where the editor's files may silence a diagnostic: their comments, and the entries these speak of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.checking.suppressing.ignores import Silenced, read_ignores, silence
from briefgen.text import Span
from briefgen.yaml_source import comments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context
    from briefgen.diagnostics import Code, Collector, Diagnostic
    from briefgen.text import Document
    from briefgen.yaml_source import Located


_KEY: Final = re.compile(r"[^#]*:\s*(?:#.*)?")


def unsilenced(
    context: Context, found: list[Diagnostic], collector: Collector, beyond: frozenset[Code] = frozenset()
) -> tuple[list[Diagnostic], list[Silenced]]:
    """The rules' diagnostics that are left after the editor's comments, and those that these silenced.

    Defects of the comments themselves are collected. ``beyond`` are codes that nobody looked for.
    """
    roots: dict[str, tuple[Document, list[Located]]] = {}
    for root in _roots(context):
        roots.setdefault(root.document.path, (root.document, []))[1].append(root)
    ignores = [
        ignore
        for document, entries in roots.values()
        for ignore in read_ignores(document, _comments(document, entries), collector)
    ]
    if not ignores:
        return found, []
    return silence(found, ignores, _entries(context), beyond)


def _roots(context: Context) -> Iterator[Located]:
    """The outermost models of every file, each of which holds all values of its part of the file."""
    yield from (topic.topic for topic in context.curation.topics)
    yield from (source.metadata for source in context.corpus.sources.values())
    yield from context.corpus.people.values()


def _comments(document: Document, entries: list[Located]) -> Iterator[Span]:
    nodes = (node for node in (entry.node() for entry in entries) if node is not None)
    return comments(document, nodes)


def _entries(context: Context) -> dict[str, list[Span]]:
    spans: dict[str, list[Span]] = {}
    for source in context.corpus.sources.values():
        document, origin = source.metadata.document, source.metadata.origin
        spans.setdefault(document.path, []).extend((origin, _with_its_key(document, origin)))
    for topic in context.curation.topics:
        content = topic.topic
        found = spans.setdefault(topic.document.path, [])
        for entry in (*content.quotations, *content.figures, *content.points, *content.timeline):
            found.append(entry.origin)
        found.extend(citation.selector.origin for citation in context.citations if citation.topic is topic)
    return spans


def _with_its_key(document: Document, entry: Span) -> Span:
    """The entry of a source from the line of its id, which is the line above if nothing follows the id."""
    line = document.position(entry.start).line - 1
    while line > 0 and document.line(line).lstrip()[:1] in ("#", ""):
        line -= 1
    if line > 0 and _KEY.fullmatch(document.line(line)) is not None:
        return Span(document.line_starts[line - 1], entry.end)
    return entry
