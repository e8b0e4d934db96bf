"""Puts an entry into an editor's file by splicing text, so that everything around it keeps every byte.

Where several places would do, the first counts at which the file reads back as what it was with the entry in
it; ``spliced`` compares the nodes before and after. Nothing is re-indented, no comment moves, line ends stay
what they are.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from briefgen.diagnostics import Collector
from briefgen.text import Document, Span
from briefgen.yaml_source.composing.nodes import Mapping, Node, Sequence
from briefgen.yaml_source.composing.reader import read
from briefgen.yaml_source.rewriting.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefgen.yaml_source.rewriting.written_entries import Fields

Plain = Any
"""What a node says: text, None, or lists and mappings of these."""


@dataclass(frozen=True, slots=True)
class Spliced:
    """A file with an entry put in.

    Attributes:
        document: The file as it is to be.
        inserted: What is new in it, in code points of ``document``.
        replaced: What it took the place of, in code points of the file before: empty, ``[]``, ``null``, or
            the end of a line whose comment stays on it.
        entry: The entry alone, in code points of ``document``; None where that is all of what is new.
    """

    document: Document
    inserted: Span
    replaced: Span
    entry: Span | None = None


class Unspliceable(Exception):  # noqa: N818 (callers turn it into their own words)
    """The file has no place for the entry, or is broken already."""


def insert_item(document: Document, key: str, fields: Fields) -> Spliced:
    """Put an entry at the end of the list ``key`` of a file's mapping; the list is made where it is missing.

    Raises:
        Unspliceable: If the file is no mapping, or ``key`` holds something else than a list.
    """
    root = root_of(document)
    if not isinstance(root, Mapping):
        raise Unspliceable("the file is not a mapping of keys")
    value = root.get(key)
    before = values_of(root)
    old = before.get(key) or []
    if not isinstance(old, list):
        raise Unspliceable(f"{key} is not a list")
    layout = Layout(document.text, root)
    places = layout.item_places(key, value, fields)
    found = first_sound(document, places, lambda after: _is_item_added(before, after, key, fields))
    return _with_entry(found, layout, fields)


def insert_entry(document: Document, key: str, fields: Fields) -> Spliced:
    """Put the entry ``key`` at the end of a file of entries by id, which may still be empty.

    Raises:
        Unspliceable: If the file is no mapping, or has that key already.
    """
    root = root_of(document)
    if root is not None and not isinstance(root, Mapping):
        raise Unspliceable("the file is not a mapping of ids")
    before = values_of(root) or {}
    if key in before:
        raise Unspliceable(f'the id "{key}" already exists')
    layout = Layout(document.text, root)
    places = layout.entry_places(key, fields)
    found = first_sound(document, places, lambda after: after == {**before, key: fields.as_read()})
    return _with_entry(found, layout, fields)


def values_of(node: Node | None) -> Plain:
    """A node as values alone, to compare two files by what they say."""
    if isinstance(node, Mapping):
        return {entry.key.value: values_of(entry.value) for entry in node.entries}
    if isinstance(node, Sequence):
        return [values_of(item) for item in node.items]
    return None if node is None or node.null else node.value


def _is_item_added(before: dict[str, Plain], after: Plain, key: str, fields: Fields) -> bool:
    old = before.get(key) or []
    new = after.get(key) if isinstance(after, dict) else None
    if not isinstance(old, list) or not isinstance(new, list) or not isinstance(after, dict):
        return False
    rest = {name: value for name, value in after.items() if name != key}
    if rest != {name: value for name, value in before.items() if name != key}:
        return False
    return any([*old[:at], fields.as_read(), *old[at:]] == new for at in range(len(old), -1, -1))


def first_sound(
    document: Document, places: Iterator[tuple[Span, str]], is_sound: Callable[[Plain], bool]
) -> Spliced:
    """The file with the words put at the first of the places at which it says what it should.

    Raises:
        Unspliceable: If there is none.
    """
    for replaced, words in places:
        text = document.text[: replaced.start] + words + document.text[replaced.end :]
        edited = Document(document.path, text)
        collector = Collector()
        node = read(edited, collector)
        if not collector.failed and is_sound(values_of(node)):
            inserted = Span(replaced.start, replaced.start + len(words))
            return Spliced(edited, inserted, replaced)
    raise Unspliceable("the entry cannot be added without changing the rest of the file")


def _with_entry(spliced: Spliced, layout: Layout, fields: Fields) -> Spliced:
    start = spliced.inserted.start
    entry = layout.entry_within(spliced.inserted.slice(spliced.document.text), fields)
    return replace(spliced, entry=Span(start + entry.start, start + entry.end))


def root_of(document: Document) -> Node | None:
    """The root of a file; None where it holds nothing.

    Raises:
        Unspliceable: If it has errors.
    """
    collector = Collector()
    root = read(document, collector)
    if collector.failed:
        raise Unspliceable("the file has errors; run briefgen check to see them")
    return root
