"""Sets values of an entry by splicing text: a key that is there keeps its place, a new one goes to the end.

As in ``editing``, the outcome is read back and compared: all else in the file says what it did.
"""

from __future__ import annotations

import re
from collections.abc import Mapping as MappingABC
from typing import TYPE_CHECKING

from briefgen.text import Document, Span
from briefgen.yaml_source.composing.nodes import Mapping
from briefgen.yaml_source.rewriting.editing import Spliced, Unspliceable, root_of, values_of
from briefgen.yaml_source.rewriting.written_entries import Fields, written_lines, written_value

if TYPE_CHECKING:
    from briefgen.yaml_source.composing.nodes import Node
    from briefgen.yaml_source.rewriting.written_entries import Value

_BREAK = re.compile(r"\r\n|\n|\r")


def set_values(document: Document, key: str, values: MappingABC[str, Value]) -> Spliced:
    """Give keys of the entry ``key`` of a file of entries by id the values that are named.

    Returns:
        The file, with the whole entry as what is new.

    Raises:
        Unspliceable: If there is no such entry, or it has no place for them.
    """
    wanted = values_of(_entries(document))
    entry = wanted.get(key)
    if not isinstance(entry, dict):
        raise Unspliceable(f'there is no entry "{key}" with keys')
    entry.update(Fields(values, {}).as_read())
    for name, value in values.items():
        document = _set(document, key, name, value)
    node = _entries(document)
    if values_of(node) != wanted:
        raise Unspliceable("the entry cannot be changed without changing the rest of the file")
    found = next(one for one in node.entries if one.key.value == key)
    span = Span(found.key.span.start, found.value.span.end)
    return Spliced(document, span, span)


def _entries(document: Document) -> Mapping:
    root = root_of(document)
    if not isinstance(root, Mapping):
        raise Unspliceable("the file has errors; run briefgen check to see them")
    return root


def _set(document: Document, key: str, name: str, value: Value) -> Document:
    entry = _entries(document).get(key)
    text = document.text
    if not isinstance(entry, Mapping):
        raise Unspliceable(f'there is no entry "{key}" with keys')
    old = entry.get(name)
    if old is not None:
        start, end = old.span.start, old.span.end
        words = _in_place(text, old, value)
    else:
        start = end = entry.entries[-1].value.span.end
        if text[entry.span.start] == "{":
            words = f", {name}: {written_value(value)}"
        else:
            newline = _BREAK.search(text, end)
            start = end = newline.start() if newline else len(text)
            margin = _break(text) + " " * _column(text, entry.span.start)
            words = "".join(f"{margin}{line}" for line in written_lines(name, value))
    return Document(document.path, text[:start] + words + text[end:])


def _in_place(text: str, old: Node, value: Value) -> str:
    """A value as it takes the place of another, in the style of that."""
    start = old.span.start
    if isinstance(old, Mapping) and isinstance(value, MappingABC) and text[start] != "{":
        margin = _break(text) + " " * _column(text, start)
        return margin.join(Fields(value, {}).lines())
    words = written_value(value)
    return f" {words}" if text[start - 1 : start] == ":" else words


def _break(text: str) -> str:
    found = _BREAK.search(text)
    return found[0] if found else "\n"


def _column(text: str, offset: int) -> int:
    return offset - max(text.rfind(sign, 0, offset) for sign in "\n\r") - 1
