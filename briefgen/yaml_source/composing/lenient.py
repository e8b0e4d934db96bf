"""Settings of other programs, such as mkdocs.yml: all of YAML, as plain values, nothing in it executed.

PyYAML's own loader is no choice: a merge key of half a kilobyte keeps it busy for ever, aliases make it
return what nobody can walk, and deep nesting exhausts its stack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, NoReturn

from briefgen.errors import ConfigurationError
from briefgen.yaml_source.composing import mistakes
from briefgen.yaml_source.composing.characters import unprintable
from briefgen.yaml_source.composing.safe_rules import ANY_MAPPING, ANY_SEQUENCE, Unusable, is_merge, scalar
from briefgen.yaml_source.composing.stream import Event, Unreadable, events

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.text import Document

MOST_VALUES = 100_000
"""How many keys and values the settings may hold, each counted as often as an alias repeats it."""

DEEPEST = 100
"""How many lists and mappings may stand within each other, aliases followed."""

_ENVIRONMENT = "!ENV"


class _Value(NamedTuple):
    """A value with how much it holds, and its entries where it is a mapping to merge.

    ``merged`` counts the entries as PyYAML does, which repeats each as often as merge keys bring it along.
    """

    data: object
    size: int = 1
    depth: int = 0
    entries: dict[object, _Value] | None = None
    merged: int = 0


def read_settings(document: Document) -> dict[str, object]:
    """Read a settings file by PyYAML's safe rules, with anchors, aliases and merge keys.

    ``!ENV [NAME, default]`` gives the default, for the environment is not read; ``!ENV NAME`` and every
    unknown tag give None; a date stays text. Of a key written twice the last value counts. A file that
    holds nothing gives no settings.

    Raises:
        ConfigurationError: With file, line and column, if the file is no YAML, holds no mapping, or holds
            more than ``MOST_VALUES`` or deeper than ``DEEPEST``.
    """
    for diagnostic in unprintable(document):
        _fail(document, diagnostic.primary.span.start, diagnostic.message)
    try:
        root = _Settings(document).root()
    except Unreadable as failure:
        diagnostic = mistakes.explain(document, failure)
        _fail(document, diagnostic.primary.span.start, diagnostic.message)
    if root is None:
        return {}
    if not isinstance(root, dict):
        _fail(document, 0, "expected a mapping")
    return {str(key): value for key, value in root.items()}


def _fail(document: Document, offset: int, message: str) -> NoReturn:
    position = document.position(offset)
    raise ConfigurationError(f"{document.path}:{position.line}:{position.column}: {message}")


class _Settings:
    """The values of one file in the making."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._events: Iterator[Event] = events(document.text, levelled=False)
        self._anchors: dict[str, _Value | None] = {}
        self._count = 0

    def root(self) -> object:
        """The only document's value, None where there is none."""
        if next(self._events, None) is None:
            return None
        root = self._value(next(self._events), DEEPEST)
        following = next(self._events, None)
        if following:
            _fail(self._document, following.start, "a second YAML document in one file")
        return root.data

    def _value(self, event: Event, room: int) -> _Value:
        """Make a value that may be ``room`` deep."""
        self._spend(event, 1)
        if event.kind == "alias":
            return self._alias(event, room)
        if event.anchor:
            self._anchors[event.anchor] = None
        if event.kind == "scalar":
            value = _Value(self._scalar(event))
        elif room == 0:
            _fail(self._document, event.start, f"more than {DEEPEST} nested lists and mappings")
        elif event.kind == "sequence":
            value = self._sequence(event, room)
        else:
            value = self._mapping(event, room)
        if event.anchor:
            self._anchors[event.anchor] = value
        return value

    def _spend(self, event: Event, size: int) -> None:
        self._count += size
        if self._count > MOST_VALUES:
            _fail(self._document, event.start, f"more than {MOST_VALUES:,} keys and values, aliases followed")

    def _alias(self, event: Event, room: int) -> _Value:
        name = event.anchor or ""
        value = self._anchors.get(name)
        if name not in self._anchors:
            _fail(self._document, event.start, f"undefined alias *{name}")
        if value is None:
            _fail(self._document, event.start, f"alias *{name} refers to itself")
        if value.depth > room:
            _fail(self._document, event.start, f"more than {DEEPEST} nested lists and mappings")
        self._spend(event, value.size)
        return value

    def _scalar(self, event: Event) -> object:
        try:
            return scalar(event)
        except Unusable as unusable:
            _fail(self._document, event.start, str(unusable))

    def _sequence(self, event: Event, room: int) -> _Value:
        items: list[_Value] = []
        while (item := next(self._events)).kind != "end":
            items.append(self._value(item, room - 1))
        data: object = [item.data for item in items] if event.tag in ANY_SEQUENCE else None
        if event.tag == _ENVIRONMENT and len(items) > 1:
            data = items[-1].data
        return _Value(data, *_extent(items))

    def _mapping(self, event: Event, room: int) -> _Value:
        merged: dict[object, _Value] = {}
        own: dict[object, _Value] = {}
        brought = 0
        while (key := next(self._events)).kind != "end":
            if is_merge(key):
                self._spend(key, 1)
                brought += self._merge(next(self._events), merged, room)
            else:
                name = self._key(key, room)
                own[name] = self._value(next(self._events), room - 1)
        entries = merged | own
        if event.tag not in ANY_MAPPING:
            return _Value(None)
        data = {name: value.data for name, value in entries.items()}
        return _Value(data, *_extent(list(entries.values())), entries, brought + len(own))

    def _key(self, event: Event, room: int) -> object:
        name = self._value(event, room - 1).data
        if isinstance(name, (list, dict)):
            _fail(self._document, event.start, "a list or a mapping as a key")
        return name

    def _merge(self, event: Event, into: dict[object, _Value], room: int) -> int:
        """Add the entries of a mapping, or of a list of mappings of which the first counts most.

        Returns:
            How many entries PyYAML adds, repetitions included: MkDocs reads the same file with it.
        """
        sources: list[_Value] = []
        if event.kind == "sequence":
            while (item := next(self._events)).kind != "end":
                sources.insert(0, self._value(item, room))
        else:
            sources.append(self._value(event, room))
        for source in sources:
            if source.entries is None:
                _fail(self._document, event.start, "<< needs a mapping, or a list of mappings")
            into.update(source.entries)
            self._spend(event, source.merged)
        return sum(source.merged for source in sources)


def _extent(values: list[_Value]) -> tuple[int, int]:
    """The size and the depth of a collection."""
    size = 1 + sum(value.size for value in values)
    return size, 1 + max((value.depth for value in values), default=0)
