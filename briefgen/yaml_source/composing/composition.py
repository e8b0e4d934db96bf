"""From events to nodes. It refuses before it descends, so that no input can exhaust the stack."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.text import Span
from briefgen.yaml_source.composing import features, tokens
from briefgen.yaml_source.composing.features import Refused
from briefgen.yaml_source.composing.nodes import Entry, Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.diagnostics import Diagnostic
    from briefgen.text import Document
    from briefgen.yaml_source.composing.stream import Event

MOST_NODES = 100_000
"""How many keys and values a file may hold."""

_MOST_FINDINGS = 50
_COLON = re.compile(r"[ \t\r\n]*+:")


class Composition:
    """The nodes of one file in the making.

    Attributes:
        findings: What was reported.
        refused: Whether something was reported that leaves no node.
        quoted: The last value in quotation marks that was read.
    """

    def __init__(self, document: Document) -> None:
        self.findings: list[Diagnostic] = []
        self.refused = False
        self.quoted: Span | None = None
        self._document = document
        self._events: Iterator[Event] = iter(())
        self._count = 0

    def refuse(self, diagnostic: Diagnostic) -> None:
        """Report a defect that leaves no node."""
        self.findings.append(diagnostic)
        self.refused = True

    def fail(self, diagnostic: Diagnostic) -> None:
        """Report where reading went wrong; what was found from there on came of the same mistake."""
        start = diagnostic.primary.span.start
        self.findings = [found for found in self.findings if found.primary.span.start < start]
        self.refuse(diagnostic)

    def compose(self, events: Iterator[Event]) -> Node | None:
        """The root of the first document, or None where there is none.

        Raises:
            Refused: At a defect after which nothing more can be read.
            Unreadable: Where the text is no YAML.
        """
        self._events = events
        root: Node | None = None
        for event in events:
            if event.kind != "document":
                continue
            if root is not None:
                raise Refused(features.second_document(self._document, Span(event.start, event.end)))
            root = self._node(next(events), 0)
        return root

    def _node(self, event: Event, depth: int) -> Node:
        self._count += 1
        if self._count > MOST_NODES:
            raise Refused(features.too_many(self._document, event.start, MOST_NODES))
        if event.kind == "alias":
            return self._alias(event)
        if event.anchor is not None or event.tag is not None:
            self._properties(event)
        if event.kind == "scalar":
            return self._scalar(event)
        if depth == features.DEEPEST:
            raise Refused(features.depth(self._document, event.start))
        if event.kind == "sequence":
            return self._sequence(event, depth)
        return self._mapping(event, depth)

    def _sequence(self, start: Event, depth: int) -> Sequence:
        items: list[Node] = []
        while (event := next(self._events)).kind != "end":
            items.append(self._node(event, depth + 1))
        return Sequence(tuple(items), self._extent(start, event, items[-1].span.end if items else 0))

    def _mapping(self, start: Event, depth: int) -> Mapping:
        entries: dict[str, Entry] = {}
        value: Node | None = None
        while (event := next(self._events)).kind != "end":
            key = self._key(event, depth)
            value = self._value(next(self._events), key, depth)
            if key.value in entries:
                self._add(features.duplicate_key(self._document, key, entries[key.value].key))
            else:
                entries[key.value] = Entry(key, value)
        return Mapping(tuple(entries.values()), self._extent(start, event, value.span.end if value else 0))

    def _extent(self, start: Event, end: Event, written: int) -> Span:
        """From the first character to the last: brackets included, blank lines and comments after it not."""
        first = start.start
        last = end.end if self._document.text[first : first + 1] in ("[", "{") else written
        return Span(first, max(first, last))

    def _key(self, event: Event, depth: int) -> Scalar:
        node = self._node(event, depth + 1)
        if not isinstance(node, Scalar):
            raise Refused(features.complex_key(self._document, node.span))
        if node.plain and node.value == "<<":
            self.refused = True
            self._add(features.merge_key(self._document, node.span))
        return node

    def _value(self, event: Event, key: Scalar, depth: int) -> Node:
        """A key's value; where nothing is written, parsers differ over its place: it is after the colon."""
        node = self._node(event, depth + 1)
        if not isinstance(node, Scalar) or not node.plain or node.value:
            return node
        colon = _COLON.match(self._document.text, key.span.end)
        end = colon.end() if colon else key.span.end
        return Scalar("", Span(end, end), plain=True, stretches=(range(end, end + 1),))

    def _alias(self, event: Event) -> Scalar:
        self._properties(event)
        return Scalar("", Span(event.start, event.end), plain=False)

    def _scalar(self, event: Event) -> Scalar:
        if event.anchor is not None or event.tag is not None:
            return Scalar(event.value, Span(event.start, event.end), plain=False)
        if event.style in {"'", '"'}:
            self.quoted = Span(event.start, event.end)
        for doubt in tokens.doubts(self._document, event):
            self._add(doubt)
        return tokens.scalar(self._document, event)

    def _properties(self, event: Event) -> None:
        self.refused = True
        for diagnostic in features.properties(self._document, event.start):
            self._add(diagnostic)

    def _add(self, diagnostic: Diagnostic) -> None:
        if len(self.findings) >= _MOST_FINDINGS:
            raise Refused(diagnostic)
        self.findings.append(diagnostic)
